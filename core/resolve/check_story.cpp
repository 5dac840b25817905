#include "resolve/replay.hpp"

#include "base/nearest.hpp"
#include "model/written.hpp"
#include "resolve/findings.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace recourse {

namespace {

/// The keys that an event may have beside the one that says what happened.
constexpr std::array<std::string_view, 21> event_details{
    "on",       "by",      "to",       "informed", "consulted", "recorded", "form",   "present", "says",
    "received", "meets_on", "outcome", "next",     "on_reading", "reason",  "id",     "noted",   "expect",
    "refused_by", "till",  "phase"};

/// Not a fact of the script: who told somebody to act.
constexpr std::string_view direction_fact = "at_direction_of";

template <class Things>
std::vector<std::string> names_in(const Things& things) {
    std::vector<std::string> names;
    for (const auto& thing : things) {
        if constexpr (requires { thing.name.text; }) {
            names.push_back(thing.name.text);
        } else {
            names.push_back(thing.name);
        }
    }
    return names;
}

class StoryCheck {
public:
    explicit StoryCheck(const Frame& frame) : story_(frame.story), procedure_(*frame.procedure), frame_(frame) {}

    Problems run() {
        parties("raised_by", story_.raised_by);
        parties("against", story_.against);
        for (const auto& [fact, answer] : story_.facts) check_fact(fact, answer, place_in("facts", fact));
        for (const auto& event : story_.events) check(event);
        expected();
        for (const auto& [role, holders] : story_.roles) {
            if (!must_be(role, names_in(procedure_.roles), place_in("roles", role), "unknown-role", "role")) continue;
            for (const auto& holder : holders) check_holder(role, holder);
            if (holders.size() < 2 || find_role(procedure_, RoleName{role})->many) continue;
            problems_.push_back({Severity::error, "one-holder", place_in("roles", role),
                                 "`" + role + "` is filled with " + std::to_string(holders.size()) +
                                     " people, and the procedure has one there.",
                                 "Name one of them, or write many = true into the role of the script."});
        }
        return std::move(problems_);
    }

private:
    bool must_be(const std::string& name, const std::vector<std::string>& known, const Where& where,
                 const std::string& id, const std::string& kind) {
        if (std::ranges::find(known, name) != known.end()) return true;
        const std::string titled = name_titled(procedure_, name);
        const bool by_title = std::ranges::find(known, titled) != known.end();
        problems_.push_back({Severity::error, id, where,
                             "Procedure `" + procedure_.name.text + "` has no " + kind + " `" + name + "`.",
                             by_title        ? "That is a title. Write its name: \"" + titled + "\"."
                             : known.empty() ? "It has none at all."
                                             : suggestion(name, known)});
        return false;
    }

    /// The place of a key in a table of the story, or of a text in a list of it.
    Where place_in(std::string_view field, const std::string& name) const {
        if (!story_.written) return story_.where;
        const Value* table = story_.written->find(field);
        if (table && table->table()) return place_of(*table->table(), name, "", story_.where);
        return place_of(*story_.written, field, name, story_.where);
    }

    /// The place of a text that an event gives under a key.
    static Where place_in(const Event& event, std::string_view field, const std::string& name) {
        return event.written ? place_of(*event.written, field, name, event.where) : event.where;
    }

    static Where subject_of(const Event& event) { return place_in(event, to_word(event.kind), event.subject); }

    /// The place of a fact that an event records, beside what happened or under `facts`.
    static Where fact_of(const Event& event, const std::string& fact) {
        const Value* facts = event.written ? event.written->find("facts") : nullptr;
        if (facts && facts->table()) return place_of(*facts->table(), fact, "", event.where);
        return place_in(event, fact, "");
    }

    /// The place of somebody in the room.
    static Where place_in_room(const Event& event, std::string_view field, const std::string& name) {
        const Value* present = event.written ? event.written->find("present") : nullptr;
        if (!present || !present->list()) return event.where;
        for (const auto& item : present->list()->items) {
            const Value* one = item.table() ? item.table()->find(field) : nullptr;
            if (one && one->text() && *one->text() == name) return one->where;
        }
        return present->where;
    }

