#pragma once

#include "model/recorded.hpp"
#include "script/shape.hpp"

#include <vector>

namespace recourse {

/// Gives every field and value of the blocks its line and column, as far as it stands inside the `{ }` of its block; a
/// value that was put together elsewhere keeps the line of its block.
void place_fields(const Shape& shape, std::vector<Block>& blocks);

}  // namespace recourse
