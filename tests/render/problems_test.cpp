#include "render/problems.hpp"

#include <doctest/doctest.h>

namespace problems_test {

using namespace recourse;

namespace {

Problem problem_at(int line, int column) {
    const auto file = FileName("area.toml");
    return {Severity::error, "unknown-key", {file, line, column}, "There is no key `x`.", "Write `y`."};
}

std::string text_for(const Problem& problem, const std::string& file) {
    return problems_text({problem}, [&](const std::string&) { return file; }, Style{});
}

}  // namespace

TEST_CASE("a problem names its place, says what is wrong and what to write, and points at the line") {
    CHECK(text_for(problem_at(2, 3), "a = 1\nb x = 2\nc = 3\n") ==
          "area.toml:2:3: error[unknown-key]: There is no key `x`. Write `y`.\n"
          "  2 | b x = 2\n"
          "    |   ^\n");
}

TEST_CASE("the caret stands under the letter whatever comes before it") {
    CHECK(text_for(problem_at(1, 4), "é\té = 1") ==
          "area.toml:1:4: error[unknown-key]: There is no key `x`. Write `y`.\n"
          "  1 | é é = 1\n"
          "    |    ^\n");
}

TEST_CASE("a place behind the end of the file shows no line") {
    CHECK(text_for(problem_at(9, 1), "a = 1\n") ==
          "area.toml:9:1: error[unknown-key]: There is no key `x`. Write `y`.\n");
}

TEST_CASE("of a very long line only the part around the place is shown") {
    const std::string text = text_for(problem_at(1, 5001), std::string(5000, 'a') + "X" + std::string(5000, 'b'));
    CHECK(text.size() < 500);
    const auto caret = text.find('^');
    REQUIRE(caret != std::string::npos);
    const auto last_line = text.rfind('\n', caret);
    const auto line = text.rfind('\n', last_line - 1);
    CHECK(text[line + (caret - last_line)] == 'X');
}

TEST_CASE("every problem is printed, warnings as well") {
    Problem warning = problem_at(1, 1);
    warning.severity = Severity::warning;
    warning.hint = "";
    const std::string text = problems_text({problem_at(0, 0), warning}, [](const std::string&) { return ""; }, Style{});
    CHECK(text ==
          "area.toml: error[unknown-key]: There is no key `x`. Write `y`.\n"
          "area.toml:1:1: warning[unknown-key]: There is no key `x`.\n");
}

}  // namespace problems_test
