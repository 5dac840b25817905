#pragma once

#include "script/words.hpp"

#include <vector>

namespace recourse {

/// The fields of a step and of a duty, without those that say what the block rests on.
const std::vector<FieldWord>& step_words();
const std::vector<FieldWord>& duty_words();

}  // namespace recourse
