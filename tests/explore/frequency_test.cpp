#include "explore/frequency.hpp"

#include <doctest/doctest.h>

namespace frequency_test {

using namespace recourse;

namespace {

Date day(const char* text) {
    return *parse_date(text);
}

}  // namespace

TEST_CASE("a frequency with an interval has one, and a number of times a year has none") {
    CHECK(interval_of("yearly") == Amount{Months{12}});
    CHECK(interval_of("one year") == Amount{Months{12}});
    CHECK(interval_of("every two years") == Amount{Months{24}});
    CHECK(interval_of("at least once in every twelve months") == Amount{Months{12}});
    CHECK(interval_of("every six weeks") == Amount{Weeks{6}});
    CHECK(interval_of("quarterly") == Amount{Months{3}});
    for (const char* none : {"four times a year", "regularly", "every six weeks, at first", "yearly, after the annual reports", ""}) {
        CAPTURE(none);
        CHECK_FALSE(interval_of(none).has_value());
    }
}

TEST_CASE("what recurs falls on the next day only, or on every one up to an end") {
    const Calendar calendar;
    CHECK(recurrences(Weeks{6}, day("2026-01-05"), {}, {}, calendar) == std::vector<Date>{day("2026-02-16")});
    CHECK(recurrences(Weeks{6}, day("2026-01-05"), day("2026-02-17"), {}, calendar) == std::vector<Date>{day("2026-03-30")});
    CHECK(recurrences(Months{12}, day("2025-06-01"), day("2026-01-01"), day("2027-12-31"), calendar) ==
          std::vector<Date>{day("2026-06-01"), day("2027-06-01")});
    CHECK(recurrences(Months{12}, day("2025-06-01"), day("2026-06-02"), day("2027-05-31"), calendar).empty());
}

TEST_CASE("a month that begins on the 31st does not creep towards the 28th") {
    CHECK(recurrences(Months{1}, day("2026-01-31"), day("2026-02-01"), day("2026-04-30"), Calendar{}) ==
          std::vector<Date>{day("2026-02-28"), day("2026-03-31"), day("2026-04-30")});
}

}  // namespace frequency_test
