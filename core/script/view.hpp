#pragma once

#include "model/procedure.hpp"
#include "model/recorded.hpp"
#include "script/read_procedure.hpp"

#include <vector>

namespace recourse {

/// Everything that the rules of a script may read: its facts, every moment that the core makes of its blocks (2.3), the
/// topic, the parties' bodies, and who is in the room.
std::vector<Read> view_of(const Recorded& recorded, const Procedure& procedure, const Surroundings& surroundings);

}  // namespace recourse
