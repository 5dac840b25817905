#pragma once

#include "model/story.hpp"
#include "world/world.hpp"

#include <string>
#include <vector>

namespace recourse {

/// The area, the procedure and the assumption sets that a story names and that there are not, each at its line; and
/// those of `sets` that are not there, without a line where the story does not name them.
Problems names_missing(const World& world, const Story& story, const std::vector<std::string>& sets);

}  // namespace recourse
