#pragma once

#include "base/problem.hpp"
#include "model/recorded.hpp"

#include <cstddef>
#include <vector>

namespace recourse {

/// More mistakes than this are not looked for in one script, nor kept.
inline constexpr std::size_t most_problems = 100;

/// What is wrong with recorded blocks by the table of words: fields and outcomes that do not exist, values of the wrong
/// kind, grounds that are missing, names used twice, outcomes without their partners, limits without their lapses.
Problems check_fields(const std::vector<Block>& blocks);

}  // namespace recourse
