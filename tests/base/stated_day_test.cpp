#include "base/stated_day.hpp"

#include <doctest/doctest.h>

#include <string>

namespace stated_day_test {

using namespace recourse;

namespace {

std::string span_of(const char* text) {
    const auto day = parse_stated_day(text);
    return day ? day->iso + " " + iso(day->first) + " " + iso(day->last) : "none";
}

}  // namespace

TEST_CASE("a day, a month and a year are as long as the text has them") {
    CHECK(span_of("31 March 2020") == "2020-03-31 2020-03-31 2020-03-31");
    CHECK(span_of("August 2023") == "2023-08 2023-08-01 2023-08-31");
    CHECK(span_of("December 2023") == "2023-12 2023-12-01 2023-12-31");
    CHECK(span_of("February 2024") == "2024-02 2024-02-01 2024-02-29");
    CHECK(span_of("2023") == "2023 2023-01-01 2023-12-31");
}

TEST_CASE("how early in a year something is, is not made up") {
    CHECK(span_of("early 2023") == "2023 2023-01-01 2023-12-31");
}

TEST_CASE("what is no day, month or year is none") {
    for (const char* text : {"", "soon", "August", "30 February 2023", "Augustus 2023", "August 23", "1 2 August 2023", "early August",
                             "August  2023", "0 August 2023", "20230"}) {
        CAPTURE(text);
        CHECK(span_of(text) == "none");
    }
}

}  // namespace stated_day_test
