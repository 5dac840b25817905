#pragma once

#include "base/problem.hpp"
#include "model/story.hpp"
#include "world/world.hpp"

namespace recourse {

/// What a story names and its area or procedure does not have, and its events that are refused without being expected to
/// be. `file` is its table, to name the places.
Problems story_defects(const World& world, const Story& story, const Table& file);

}  // namespace recourse
