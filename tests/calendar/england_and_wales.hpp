#pragma once

#include "calendar/calendar.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace recourse {

/// The date that stands there as "2026-01-20"; the test stops at any other text.
inline Date day(const std::string& text) {
    const auto date = parse_date(text);
    REQUIRE_MESSAGE(date.has_value(), text);
    return *date;
}

/// The moment that stands there as "2026-01-20" or "2026-01-20T16:30"; the test stops at any other text.
inline Stamp moment(const std::string& text) {
    const auto stamp = parse_stamp(text);
    REQUIRE_MESSAGE(stamp.has_value(), text);
    return *stamp;
}

/// The shipped bank holidays, read from the `date = "name"` lines of their file and nothing else in it.
inline std::map<Date, std::string> shipped_holidays() {
    std::ifstream file(RECOURSE_ROOT "/config/calendars/england-and-wales.toml");
    std::map<Date, std::string> holidays;
    for (std::string line; std::getline(file, line);) {
        const auto date = parse_date(line.substr(0, 10));
        const auto open = line.find('"');
        if (date) holidays[*date] = line.substr(open + 1, line.rfind('"') - open - 1);
    }
    REQUIRE(!holidays.empty());
    return holidays;
}

inline constexpr int shipped_first = 2010;
inline constexpr int shipped_last = 2028;

inline Calendar england_and_wales() {
    std::vector<Holiday> holidays;
    for (const auto& [date, name] : shipped_holidays()) holidays.push_back({date, name});
    return {"england-and-wales", "England and Wales", shipped_first, shipped_last, std::move(holidays)};
}

/// Whether people work on that day, by the list of bank holidays alone.
inline bool worked(Date date, const Calendar& calendar) {
    return !is_weekend(date) && std::ranges::find(calendar.holidays(), date, &Holiday::date) == calendar.holidays().end();
}

}  // namespace recourse
