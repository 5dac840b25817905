#pragma once

#include "base/result.hpp"
#include "script/read_procedure.hpp"

#include <string>

namespace recourse {

/// The procedure that a script means by a name: one of its area or of an area that this one uses, as `complaint`, or as
/// `county/complaint` where more than one of them has it. `says` begins the message: "Step `panel` follows". Errors: no
/// such procedure; more than one.
Result<AreaProcedure> procedure_named(const Surroundings& surroundings, const Value& name, const std::string& says);

}  // namespace recourse
