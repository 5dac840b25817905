#include "check/procedure_defects.hpp"

#include <set>
#include <string>
#include <variant>

namespace recourse {

namespace {

/// Gathers the roles and facts that a procedure uses.
class Used {
public:
    explicit Used(const Procedure& procedure) {
        for (const auto& role : procedure.roles) {
            if (role.stand_in.value) roles.insert(*role.stand_in.value);
            for (const auto& holder : role.holders) of(holder.when), roles.insert(holder.post);
            of(role.stands_aside_if);
        }
        for (const auto& step : procedure.steps) of(step);
        for (const auto& duty : procedure.duties) {
            of(duty.by), of(duty.to), of(duty.informs), of(duty.waived_by), of(duty.when), of(duty.within);
        }
        for (const auto& standing : procedure.standings) of(standing.by), of(standing.to), of(standing.when);
        for (const auto& exit : procedure.anytimes) {
            of(exit.by), of(exit.consults), of(exit.may_consult), of(exit.open_if), of(exit.needs);
        }
        for (const auto& outside : procedure.outsides) of(outside.when);
        of(procedure.extend);
    }

    std::set<std::string> roles, facts;

private:
    void of(const Step& step) {
        for (const auto* people : {&step.by, &step.to, &step.answer_by, &step.answer_to, &step.consults, &step.may_consult,
                                   &step.informs}) {
            of(*people);
        }
        for (const auto* conditions : {&step.needs, &step.expects, &step.answer_needs, &step.answer_expects, &step.open_if,
                                       &step.closed_if}) {
            of(*conditions);
        }
        for (const auto& limit : step.within) of(limit);
        if (step.chaired_by.value) roles.insert(*step.chaired_by.value);
        each(step.must_attend, [&](const Floor& floor) { of(floor); });
        each(step.decides, [&](const Deciders& deciders) {
            if (deciders.people) of(*deciders.people);
            for (const auto& [outcome, people] : deciders.by_outcome) of(people);
        });
        of(step.failing_that);
        of(step.extend);
    }

    void of(const Extension& extension) {
        of(extension.by);
        of(extension.needs);
        of(extension.as_long_as);
    }

    void of(const Floor& floor) {
        for (const auto& item : floor.items) {
            if (const auto* role = std::get_if<RoleInRoom>(&item)) roles.insert(role->role.text);
            if (const auto* some = std::get_if<SomeInRoom>(&item)) {
                roles.insert(some->of.text);
                facts.insert(some->who.text);
            }
        }
    }

    void of(const Limit& limit) {
        if (limit.extend) of(*limit.extend);
        if (const auto* table = std::get_if<TableLimit>(&limit.is)) of(table->table);
        for (const auto& part : limits_in(limit)) of(part);
    }

    void of(const People& people) {
        for (const auto& role : roles_in(people)) roles.insert(role.text);
    }

    void of(const DecisionTable& table) {
        for (const auto& column : table.columns) {
            facts.insert(column.path);
            if (const auto dot = column.path.rfind('.'); dot != std::string::npos) roles.insert(column.path.substr(dot + 1));
        }
    }

    void of(const Condition& condition) { of(condition.table); }
    void of(const std::vector<Stated<Condition>>& conditions) {
        for (const auto& condition : conditions) of(condition);
    }

    template <class T>
    void of(const Stated<T>& stated) {
        each(stated, [&](const T& value) { of(value); });
    }

    template <class T, class Do>
    static void each(const Stated<T>& stated, const Do& act) {
        if (stated.value) act(*stated.value);
        for (const auto& reading : stated.readings) {
            if (reading.value) act(*reading.value);
        }
    }
};

}  // namespace

Problems unused_words(const Procedure& procedure) {
    Problems problems;
    const Used used(procedure);
    for (const auto& role : procedure.roles) {
        if (used.roles.contains(role.name.text)) continue;
        problems.push_back({Severity::error, "unused-role", role.where,
                            "Nobody acts as `" + role.name.text + "`: no step, duty or condition names this role.",
                            "Name it in `by`, `to`, `decides` or `must_attend`, or take it out."});
    }
    for (const auto& fact : procedure.facts) {
        if (used.facts.contains(fact.name.text) || fact.about == About::person) continue;
        problems.push_back({Severity::error, "unused-fact", fact.where,
                            "Nothing asks for the fact `" + fact.name.text + "`.",
                            "Use it in a condition such as open_if, needs or when, or take it out."});
    }
    return problems;
}

}  // namespace recourse
