#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace recourse {

/// A civil date of the area.
using Date = std::chrono::sys_days;

/// A date and, where somebody recorded it, the time of day: minutes since midnight on the civil clock of the area.
/// Ordered by date, then by time; a time that was not recorded comes after every recorded one (3.16: late only after
/// the date is over).
struct Stamp {
    Date date{};
    std::optional<std::chrono::minutes> time;

    std::strong_ordering operator<=>(const Stamp& other) const;
    bool operator==(const Stamp& other) const = default;
};

/// Years outside these are refused wherever a date is read.
inline constexpr int first_year = 1900;
inline constexpr int last_year = 2999;

/// The date of a year, month and day that exist; none otherwise (30 February, the year 1066).
std::optional<Date> make_date(int year, unsigned month, unsigned day);

/// Reads "2026-01-20"; none for anything else, a day that does not exist included.
std::optional<Date> parse_date(std::string_view text);

/// Reads "2026-01-20" or "2026-01-20T16:30".
std::optional<Stamp> parse_stamp(std::string_view text);

/// "2026-01-20"
std::string iso(Date date);

/// "2026-01-20" or "2026-01-20T16:30"
std::string iso(const Stamp& stamp);

/// "Tuesday 20 January 2026"
std::string in_words(Date date);

/// "Tuesday 20 January 2026" or "Tuesday 20 January 2026, 16:30"
std::string in_words(const Stamp& stamp);

/// "Tuesday"
std::string weekday_name(Date date);

bool is_weekend(Date date);

int year_of(Date date);

}  // namespace recourse
