#pragma once

#include "base/result.hpp"
#include "model/area_procedure.hpp"
#include "model/procedure.hpp"
#include "model/recorded.hpp"

#include <map>
#include <string>
#include <vector>

namespace recourse {

/// A route of the joint protocol as an area lists it, laid over already: its fields and what they rest on.
struct RouteFields {
    Table fields;
    Ground ground;
    Where where;
};
using Routes = std::map<std::string, RouteFields>;

/// What a script may read beside its own facts and moments.
struct Surroundings {
    std::vector<std::string> topics;
    std::vector<std::string> bodies;
    Routes routes;
    AreaName area;                                             ///< whose script it is
    std::map<AreaName, std::vector<AreaProcedure>> procedures; ///< those that the scripts of each area can name
    std::map<AreaName, std::string> calendars;                 ///< whose working days each area counts
    std::map<AreaProcedure, Procedure> followed;               ///< those that steps of the script follow, whole
};

/// Makes the typed procedure of a recorded script. Steps with a route inherit what the route gives; a script that
/// writes the same field again is refused, as a route can't be weakened. Errors: names that stand for nothing, values
/// of the wrong kind, conditions that can't be tabulated.
Result<Procedure> read_procedure(const Recorded& recorded, const Surroundings& surroundings);

}  // namespace recourse
