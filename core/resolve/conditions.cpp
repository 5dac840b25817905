#include "resolve/conditions.hpp"

#include <algorithm>

namespace recourse {

std::optional<bool> holds_by(const Condition& condition, const Answers& answers) {
    std::optional<bool> held;
    for (const auto& row : condition.table.rows) {
        bool possible = true;
        for (std::size_t i = 0; i < condition.table.columns.size() && possible; ++i) {
            const auto& column = condition.table.columns[i];
            if (!row.answers[i]) continue;
            const std::string known = answers(column.path);
            possible = known.empty() || known == column.answers[*row.answers[i]];
        }
        if (!possible) continue;
        const bool result = row.result == "true";
        if (held && *held != result) return std::nullopt;
        held = result;
    }
    return held;
}

Stands stands(const Stated<Condition>& condition, const Answers& answers) {
    if (!condition.written) return Stands::holds;
    if (condition.value) {
        const auto held = holds_by(*condition.value, answers);
        return !held ? Stands::not_known : *held ? Stands::holds : Stands::fails;
    }
    std::size_t holding = 0, failing = 0;
    for (const auto& reading : condition.readings) {
        const auto held = reading.value ? holds_by(*reading.value, answers) : std::optional(true);
        if (held == true) ++holding;
        if (held == false) ++failing;
    }
    const std::size_t all = condition.readings.size();
    if (all == 0 || (holding > 0 && holding < all)) return Stands::on_a_reading;
    return holding == all ? Stands::holds : failing == all ? Stands::fails : Stands::not_known;
}

std::vector<std::string> readings_where_so(const Stated<Condition>& condition, const Answers& answers) {
    std::vector<std::string> names;
    for (const auto& reading : condition.readings) {
        if (!reading.value || holds_by(*reading.value, answers) == true) names.push_back(reading.name);
    }
    return names;
}

std::string on_each_reading(const Stated<Condition>& condition, const Answers& answers, const std::string& so,
                            const std::string& not_so) {
    std::string each;
    for (const auto& reading : condition.readings) {
        const auto held = reading.value ? holds_by(*reading.value, answers) : std::optional(true);
        each += (each.empty() ? " Read as `" : "; read as `") + reading.name + "` (" +
                (reading.value ? reading.value->says : "in every case") + ") " +
                (!held ? "that is not known" : *held ? so : not_so);
    }
    if (each.empty()) each = " In which case " + so + " is open";
    return condition.ground.says + each + "; answered at " + condition.address + ".";
}

std::string own_ground_in_words(const Stated<Condition>& condition, const Ground& block, const std::string& begins) {
    if (!condition.value || condition.ground == block) return "";
    return begins + condition.value->says + " (" + to_text(condition.ground) + ").";
}

}  // namespace recourse
