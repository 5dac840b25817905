#include "base/date.hpp"

#include <doctest/doctest.h>

#include <set>

namespace recourse::date_test {

namespace {

using std::chrono::days;
using std::chrono::minutes;

Date day(int y, unsigned m, unsigned d) {
    const auto date = make_date(y, m, d);
    REQUIRE(date.has_value());
    return *date;
}

}  // namespace

TEST_CASE("a date is read as year, month and day") {
    CHECK(parse_date("2026-01-20") == make_date(2026, 1, 20));
    CHECK(parse_date("2028-02-29").has_value());
}

TEST_CASE("a day that does not exist is no date") {
    for (const auto* text : {"2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00"}) {
        CAPTURE(text);
        CHECK(!parse_date(text));
    }
    CHECK(!make_date(2026, 2, 30));
}

TEST_CASE("a year outside 1900 to 2999 is no date") {
    CHECK(!parse_date("1066-10-14"));
    CHECK(!parse_date("1899-12-31"));
    CHECK(parse_date("1900-01-01"));
    CHECK(parse_date("2999-12-31"));
    CHECK(!parse_date("3000-01-01"));
    CHECK(!make_date(102026, 1, 1));
}

TEST_CASE("a date in any other form is not guessed at") {
    for (const auto* text : {"", "2026", "2026-1-20", "20-01-2026", "2026/01/20", "2026-01-20 ", " 2026-01-20",
                             "2026-01-20T16:30", "+026-01-20", "2026--1-20", "20 January"}) {
        CAPTURE(text);
        CHECK(!parse_date(text));
    }
}

TEST_CASE("a moment is a date with or without a time of day") {
    CHECK(parse_stamp("2026-01-20") == Stamp{day(2026, 1, 20), std::nullopt});
    CHECK(parse_stamp("2026-01-20T16:30") == Stamp{day(2026, 1, 20), minutes{16 * 60 + 30}});
    CHECK(parse_stamp("2026-01-20T00:00") == Stamp{day(2026, 1, 20), minutes{0}});
    CHECK(parse_stamp("2026-01-20T23:59") == Stamp{day(2026, 1, 20), minutes{23 * 60 + 59}});
}

TEST_CASE("a time that no clock shows is no time") {
    for (const auto* text : {"2026-01-20T24:00", "2026-01-20T12:60", "2026-01-20T1230", "2026-01-20T12:3",
                             "2026-01-20T", "2026-01-20T12:30Z", "2026-01-20T-1:30",
                             "2026-02-30T12:00", "2026-01-20x12:30"}) {
        CAPTURE(text);
        CHECK(!parse_stamp(text));
    }
}

TEST_CASE("moments are in order of date and time, and one without a time comes at the end of its day") {
    const auto late = *parse_stamp("2026-01-20T23:59");
    const auto unknown = *parse_stamp("2026-01-20");
    const auto next = *parse_stamp("2026-01-21T00:00");
    CHECK(*parse_stamp("2026-01-20T09:00") < late);
    CHECK(late < unknown);
    CHECK(unknown < next);
    CHECK(unknown == *parse_stamp("2026-01-20"));
    CHECK(unknown != late);
}

TEST_CASE("a date is printed as it is written, and to people in words") {
    CHECK(iso(day(2026, 1, 5)) == "2026-01-05");
    CHECK(in_words(day(2026, 1, 20)) == "Tuesday 20 January 2026");
    CHECK(in_words(day(2026, 12, 5)) == "Saturday 5 December 2026");
    CHECK(iso(*parse_stamp("2026-01-20T06:05")) == "2026-01-20T06:05");
    CHECK(iso(*parse_stamp("2026-01-20")) == "2026-01-20");
    CHECK(in_words(*parse_stamp("2026-01-20T16:30")) == "Tuesday 20 January 2026, 16:30");
    CHECK(in_words(*parse_stamp("2026-01-20")) == "Tuesday 20 January 2026");
}

TEST_CASE("every date from 1900 to 2999 is read back as it was printed, in unbroken weeks") {
    const std::string names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    std::size_t weekday = 0;  // 1 January 1900 was a Monday
    long mistakes = 0;
    for (Date date = day(1900, 1, 1); date <= day(2999, 12, 31); date += days{1}) {
        const bool right = parse_date(iso(date)) == date && weekday_name(date) == names[weekday] &&
                           is_weekend(date) == (weekday >= 5) && year_of(date) == std::stoi(iso(date).substr(0, 4));
        mistakes += right ? 0 : 1;
        weekday = (weekday + 1) % 7;
    }
    CHECK(mistakes == 0);
}

TEST_CASE("each month is printed by its own name") {
    std::set<std::string> names;
    for (unsigned month = 1; month <= 12; ++month) {
        const auto words = in_words(day(2026, month, 1));
        names.insert(words.substr(words.find(" 1 ") + 3));
    }
    CHECK(names == std::set<std::string>{"January 2026", "February 2026", "March 2026", "April 2026", "May 2026",
                                         "June 2026", "July 2026", "August 2026", "September 2026", "October 2026",
                                         "November 2026", "December 2026"});
    CHECK(in_words(day(2026, 9, 7)) == "Monday 7 September 2026");
}

}  // namespace recourse::date_test
