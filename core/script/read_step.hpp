#pragma once

#include "script/field_reader.hpp"

namespace recourse {

/// Reads a step. One that names a route of the joint protocol inherits what the route gives; what the script writes again
/// is refused, as a route can't be weakened.
Step read_step(const Block& block, FieldReader& fields, const Routes& routes);

}  // namespace recourse
