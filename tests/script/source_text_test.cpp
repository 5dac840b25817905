#include "script/source_text.hpp"

#include "script/scripts.hpp"

#include <doctest/doctest.h>

#include <string>

namespace source_text_test {

using namespace recourse;
using namespace recourse::test;

namespace {

std::string place_of_first(const Result<Recorded>& result) {
    if (result.problems.empty()) return "nothing";
    const auto& problem = result.problems.front();
    return problem.id + " " + std::to_string(problem.where.line) + ":" + std::to_string(problem.where.column);
}

}  // namespace

TEST_CASE("a byte order mark, NUL and other control characters are refused with their place") {
    CHECK(place_of_first(recorded("\xEF\xBB\xBFprocedure")) == "hidden-character 1:1");
    CHECK(place_of_first(recorded(std::string("-- a\nlocal\0x", 12))) == "hidden-character 2:6");
    CHECK(place_of_first(recorded("-- \x1B[31m")) == "hidden-character 1:4");
}

TEST_CASE("characters that turn text around are refused in comments and texts as well") {
    CHECK(place_of_first(recorded("-- \xE2\x80\xAE")) == "hidden-character 1:4");
    CHECK(place_of_first(recorded("local x = \"\xE2\x81\xA6\"")) == "hidden-character 1:12");
    CHECK(sentences(recorded("-- \xE2\x80\xAE")).find("U+202E") != std::string::npos);
}

TEST_CASE("bytes that are not UTF-8 are refused with their place") {
    CHECK(place_of_first(recorded("\n\xFF")) == "not-utf8 2:1");
    CHECK(place_of_first(recorded("-- \xC0\xAF")) == "not-utf8 1:4");      // a slash in two bytes
    CHECK(place_of_first(recorded("-- \xED\xA0\x80")) == "not-utf8 1:4");  // half of a pair
    CHECK(place_of_first(recorded("-- \xE2\x80")) == "not-utf8 1:4");      // cut off
}

TEST_CASE("lines may end in line feeds, or in both characters, and not in a carriage return alone") {
    CHECK(recorded("procedure \"p\" {\r\n title = \"P\" }\r\n").ok());
    CHECK(place_of_first(recorded("-- a\rlocal x")) == "carriage-return 1:5");
}

TEST_CASE("letters that only look like ours are refused outside texts, and named") {
    CHECK(place_of_first(recorded("local \xD0\xB0 = 1")) == "look-alike 1:7");
    CHECK(sentences(recorded("local \xD0\xB0 = 1")).find("U+0430") != std::string::npos);
    CHECK(place_of_first(recorded("procedure \xE2\x80\x9Cp\xE2\x80\x9D { }")) == "look-alike 1:11");
    CHECK(place_of_first(recorded("local t\xC3\xA4g = 1")) == "sign-not-in-language 1:8");
}

TEST_CASE("any letter may stand in texts and comments") {
    const auto result = recorded("-- \xD0\xB0\nprocedure \"p\" { title = \"Stra\xC3\x9F" "e\" }");
    CHECK_MESSAGE(result.ok(), sentences(result));
}

TEST_CASE("columns are counted in characters, not in bytes") {
    CHECK(place_of_first(recorded("local x = \"\xC3\xA4\xC3\xA4\" ^ 2")) == "sign-not-in-language 1:16");
}

}  // namespace source_text_test
