#pragma once

#include "base/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace recourse {

/// What the name of a script says: the procedure, and from when on this version of it is in force: "complaint.2027-04-01".
struct ScriptName {
    std::string procedure;
    std::optional<Date> from;  ///< none: the first version
};

/// Reads the name of a script without its ending. What stands behind a dot and is no date belongs to the name.
ScriptName script_name(std::string_view stem);

}  // namespace recourse
