#include "script/field_reader.hpp"

#include "script/outcome_sets.hpp"

#include <algorithm>

namespace recourse {

namespace {

using OfReading = std::pair<std::string, std::vector<OutcomeWays>>;

const OutcomeWays* outcome_among(const std::vector<OutcomeWays>& all, const OutcomeName& name) {
    const auto found = std::ranges::find(all, name, &OutcomeWays::outcome);
    return found == all.end() ? nullptr : &*found;
}

/// What a reading has for an outcome, if need be in its `otherwise`; null where it says nothing of it.
const Ways* ways_of(const OfReading& reading, const OutcomeName& name) {
    const OutcomeWays* found = outcome_among(reading.second, name);
    if (!found) found = outcome_among(reading.second, OutcomeName{"otherwise"});
    return found && found->ways.value ? &*found->ways.value : nullptr;
}

/// Whether every reading has the same table entry for the outcome, so that nothing of it is open.
bool is_on_all(const std::vector<WaysAsRead>& tables, const std::string& outcome) {
    return std::ranges::all_of(tables, [&](const WaysAsRead& one) {
        const Value* its = one.ways ? one.ways->find(outcome) : nullptr;
        const Value* first = tables.front().ways ? tables.front().ways->find(outcome) : nullptr;
        return its && first && !its->is_open() && as_written(*its) == as_written(*first);
    });
}

}  // namespace

std::vector<OutcomeWays> FieldReader::outcomes_in(const Table& ways, const FieldPlace& place, const Value& on) {
    const FieldPlace inner{ways, place.ground, place.address + ".on", place.name, on.where};
    std::vector<OutcomeWays> all;
    for (const auto& outcome : ways.fields) all.push_back({OutcomeName{outcome.name}, this->ways(inner, outcome.name)});
    return all;
}

std::vector<OutcomeWays> FieldReader::outcomes(const FieldPlace& place) {
    const Value* on = place.table.find("on");
    const auto tables = ways_as_read(on);
    if (tables.size() == 1 && tables.front().reading.empty()) return outcomes_in(*tables.front().ways, place, *on);
    std::vector<OfReading> readings;
    for (const auto& one : tables) {
        readings.emplace_back(one.reading, one.ways ? outcomes_in(*one.ways, place, *on) : std::vector<OutcomeWays>{});
    }
    std::vector<OutcomeWays> made;
    for (const auto& reading : readings) {
        for (const auto& one : reading.second) {
            if (outcome_among(made, one.outcome)) continue;
            made.push_back(one);
            if (is_on_all(tables, one.outcome.text)) continue;
            Stated<Ways>& ways = made.back().ways;
            ways.value.reset();
            ways.readings.clear();
            ways.ground = ground_of(*on, place.ground);
            ways.address = place.address + ".on";
            for (const auto& other : readings) {
                const Ways* its = ways_of(other, one.outcome);
                ways.readings.push_back({other.first, its ? std::optional(*its) : std::nullopt});
            }
        }
    }
    return made;
}

}  // namespace recourse
