#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// The word of `known` that `word` was probably meant to be: the one with the fewest letters changed, added, left out
/// or swapped, if that is at most a third of the word, or another share of it. None when nothing is near. Of one or
/// two letters, none may be changed, added or left out.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& known, std::size_t share = 3);

/// "Did you mean `x`?", or else the known words if they are few, or nothing.
std::string suggestion(std::string_view word, const std::vector<std::string>& known);

}  // namespace recourse
