#pragma once

#include "script/read_procedure.hpp"

#include <functional>
#include <string>
#include <vector>

namespace recourse {

/// Finds the script of a procedure, of any area, with the sets laid over it; null where there is none that can be read.
using FindScript = std::function<const Recorded*(const AreaProcedure&)>;

/// The procedures that the steps of a script follow, as far as each name stands for one; `around` is seen from its area.
std::vector<AreaProcedure> followed_in(const Recorded& script, const Surroundings& around);

/// The procedure of a script with those that its steps follow put into it (3.34), be they of its area or of one that this
/// uses. Errors: as `read_procedure` of the script itself; a procedure that is not there, or that follows itself.
Result<Procedure> read_with_followed(const Recorded& script, Surroundings surroundings, const FindScript& find,
                                     std::vector<AreaProcedure> above = {});

}  // namespace recourse
