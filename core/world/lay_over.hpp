#pragma once

#include "model/area.hpp"
#include "model/assumption_set.hpp"
#include "model/recorded.hpp"
#include "world/followed.hpp"
#include "world/world.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A script as it was written, and with assumption sets laid over it.
struct LaidScript {
    AreaProcedure procedure;
    InForce version;
    Recorded written;
    Recorded laid;
};

/// An area with its scripts as they were written, and with assumption sets laid over them and over its routes; behind its
/// own scripts those of areas that it uses which one of them follows.
struct LaidArea {
    Area written;
    Area laid;
    std::vector<LaidScript> scripts;
};

/// Reads an area with everything in it and lays the sets over all of it, in order. Of several versions of a procedure: the
/// one in force on the date, without one the first; that a set answers another one is nothing wrong with it.
Result<LaidArea> lay_over(const World& world, const AreaName& area, const std::vector<AssumptionSet>& sets,
                          const std::optional<Date>& on = {});

/// The same with every version of each procedure, those in force later behind.
Result<LaidArea> lay_over_all_versions(const World& world, const AreaName& area, const std::vector<AssumptionSet>& sets);

/// The procedure of a script under an area; it is there even where something is wrong with it.
Result<Procedure> procedure_of(const Recorded& script, const Area& area, const FindScript& find);

/// Finds these scripts with the sets laid over them.
FindScript scripts_of(const LaidArea& area);

}  // namespace recourse