    void check(const Event& event) {
        if (event.kind != EventKind::facts) details(event);
        switch (event.kind) {
            case EventKind::act:
            case EventKind::answer:
            case EventKind::held:
            case EventKind::decide:
            case EventKind::extend: check_step(event); break;
            case EventKind::duty:
                if (must_be(event.subject, names_in(procedure_.duties), subject_of(event), "unknown-duty", "duty") &&
                    !event.waived) {
                    must_say_who(event, find_duty(procedure_, DutyName{event.subject})->by);
                }
                break;
            case EventKind::anytime:
                must_be(event.subject, names_in(procedure_.anytimes), subject_of(event), "unknown-exit", "anytime");
                break;
            case EventKind::facts:
                for (const auto& [fact, answer] : event.facts) check_fact(fact, answer, fact_of(event, fact));
                break;
            case EventKind::correct: check_correction(event); break;
            default: break;
        }
        if (!event.next.empty()) {
            auto places = names_in(procedure_.steps);
            for (auto& ending : names_in(procedure_.endings)) places.push_back(std::move(ending));
            must_be(event.next, places, place_in(event, "next", event.next), "unknown-step", "step or ending");
        }
        const auto people = [&](const char* key, const std::vector<std::string>& names) {
            for (const auto& name : names) check_person(name, place_in(event, key, name));
        };
        people("by", event.by);
        people("to", event.to);
        people("informed", event.informed);
        people("consulted", event.consulted);
        for (const auto& present : event.present) {
            if (!present.role.empty()) check_person(present.role, place_in_room(event, "role", present.role));
            if (!present.post.empty()) check_person(present.post, place_in_room(event, "post", present.post));
        }
    }

    /// The kinds of entry that can be a party, or fill a role.
    static constexpr std::array party_kinds{"body", "post", "agency"};

    std::vector<std::string> names_of_parties() const {
        std::vector<std::string> names;
        for (const char* kind : party_kinds) {
            for (auto& name : names_of(*frame_.area, kind)) names.push_back(std::move(name));
        }
        return names;
    }

    bool is_listed(const std::string& called) const {
        return std::ranges::any_of(party_kinds, [&](const char* kind) { return find_called(*frame_.area, kind, called) != nullptr; });
    }

    /// A role may be filled in words; one name that is nearly that of somebody in the area is a slip.
    void check_holder(const std::string& role, const std::string& holder) {
        const bool words = holder.find_first_of(" .") != std::string::npos;
        if (words || holder == "raised_by" || holder == "against" || is_listed(holder)) return;
        const auto near = nearest(holder, names_of_parties());
        if (!near) return;
        const Value* roles = story_.written ? story_.written->find("roles") : nullptr;
        const Where where = roles && roles->table() ? place_of(*roles->table(), role, holder, story_.where) : story_.where;
        problems_.push_back({Severity::error, "unknown-person", where,
                             "`" + role + "` is filled with `" + holder + "`, which is no post, body or agency of " + story_.area + ".",
                             "Did you mean `" + *near + "`? Anybody else is told in words: \"the team manager\"."});
    }

    /// The places that the story expects have to be in the procedure, or the expectation can't be met.
    void expected() {
        auto places = names_in(procedure_.steps);
        for (auto& ending : names_in(procedure_.endings)) places.push_back(std::move(ending));
        const auto look = [&](const Table& table, const char* key, const std::vector<std::string>& known, const char* kind) {
            const Value* value = table.find(key);
            if (!value || !value->text() || value->text()->empty()) return;
            must_be(*value->text(), known, value->where, "unknown-step", kind);
        };
        look(story_.expect, "ending", names_in(procedure_.endings), "ending");
        look(story_.expect, "stands_at", places, "step or ending");
        const Value* steps = story_.expect.find("step");
        if (!steps || !steps->list()) return;
        for (const auto& step : steps->list()->items) {
            if (step.table()) look(*step.table(), "step", places, "step or ending");
        }
    }

