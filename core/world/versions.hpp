#pragma once

#include "base/date.hpp"
#include "model/in_force.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// What the name of a script says: the procedure, and from when on this version of it is in force: "complaint.2027-04-01".
struct ScriptName {
    std::string procedure;
    std::optional<Date> from;  ///< none: the first version
};

/// Reads the name of a script without its ending. What stands behind a dot and is no date belongs to the name.
ScriptName script_name(std::string_view stem);

/// Of the texts that a procedure has had, in order, the one in force on a date; the first where there is no date, or an
/// earlier one.
const InForce& version_in_force(const std::vector<InForce>& versions, const std::optional<Date>& on);

}  // namespace recourse
