#include "script/scripts.hpp"

#include <doctest/doctest.h>

#include <string>

namespace syntax_test {

using namespace recourse;
using namespace recourse::test;

namespace {

bool says(const Result<Recorded>& result, const std::string& part) {
    return sentences(result).find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a forgotten comma is found where it belongs") {
    const auto result = recorded("procedure \"p\" {\n  title = \"P\"\n  source = \"s\",\n}");
    CHECK(ids(result) == "comma-missing:2");
    CHECK(result.problems[0].where.column == 14);
    CHECK(says(result, "before `source`"));
    CHECK(ids(recorded("procedure \"p\" { starts_at = { \"a\" \"b\" } }")) == "comma-missing:1");
    CHECK(ids(recorded("step \"a\" { on = { agreed = \"b\" }\n cite = \"1\" }")) == "comma-missing:1");
    CHECK(ids(recorded("step \"a\" { act_within = silent \"x\"\n cite = \"1\" }")) == "comma-missing:1");
}

TEST_CASE("every forgotten comma is reported") {
    CHECK(ids(recorded("step \"a\" {\n title = \"A\"\n by = \"b\"\n cite = \"1\" }")) == "comma-missing:2, comma-missing:3");
}

TEST_CASE("a forgotten brace is found before the next block, with the line that it belongs to") {
    const auto result = recorded("procedure \"p\" {\n title = \"P\"\n\nstep \"a\" { cite = \"1\" }\n");
    CHECK(ids(result) == "brace-missing:1");
    CHECK(says(result, "A `}` is missing for the `{` of line 1"));
    CHECK(ids(recorded("step \"a\" { cite = \"1\" }\nstep \"b\" {\n")) == "brace-missing:2");
}

TEST_CASE("a brace too many is found") {
    CHECK(ids(recorded("step \"a\" { cite = \"1\" } }")) == "bracket-without-partner:1");
}

TEST_CASE("a forgotten quotation mark is found in its line") {
    CHECK(ids(recorded("step \"a\" {\n title = \"A step,\n cite = \"1\" }")).starts_with("quote-missing:2"));
    CHECK(ids(recorded("step \"a\" {\n title = A step\",\n cite = \"1\" }")).starts_with("quote-missing:2"));
    CHECK(ids(recorded("local s = [[ no end")).starts_with("text-without-end:1"));
    CHECK(ids(recorded("--[[ no end")).starts_with("text-without-end:1"));
}

TEST_CASE("a forgotten `=` is understood as a field") {
    const auto result = after_procedure("step \"a\" {\n title \"A step\",\n cite = \"1\" }");
    CHECK(ids(result) == "equals-missing:3");
    CHECK(says(result, "Write title = \"A step\"."));
    CHECK(ids(after_procedure("step \"a\" {\n title: \"A step\",\n cite = \"1\" }")) == "equals-missing:3");
}

TEST_CASE("a field that is written twice is found with both lines") {
    const auto result = after_procedure("step \"a\" {\n by = \"x\",\n cite = \"1\",\n by = \"y\" }");
    CHECK(ids(result) == "field-twice:5");
    CHECK(says(result, "line 3"));
}

TEST_CASE("a forgotten `end` is found") {
    CHECK(ids(recorded("local function f()\n return 1\n")) == "closing-missing:1");
}

TEST_CASE("signs of other languages get a hint") {
    CHECK(says(recorded("# comment"), "Comments start with `--`"));
    CHECK(says(recorded("// comment"), "Comments start with `--`"));
    CHECK(says(recorded("local x = 1 != 2"), "`~=`"));
    CHECK(ids(recorded("local x = 1 && 2")).starts_with("sign-not-in-language:1"));
}

TEST_CASE("what has no better message keeps its line") {
    CHECK(ids(recorded("\n\nlocal = 1")) == "unexpected-sign:3");
    CHECK(ids(recorded("\nbreak")) == "syntax-error:2");
    CHECK(ids(recorded("\nx y")) == "equals-missing:2");
    CHECK(ids(recorded("local x =\n")) == "unexpected-sign:2");
}

}  // namespace syntax_test
