#pragma once

#include "script/read_procedure.hpp"

#include <functional>
#include <string>
#include <vector>

namespace recourse {

/// Finds the script of a procedure by its name, with the sets laid over it; null where there is none.
using FindScript = std::function<const Recorded*(const std::string&)>;

/// The procedure of a script with those that its steps follow put into it (3.34). Errors: as `read_procedure` of the
/// script itself; a procedure that is not there, or that follows itself.
Result<Procedure> read_with_followed(const Recorded& script, Surroundings surroundings, const FindScript& find,
                                     std::vector<std::string> above = {});

}  // namespace recourse