    /// A party that the area does not list may be a kind of person, or the wrong door: that is for the walk to say. Words
    /// with blanks are a kind of person; one name that is nearly that of something is a slip, and so is one given twice.
    void parties(const std::string& field, const std::vector<std::string>& names) {
        const auto known = names_of_parties();
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::string named = "`" + field + "` names `" + names[i] + "`";
            const auto here = names.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::find(names.begin(), here, names[i]) != here) {
                problems_.push_back({Severity::error, "party-twice", place_in(field, names[i]), named + " twice.", "Name it once."});
            }
            if (is_listed(names[i])) continue;
            if (names[i].find(' ') != std::string::npos) {
                nearly_called(field, names[i]);
                continue;
            }
            const auto near = nearest(names[i], known);
            problems_.push_back({near ? Severity::error : Severity::warning, "unknown-party", place_in(field, names[i]),
                                 named + ", which is no body, post or agency of " + story_.area + ".",
                                 near ? "Did you mean `" + *near + "`?" : "It is taken as a kind of person, in words."});
        }
    }

    /// Words that differ from what a board, post or agency is called by a letter in ten are a slip.
    void nearly_called(const std::string& field, const std::string& words) {
        std::vector<std::string> known;
        for (const char* kind : party_kinds) {
            for (const Entry* entry : entries_of(*frame_.area, kind)) {
                known.push_back(text_of(*entry, "title"));
                for (auto& alias : texts_of(*entry, "aliases")) known.push_back(std::move(alias));
            }
        }
        const auto near = nearest(words, known, 10);
        if (!near) return;
        problems_.push_back({Severity::error, "unknown-party", place_in(field, words),
                             "`" + field + "` names `" + words + "`, which is no body, post or agency of " + story_.area + ".",
                             "Did you mean \"" + *near + "\"?"});
    }

    /// A key of an event that is neither a word of events nor a fact would be lost.
    void details(const Event& event) {
        std::vector<std::string> known(event_details.begin(), event_details.end());
        for (const auto& fact : procedure_.facts) known.push_back(fact.name.text);
        for (const auto& [name, answer] : event.facts) {
            if (name == direction_fact || find_fact(procedure_, FactName{name})) continue;
            const auto near = nearest(name, known);
            problems_.push_back({Severity::error, "unknown-key", fact_of(event, name),
                                 "This event has `" + name + "`, which is no key of an event and no fact of `" +
                                     procedure_.name.text + "`.",
                                 near ? "Did you mean `" + *near + "`?"
                                      : "Take it out, or declare fact \"" + name + "\" { ... } in the script."});
        }
    }

    void check_correction(const Event& event) {
        std::vector<std::string> ids;
        for (const auto& other : story_.events) {
            if (!other.id.empty()) ids.push_back(other.id);
        }
        if (std::ranges::find(ids, event.subject) != ids.end()) return;
        problems_.push_back({Severity::error, "unknown-event", subject_of(event),
                             "`" + event.subject + "` is to be corrected, and no event has that id.",
                             ids.empty() ? "Write id = \"" + event.subject + "\" under the event that is meant." : suggestion(event.subject, ids)});
    }

    void check_person(const std::string& name, const Where& where) {
        if (!frame_.cast.called(name).empty()) return;
        auto known = names_in(procedure_.roles);
        for (auto& post : names_of(*frame_.area, "post")) known.push_back(std::move(post));
        problems_.push_back({Severity::error, "unknown-person", where,
                             "`" + name + "` is no role of `" + procedure_.name.text + "` and no post of the area.",
                             suggestion(name, known)});
    }

    void check_step(const Event& event) {
        if (!must_be(event.subject, names_in(procedure_.steps), subject_of(event), "unknown-step", "step")) return;
        const Step& step = *find_step(procedure_, PlaceName{event.subject});
        if (event.kind == EventKind::act) must_say_who(event, step.by);
        if (event.kind == EventKind::answer) must_say_who(event, who_answers(step));
        if (event.kind == EventKind::act) must_be_enough(event, step.answer_by);
        if (event.outcome.empty()) return;  // of a decision it is said where the story is read
        const bool known = std::ranges::any_of(step.on, [&](const OutcomeWays& way) {
            return way.outcome.text == event.outcome && !is_lapse(way.outcome);
        });
        if (known) return;
        if (is_lapse(OutcomeName{event.outcome})) return passed_by_itself(event);
        std::vector<std::string> words;
        for (const auto& way : step.on) {
            if (!is_lapse(way.outcome)) words.push_back(way.outcome.text);
        }
        problems_.push_back({Severity::error, "unknown-outcome", place_in(event, "outcome", event.outcome),
                             "Step `" + event.subject + "` has no outcome `" + event.outcome + "`.",
                             suggestion(event.outcome, words)});
    }

    /// A time limit that passes is no event: an answer "with" it would put on record what never came.
    void passed_by_itself(const Event& event) {
        const std::string until = story_.until ? "a later `until`" : "until = " + iso(event.on.date);
        problems_.push_back({Severity::error, "lapse-as-event", place_in(event, "outcome", event.outcome),
                             "That a time limit has passed is no event: it follows from the dates.",
                             "Take this [[event]] out. If it is the last, write " + until +
                                 " above the first line that begins with [; that day has to come after the due date."});
    }

    /// Where several do it, each for itself, an event has to say whose it is: of a post that has two of the places, with
    /// the body.
    void must_say_who(const Event& event, const Stated<People>& people) {
        if (!people.value || !one_by_one(*people.value)) return;
        const auto actors = frame_.cast.of(*people.value);
        if (actors.size() < 2 || (!event.by.empty() && all_meant(*people.value, event.by, frame_.cast).size() < 2)) return;
        std::string posts;
        for (const auto& actor : actors) {
            const auto holds_it_too = [&](const Actor& other) { return !actor.post.empty() && other.post == actor.post; };
            const bool twice = std::ranges::count_if(actors, holds_it_too) > 1;
            const std::string name = twice ? actor.body.text + ".chair" : actor.post.empty() ? actor.title : actor.post.text;
            posts += (posts.empty() ? "" : ", ") + ("`" + name + "`");
        }
        problems_.push_back({Severity::error, "by-whom", event.where,
                             "`" + event.subject + "` is for each of several, and this event does not say whose it is.",
                             "Write by = \"...\": " + posts + "."});
    }

    /// So many answers can't come where fewer are asked.
    void must_be_enough(const Event& event, const Stated<People>& people) {
        if (!people.value || people.value->how != Together::at_least) return;
        const auto asked = frame_.cast.of(*people.value).size();
        if (asked >= static_cast<std::size_t>(people.value->count)) return;
        problems_.push_back({Severity::error, "too-few-asked", event.where,
                             "`" + event.subject + "` needs " + std::to_string(people.value->count) + " answers, and " +
                                 std::to_string(asked) + (asked == 1 ? " is" : " are") + " asked in this issue.",
                             "Name as many in `roles` of the story as are asked."});
    }

    void check_fact(const std::string& name, const std::string& answer, const Where& where) {
        if (!must_be(name, names_in(procedure_.facts), where, "unknown-fact", "fact")) return;
        const Fact& fact = *find_fact(procedure_, FactName{name});
        if (std::ranges::find(fact.answers, answer) != fact.answers.end()) return;
        problems_.push_back({Severity::error, "unknown-answer", where,
                             "Fact `" + name + "` has no answer `" + answer + "`.", suggestion(answer, fact.answers)});
    }

    const Story& story_;
    const Procedure& procedure_;
    const Frame& frame_;
    Problems problems_;
};

}  // namespace

Problems check_story(const Frame& frame) {
    return StoryCheck(frame).run();
}

}  // namespace recourse
