#include "resolve/views.hpp"

#include <algorithm>

namespace recourse {

namespace {

const OutcomeName split{"split"};

/// The outcomes that people can hold: everything in `on` but lapses, `inquorate` and `split`.
std::vector<OutcomeName> held_outcomes(const Step& step) {
    std::vector<OutcomeName> held;
    for (const auto& way : step.on) {
        const auto& word = way.outcome.text;
        const bool other = word == "inquorate" || word == "otherwise" || word == "done";
        if (!other && !is_lapse(way.outcome) && way.outcome != split) held.push_back(way.outcome);
    }
    return held;
}

std::vector<RoleName> deciders(const Step& step) {
    std::vector<RoleName> all;
    const auto add = [&](const People& people) {
        for (const auto& role : roles_in(people)) {
            if (std::ranges::find(all, role) == all.end()) all.push_back(role);
        }
    };
    if (step.decides.value->people) add(*step.decides.value->people);
    for (const auto& [outcome, people] : step.decides.value->by_outcome) add(people);
    if (step.failing_that.value) add(*step.failing_that.value);
    return all;
}

/// What the roles of a table hold: for each the number of its outcome.
struct Views {
    const std::vector<RoleName>& roles;
    const std::vector<std::size_t>& outcomes;

    bool hold(const People& people, std::size_t outcome) const {
        if (people.how == Together::one) {
            const auto at = std::ranges::find(roles, people.role) - roles.begin();
            return outcomes[static_cast<std::size_t>(at)] == outcome;
        }
        const auto holds_it = [&](const People& part) { return hold(part, outcome); };
        return people.how == Together::any ? std::ranges::any_of(people.parts, holds_it)
                                           : std::ranges::all_of(people.parts, holds_it);
    }
};

/// Which outcomes have the people they need, if these are the views. With `failing_that` those who decide must hold the
/// same view; where they don't, whoever is named there decides.
std::vector<OutcomeName> reached(const Step& step, const Views& views, const std::vector<OutcomeName>& outcomes) {
    std::vector<OutcomeName> all;
    const auto& decides = *step.decides.value;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        bool here = false;
        if (decides.people) {
            // One who does not agree is enough for `not_agreed`; any other outcome takes everybody (2.6).
            const bool one_is_enough = outcomes[i].text == "not_agreed" && !step.failing_that.written;
            People people = *decides.people;
            if (one_is_enough) people.how = Together::any;
            here = views.hold(people, i);
        }
        for (const auto& [name, people] : decides.by_outcome) here |= name == outcomes[i] && views.hold(people, i);
        if (here) all.push_back(outcomes[i]);
    }
    if (!all.empty() || !step.failing_that.value) return all;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (views.hold(*step.failing_that.value, i)) all.push_back(outcomes[i]);
    }
    return all;
}

}  // namespace

bool has_views(const Step& step) {
    if (!step.decides.value) return false;
    const auto& decides = *step.decides.value;
    return !decides.by_outcome.empty() || (decides.people && decides.people->how == Together::all);
}

std::string view_path(const Step& step, const RoleName& role) {
    return "view." + step.name.text + "." + role.text;
}

ViewTable views_of(const Step& step) {
    ViewTable table{deciders(step), held_outcomes(step), {}};
    std::vector<std::size_t> held(table.roles.size(), 0);
    for (bool more = !table.outcomes.empty(); more;) {
        table.rows.push_back({held, reached(step, Views{table.roles, held}, table.outcomes)});
        std::size_t i = 0;
        while (i < held.size() && ++held[i] == table.outcomes.size()) held[i++] = 0;
        more = i < held.size();
    }
    return table;
}

Condition outcome_condition(const Step& step, const OutcomeName& outcome) {
    const ViewTable views = views_of(step);
    Condition condition;
    condition.says = "the views that `" + outcome.text + "` takes are in";
    std::vector<std::string> answers;
    for (const auto& held : views.outcomes) answers.push_back(held.text);
    for (const auto& role : views.roles) condition.table.columns.push_back({view_path(step, role), answers});
    for (const auto& one : views.rows) {
        const bool holds = outcome == split ? one.reached.empty() : std::ranges::find(one.reached, outcome) != one.reached.end();
        TableRow row;
        for (const auto view : one.held) row.answers.emplace_back(view);
        row.result = holds ? "true" : "false";
        condition.table.rows.push_back(std::move(row));
    }
    return condition;
}

}  // namespace recourse
