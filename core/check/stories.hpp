#pragma once

#include "base/problem.hpp"
#include "model/story.hpp"
#include "world/world.hpp"

namespace recourse {

/// What a story names and its area or procedure does not have, and its events that are refused without being expected to
/// be. The story was read from a file; of one that was not `sound` as it was read, the events are not walked.
Problems story_defects(const World& world, const Story& story, bool sound);

}  // namespace recourse
