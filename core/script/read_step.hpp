#pragma once

#include "script/field_reader.hpp"
#include "script/outcome_sets.hpp"

namespace recourse {

/// Reads a step. One that names a route of the joint protocol inherits what the route gives; what the script writes again
/// is refused, as a route can't be weakened. `sets`: the outcomes that the script declares itself.
Step read_step(const Block& block, FieldReader& fields, const Routes& routes, const OutcomeSets& sets);

}  // namespace recourse
