#pragma once

#include "base/date.hpp"

#include <optional>
#include <string_view>

namespace recourse {

/// The day, with its hour where one is said, that a text means which does not say it as `2026-03-03`: "3 March 2026",
/// "03/03/2026" (the day first, as it is written here), "2026-3-3", "2026-03-03 9.30am". None where a part is missing or
/// there is no such day.
std::optional<Stamp> date_meant(std::string_view text);

}  // namespace recourse
