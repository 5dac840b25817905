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

/// "step `hearing`", or "step `hearing`, read as `alone`,".
std::string step_in_words(const Step& step, const std::string& reading) {
    return "step `" + step.name.text + "`" + (reading.empty() ? "" : ", read as `" + reading + "`,");
}

void no_each(const Step& step, const DecidedBy& by, Problems& problems) {
    bool each = by.decides->people && is_each(*by.decides->people);
    for (const auto& [outcome, people] : by.decides->by_outcome) each |= is_each(people);
    if (!each) return;
    problems.push_back({Severity::error, "each-decides", step.decides.where,
                        "`decides` of " + step_in_words(step, by.reading) + " has `each`: one step has one outcome, not one for each.",
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

void in_map(const Step& step, const DecidedBy& by, Problems& problems) {
    const Deciders& decides = *by.decides;
    for (std::size_t i = 0; i < decides.by_outcome.size(); ++i) {
        const OutcomeName& outcome = decides.by_outcome[i].first;
        if (has_outcome(step, outcome)) continue;
        problems.push_back({Severity::error, "views-unknown", i < decides.outcome_places.size() ? decides.outcome_places[i] : step.decides.where,
                            "`decides` of " + step_in_words(step, by.reading) + " says who is needed for `" + outcome.text +
                                "`, which is no outcome in its `on`.",
                            in_map_hint(step, outcome)});
    }
}

bool leaves_a_gap(const ViewTable& views) {
    return std::ranges::any_of(views.rows, [](const auto& row) { return row.reached.empty(); });
}

/// `split` can't come where on no reading those who decide can differ so that nothing comes of it.
void never_split(const Step& step, const std::vector<DecidedBy>& all, Problems& problems) {
    const OutcomeName split{"split"};
    if (!has_outcome(step, split)) return;
    for (const auto& by : all) {
        if (!by.decides || by.decides->people) return;
        const ViewTable views = views_of(step, by);
        if (views.rows.empty() || leaves_a_gap(views)) return;
    }
    const auto way = std::ranges::find(step.on, split, &OutcomeWays::outcome);
    problems.push_back({Severity::error, "views-never-split", way->ways.where.file ? way->ways.where : step.decides.where,
                        "`split` of step `" + step.name.text + "` can't come: whatever views those who decide take, one of the other outcomes comes.",
                        "Take `split` out of `on`, or ask for more people in `decides`."});
}

void of(const Step& step, const DecidedBy& by, Problems& problems) {
    const ViewTable views = views_of(step, by);
    const std::string name = step_in_words(step, by.reading);
    const auto gap = std::ranges::find_if(views.rows, [](const auto& row) { return row.reached.empty(); });
    const auto overlap = std::ranges::find_if(views.rows, [](const auto& row) { return row.reached.size() > 1; });
    if (gap != views.rows.end() && !has_outcome(step, OutcomeName{"split"})) {
        problems.push_back({Severity::error, "views-gap", step.decides.where,
                            "Those who decide in " + name + " can differ so that nothing comes of it: " + row_in_words(views, *gap) + ".",
                            "Add split = \"...\" to `on`, or failing_that = \"...\" for who decides then."});
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
        const auto all = decided_by(step);
        for (const auto& by : all) {
            if (!by.decides) continue;
            no_each(step, by, problems);
            in_map(step, by, problems);
        }
        if (!has_views(step) || has_error(problems)) continue;
        never_split(step, all, problems);
        for (const auto& by : all) {
            if (by.decides && several_decide(*by.decides)) of(step, by, problems);
        }
    }
    return problems;
}

}  // namespace recourse
