#include "base/result.hpp"

#include <doctest/doctest.h>

#include <string>

namespace recourse::result_test {

TEST_CASE("a value without problems may be relied on") {
    const Result<int> result{5, {}};
    CHECK(result.ok());
}

TEST_CASE("a warning does not lose the value") {
    const Result<int> result{5, {{Severity::warning, "beyond-calendar", {}, "2029 is not published.", ""}}};
    CHECK(result.ok());
}

TEST_CASE("a value with an error is there to be looked at, not to be relied on") {
    const Result<int> result{5, {{Severity::error, "no-such-step", {}, "There is no step `x`.", ""}}};
    CHECK(result.value == 5);
    CHECK(!result.ok());
}

TEST_CASE("without a value nothing may be relied on, even if nothing was found wrong") {
    CHECK(!Result<int>{}.ok());
}

TEST_CASE("a failure is one error, at its place, with what to write instead") {
    const auto file = FileName("config/areas/luton/area.toml");
    const auto result = failure<std::string>("no-calendar", {file, 3, 1}, "There is no calendar `x`.", "Write y.");
    CHECK(!result.value);
    CHECK(!result.ok());
    REQUIRE(result.problems.size() == 1);
    const auto& problem = result.problems.front();
    CHECK(problem.severity == Severity::error);
    CHECK(problem.id == "no-calendar");
    CHECK(to_text(problem.where) == "config/areas/luton/area.toml:3:1");
    CHECK(problem.says == "There is no calendar `x`.");
    CHECK(problem.hint == "Write y.");
    CHECK(failure<int>("x", {}, "X.").problems.front().hint == "");
}

}  // namespace recourse::result_test
