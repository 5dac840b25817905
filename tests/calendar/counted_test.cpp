#include "calendar/due.hpp"

#include "calendar/england_and_wales.hpp"

namespace recourse::counted_test {

namespace {

/// The days of a count as lines: its number or a dash, the date, the reason.
std::string counted(const std::string& amount, const std::string& from, bool counts_first_day = false) {
    const auto count = parse_amount(amount);
    REQUIRE_MESSAGE(count.has_value(), amount);
    std::string text;
    for (const auto& one : days_counted(*count, moment(from), england_and_wales(), counts_first_day)) {
        CHECK(one.counted == (one.number > 0));
        text += (one.counted ? std::to_string(one.number) : "-") + " " + iso(one.date) +
                (one.reason.empty() ? "" : " " + one.reason) + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("two working days over Easter show the four days that are skipped, each with its reason") {
    CHECK(counted("2 working days", "2026-04-02") ==
          "- 2026-04-02 day 0\n"
          "- 2026-04-03 Good Friday\n"
          "- 2026-04-04 Saturday\n"
          "- 2026-04-05 Sunday\n"
          "- 2026-04-06 Easter Monday\n"
          "1 2026-04-07\n"
          "2 2026-04-08\n");
}

TEST_CASE("calendar days count weekends too") {
    CHECK(counted("3 days", "2026-06-05") ==
          "- 2026-06-05 day 0\n"
          "1 2026-06-06\n"
          "2 2026-06-07\n"
          "3 2026-06-08\n");
}

TEST_CASE("clear days end on the day after the last that is clear") {
    CHECK(counted("2 clear days", "2026-06-01") ==
          "- 2026-06-01 day 0\n"
          "1 2026-06-02\n"
          "2 2026-06-03\n"
          "- 2026-06-04 the day after the clear days\n");
}

TEST_CASE("a text that counts the day of the event shows it as day 1") {
    CHECK(counted("2 working days", "2026-06-04", true) ==
          "1 2026-06-04\n"
          "2 2026-06-05\n");
    CHECK(counted("1 working day", "2026-06-07", true) ==
          "- 2026-06-07 Sunday\n"
          "1 2026-06-08\n");
}

TEST_CASE("no days at all show day 0 alone") {
    CHECK(counted("0 working days", "2026-06-07") == "- 2026-06-07 day 0\n");
}

TEST_CASE("hours are not counted in days") {
    CHECK(counted("48 hours", "2026-06-07T10:00") == "");
}

TEST_CASE("every count shown ends on its due date, with as many days counted as the amount says") {
    const auto calendar = england_and_wales();
    for (Date from = day("2026-01-01"); from <= day("2026-12-31"); from += std::chrono::days{1}) {
        for (const Amount amount : {Amount{WorkingDays{9}}, Amount{Days{9}}, Amount{ClearDays{9}}}) {
            const auto shown = days_counted(amount, {from, {}}, calendar);
            int number = 0;
            for (const auto& one : shown) number += one.counted ? 1 : 0;
            CAPTURE(iso(from));
            CAPTURE(to_text(amount));
            REQUIRE(number == 9);
            REQUIRE(shown.front().date == from);
            REQUIRE(shown.back().date == due_after(amount, {from, {}}, calendar).at.date);
        }
    }
}

TEST_CASE("the rule of counting names the calendar, its last year, and that the rule is ours") {
    const auto rule = counting_rule(england_and_wales());
    CHECK(rule.find("England and Wales") != std::string::npos);
    CHECK(rule.find("2028") != std::string::npos);
    CHECK(rule.find("assumption") != std::string::npos);
    CHECK(counting_rule(Calendar{}).find("no bank holidays are known") != std::string::npos);
}

}  // namespace recourse::counted_test
