#pragma once

#include "base/problem.hpp"
#include "model/recorded.hpp"
#include "script/shape.hpp"

#include <vector>

namespace recourse {

/// Comparisons in rules that no case can meet: a fact with an answer that it does not have, as in
/// `case.urgency == "urgnet"`. Only what is written out is looked at.
Problems check_rules(const Shape& shape, const std::vector<Block>& blocks);

}  // namespace recourse
