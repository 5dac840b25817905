#pragma once

#include "base/problem.hpp"

namespace recourse {

/// Takes out of `more` what follows from what was said of a script already: where a block could not be read, everything
/// that names it; where a field could not be, what asks for it. Only one message is left for one slip.
void leave_out_consequences(Problems& more, const Problems& said);

}  // namespace recourse
