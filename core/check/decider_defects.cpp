#include "check/procedure_defects.hpp"

#include "base/nearest.hpp"
#include "resolve/views.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace recourse {

namespace {

bool has_outcome(const Step& step, const OutcomeName& outcome) {
    return std::ranges::find(step.on, outcome, &OutcomeWays::outcome) != step.on.end();
}

std::string row_in_words(const ViewTable& views, const ViewTable::Row& row) {
    std::string text;
    for (std::size_t i = 0; i < views.roles.size(); ++i) {
        text += (text.empty() ? "`" : ", `") + views.roles[i].text + "` holds `" + views.outcomes[row.held[i]].text + "`";
    }
    return text;
}

bool is_each(const People& people) {
    return people.how == Together::each || std::ranges::any_of(people.parts, is_each);
}

void no_each(const Step& step, Problems& problems) {
    const auto& decides = *step.decides.value;
    bool each = decides.people && is_each(*decides.people);
    for (const auto& [outcome, people] : decides.by_outcome) each |= is_each(people);
    if (!each) return;
    problems.push_back({Severity::error, "each-decides", step.decides.where,
                        "`decides` of step `" + step.name.text + "` has `each`: one step has one outcome, not one for each.",
                        "Write all { } where they must hold the same view, or any { } where one of them is enough."});
}

std::string in_map_hint(const Step& step, const OutcomeName& outcome) {
    std::vector<std::string> known;
    for (const auto& way : step.on) {
        if (!is_lapse(way.outcome)) known.push_back(way.outcome.text);
    }
    if (const auto near = nearest(outcome.text, known)) return "Did you mean `" + *near + "`?";
    return "Take `" + outcome.text + "` out of `decides`; or, where it can come, add " + outcome.text + " = \"...\" to `on`, with its partner.";
}

void in_map(const Step& step, Problems& problems) {
    const auto& decides = *step.decides.value;
    for (std::size_t i = 0; i < decides.by_outcome.size(); ++i) {
        const OutcomeName& outcome = decides.by_outcome[i].first;
        if (has_outcome(step, outcome)) continue;
        problems.push_back({Severity::error, "views-unknown", i < decides.outcome_places.size() ? decides.outcome_places[i] : step.decides.where,
                            "`decides` of step `" + step.name.text + "` says who is needed for `" + outcome.text +
                                "`, which is no outcome in its `on`.",
                            in_map_hint(step, outcome)});
    }
}

void of(const Step& step, Problems& problems) {
    const ViewTable views = views_of(step);
    const OutcomeName split{"split"};
    const std::string name = "step `" + step.name.text + "`";
    const auto gap = std::ranges::find_if(views.rows, [](const auto& row) { return row.reached.empty(); });
    const auto overlap = std::ranges::find_if(views.rows, [](const auto& row) { return row.reached.size() > 1; });
    if (gap != views.rows.end() && !has_outcome(step, split)) {
        problems.push_back({Severity::error, "views-gap", step.decides.where,
                            "Those who decide in " + name + " can differ so that nothing comes of it: " + row_in_words(views, *gap) + ".",
                            "Add split = \"...\" to `on`, or failing_that = \"...\" for who decides then."});
    }
    const bool is_map = !step.decides.value->people;
    if (is_map && gap == views.rows.end() && !views.rows.empty() && has_outcome(step, split)) {
        const auto way = std::ranges::find(step.on, split, &OutcomeWays::outcome);
        problems.push_back({Severity::error, "views-never-split", way->ways.where.file ? way->ways.where : step.decides.where,
                            "`split` of " + name + " can't come: whatever views those who decide take, one of the other outcomes comes.",
                            "Take `split` out of `on`, or ask for more people in `decides`."});
    }
    if (overlap != views.rows.end()) {
        problems.push_back({Severity::error, "views-overlap", step.decides.where,
                            "Those who decide in " + name + " can hold views that give two outcomes, `" +
                                overlap->reached[0].text + "` and `" + overlap->reached[1].text + "`: " + row_in_words(views, *overlap) + ".",
                            "Say in `decides` which people each outcome takes, so that no views give two."});
    }
    for (const auto& outcome : views.outcomes) {
        const bool had = std::ranges::any_of(views.rows, [&](const auto& row) {
            return std::ranges::find(row.reached, outcome) != row.reached.end();
        });
        if (had) continue;
        problems.push_back({Severity::error, "views-nobody", step.decides.where,
                            "`" + outcome.text + "` of " + name + " can't come: no views of those who decide give it.",
                            "Say in `decides` who is needed for `" + outcome.text + "`."});
    }
}

}  // namespace

Problems decider_defects(const Procedure& procedure) {
    Problems problems;
    for (const auto& step : procedure.steps) {
        if (!step.decides.value) continue;
        no_each(step, problems);
        in_map(step, problems);
        if (has_views(step) && !has_error(problems)) of(step, problems);
    }
    return problems;
}

}  // namespace recourse
