#pragma once

#include "model/value.hpp"

#include <optional>
#include <string_view>

namespace recourse {

/// Reads a text of which every line is of the plainest kind, in printable ASCII: a comment, a heading of bare words, or a
/// key with a text without escapes, a whole number, yes or no, a date, or a list or table in braces of these. It gives
/// what the parser gives (`parse_toml.hpp`) in an eighth of the time, which is most of the time in which a walk starts.
/// Nothing where anything else stands in the text, a mistake included, or where it is too long or too deep: that is for
/// `refused_text` and the parser to judge.
std::optional<Table> read_plain_toml(std::string_view text, const FileName& file);

}  // namespace recourse
