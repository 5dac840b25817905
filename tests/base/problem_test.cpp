#include "base/problem.hpp"

#include <doctest/doctest.h>

namespace recourse::problem_test {

namespace {

const Problem error{Severity::error, "no-such-step", {}, "There is no step `x`.", ""};
const Problem warning{Severity::warning, "beyond-calendar", {}, "2029 is not published.", ""};

}  // namespace

TEST_CASE("a warning is not an error, and one error among warnings is enough") {
    CHECK(!has_error({}));
    CHECK(!has_error({warning, warning}));
    CHECK(has_error({error}));
    CHECK(has_error({warning, warning, error}));
}

TEST_CASE("a problem is an error unless it is said to be a warning") {
    CHECK(Problem{}.severity == Severity::error);
}

TEST_CASE("problems found later stand behind those found before") {
    Problems problems{warning};
    append(problems, {error, warning});
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].id == "beyond-calendar");
    CHECK(problems[1].id == "no-such-step");
    CHECK(problems[2].id == "beyond-calendar");
    append(problems, {});
    CHECK(problems.size() == 3);
}

}  // namespace recourse::problem_test
