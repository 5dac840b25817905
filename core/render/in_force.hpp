#pragma once

#include "model/in_force.hpp"
#include "render/json.hpp"

namespace recourse {

/// The dates as an object; one without fields where the text is always in force.
Json to_json(const InForce& when);

}  // namespace recourse
