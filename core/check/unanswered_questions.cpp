#include "check/procedure_defects.hpp"

#include <string>
#include <vector>

namespace recourse {

namespace {

/// A block that rests on a silence says itself that nothing more is known.
bool says_nothing(const Ground& ground) {
    return ground.kind == GroundKind::silence || ground.kind == GroundKind::unseen;
}

class QuestionsLook {
public:
    explicit QuestionsLook(const Procedure& procedure) : procedure_(procedure) {}

    Problems problems() {
        for (const auto& role : procedure_.roles) of(role);
        for (const auto& step : procedure_.steps) of(step);
        for (const auto& duty : procedure_.duties) {
            if (says_nothing(duty.ground)) continue;
            if (!duty.by.written) no_actor("duty `" + duty.name.text + "`", "does", duty.where);
            if (!duty.within.written && duty.strength != Strength::may) {
                no_limit("duty `" + duty.name.text + "`", "it has to be done", "within", "", duty.where);
            }
        }
        for (const auto& exit : procedure_.anytimes) {
            if (!exit.by.written && !says_nothing(exit.ground)) no_actor("anytime `" + exit.name + "`", "does", exit.where);
        }
        return std::move(problems_);
    }

private:
    void of(const Role& role) {
        const bool held = role.post.written || role.whom.written || !role.title.empty() || role.many;
        if (!held && !says_nothing(role.ground)) {
            problems_.push_back({Severity::error, "role-without-holder", role.where,
                                 "It is not said who holds the role `" + role.name.text + "`.",
                                 "Write post = \"...\" or whom = \"...\"; title = \"...\" alone where each issue names its own; or "
                                 "post = silent \"...\" where the text does not say."});
        }
    }

    void of(const Step& step) {
        if (says_nothing(step.ground)) return;
        const std::string name = "step `" + step.name.text + "`";
        if (step.has_phase(Phase::act) && !step.by.written && step.follow.empty()) {
            const bool sits = step.has_phase(Phase::sitting);
            no_actor(name, sits ? "calls" : "does", step.where);
        }
        for (const Phase phase : {Phase::act, Phase::answer, Phase::sitting, Phase::decision}) {
            if (!step.has_phase(phase) || step.limit(phase).written) continue;
            const bool may = phase == Phase::act && step.strength == Strength::may;
            // A meeting decides where it sits; and where nobody is said to decide, that silence covers the phase.
            const bool at_once = phase == Phase::decision && (step.has_phase(Phase::sitting) || step.decides.open());
            if (may || at_once) continue;
            no_limit(name, due_in_words(phase), limit_word(phase), lapse_word(phase), step.where);
        }
    }

    void no_actor(const std::string& name, const std::string& verb, const Where& where) {
        problems_.push_back({Severity::error, "no-actor", where, "It is not said who " + verb + " " + name + ".",
                             "Write by = \"role\", or by = silent \"...\" where the text does not say."});
    }

    static std::string due_in_words(Phase phase) {
        switch (phase) {
            case Phase::act: return "it has to be done";
            case Phase::answer: return "the answer has to come";
            case Phase::sitting: return "the meeting has to be held";
            case Phase::decision: return "the decision has to come";
        }
        return "";
    }

    void no_limit(const std::string& name, const std::string& what, const std::string& field, const std::string& lapse,
                  const Where& where) {
        problems_.push_back({Severity::warning, "no-limit", where, name + " does not say within what time " + what + ".",
                             "Write " + field + " = \"5 working days\", or " + field +
                                 " = silent \"...\" where the text gives no time" +
                                 (lapse.empty() ? "." : "; and in `on` what follows when it passes: " + lapse + " = ...")});
    }

    const Procedure& procedure_;
    Problems problems_;
};

}  // namespace

Problems unanswered_questions(const Procedure& procedure) {
    return QuestionsLook(procedure).problems();
}

}  // namespace recourse
