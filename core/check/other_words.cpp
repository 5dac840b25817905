#include "check/procedure_defects.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace recourse {

namespace {

void warn(Problems& problems, const char* id, const Where& where, std::string says, std::string hint) {
    problems.push_back({Severity::warning, id, where, std::move(says), std::move(hint)});
}

std::string lower(std::string_view text) {
    std::string made(text);
    for (auto& c : made) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return made;
}

/// An ending among the ways in: a matter that is turned away, counted as a case that ran.
void ending_at_once(const Procedure& procedure, Problems& problems) {
    for (const auto& place : places_in(procedure.starts_at)) {
        const Ending* ending = find_ending(procedure, place);
        if (!ending) continue;
        warn(problems, "ending-at-once", procedure.starts_at.where,
             "A case can begin with the ending `" + place.text + "`: it would be counted as a case that was dealt with here.",
             "If the matter is not for this procedure, write outside \"...\" { when = ..., goes_to = \"...\" }.");
    }
}

/// Two steps that a reader can't tell apart.
void step_twice(const Procedure& procedure, Problems& problems) {
    for (auto step = procedure.steps.begin(); step != procedure.steps.end(); ++step) {
        if (step->title.empty()) continue;
        const auto same = std::find_if(procedure.steps.begin(), step, [&](const Step& one) {
            return lower(one.title) == lower(step->title) && one.stage == step->stage &&
                   one.ground.clauses == step->ground.clauses;
        });
        if (same == step) continue;
        warn(problems, "step-twice", step->where,
             "Step `" + step->name.text + "` has the title and the clause of step `" + same->name.text + "`.",
             "Where the text sends the case back, name the first step in `on` and take this one out; where these are two steps, "
             "give each its title.");
    }
}

/// A letter that follows an outcome: an act of which nothing can come but the end.
void letter_as_step(const Procedure& procedure, Problems& problems) {
    for (const auto& step : procedure.steps) {
        const bool only_told = step.informs.written && !step.to.written && !step.has_phase(Phase::answer) &&
                               !step.has_phase(Phase::sitting) && !step.has_phase(Phase::decision);
        if (!only_told || step.on.empty()) continue;
        const bool ends = std::ranges::all_of(step.on, [&](const OutcomeWays& way) {
            return way.ways.value && std::ranges::all_of(way.ways.value->to, [&](const PlaceName& place) {
                       return find_ending(procedure, place) != nullptr;
                   });
        });
        if (!ends || leads_to(procedure.starts_at, step.name)) continue;
        warn(problems, "letter-as-step", step.where,
             "In step `" + step.name.text + "` somebody is only told, and then the case ends: it stays open until the letter is sent.",
             "Write a duty that is owed on the outcome before it, and let that outcome lead to the ending.");
    }
}

/// Somebody's agreement, read off an act as if it were a signature.
void agreement_as_fact(const Procedure& procedure, Problems& problems) {
    constexpr std::array starts{"does ", "do ", "has ", "have ", "is "};
    constexpr std::array verbs{" agree ", " agreed ", " approve ", " approved ", " accept ", " accepted "};
    for (const auto& fact : procedure.facts) {
        const std::string asks = lower(fact.asks);
        const bool question = std::ranges::any_of(starts, [&](const char* word) { return asks.starts_with(word); });
        std::string spaced = asks;
        std::ranges::replace(spaced, '?', ' ');
        const bool agrees = std::ranges::any_of(verbs, [&](const char* verb) { return spaced.find(verb) != std::string::npos; });
        if (!question || !agrees) continue;
        for (const auto& step : procedure.steps) {
            const bool needed = std::ranges::any_of(step.needs, [&](const Stated<Condition>& need) {
                return need.value && std::ranges::find(need.value->table.columns, fact.name.text, &Read::path) !=
                                         need.value->table.columns.end();
            });
            if (!needed) continue;
            warn(problems, "agreement-as-fact", fact.where,
                 "`" + fact.name.text + "` asks for somebody's agreement, and step `" + step.name.text + "` needs it.",
                 "Where somebody decides, write a step with granted and denied before it: \"no\" leads somewhere, or nowhere.");
            break;
        }
    }
}

}  // namespace

Problems other_words(const Procedure& procedure) {
    Problems problems;
    ending_at_once(procedure, problems);
    step_twice(procedure, problems);
    letter_as_step(procedure, problems);
    agreement_as_fact(procedure, problems);
    return problems;
}

}  // namespace recourse
