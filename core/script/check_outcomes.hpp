#pragma once

#include "base/problem.hpp"
#include "model/recorded.hpp"

#include <vector>

namespace recourse {

/// What is wrong with the outcomes of the steps: words that nobody declared, half of a set that belongs together, a
/// limit without its lapse, a lapse without its limit, a floor without `inquorate`, several deciders without `split`.
Problems check_outcomes(const std::vector<Block>& blocks);

/// Steps of which nothing is said to come, and of which no limit, floor or decision asks it: those are told by
/// `check_outcomes`. A step that rests on a silence marks where the text, or its reading, stops.
Problems steps_without_outcomes(const std::vector<Block>& blocks);

}  // namespace recourse
