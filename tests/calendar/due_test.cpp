#include "calendar/due.hpp"

#include "calendar/england_and_wales.hpp"

namespace recourse::due_test {

namespace {

using namespace std::chrono;
using Notes = std::vector<std::string>;

/// A limit of the shipped calendar, counted forward.
Due after(const std::string& amount, const std::string& from, bool counts_first_day = false) {
    static const Calendar calendar = england_and_wales();
    const auto count = parse_amount(amount);
    REQUIRE_MESSAGE(count.has_value(), amount);
    return due_after(*count, moment(from), calendar, counts_first_day);
}

std::string date_after(const std::string& amount, const std::string& from, bool counts_first_day = false) {
    return iso(after(amount, from, counts_first_day).at);
}

}  // namespace

TEST_CASE("ten working days from 1 April 2026 leave out Good Friday and Easter Monday") {
    const auto due = after("10 working days", "2026-04-01");
    CHECK(iso(due.at) == "2026-04-17");
    CHECK(due.notes == Notes{});
    CHECK(due.beyond_year == 0);
}

TEST_CASE("five working days from the Thursday before Easter end on the Monday of the week after it") {
    CHECK(date_after("5 working days", "2026-04-02") == "2026-04-13");
    CHECK(date_after("2 working days", "2026-04-02") == "2026-04-08");
}

TEST_CASE("seven working days before the new year leave out Christmas Day and the substitute for Boxing Day") {
    CHECK(date_after("7 working days", "2026-12-18") == "2026-12-31");
}

TEST_CASE("one working day from a Sunday is Monday") {
    CHECK(date_after("1 working day", "2026-06-07") == "2026-06-08");
}

TEST_CASE("an event at half past eleven at night counts from its own date") {
    CHECK(date_after("1 working day", "2026-06-10T23:30") == "2026-06-11");
    CHECK(date_after("3 days", "2026-06-09T23:30") == "2026-06-12");
}

TEST_CASE("hours run on the clock, through nights and a bank holiday, and end where they end") {
    const auto due = after("48 hours", "2026-04-02T16:30");
    CHECK(iso(due.at) == "2026-04-04T16:30");
    CHECK(due.notes == Notes{"It ends on a Saturday; the date is not moved."});
    CHECK(date_after("4 hours", "2026-06-10T22:15") == "2026-06-11T02:15");
    CHECK(date_after("24 hours", "2026-06-10T00:00") == "2026-06-11T00:00");
    CHECK(date_after("0 hours", "2026-06-10T23:59") == "2026-06-10T23:59");
}

TEST_CASE("hours from an event without an hour give a date, and say that the hour is missing") {
    const auto even = after("48 hours", "2026-06-08");
    CHECK(iso(even.at) == "2026-06-10");
    CHECK(even.notes == Notes{"The hour was not recorded: late only once Wednesday 10 June 2026 is over."});
    const auto uneven = after("30 hours", "2026-06-08");
    CHECK(iso(uneven.at) == "2026-06-10");
    CHECK(uneven.notes == Notes{"The hour was not recorded: late only once Wednesday 10 June 2026 is over, but it may "
                                "already have ended on the day before."});
}

TEST_CASE("hours over a change of the clocks are pointed out, in March and in October") {
    const auto spring = after("48 hours", "2026-03-27T12:00");
    CHECK(iso(spring.at) == "2026-03-29T12:00");
    CHECK(spring.notes == Notes{"The clocks go forward on Sunday 29 March 2026, within this limit: its hours are those "
                                "on the clock, not those that go by.",
                                "It ends on a Sunday; the date is not moved."});
    const auto autumn = after("24 hours", "2026-10-24T23:00");
    CHECK(iso(autumn.at) == "2026-10-25T23:00");
    REQUIRE(autumn.notes.size() == 2);
    CHECK(autumn.notes[0].starts_with("The clocks go back on Sunday 25 October 2026"));
}

TEST_CASE("hours that end before the clocks change, or begin after it, say nothing of it") {
    CHECK(after("48 hours", "2026-03-27T00:59").notes == Notes{"It ends on a Sunday; the date is not moved."});
    CHECK(after("24 hours", "2026-03-29T02:00").notes == Notes{});
    CHECK(after("72 hours", "2026-10-26T09:00").notes == Notes{});
}

TEST_CASE("hours that touch the hour that comes twice are pointed out, and so are hours on a day without a time") {
    CHECK(after("1 hour", "2026-10-25T00:00").notes.size() == 2);
    CHECK(after("1 hour", "2026-10-25T01:59").notes.size() == 2);
    CHECK(after("1 hour", "2026-10-25T02:00").notes.size() == 1);
    const auto begins_there = after("24 hours", "2026-03-29");
    REQUIRE(begins_there.notes.size() == 2);
    CHECK(begins_there.notes[1].starts_with("The clocks go forward on Sunday 29 March 2026"));
    const auto ends_there = after("48 hours", "2026-03-27");
    REQUIRE(ends_there.notes.size() == 3);
    CHECK(ends_there.notes[1].starts_with("The clocks go forward on Sunday 29 March 2026"));
}

TEST_CASE("a limit in days says nothing of a change of the clocks") {
    CHECK(after("4 days", "2026-03-27").notes == Notes{});
}

TEST_CASE("days, weeks and months run through weekends and are not moved off one") {
    const auto on_good_friday = after("10 days", "2026-03-24");
    CHECK(iso(on_good_friday.at) == "2026-04-03");
    CHECK(on_good_friday.notes == Notes{"It ends on a bank holiday (Good Friday); the date is not moved."});
    const auto on_saturday = after("1 week", "2026-06-06");
    CHECK(iso(on_saturday.at) == "2026-06-13");
    CHECK(on_saturday.notes == Notes{"It ends on a Saturday; the date is not moved."});
    CHECK(after("2 weeks", "2026-06-10").notes == Notes{});
}

TEST_CASE("a month ends on the same day number, or on the last day of a month that has none") {
    CHECK(date_after("1 month", "2026-06-10") == "2026-07-10");
    CHECK(date_after("6 months", "2026-08-10") == "2027-02-10");
    CHECK(date_after("1 month", "2028-01-31") == "2028-02-29");
    CHECK(date_after("12 months", "2024-02-29") == "2025-02-28");
    const auto january = after("1 month", "2026-01-31");
    CHECK(iso(january.at) == "2026-02-28");
    CHECK(january.notes == Notes{"The month it ends in has no day 31: its last day is taken.",
                                 "It ends on a Saturday; the date is not moved."});
}

TEST_CASE("five clear days after a Monday leave out both ends: the next is the Sunday") {
    CHECK(date_after("5 clear days", "2026-06-01") == "2026-06-07");
    CHECK(date_after("1 clear day", "2026-06-01") == "2026-06-03");
}

TEST_CASE("a working week is read as five working days, and that reading is said") {
    const auto due = after("1 working week", "2026-04-02");
    CHECK(iso(due.at) == "2026-04-13");
    CHECK(due.notes == Notes{"A working week is read as 5 working days."});
}

TEST_CASE("where the text counts the day of the event as day 1, the limit ends a day sooner") {
    CHECK(date_after("5 working days", "2026-04-02", true) == "2026-04-10");
    CHECK(date_after("7 days", "2026-06-01", true) == "2026-06-07");
    CHECK(date_after("1 week", "2026-06-01", true) == "2026-06-07");
    CHECK(date_after("2 clear days", "2026-06-01", true) == "2026-06-03");
    CHECK(date_after("1 month", "2026-06-01", true) == "2026-06-30");
    CHECK(date_after("1 month", "2026-03-01", true) == "2026-03-31");
    CHECK(date_after("1 month", "2026-01-31", true) == "2026-02-28");
}

TEST_CASE("where the day of the event is day 1 and nobody works on it, the next working day is day 1") {
    CHECK(date_after("1 working day", "2026-06-07", true) == "2026-06-08");
    CHECK(date_after("5 working days", "2026-06-07", true) == "2026-06-12");
}

TEST_CASE("no days at all is the day itself, however the text counts") {
    for (const auto* none : {"0 days", "0 working days", "0 weeks", "0 working weeks", "0 months"}) {
        CAPTURE(none);
        CHECK(date_after(none, "2026-06-07") == "2026-06-07");
        CHECK(date_after(none, "2026-06-07", true) == "2026-06-07");
    }
}

TEST_CASE("working days past the last published year leave out weekends alone, and the year is named") {
    const auto due = after("10 working days", "2028-12-20");
    CHECK(iso(due.at) == "2029-01-05");
    CHECK(due.beyond_year == 2029);
    CHECK(due.notes == Notes{"The bank holidays of 2029 are not in this calendar: only Saturdays and Sundays are left "
                             "out there."});
    const auto years = after("2000 working days", "2028-12-01");
    CHECK(iso(years.at) == "2036-08-05");
    CHECK(years.beyond_year == 2029);
    CHECK(years.notes == Notes{"The bank holidays of 2029 to 2036 are not in this calendar: only Saturdays and Sundays "
                               "are left out there."});
}

TEST_CASE("working days that start before the first published year name that year") {
    const auto due = after("2 working days", "2009-12-30");
    CHECK(iso(due.at) == "2010-01-04");
    CHECK(due.beyond_year == 2009);
    CHECK(due.notes == Notes{"The bank holidays of 2009 are not in this calendar: only Saturdays and Sundays are left "
                             "out there."});
    CHECK(after("2 working days", "2009-12-31").beyond_year == 0);
    CHECK(after("2 working days", "2009-12-31", true).beyond_year == 2009);
}

TEST_CASE("working weeks past the last published year name it as working days do") {
    const auto due = after("2 working weeks", "2028-12-20");
    CHECK(due.beyond_year == 2029);
    CHECK(due.notes == Notes{"A working week is read as 5 working days.",
                             "The bank holidays of 2029 are not in this calendar: only Saturdays and Sundays are left "
                             "out there."});
}

TEST_CASE("a count that does not leave the published years names none") {
    CHECK(after("0 working days", "2028-12-31").beyond_year == 0);
    CHECK(after("3 working days", "2028-12-26").beyond_year == 0);
}

TEST_CASE("a calendar date past the last published year may be a bank holiday") {
    const auto due = after("1 month", "2028-12-15");
    CHECK(iso(due.at) == "2029-01-15");
    CHECK(due.beyond_year == 2029);
    CHECK(due.notes == Notes{"The bank holidays of 2029 are not in this calendar: whether Monday 15 January 2029 is "
                             "one is not known."});
    CHECK(after("12 months", "2027-12-15").beyond_year == 0);
}

TEST_CASE("with no calendar at all, every count says that bank holidays are not known") {
    const auto due = due_after(WorkingDays{2}, moment("2026-04-02"), Calendar{});
    CHECK(iso(due.at) == "2026-04-06");
    CHECK(due.beyond_year == 2026);
}

TEST_CASE("counts of 9999 reach far and do not overflow") {
    CHECK(date_after("9999 days", "2026-01-01") == "2053-05-18");
    CHECK(date_after("9999 months", "2999-12-31") == "3833-03-31");
    CHECK(date_after("9999 weeks", "2026-01-01") == "2217-08-21");
    CHECK(date_after("9999 hours", "2026-01-01T00:00") == "2027-02-21T15:00");
    CHECK(year_of(after("9999 working weeks", "2026-01-01").at.date) == 2217);
}

}  // namespace recourse::due_test
