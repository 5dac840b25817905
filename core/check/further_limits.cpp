#include "check/procedure_defects.hpp"

#include <algorithm>
#include <string>
#include <variant>

namespace recourse {

namespace {

bool is_further_limit(const Limit& limit) {
    if (std::holds_alternative<FurtherLimit>(limit.is)) return true;
    return std::ranges::any_of(limits_in(limit), is_further_limit);
}

bool is_further(const Stated<Limit>& limit) {
    return (limit.value && is_further_limit(*limit.value)) ||
           std::ranges::any_of(limit.readings, [](const auto& reading) { return reading.value && is_further_limit(*reading.value); });
}

/// Whether some phase up to the one that gives the outcome has a limit, from whose date one can count further.
bool has_limit_before(const Step& step, const OutcomeName& outcome) {
    for (int phase = 0; phase < phases; ++phase) {
        if (step.within[phase].written) return true;
        if (outcome.text == lapse_word(static_cast<Phase>(phase))) return false;
    }
    return false;
}

/// A step with a limit before the place, or none at all where the first of its ways in has none.
bool counts_from_something(const Procedure& procedure, const PlaceName& place) {
    if (leads_to(procedure.starts_at, place)) return false;
    for (const auto& step : procedure.steps) {
        for (const auto& way : step.on) {
            if (leads_to(way.ways, place) && !has_limit_before(step, way.outcome)) return false;
        }
    }
    return true;
}

}  // namespace

Problems further_limits(const Procedure& procedure) {
    Problems problems;
    for (const auto& step : procedure.steps) {
        bool earlier = false;
        for (int phase = 0; phase < phases; ++phase) {
            const auto& limit = step.within[phase];
            if (is_further(limit) && !earlier && !counts_from_something(procedure, step.name)) {
                problems.push_back({Severity::error, "further-than-nothing", limit.where,
                                    "`" + limit_word(static_cast<Phase>(phase)) + "` of step `" + step.name.text +
                                        "` counts further than a limit before it, and a way leads there without one.",
                                    "Write the amount alone, as in \"5 working days\", or give the step before it its limit."});
            }
            earlier |= limit.written;
        }
    }
    return problems;
}

}  // namespace recourse
