#pragma once

#include "app/call.hpp"
#include "world/world.hpp"

#include <optional>
#include <string>

namespace recourse {

/// What `recourse show AREA [KIND [NAME]]` prints.
ExitCode show_area(Call& call, const World& world, const std::string& name);

/// Complains of an option that is for areas, where something else is shown; none where there is none.
std::optional<ExitCode> area_option_out_of_place(Call& call);

}  // namespace recourse
