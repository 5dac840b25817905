#pragma once

#include "base/problem.hpp"
#include "model/area.hpp"
#include "model/procedure.hpp"

namespace recourse {

/// Posts and seats that a procedure names, or that a set put into it, and the area does not list: who chairs a meeting,
/// who stands in, who holds a role.
Problems people_unknown(const Procedure& procedure, const Area& area);

}  // namespace recourse
