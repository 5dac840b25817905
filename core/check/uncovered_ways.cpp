#include "check/procedure_defects.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

namespace {

/// More combinations than these are not tried.
constexpr std::size_t most_combinations = 4096;

/// The answers of a combination, by what they answer.
using AnswersByPath = std::map<std::string, std::string>;

bool can_be(const DecisionTable& table, bool wanted, const AnswersByPath& answers) {
    return std::ranges::any_of(table.rows, [&](const TableRow& row) {
        if ((row.result == "true") != wanted) return false;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto given = answers.find(table.columns[i].path);
            if (row.answers[i] && given != answers.end() && given->second != table.columns[i].answers[*row.answers[i]]) return false;
        }
        return true;
    });
}

/// Whether the condition can be so on one of its readings; one that is silent asks for nothing.
bool can_be(const Stated<Condition>& condition, bool wanted, const AnswersByPath& answers) {
    if (condition.value) return can_be(condition.value->table, wanted, answers);
    if (condition.readings.empty()) return true;
    return std::ranges::any_of(condition.readings, [&](const Reading<Condition>& reading) {
        return !reading.value || can_be(reading.value->table, wanted, answers);
    });
}

class Lists {
public:
    explicit Lists(const Procedure& procedure) : procedure_(procedure) {}

    Problems run() {
        of(procedure_.starts_at, "`starts_at`");
        for (const auto& step : procedure_.steps) {
            for (const auto& way : step.on) of(way.ways, "`" + way.outcome.text + "` of step `" + step.name.text + "`");
        }
        for (const auto& exit : procedure_.anytimes) of(exit.leads_to, "`leads_to` of anytime `" + exit.name + "`");
        return std::move(problems_);
    }

private:
    void of(const Stated<Ways>& ways, const std::string& what) {
        if (ways.value) of(*ways.value, ways.where, what);
        for (const auto& reading : ways.readings) {
            if (reading.value) of(*reading.value, ways.where, what);
        }
    }

    void of(const Ways& ways, const Where& where, const std::string& what) {
        if (ways.otherwise.written || ways.to.size() < 2) return;
        std::vector<const Step*> steps;
        for (const auto& place : ways.to) {
            const Step* step = find_step(procedure_, place);
            if (!step || (step->open_if.empty() && step->closed_if.empty())) return;
            steps.push_back(step);
        }
        const auto columns = columns_of(steps);
        if (!columns) return;
        std::vector<std::size_t> chosen(columns->size(), 0);
        for (bool more = true; more;) {
            AnswersByPath answers;
            for (std::size_t i = 0; i < columns->size(); ++i) answers[(*columns)[i].path] = (*columns)[i].answers[chosen[i]];
            const bool open = std::ranges::any_of(steps, [&](const Step* step) { return is_open(*step, answers); });
            if (!open && !is_turned_away(answers)) return report(where, what, *columns, answers);
            std::size_t i = 0;
            while (i < chosen.size() && ++chosen[i] == (*columns)[i].answers.size()) chosen[i++] = 0;
            more = i < chosen.size();
        }
    }

    /// What the conditions ask. Moments are left out: one that has not come may still come.
    static std::optional<std::vector<Read>> columns_of(const std::vector<const Step*>& steps) {
        std::vector<Read> columns;
        std::size_t combinations = 1;
        const auto add = [&](const Condition& condition) {
            for (const auto& column : condition.table.columns) {
                const bool known = std::ranges::find(columns, column.path, &Read::path) != columns.end();
                if (known || column.path.starts_with("come.")) continue;
                columns.push_back(column);
                combinations *= column.answers.size();
            }
        };
        for (const Step* step : steps) {
            for (const auto* list : {&step->open_if, &step->closed_if}) {
                for (const auto& condition : *list) {
                    if (condition.value) add(*condition.value);
                    for (const auto& reading : condition.readings) {
                        if (reading.value) add(*reading.value);
                    }
                    if (combinations > most_combinations) return std::nullopt;
                }
            }
        }
        return columns;
    }

    static bool is_open(const Step& step, const AnswersByPath& answers) {
        return std::ranges::all_of(step.open_if, [&](const auto& one) { return can_be(one, true, answers); }) &&
               std::ranges::all_of(step.closed_if, [&](const auto& one) { return can_be(one, false, answers); });
    }

    /// A matter that is not for the procedure never comes to a list.
    bool is_turned_away(const AnswersByPath& answers) const {
        return std::ranges::any_of(procedure_.outsides, [&](const Outside& door) {
            return door.when.written && !can_be(door.when, false, answers);
        });
    }

    void report(const Where& where, const std::string& what, const std::vector<Read>& columns, const AnswersByPath& answers) {
        std::string when;
        for (const auto& column : columns) {
            when += (when.empty() ? "" : " and ") + ("`" + column.path + "` is " + answers.at(column.path));
        }
        problems_.push_back({Severity::error, "uncovered-ways", where,
                             what + " leads nowhere" + (when.empty() ? "" : " when " + when) + ": every step of the list is closed then.",
                             "End the list with otherwise = \"...\", or otherwise = silent \"...\" if the text says nothing of it."});
    }

    const Procedure& procedure_;
    Problems problems_;
};

}  // namespace

Problems uncovered_ways(const Procedure& procedure) {
    return Lists(procedure).run();
}

}  // namespace recourse
