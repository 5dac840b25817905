#pragma once

#include "calendar/amount.hpp"
#include "calendar/calendar.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace recourse {

/// The interval of a frequency in words: "yearly", "every six weeks", "one year", "at least every twelve months". None for
/// a number of times ("four times a year"), which gives no interval, and for anything else.
std::optional<Amount> interval_of(std::string_view frequency);

/// The days on which something falls that came first on `since`: the next after `from` (else after `since`), and with
/// `until` every one up to it.
std::vector<Date> recurrences(const Amount& interval, Date since, std::optional<Date> from, std::optional<Date> until,
                              const Calendar& calendar);

}  // namespace recourse
