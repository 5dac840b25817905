#pragma once

#include "base/problem.hpp"
#include "model/area.hpp"
#include "script/lay.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// The word that a set writes between `answers` and the name of an entry of this kind: "routes", "protocol". Empty
/// where entries of the kind can't be answered by a set.
std::string answers_group(std::string_view kind);

/// The groups of all kinds that can be answered, with their kinds.
struct EntryGroup {
    std::string group;
    std::string kind;
};
const std::vector<EntryGroup>& entry_groups();

/// Lays the sets over the entries of an area that have open points of their own. Errors: answers of a kind that the
/// field does not take.
void lay_over_entries(Area& area, const std::vector<AssumptionSet>& sets, Laying& laying, Problems& problems);

}  // namespace recourse
