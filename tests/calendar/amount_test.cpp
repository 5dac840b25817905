#include "calendar/amount.hpp"

#include <doctest/doctest.h>

namespace recourse::amount_test {

TEST_CASE("an amount says how many of which unit") {
    CHECK(parse_amount("48 hours") == Amount{Hours{48}});
    CHECK(parse_amount("10 days") == Amount{Days{10}});
    CHECK(parse_amount("3 clear days") == Amount{ClearDays{3}});
    CHECK(parse_amount("10 working days") == Amount{WorkingDays{10}});
    CHECK(parse_amount("2 weeks") == Amount{Weeks{2}});
    CHECK(parse_amount("4 working weeks") == Amount{WorkingWeeks{4}});
    CHECK(parse_amount("6 months") == Amount{Months{6}});
}

TEST_CASE("one of a unit may be written in the singular") {
    CHECK(parse_amount("1 hour") == Amount{Hours{1}});
    CHECK(parse_amount("1 day") == Amount{Days{1}});
    CHECK(parse_amount("1 clear day") == Amount{ClearDays{1}});
    CHECK(parse_amount("1 working day") == Amount{WorkingDays{1}});
    CHECK(parse_amount("1 week") == Amount{Weeks{1}});
    CHECK(parse_amount("1 working week") == Amount{WorkingWeeks{1}});
    CHECK(parse_amount("1 month") == Amount{Months{1}});
}

TEST_CASE("counts go from nought to 9999") {
    CHECK(parse_amount("0 working days") == Amount{WorkingDays{0}});
    CHECK(parse_amount("9999 months") == Amount{Months{9999}});
    CHECK(!parse_amount("10000 days"));
    CHECK(!parse_amount("-1 days"));
    CHECK(!parse_amount("99999999999999999999 days"));
}

TEST_CASE("what is not an amount is not guessed at") {
    for (const auto* text : {"", " ", "10", "days", " days", "ten days", "10days", "10  days", " 10 days",
                             "10 days ", "10 Days", "1.5 days", "+5 days", "5 fortnights", "5 working", "5 years",
                             "10 workingdays",
                             "5 days, or so"}) {
        CAPTURE(text);
        CHECK(!parse_amount(text));
    }
}

TEST_CASE("an amount is printed as it is written") {
    for (const auto* text : {"48 hours", "1 hour", "0 days", "1 day", "3 clear days", "1 clear day", "10 working days",
                             "1 working day", "2 weeks", "1 week", "4 working weeks", "1 working week", "6 months",
                             "1 month"}) {
        CAPTURE(text);
        const auto amount = parse_amount(text);
        REQUIRE(amount);
        CHECK(to_text(*amount) == text);
    }
}

TEST_CASE("a message can list the units there are") {
    CHECK(known_units() == "hours, days, clear days, working days, weeks, working weeks, months");
}

}  // namespace recourse::amount_test
