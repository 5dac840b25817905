#include "resolve/replay.hpp"

#include "base/nearest.hpp"

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
constexpr std::string_view at_direction = "at_direction_of";

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
        if (story_.until && *story_.until < story_.begun) {
            problems_.push_back({Severity::error, "until-too-early", story_.where,
                                 "The story is told until " + iso(*story_.until) + ", before it began on " +
                                     iso(story_.begun) + ".",
                                 "Write a later date, or leave `until` out."});
        }
        for (const auto& [fact, answer] : story_.facts) check_fact(fact, answer, story_.where);
        for (const auto& event : story_.events) check(event);
        for (const auto& [role, holders] : story_.roles) {
            must_be(role, names_in(procedure_.roles), story_.where, "unknown-role", "role");
        }
        return std::move(problems_);
    }

private:
    bool must_be(const std::string& name, const std::vector<std::string>& known, const Where& where,
                 const std::string& id, const std::string& kind) {
        if (std::ranges::find(known, name) != known.end()) return true;
        problems_.push_back({Severity::error, id, where,
                             "Procedure `" + procedure_.name.text + "` has no " + kind + " `" + name + "`.",
                             suggestion(name, known)});
        return false;
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
                must_be(event.subject, names_in(procedure_.duties), event.where, "unknown-duty", "duty");
                break;
            case EventKind::anytime:
                must_be(event.subject, names_in(procedure_.anytimes), event.where, "unknown-exit", "anytime");
                break;
            case EventKind::facts:
                for (const auto& [fact, answer] : event.facts) check_fact(fact, answer, event.where);
                break;
            case EventKind::correct: check_correction(event); break;
            default: break;
        }
        if (!event.next.empty()) {
            auto places = names_in(procedure_.steps);
            for (auto& ending : names_in(procedure_.endings)) places.push_back(std::move(ending));
            must_be(event.next, places, event.where, "unknown-step", "step or ending");
        }
        for (const auto* names : {&event.by, &event.to, &event.informed, &event.consulted}) {
            for (const auto& name : *names) check_person(name, event.where);
        }
        for (const auto& present : event.present) {
            if (!present.role.empty()) check_person(present.role, event.where);
            if (!present.post.empty()) check_person(present.post, event.where);
        }
    }

    /// A party that the area does not list may be a kind of person, or the wrong door: that is for the walk to say. One
    /// that is nearly the name of something is a slip, and so is one that is named twice.
    void parties(const std::string& field, const std::vector<std::string>& names) {
        const Area& area = *frame_.area;
        std::vector<std::string> known;
        for (const char* kind : {"body", "post", "agency"}) {
            for (auto& name : names_of(area, kind)) known.push_back(std::move(name));
        }
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::string named = "`" + field + "` names `" + names[i] + "`";
            const auto here = names.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::find(names.begin(), here, names[i]) != here) {
                problems_.push_back({Severity::error, "party-twice", story_.where, named + " twice.", "Name it once."});
            }
            const bool listed = std::ranges::any_of(std::array{"body", "post", "agency"}, [&](const char* kind) {
                return find_called(area, kind, names[i]) != nullptr;
            });
            if (listed) continue;
            const auto near = nearest(names[i], known);
            problems_.push_back({near ? Severity::error : Severity::warning, "unknown-party", story_.where,
                                 named + ", which is no body, post or agency of " + story_.area + ".",
                                 near ? "Did you mean `" + *near + "`?" : "It is taken as a kind of person, in words."});
        }
    }

    /// A key of an event that is neither a word of events nor a fact would be lost.
    void details(const Event& event) {
        std::vector<std::string> known(event_details.begin(), event_details.end());
        for (const auto& fact : procedure_.facts) known.push_back(fact.name.text);
        for (const auto& [name, answer] : event.facts) {
            if (name == at_direction || find_fact(procedure_, FactName{name})) continue;
            const auto near = nearest(name, known);
            problems_.push_back({Severity::error, "unknown-key", event.where,
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
        problems_.push_back({Severity::error, "unknown-event", event.where,
                             "`" + event.subject + "` is to be corrected, and no event has that id.",
                             suggestion(event.subject, ids)});
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
        if (!must_be(event.subject, names_in(procedure_.steps), event.where, "unknown-step", "step")) return;
        const Step& step = *find_step(procedure_, PlaceName{event.subject});
        if (event.kind == EventKind::act) must_say_who(event, step.by);
        if (event.kind == EventKind::answer) must_say_who(event, step.answer_by.written ? step.answer_by : step.to);
        if (event.outcome.empty()) {
            if (event.kind == EventKind::decide) {
                problems_.push_back({Severity::error, "missing-outcome", event.where,
                                     "This event decides `" + event.subject + "` and gives no outcome.",
                                     "Write outcome = \"...\": " + outcomes_of(step) + "."});
            }
            return;
        }
        const bool known = std::ranges::any_of(step.on, [&](const OutcomeWays& way) {
            return way.outcome.text == event.outcome && !is_lapse(way.outcome);
        });
        if (known) return;
        std::vector<std::string> words;
        for (const auto& way : step.on) {
            if (!is_lapse(way.outcome)) words.push_back(way.outcome.text);
        }
        problems_.push_back({Severity::error, "unknown-outcome", event.where,
                             "Step `" + event.subject + "` has no outcome `" + event.outcome + "`.",
                             suggestion(event.outcome, words)});
    }

    /// Where several do it, each for itself, an event has to say whose it is.
    void must_say_who(const Event& event, const Stated<People>& people) {
        if (!event.by.empty() || !people.value || people.value->how != Together::each) return;
        const auto actors = frame_.cast.of(*people.value);
        if (actors.size() < 2) return;
        std::string posts;
        for (const auto& actor : actors) {
            posts += (posts.empty() ? "" : ", ") + ("`" + (actor.post.empty() ? actor.title : actor.post.text) + "`");
        }
        problems_.push_back({Severity::error, "by-whom", event.where,
                             "`" + event.subject + "` is for each of several, and this event does not say whose it is.",
                             "Write by = \"...\": " + posts + "."});
    }

    static std::string outcomes_of(const Step& step) {
        std::string text;
        for (const auto& way : step.on) text += (text.empty() ? "" : ", ") + ("`" + way.outcome.text + "`");
        return text;
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
