#pragma once

#include "base/problem.hpp"
#include "model/area.hpp"
#include "model/recorded.hpp"
#include "world/followed.hpp"

namespace recourse {

/// What a script says, with the area whose routes, topics and posts it uses: names that stand for nothing, and every
/// defect of its procedure. `find`: the scripts that its steps follow; what is wrong in one of those is told there.
Problems script_defects(const Recorded& script, const Area& area, const FindScript& find);

}  // namespace recourse
