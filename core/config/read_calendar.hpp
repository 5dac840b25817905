#pragma once

#include "base/result.hpp"
#include "calendar/calendar.hpp"

#include <string>
#include <string_view>

namespace recourse {

/// Reads a calendar: `title`, `source`, and for each published year a table of its bank holidays
/// (`2026-04-03 = "Good Friday"`). The years must follow one another without a gap. `name` is the file's.
Result<Calendar> read_calendar(std::string_view text, const FileName& file, std::string name);

}  // namespace recourse
