#pragma once

#include "model/area.hpp"
#include "resolve/cast.hpp"
#include "resolve/walk.hpp"

#include <vector>

namespace recourse {

/// Conflicts of interest, computed from seats: somebody who acts in the issue, or must be in the room of one of the
/// steps, and sits on boards of both sides, or holds two of the places. The sources have no rule for them, so they bar
/// nobody.
std::vector<Conflict> conflicts_in(const Area& area, const std::vector<const Step*>& steps, const Cast& cast,
                                   const Procedure& procedure);

}  // namespace recourse
