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
/// characters that a string spells out. Of a text that can't be parsed, what is left without the lines at fault.
Result<Table> read_toml(std::string_view text, const FileName& file);

/// Whether a part of the text was left out, as it can't be parsed.
bool is_broken_text(const Problems& problems);

/// Takes out what is said to be missing where it may stand in a part that can't be parsed.
void leave_out_what_may_be_there(Problems& problems);

}  // namespace recourse
