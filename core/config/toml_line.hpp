#pragma once

#include "base/problem.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// Without the blanks around it.
std::string_view trimmed(std::string_view text);

/// What stands before the first `=` of a line, and behind it; a line without one is all key.
std::string_view key_of(std::string_view line);
std::string_view value_of(std::string_view line);

/// Whether a key takes a date, be it the last part of one with dots.
bool takes_a_date(std::string_view key);

/// What somebody is likely to have meant by a line `key = value` that can't be read, where the line itself says so: a comma
/// at its end, a list in braces, a date without its zeros, a text without quotes. None where it does not.
std::optional<Problem> slip_in_line(std::string_view line, const Where& where);

/// The list above a line that is not closed before it, which is why the line can't be read; none where there is none.
std::optional<Problem> list_left_open(const std::vector<std::string_view>& lines, const Where& where);

}  // namespace recourse
