#pragma once

#include "base/result.hpp"
#include "model/value.hpp"

#include <string_view>

namespace recourse {

/// Reads a TOML text into a table of values with their places, keys in the order of the text; what is written in braces
/// becomes an open value or a value with its own ground where it is one (see `open_value.hpp`). Times may leave out the
/// seconds. Refused before parsing: over 256 KiB, more than 32 dots in a key, more than 32 brackets in one another,
/// invalid UTF-8, NUL and other control characters, bidi controls. Refused after it: numbers that are not whole, times
/// without a date, offsets and seconds in times, years outside 1900 to 2999, empty keys, and control and bidi
/// characters that a string spells out.
Result<Table> read_toml(std::string_view text, const FileName& file);

}  // namespace recourse
