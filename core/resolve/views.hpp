#pragma once

#include "model/procedure.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Whether several people have to agree on what came of the step, so that their views are recorded one by one (2.6).
bool has_views(const Step& step);

/// What conditions call the view of a role on a step: "view.<step>.<role>".
std::string view_path(const Step& step, const RoleName& role);

/// When an outcome has the people it needs. `agreed` and its like take everybody, one is enough against; a map says it
/// for each outcome; `split` holds when no other outcome can be had any more.
Condition outcome_condition(const Step& step, const OutcomeName& outcome);

}  // namespace recourse
