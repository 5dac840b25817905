#include "check/procedure_defects.hpp"

#include <algorithm>
#include <string>

namespace recourse {

namespace {

bool has(const Step& step, const char* outcome) {
    return std::ranges::find(step.on, OutcomeName{outcome}, &OutcomeWays::outcome) != step.on.end();
}

/// Whether something can come of the step that is no lapse, no missing floor and no divided view.
bool something_comes(const Step& step) {
    return std::ranges::any_of(step.on, [](const OutcomeWays& way) {
        return !is_lapse(way.outcome) && way.outcome.text != "inquorate" && way.outcome.text != "split";
    });
}

/// A limit of a phase that the step has not would bind nobody.
const char* hint_for_limit(const Step& step, Phase phase) {
    if (phase == Phase::answer && step.has_phase(Phase::sitting)) {
        return "It is a meeting, and whoever is invited to one owes no answer: write held_within for the meeting, or put the answer "
               "into a step of its own.";
    }
    if (phase == Phase::answer) {
        return "Write to = \"...\" or answer_by = \"...\" with the role that answers, or take out both `answer_within` and `no_answer`.";
    }
    return "Write decides = \"...\" with the role that decides, and what can be decided in `on`; or take out both `decide_within` and "
           "`no_decision`.";
}

void report(Problems& problems, const char* id, const Step& step, const Where& where, const std::string& says,
            const std::string& hint) {
    problems.push_back({Severity::error, id, where, "Step `" + step.name.text + "` " + says, hint});
}

}  // namespace

Problems outcome_defects(const Procedure& procedure) {
    Problems problems;
    for (const auto& step : procedure.steps) {
        for (const Phase phase : {Phase::answer, Phase::decision}) {
            const auto& limit = step.limit(phase);
            if (!limit.written || step.has_phase(phase) || !step.follow.empty()) continue;
            if (has(step, "done")) continue;  // that the two can't stand together is said of `done`
            report(problems, "limit-of-nobody", step, limit.where,
                   "has the limit `" + limit_word(phase) + "`, and nobody there " +
                       (phase == Phase::answer ? "is asked for an answer." : "decides anything."),
                   hint_for_limit(step, phase));
        }
        if (step.on.empty()) continue;
        if (!something_comes(step)) {
            report(problems, "missing-outcome", step, step.where, "says what follows when its time passes, and not what comes of it.",
                   "Add the outcome to `on`: done for an act, or what is decided, answered or agreed.");
        }
        if (step.must_attend.written && !has(step, "inquorate")) {
            report(problems, "missing-outcome", step, step.where, "has a floor and does not say what follows a meeting below it.",
                   "Add inquorate = \"...\" or silent \"...\" to `on`.");
        }
    }
    return problems;
}

}  // namespace recourse
