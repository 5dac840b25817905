#include "base/date_meant.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace date_meant_test {

using namespace recourse;

namespace {

std::string meant(std::string_view text) {
    const auto stamp = date_meant(text);
    return stamp ? iso(*stamp) : "none";
}

}  // namespace

TEST_CASE("a day in words or with the day first is understood") {
    for (const char* written : {"3 March 2026", "3rd March 2026", "Tuesday 3rd of March 2026", "March 3, 2026", "3 Mar 2026", "03/03/2026", "3.3.2026",
                                "2026-3-3", "2026/03/03"}) {
        CAPTURE(written);
        CHECK(meant(written) == "2026-03-03");
    }
    CHECK(meant("04/03/2026") == "2026-03-04");  // the day first, as it is written in England
}

TEST_CASE("an hour is understood with its day") {
    CHECK(meant("2026-03-03 9:30") == "2026-03-03T09:30");
    CHECK(meant("2026-03-03T9.30am") == "2026-03-03T09:30");
    CHECK(meant("3 March 2026 at 2.05 pm") == "2026-03-03T14:05");
    CHECK(meant("3 March 2026 at 12.10am") == "2026-03-03T00:10");
    CHECK(meant("3 March 2026 at 25.00") == "none");
}

TEST_CASE("what lacks a part, and a day that does not exist, is not guessed") {
    for (const char* written : {"March 2026", "3 March", "3/3/26", "30 February 2026", "03/13/2026", "2026-13-01", "5 working days", "", "3 March 2026 sharp"}) {
        CAPTURE(written);
        CHECK(meant(written) == "none");
    }
}

}  // namespace date_meant_test
