#pragma once

#include "base/problem.hpp"
#include "model/area_procedure.hpp"
#include "model/assumption_set.hpp"
#include "world/world.hpp"

#include <vector>

namespace recourse {

/// Leaves out of what is wrong with sets under one version of each of these procedures what another version of it asks: a set
/// may answer any of them.
Problems asked_by_no_version(const World& world, const std::vector<AreaProcedure>& procedures,
                             const std::vector<AssumptionSet>& sets, Problems problems);

}  // namespace recourse
