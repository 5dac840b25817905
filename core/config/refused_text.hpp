#pragma once

#include "base/problem.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace recourse {

/// A file of configuration is at most this long, in bytes.
inline constexpr std::size_t most_bytes = 256 * 1024;
/// The most dots in a key, and the most brackets that may stand in one another.
inline constexpr int most_nested = 32;

/// Why a text is not given to the TOML parser at all: too long, too deeply nested, not UTF-8, a character that can't be
/// seen. The first reason; nothing where the text may be parsed.
Problems refused_text(std::string_view text, const FileName& file);

/// "U+202E" for the first character of a text that can't be seen or turns the reading direction; none where all can be
/// seen. Tabs and line ends count as seen. The text must be UTF-8.
std::optional<std::string> hidden_character(std::string_view text);

}  // namespace recourse
