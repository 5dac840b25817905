#include "resolve/views.hpp"

#include <algorithm>

namespace recourse {

namespace {

const OutcomeName split{"split"};

void add_roles(std::vector<RoleName>& all, const People& people) {
    for (const auto& role : roles_in(people)) {
        if (std::ranges::find(all, role) == all.end()) all.push_back(role);
    }
}

void add_deciders(std::vector<RoleName>& all, const DecidedBy& by) {
    if (!by.decides) return;
    if (by.decides->people) add_roles(all, *by.decides->people);
    for (const auto& [outcome, people] : by.decides->by_outcome) add_roles(all, people);
}

/// None where nobody has said who decides: then nothing is asked of anybody's view, and nobody can differ.
std::optional<Condition> condition_on(const Step& step, const DecidedBy& by, const OutcomeName& outcome) {
    if (!by.decides && outcome != split) return std::nullopt;
    Condition condition;
    condition.says = "the views that `" + outcome.text + "` takes are in" + (by.reading.empty() ? "" : ", read as `" + by.reading + "`");
    if (!by.decides) {
        condition.table.rows.push_back({{}, "false"});
        return condition;
    }
    const ViewTable views = views_of(step, by);
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

}  // namespace

bool several_decide(const Deciders& decides) {
    return !decides.by_outcome.empty() || (decides.people && decides.people->how == Together::all);
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
std::vector<OutcomeName> reached(const DecidedBy& by, const Views& views, const std::vector<OutcomeName>& outcomes) {
    std::vector<OutcomeName> all;
    const Deciders& decides = *by.decides;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        bool here = false;
        if (decides.people) {
            // One who does not agree is enough for `not_agreed`; any other outcome takes everybody (2.6).
            const bool one_is_enough = outcomes[i].text == "not_agreed" && !by.failing_that;
            People people = *decides.people;
            if (one_is_enough) people.how = Together::any;
            here = views.hold(people, i);
        }
        for (const auto& [name, people] : decides.by_outcome) here |= name == outcomes[i] && views.hold(people, i);
        if (here) all.push_back(outcomes[i]);
    }
    if (!all.empty() || !by.failing_that) return all;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (views.hold(*by.failing_that, i)) all.push_back(outcomes[i]);
    }
    return all;
}

std::vector<DecidedBy> decided_by(const Step& step) {
    const auto named_so = [&](const std::string& reading) -> const People* {
        for (const auto& meant : meanings_of(step.failing_that)) {
            if (meant.reading.empty() || meant.reading == reading) return meant.value;
        }
        return nullptr;
    };
    std::vector<DecidedBy> all;
    for (const auto& meant : meanings_of(step.decides)) all.push_back({meant.reading, meant.value, named_so(meant.reading)});
    if (!step.decides.value || step.failing_that.readings.empty() || step.failing_that.value) return all;
    all.clear();
    for (const auto& meant : meanings_of(step.failing_that)) all.push_back({meant.reading, &*step.decides.value, meant.value});
    return all;
}

bool has_views(const Step& step) {
    const auto all = decided_by(step);
    if (all.size() == 1 && all.front().reading.empty()) return several_decide(*all.front().decides);
    return std::ranges::any_of(all, [](const DecidedBy& by) { return by.decides != nullptr; });
}

std::vector<RoleName> roles_with_views(const Step& step) {
    std::vector<RoleName> all;
    for (const auto& by : decided_by(step)) add_deciders(all, by);
    for (const auto& by : decided_by(step)) {
        if (by.failing_that) add_roles(all, *by.failing_that);
    }
    return all;
}

std::vector<OutcomeName> held_outcomes(const Step& step) {
    std::vector<OutcomeName> held;
    for (const auto& way : step.on) {
        const auto& word = way.outcome.text;
        const bool other = word == "inquorate" || word == "otherwise" || word == "done";
        if (!other && !is_lapse(way.outcome) && way.outcome != split) held.push_back(way.outcome);
    }
    return held;
}

std::string view_path(const Step& step, const RoleName& role) {
    return "view." + step.name.text + "." + role.text;
}

ViewTable views_of(const Step& step, const DecidedBy& by) {
    ViewTable table{{}, held_outcomes(step), {}};
    add_deciders(table.roles, by);
    if (by.failing_that) add_roles(table.roles, *by.failing_that);
    std::vector<std::size_t> held(table.roles.size(), 0);
    for (bool more = !table.outcomes.empty(); more;) {
        table.rows.push_back({held, reached(by, Views{table.roles, held}, table.outcomes)});
        std::size_t i = 0;
        while (i < held.size() && ++held[i] == table.outcomes.size()) held[i++] = 0;
        more = i < held.size();
    }
    return table;
}

Stated<Condition> outcome_condition(const Step& step, const OutcomeName& outcome) {
    const bool plain = step.decides.value.has_value();
    const bool failing = plain && !step.failing_that.readings.empty() && !step.failing_that.value;
    Stated<Condition> stated;
    stated.written = true;
    stated.ground = failing ? step.failing_that.ground : step.decides.ground;
    stated.address = failing ? step.failing_that.address : step.decides.address;
    for (const auto& by : decided_by(step)) {
        auto condition = condition_on(step, by, outcome);
        if (by.reading.empty()) {
            stated.value = std::move(condition);
        } else {
            stated.readings.push_back({by.reading, std::move(condition)});
        }
    }
    return stated;
}

}  // namespace recourse
