#include "calendar/calendar.hpp"

#include "calendar/england_and_wales.hpp"

namespace recourse::calendar_test {

namespace {

using std::chrono::days;

/// Goes day by day from `from`, and compares every working day met with the nth of the calendar; the first difference.
std::string first_difference(Date from, int most, int step, const Calendar& calendar) {
    int n = 0;
    for (Date date = from; n < most;) {
        date += days{step};
        if (!worked(date, calendar)) continue;
        ++n;
        const Date found = calendar.working_day(from, n * step);
        if (found != date) return iso(from) + " and " + std::to_string(n * step) + " gives " + iso(found);
    }
    return "";
}

}  // namespace

TEST_CASE("the nth working day is the one that counting day by day comes to, from every day of 2010 to 2028") {
    const auto calendar = england_and_wales();
    for (Date from = day("2010-01-01"); from <= day("2028-12-31"); from += days{1}) {
        REQUIRE(first_difference(from, 45, 1, calendar) == "");
        REQUIRE(first_difference(from, 45, -1, calendar) == "");
    }
}

TEST_CASE("a count of thousands of working days runs over both ends of the published years by weekends alone") {
    const auto calendar = england_and_wales();
    for (const auto* from : {"1975-03-01", "2009-12-31", "2010-01-01", "2019-06-15", "2028-12-31", "2029-01-01",
                             "2060-02-29"}) {
        REQUIRE(first_difference(day(from), 9999, 1, calendar) == "");
        REQUIRE(first_difference(day(from), 9999, -1, calendar) == "");
    }
}

TEST_CASE("no working days from a Sunday is that Sunday") {
    CHECK(england_and_wales().working_day(day("2026-06-07"), 0) == day("2026-06-07"));
}

TEST_CASE("whether people work on a day follows from the weekday and the list") {
    const auto calendar = england_and_wales();
    for (Date date = day("2009-01-01"); date <= day("2029-12-31"); date += days{1}) {
        CAPTURE(iso(date));
        REQUIRE(calendar.is_working(date) == worked(date, calendar));
    }
}

TEST_CASE("a bank holiday is known by its name, and other days by none") {
    const auto calendar = england_and_wales();
    CHECK(calendar.holiday(day("2026-04-03")) == "Good Friday");
    CHECK(calendar.holiday(day("2026-04-02")) == "");
    CHECK(calendar.holiday(day("2026-04-04")) == "");
}

TEST_CASE("the calendar covers the published years from their first day to their last") {
    const auto calendar = england_and_wales();
    CHECK(calendar.covers(day("2010-01-01")));
    CHECK(calendar.covers(day("2028-12-31")));
    CHECK(!calendar.covers(day("2009-12-31")));
    CHECK(!calendar.covers(day("2029-01-01")));
}

TEST_CASE("a calendar without bank holidays knows weekends and covers no year") {
    const Calendar plain;
    CHECK(!plain.covers(day("2026-04-03")));
    CHECK(plain.is_working(day("2026-04-03")));
    CHECK(!plain.is_working(day("2026-04-04")));
    REQUIRE(first_difference(day("2026-04-01"), 300, 1, plain) == "");
    REQUIRE(first_difference(day("2026-04-01"), 300, -1, plain) == "");
}

TEST_CASE("a calendar whose parts contradict each other is not built") {
    CHECK_THROWS(Calendar("x", "X", 2028, 2010, {}));
    CHECK_THROWS(Calendar("x", "X", 2026, 2027, {{day("2028-01-03"), "New Year's Day"}}));
    CHECK_THROWS(Calendar("x", "X", 2026, 2027, {{day("2025-12-25"), "Christmas Day"}}));
    CHECK_THROWS(Calendar("x", "X", 2026, 2027, {{day("2026-12-28"), "Boxing Day"}, {day("2026-12-25"), "Christmas Day"}}));
    CHECK_THROWS(Calendar("x", "X", 2026, 2027, {{day("2026-12-25"), "Christmas Day"}, {day("2026-12-25"), "Christmas Day"}}));
}

}  // namespace recourse::calendar_test
