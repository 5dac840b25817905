#include "calendar/due.hpp"

#include "calendar/england_and_wales.hpp"

namespace recourse::before_test {

namespace {

using Notes = std::vector<std::string>;

/// A limit of the shipped calendar, counted back from a meeting.
Due before(const std::string& amount, const std::string& meeting) {
    static const Calendar calendar = england_and_wales();
    const auto count = parse_amount(amount);
    REQUIRE_MESSAGE(count.has_value(), amount);
    return due_before(*count, day(meeting), calendar);
}

std::string date_before(const std::string& amount, const std::string& meeting) {
    return iso(before(amount, meeting).at);
}

}  // namespace

TEST_CASE("papers five working days before a meeting are due on the fifth working day back, by its end") {
    const auto due = before("5 working days", "2026-04-13");
    CHECK(iso(due.at) == "2026-04-02");
    CHECK(due.notes == Notes{});
    CHECK(date_before("1 working day", "2026-06-08") == "2026-06-05");
    CHECK(date_before("1 working week", "2026-04-13") == "2026-04-02");
}

TEST_CASE("clear days before a meeting leave out the meeting and the day the papers go") {
    CHECK(date_before("5 clear days", "2026-06-10") == "2026-06-04");
}

TEST_CASE("days, weeks and months before a meeting run through weekends and are not moved off one") {
    CHECK(date_before("3 days", "2026-06-12") == "2026-06-09");
    CHECK(date_before("2 weeks", "2026-06-10") == "2026-05-27");
    const auto month = before("1 month", "2026-03-31");
    CHECK(iso(month.at) == "2026-02-28");
    CHECK(month.notes == Notes{"The month it ends in has no day 31: its last day is taken.",
                               "It ends on a Saturday; the date is not moved."});
}

TEST_CASE("hours before a meeting whose hour nobody gave are late only when they are late at any hour") {
    CHECK(date_before("48 hours", "2026-06-10") == "2026-06-08");
    const auto uneven = before("30 hours", "2026-06-10");
    CHECK(iso(uneven.at) == "2026-06-09");
    CHECK(uneven.notes == Notes{"The hour was not recorded: late only once Tuesday 9 June 2026 is over, but it may "
                                "already have ended on the day before."});
}

TEST_CASE("a count back over a change of the clocks points it out for hours") {
    const auto due = before("48 hours", "2026-10-26");
    REQUIRE(due.notes.size() == 3);
    CHECK(due.notes[1].starts_with("The clocks go back on Sunday 25 October 2026"));
    CHECK(due.notes[2] == "It ends on a Saturday; the date is not moved.");
}

TEST_CASE("a count back from a meeting past the last published year names that year") {
    CHECK(before("2 working days", "2029-01-03").beyond_year == 2029);
    CHECK(before("2 working days", "2029-01-01").beyond_year == 0);
    CHECK(before("0 working days", "2010-01-01").beyond_year == 0);
    CHECK(before("2 days", "2029-01-02").beyond_year == 0);
    CHECK(before("2 days", "2029-01-03").beyond_year == 2029);
}

}  // namespace recourse::before_test
