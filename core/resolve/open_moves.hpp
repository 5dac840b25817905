#pragma once

#include "resolve/course.hpp"

#include <vector>

namespace recourse {

/// Everything that may be done where the course stands: each move that the kernel does not refuse, with who may make it,
/// by when, who must attend, what to have ready, and on which reading it is open.
std::vector<OpenMove> open_moves(const Course& course);

}  // namespace recourse
