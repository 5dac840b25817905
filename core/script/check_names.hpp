#pragma once

#include "base/problem.hpp"
#include "model/procedure.hpp"

namespace recourse {

/// Ways, starts and exits that name no step and no ending of the procedure, and a procedure without a step or a start.
Problems check_names(const Procedure& procedure);

}  // namespace recourse
