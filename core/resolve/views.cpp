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

bool is_against(const OutcomeName& outcome) {
    return outcome.text.starts_with("not_") || outcome.text == "unsatisfactory" || outcome.text == "denied";
}

bool reached(const Step& step, const Views& views, const OutcomeName& outcome, std::size_t number) {
    if (step.decides.value->people) {
        if (!is_against(outcome)) return std::ranges::count(views.outcomes, number) == std::ssize(views.outcomes);
        return std::ranges::find(views.outcomes, number) != views.outcomes.end();
    }
    for (const auto& [name, people] : step.decides.value->by_outcome) {
        if (name == outcome) return views.hold(people, number);
    }
    return false;
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

Condition outcome_condition(const Step& step, const OutcomeName& outcome) {
    const auto outcomes = held_outcomes(step);
    const auto roles = deciders(step);
    Condition condition;
    condition.says = "the views that `" + outcome.text + "` takes are in";
    std::vector<std::string> answers;
    for (const auto& held : outcomes) answers.push_back(held.text);
    for (const auto& role : roles) condition.table.columns.push_back({view_path(step, role), answers});

    std::vector<std::size_t> held(roles.size(), 0);
    for (bool more = !outcomes.empty(); more;) {
        const Views views{roles, held};
        bool any = false;
        bool this_one = false;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            const bool here = reached(step, views, outcomes[i], i);
            any |= here;
            this_one |= here && outcomes[i] == outcome;
        }
        TableRow row;
        for (const auto view : held) row.answers.emplace_back(view);
        row.result = (outcome == split ? !any : this_one) ? "true" : "false";
        condition.table.rows.push_back(std::move(row));

        std::size_t i = 0;
        while (i < held.size() && ++held[i] == outcomes.size()) held[i++] = 0;
        more = i < held.size();
    }
    return condition;
}

}  // namespace recourse
