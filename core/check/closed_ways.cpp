#include "check/procedure_defects.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace recourse {

namespace {

/// Every moment that can come in a case of the procedure.
std::set<std::string> moments_that_come(const Procedure& procedure) {
    std::set<std::string> moments{"begun", "ended"};
    for (const auto& moment : procedure.moments) moments.insert(moment.name.text);
    const auto reached = reached_places(procedure);
    for (const auto& step : procedure.steps) {
        if (!reached.contains(step.name)) continue;
        const auto add = [&](const std::string& moment) { moments.insert(step.name.text + "." + moment); };
        add("opened"), add("left");
        if (step.has_phase(Phase::act)) add("acted"), add("received"), add("act_due");
        if (step.has_phase(Phase::answer)) add("answered"), add("answer_due");
        if (step.has_phase(Phase::sitting)) add("held"), add("held_due");
        if (step.has_phase(Phase::decision)) add("decided"), add("decide_due");
        add("done");
        for (const auto& way : step.on) add(way.outcome.text);
    }
    for (const auto& duty : procedure.duties) {
        for (const char* moment : {"owed", "due", "done"}) moments.insert(duty.name.text + "." + moment);
    }
    for (const auto& exit : procedure.anytimes) moments.insert(exit.name + ".acted");
    for (const auto& ending : procedure.endings) moments.insert(ending.name.text);
    return moments;
}

std::string moment_of(const Read& column) {
    return column.path.starts_with("come.") ? column.path.substr(5) : std::string();
}

class WaysLook {
public:
    explicit WaysLook(const Procedure& procedure) : procedure_(procedure), come_(moments_that_come(procedure)) {}

    Problems problems() {
        for (const auto& step : procedure_.steps) of(step);
        for (const auto& duty : procedure_.duties) {
            const std::string name = "duty `" + duty.name.text + "`";
            condition(duty.when, "`when` of " + name, duty.where);
            for (const auto& moment : duty.owed_on) must_come(moment.text, "`owed_on` of " + name, duty.where);
            limit(duty.within, "`within` of " + name);
        }
        for (const auto& exit : procedure_.anytimes) {
            conditions(exit.open_if, "`open_if` of anytime `" + exit.name + "`");
            conditions(exit.needs, "`needs` of anytime `" + exit.name + "`");
        }
        for (const auto& outside : procedure_.outsides) {
            condition(outside.when, "`when` of outside `" + outside.name + "`", outside.where);
        }
        return std::move(problems_);
    }

private:
    void of(const Step& step) {
        const std::string name = "step `" + step.name.text + "`";
        conditions(step.needs, "`needs` of " + name);
        conditions(step.open_if, "`open_if` of " + name);
        conditions(step.answer_needs, "`answer_needs` of " + name);
        for (const Phase phase : {Phase::act, Phase::answer, Phase::sitting, Phase::decision}) {
            limit(step.limit(phase), "`" + limit_word(phase) + "` of " + name);
        }
        for (const auto& one : step.closed_if) {
            if (one.value) must_not_always_hold(*one.value, "`closed_if` of " + name, one.where);
        }
    }

    void conditions(const std::vector<Stated<Condition>>& all, const std::string& what) {
        for (const auto& one : all) condition(one, what, one.where);
    }

    void condition(const Stated<Condition>& one, const std::string& what, const Where& where) {
        if (one.value) must_hold(*one.value, what, where);
        for (const auto& reading : one.readings) {
            if (reading.value) must_hold(*reading.value, what + ", read as `" + reading.name + "`,", where);
        }
    }

    void must_hold(const Condition& condition, const std::string& what, const Where& where) {
        const auto& table = condition.table;
        if (table.rows.empty()) return;
        std::optional<std::string> missing;
        bool holds_somewhere = false;
        for (const auto& row : table.rows) {
            if (row.result != "true") continue;
            holds_somewhere = true;
            const auto waits_for = never_in(table, row);
            if (!waits_for) return;
            if (!missing) missing = waits_for;
        }
        if (missing) return never_comes(*missing, what, where);
        if (holds_somewhere) return;
        problems_.push_back({Severity::error, "never-holds", where,
                             what + " can never hold" + (condition.says.empty() ? "" : ": " + condition.says) + ".",
                             "Write a condition that some case meets, or take it out."});
    }

    void must_not_always_hold(const Condition& condition, const std::string& what, const Where& where) {
        const auto& rows = condition.table.rows;
        const bool always = std::ranges::all_of(rows, [](const TableRow& row) { return row.result == "true"; });
        if (rows.empty() || !always) return;
        problems_.push_back({Severity::error, "always-holds", where, what + " always holds, so that nobody can ever go there.",
                             "Write a condition that some case does not meet, or take it out."});
    }

    /// A moment that the row waits for and that never comes.
    std::optional<std::string> never_in(const DecisionTable& table, const TableRow& row) const {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const std::string moment = moment_of(table.columns[i]);
            if (moment.empty() || come_.contains(moment) || !row.answers[i]) continue;
            if (table.columns[i].answers[*row.answers[i]] == "true") return moment;
        }
        return std::nullopt;
    }

    void limit(const Stated<Limit>& stated, const std::string& what) {
        if (stated.value) limit(*stated.value, what, stated.where);
        for (const auto& reading : stated.readings) {
            if (reading.value) limit(*reading.value, what, stated.where);
        }
    }

    void limit(const Limit& limit_of, const std::string& what, const Where& where) {
        if (const auto* counted = std::get_if<CountedLimit>(&limit_of.is)) {
            for (const auto& moment : counted->from) must_come(moment.text, what, where);
            if (!counted->before.empty()) must_come(counted->before.text, what, where);
        }
        for (const auto& part : limits_in(limit_of)) limit(part, what, where);
    }

    void must_come(const std::string& moment, const std::string& what, const Where& where) {
        if (!come_.contains(moment)) never_comes(moment, what, where);
    }

    void never_comes(const std::string& moment, const std::string& what, const Where& where) {
        std::string why = ".";
        const auto dot = moment.find('.');
        const bool declared = std::ranges::any_of(procedure_.moments, [&](const MomentWord& word) { return word.name.text == moment; });
        if (dot == std::string::npos && !declared && !find_ending(procedure_, PlaceName{moment})) {
            const std::string step = procedure_.steps.empty() ? "step" : procedure_.steps.front().name.text;
            problems_.push_back({Severity::error, "never-comes", where, what + " waits for `" + moment + "`, and there is no such moment.",
                                 "Write one of the moments of a step, such as \"" + step + ".received\"; or declare this one: moment \"" + moment +
                                     "\" { says = \"...\", cite = \"...\" }."});
            return;
        }
        const PlaceName place{moment.substr(0, dot)};
        if (find_step(procedure_, place)) {
            const std::string of_step = ": step `" + place.text + "` ";
            const std::string word = moment.substr(dot + 1);
            if (!reached_places(procedure_).contains(place)) why = of_step + "is never reached.";
            else if (word.starts_with("held")) why = of_step + "is no meeting.";
            else if (word.starts_with("answer")) why = of_step + "asks for no answer.";
            else if (word.starts_with("decide")) why = of_step + "has no decision.";
            else why = of_step + "has no such outcome.";
        }
        problems_.push_back({Severity::error, "never-comes", where, what + " waits for `" + moment + "`, which can never come" + why,
                             "Name a moment that comes, such as `begun` or the `acted` of a step before it."});
    }

    const Procedure& procedure_;
    std::set<std::string> come_;
    Problems problems_;
};

}  // namespace

Problems closed_ways(const Procedure& procedure) {
    return WaysLook(procedure).problems();
}

}  // namespace recourse
