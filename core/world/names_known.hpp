#pragma once

#include "model/recorded.hpp"
#include "model/story.hpp"
#include "world/world.hpp"

namespace recourse {

/// Whether the area that was read has every body, post and topic that a walk of this story can name: its parties, whoever fills
/// a role or takes part in an event, the boards of the protocol, its topic and who leads on it. False where one of them may
/// stand in a file that was left out, or is nothing that the area has.
bool names_known(const Prepared& prepared, const Story& story);

/// Whether a script has a function: such a one may ask for any body and any topic.
bool has_function(const Recorded& script);

}  // namespace recourse
