#pragma once

#include "base/problem.hpp"
#include "model/area.hpp"
#include "model/recorded.hpp"

namespace recourse {

/// What a script says, with the area whose routes, topics and posts it uses: names that stand for nothing, and every
/// defect of its procedure.
Problems script_defects(const Recorded& script, const Area& area);

}  // namespace recourse
