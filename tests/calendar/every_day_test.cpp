#include "calendar/due.hpp"

#include "calendar/england_and_wales.hpp"

namespace recourse::every_day_test {

namespace {

using namespace std::chrono;

/// Calls `check` for every day of the published years.
template <class Check>
void for_every_day(const Check& check) {
    for (Date date = day("2010-01-01"); date <= day("2028-12-31"); date += days{1}) check(date);
}

std::string difference(const Amount& amount, Date from, Date found, Date expected) {
    if (found == expected) return "";
    return to_text(amount) + " and " + iso(from) + ": " + iso(found) + ", not " + iso(expected);
}

/// The last day that is in the month so many months on, and not past the number of the day that is counted from.
Date month_by_months(Date from, int months_on) {
    const auto day_number = year_month_day{from}.day();
    Date best = from;
    int passed = 0;
    for (Date date = from; passed <= months_on; date += days{1}) {
        if (date != from && year_month_day{date}.day() == std::chrono::day{1}) ++passed;
        if (passed == months_on && year_month_day{date}.day() <= day_number) best = date;
    }
    return best;
}

}  // namespace

TEST_CASE("on every day of 2010 to 2028, a limit in working days ends where counting day by day ends") {
    const auto calendar = england_and_wales();
    for_every_day([&](Date from) {
        Date walked = from;
        for (int n = 1; n <= 25; ++n) {
            do walked += days{1};
            while (!worked(walked, calendar));
            const Amount amount = WorkingDays{n};
            REQUIRE(difference(amount, from, due_after(amount, {from, {}}, calendar).at.date, walked) == "");
        }
    });
}

TEST_CASE("on every day of 2010 to 2028, a count that begins with day 1 ends where counting day by day ends") {
    const auto calendar = england_and_wales();
    for_every_day([&](Date from) {
        int n = 0;
        for (Date walked = from; n < 12; walked += days{1}) {
            if (!worked(walked, calendar)) continue;
            const Amount amount = WorkingDays{++n};
            REQUIRE(difference(amount, from, due_after(amount, {from, {}}, calendar, true).at.date, walked) == "");
        }
    });
}

TEST_CASE("on every day of 2010 to 2028, a count back from a meeting ends where counting day by day ends") {
    const auto calendar = england_and_wales();
    for_every_day([&](Date meeting) {
        Date walked = meeting;
        for (int n = 1; n <= 25; ++n) {
            do walked -= days{1};
            while (!worked(walked, calendar));
            const Amount amount = WorkingDays{n};
            REQUIRE(difference(amount, meeting, due_before(amount, meeting, calendar).at.date, walked) == "");
        }
    });
}

TEST_CASE("on every day of 2010 to 2028, a limit in months ends on the day that leafing through them comes to") {
    const auto calendar = england_and_wales();
    for_every_day([&](Date from) {
        for (const int n : {1, 3, 12}) {
            const Amount amount = Months{n};
            REQUIRE(difference(amount, from, due_after(amount, {from, {}}, calendar).at.date,
                               month_by_months(from, n)) == "");
        }
    });
}

TEST_CASE("a limit in hours ends where counting them one by one on the clock ends") {
    const Stamp from = moment("2026-01-01T16:30");
    Stamp clock = from;
    for (int n = 1; n <= 9999; ++n) {
        clock.time = *clock.time + hours{1};
        if (*clock.time >= hours{24}) clock = {clock.date + days{1}, *clock.time - hours{24}};
        REQUIRE(due_after(Hours{n}, from, Calendar{}).at == clock);
    }
}

TEST_CASE("on every day of 2010 to 2028, a limit that ends on a closed day says so, and on no other day") {
    const auto calendar = england_and_wales();
    for_every_day([&](Date end) {
        const auto due = due_after(Days{3}, {end - days{3}, {}}, calendar);
        CAPTURE(iso(end));
        REQUIRE(due.at.date == end);
        REQUIRE(due.notes.empty() == worked(end, calendar));
    });
}

}  // namespace recourse::every_day_test
