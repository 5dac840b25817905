#include "config/read_calendar.hpp"

#include "config/problems.hpp"

namespace read_calendar_test {

using namespace recourse;
using namespace recourse::test;

namespace {

const std::string calendar_text = R"(title  = "Somewhere"
source = "A list of bank holidays"

[2026]
2026-04-03 = "Good Friday"
2026-12-25 = "Christmas Day"

[2027]
2027-03-26 = "Good Friday"
)";

Problems problems_of(const std::string& from, const std::string& to) {
    const auto read = read_calendar(with(calendar_text, from, to), here(), "somewhere");
    CHECK_FALSE(read.ok());
    return read.problems;
}

}  // namespace

TEST_CASE("a calendar has its bank holidays by name and knows the published years") {
    const auto read = read_calendar(calendar_text, here(), "somewhere");
    REQUIRE(read.ok());
    const Calendar& calendar = *read.value;
    CHECK(calendar.name() == "somewhere");
    CHECK(calendar.title() == "Somewhere");
    CHECK(calendar.first_published_year() == 2026);
    CHECK(calendar.last_published_year() == 2027);
    CHECK(calendar.holidays().size() == 3);
    CHECK(calendar.holiday(*make_date(2026, 4, 3)) == "Good Friday");
    CHECK_FALSE(calendar.is_working(*make_date(2027, 3, 26)));
    CHECK(calendar.is_working(*make_date(2026, 4, 2)));
}

TEST_CASE("a calendar has a title, a source and at least one year") {
    check_only(problems_of("title  = \"Somewhere\"\n", ""), "missing-key", 0, "`title` of the calendar", "title = ");
    check_only(problems_of("source = \"A list of bank holidays\"\n", ""), "missing-key", 0, "`source`", "source = ");
    check_only(read_calendar("title = \"a\"\nsource = \"b\"\n", here(), "x").problems, "missing-key", 0, "`2026`", "[2026]");
}

TEST_CASE("a bank holiday is a day of its own year, with a name") {
    check_only(problems_of("2026-12-25", "2025-12-25"), "wrong-date", 6, "`2025-12-25` is not a day of 2026", "under its own year");
    check_only(problems_of("2026-12-25", "2026-12-35"), "wrong-date", 6, "`2026-12-35` is not a day", "2026-04-03 = ");
    check_only(problems_of("\"Christmas Day\"", "true"), "wrong-value", 6, "`2026-12-25`", "\"...\"");
}

TEST_CASE("a calendar without bank holidays says so, and leaves out Saturdays and Sundays of every year") {
    const std::string none = "title = \"Weekends\"\nsource = \"b\"\nno_bank_holidays = true\n";
    const auto read = read_calendar(none, here(), "x");
    REQUIRE(read.ok());
    CHECK_FALSE(read.value->has_bank_holidays());
    CHECK(read.value->covers(*make_date(2040, 12, 25)));
    CHECK(read.value->is_working(*make_date(2026, 12, 25)));        // a Friday
    CHECK_FALSE(read.value->is_working(*make_date(2026, 12, 26)));  // a Saturday
    check_only(read_calendar(none + "[2026]\n2026-04-03 = \"Good Friday\"\n", here(), "x").problems, "wrong-value", 4, "has no bank holidays",
               "Take the years out");
}

TEST_CASE("a published year has bank holidays, and no year is left out between two") {
    check_only(problems_of("2027-03-26 = \"Good Friday\"\n", ""), "wrong-value", 8, "2027 has no bank holidays", "2026-04-03 = ");
    check_only(problems_of("[2027]\n2027", "[2029]\n2029"), "year-missing", 8, "After 2026 comes 2029", "[2027]");
}

TEST_CASE("another key of a calendar is a slip") {
    check_only(problems_of("source =", "note = \"x\"\nsource ="), "unknown-key", 2, "`note`", "");
}

}  // namespace read_calendar_test
