#pragma once

#include "base/problem.hpp"

#include <optional>
#include <string_view>

namespace recourse {

/// What is wrong with a file that is no plain text in UTF-8 from its first bytes on: the document of a word processor under
/// another name, or a text in UTF-16. None where the first bytes are those of a text.
std::optional<Problem> stored_otherwise(std::string_view text, const FileName& file);

}  // namespace recourse
