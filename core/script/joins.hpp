#pragma once

#include "base/problem.hpp"
#include "script/shape.hpp"

namespace recourse {

/// `and`, `or`, `not` and comparisons outside functions that stand with a text or a name of the script: they are worked
/// out when it is read, and of two names one is lost.
Problems check_joins(const Shape& shape);

}  // namespace recourse
