#pragma once

#include "model/story.hpp"

#include <string>

namespace recourse {

/// The story as a TOML text that `read_story` reads back to the same story. What is empty is left out. `expect` may
/// hold texts, numbers, dates, lists and tables; anything else is a broken promise of ours.
std::string write_story(const Story& story);

}  // namespace recourse
