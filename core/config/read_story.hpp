#pragma once

#include "base/result.hpp"
#include "model/story.hpp"

#include <string_view>

namespace recourse {

/// Reads a story (design 7, language 6). Names of steps, roles and facts are kept as written: they are judged with the
/// procedure. Dates that go back are an error in their line.
Result<Story> read_story(std::string_view text, const FileName& file);

}  // namespace recourse
