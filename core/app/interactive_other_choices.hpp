#pragma once

#include "app/interactive_choices.hpp"

#include <string>
#include <vector>

namespace recourse {

/// What can be chosen besides the moves of the walk: views of several who decide, moments that a person supplies, facts,
/// and letting the time pass.
std::vector<Choice> choices_beside_moves(const Course& course, const Walk& walk, const KnownFacts& known);

/// The answer to a fact as people say it: "yes" for true.
std::string answer_in_words(const std::string& answer);

}  // namespace recourse
