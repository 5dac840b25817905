#include "config/problems.hpp"
#include "config/read.hpp"

namespace syntax_test {

using namespace recourse;
using namespace recourse::test;

namespace {

Problems problems_of(std::string_view text) {
    const auto read = read_toml(text, here());
    CHECK_FALSE(read.ok());
    return read.problems;
}

}  // namespace

TEST_CASE("a forgotten quote is named as one") {
    check_only(problems_of("x = 1\ntitle = \"A story\ny = 2\n"), "syntax", 2, "no closing quote", "same quote at the end");
    check_only(problems_of("title = 'A story\n"), "syntax", 1, "no closing quote", "same quote at the end");
    check_only(problems_of("title = \"A story"), "syntax", 1, "not closed by a quote", "closing quote");
    check_only(problems_of("title = \"\"\"A\nstory\n"), "syntax", 2, "not closed by a quote", "closing quote");
}

TEST_CASE("a key without a value is named") {
    check_only(problems_of("title =\narea = \"x\"\n"), "syntax", 1, "`title` has no value", "title = \"...\"");
    check_only(problems_of("a = 1\ntitle = "), "syntax", 2, "`title` has no value", "title = \"...\"");
}

TEST_CASE("a key without an equals sign is named") {
    check_only(problems_of("title\narea = \"x\"\n"), "syntax", 1, "`title` is not followed", "title = \"...\"");
    check_only(problems_of("title: \"x\"\n"), "syntax", 1, "`title` is not followed", "title = \"...\"");
    check_only(problems_of("raised by = \"x\"\n"), "syntax", 1, "`raised` is not followed", "one word");
    check_only(problems_of("title"), "syntax", 1, "`title` is not followed", "title = \"...\"");
}

TEST_CASE("a key that is written twice is reported with both lines") {
    check_only(problems_of("title = \"a\"\narea = \"b\"\ntitle = \"c\"\n"), "key-twice", 3,
               "`title` is written twice: in line 1 and in line 3", "Keep one");
    check_only(problems_of("[[event]]\nby = \"a\"\n[[event]]\nform = \"x\"\nby = \"b\"\nby = \"c\"\n"), "key-twice", 6,
               "in line 5 and in line 6", "Keep one");
    check_only(problems_of("[facts]\na = 1\n[roles]\nb = \"x\"\n[facts]\nc = 1\n"), "key-twice", 5,
               "`[facts]` is written twice: in line 1 and in line 5", "Keep one");
    check_only(problems_of("a.b = 1\na = 2\n"), "key-twice", 2, "a second time", "Keep one");
}

TEST_CASE("text without quotes is shown with them") {
    check_only(problems_of("title = Some words\n"), "syntax", 1, "has no quotes", "title = \"Some words\"");
    check_only(problems_of("done = no\n"), "syntax", 1, "has no quotes", "done = \"no\"");
    check_only(problems_of("title = \xE2\x80\x9Cx\xE2\x80\x9D\n"), "syntax", 1, "curly", "straight quotes");
    check_only(problems_of("urgent = True\n"), "syntax", 1, "small letters", "Write true or false");
}

TEST_CASE("a date that is none is named as one") {
    check_only(problems_of("on = 2026-02-30\n"), "syntax", 1, "not a date", "2026-01-20");
    check_only(problems_of("on = 2026-01-20T25:00\n"), "syntax", 1, "not a time of day", "2026-01-20T16:30");
    check_only(problems_of("on = 20/01/2026\n"), "syntax", 1, "is not how a date is written", "on = 2026-01-20, which is Tuesday 20 January 2026");
    check_only(problems_of("on = 20/13/2026\n"), "syntax", 1, "strokes", "2026-01-20");
    check_only(problems_of("on = 05\n"), "syntax", 1, "begin with 0", "2026-01-20 for a date");
    check_only(problems_of("n = 99999999999999999999\n"), "syntax", 1, "too large", "smaller");
}

TEST_CASE("an open list, table or heading is named") {
    check_only(problems_of("to = [\"a\", \"b\"\nform = \"x\"\n"), "syntax", 1, "The list of `to` is not closed", "`]`");
    check_only(problems_of("to = [\n  \"a\"\n  \"b\",\n]\n"), "syntax", 3, "list lacks a comma", "[\"one\"");
    check_only(problems_of("to = [\"a\" \"b\"]\n"), "syntax", 1, "list lacks a comma", "[\"one\"");
    check_only(problems_of("a = { silent = \"x\"\n"), "syntax", 1, "table in braces lacks", "{ one = ");
    check_only(problems_of("[facts\na = 1\n"), "syntax", 1, "heading", "[name]");
    check_only(problems_of("[[event]\n"), "syntax", 1, "heading", "[[name]]");
}

TEST_CASE("two things in one line, a stray backslash and another language's remark are named") {
    check_only(problems_of("a = 1 b = 2\n"), "syntax", 1, "behind the value", "one key to a line");
    check_only(problems_of("within = 5 days\n"), "syntax", 1, "has no quotes", "within = \"5 days\"");
    check_only(problems_of("a = \"C:\\users\"\n"), "syntax", 1, "backslash", "\\\\");
    check_only(problems_of("a = \"x\\q\"\n"), "syntax", 1, "backslash", "\\\\");
    check_only(problems_of("-- a remark\n"), "syntax", 1, "remark", "#");
    check_only(problems_of("// a remark\n"), "syntax", 1, "key is expected", "title = ");
    check_only(problems_of("= 1\n"), "syntax", 1, "key is expected", "title = ");
}

TEST_CASE("texts that once stopped the parser are errors like others") {
    for (const char* text : {"[=", "[ .a]", "[[=", "{", "a = [", "a = {", "[", "[[", "a.", "a..b = 1", "\"", "'''"}) {
        CAPTURE(text);
        const auto problems = problems_of(text);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].where.line == 1);
        CHECK_FALSE(problems[0].hint.empty());
    }
}

}  // namespace syntax_test
