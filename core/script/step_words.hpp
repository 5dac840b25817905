#pragma once

#include "script/words.hpp"

#include <vector>

namespace recourse {

/// The fields of a step and of a duty, without those that say what the block rests on.
std::vector<FieldWord> step_words();
std::vector<FieldWord> duty_words();

}  // namespace recourse
