#include "resolve/replay.hpp"

#include "base/nearest.hpp"

#include <algorithm>
#include <set>

namespace recourse {

namespace {

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
            default: break;
        }
        if (!event.next.empty()) {
            auto places = names_in(procedure_.steps);
            for (auto& ending : names_in(procedure_.endings)) places.push_back(std::move(ending));
            must_be(event.next, places, event.where, "unknown-step", "step or ending");
        }
        for (const auto* names : {&event.to, &event.informed, &event.consulted}) {
            for (const auto& name : *names) check_person(name, event.where);
        }
        if (!event.by.empty() && event.kind != EventKind::extend) check_person(event.by, event.where);
        for (const auto& present : event.present) {
            if (!present.role.empty()) check_person(present.role, event.where);
            if (!present.post.empty()) check_person(present.post, event.where);
        }
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
            return way.outcome.text == event.outcome;
        });
        if (known) return;
        std::vector<std::string> words;
        for (const auto& way : step.on) words.push_back(way.outcome.text);
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

std::shared_ptr<const Frame> make_frame(Area area, Calendar calendar, std::shared_ptr<const Procedure> procedure,
                                        std::vector<SetName> sets, Story story) {
    const auto shared = std::make_shared<const Area>(std::move(area));
    Cast cast(shared, *procedure, story);
    Program program = compile(procedure, [&](const RoleName& role) { return cast.size_of(role); });
    return std::make_shared<const Frame>(Frame{shared, std::move(calendar), std::move(procedure), std::move(sets),
                                               std::move(story), std::move(cast), std::move(program)});
}

Problems check_story(const Frame& frame) {
    return StoryCheck(frame).run();
}

Course replay(std::shared_ptr<const Frame> frame, const std::optional<Stamp>& until) {
    Course course(frame);
    std::set<std::string> corrected;
    for (const auto& event : frame->story.events) {
        if (event.kind == EventKind::correct && (!until || event.on <= *until)) corrected.insert(event.subject);
    }
    for (const auto& event : frame->story.events) {
        if (until && *until < event.on) break;
        if (!event.id.empty() && corrected.contains(event.id)) continue;
        course.record(event);
    }
    if (until) {
        course.advance(*until);
    } else if (frame->story.until) {
        course.advance(*frame->story.until);
    }
    return course;
}

}  // namespace recourse
