#include "script/slips.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace slips_test {

using namespace recourse;

namespace {

/// Each slip of a script as "id:line what to write", one to a line.
std::string slips_in(std::string_view source) {
    const FileName file("script.lua");
    Problems ignored;
    const auto tokens = read_tokens(source, file, ignored);
    std::string text;
    for (const auto& problem : check_slips(tokens, file)) {
        text += problem.id + ":" + std::to_string(problem.where.line) + " " + problem.hint + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("the name of a block without quotes is told with them, in one word") {
    CHECK(slips_in("step request {\n}") == "block-without-name:1 Write step \"request\" {\n");
    CHECK(slips_in("step first request {\n}") == "block-without-name:1 Write step \"first_request\" {\n");
    CHECK(slips_in("step first-request {\n}") == "block-without-name:1 Write step \"first_request\" {\n");
}

TEST_CASE("a sign between the word, the name and the brace of a block is told to go") {
    for (const char* heading : {"step \"a\" = {", "step \"a\": {", "step = \"a\" {"}) {
        CAPTURE(heading);
        CHECK(slips_in(heading) == "unexpected-sign:1 Write step \"a\" {\n");
    }
    CHECK(slips_in("step \"a\" (\n title = \"A\",\n)") == "unexpected-sign:1 Write step \"a\" {, and } at its end.\n");
    CHECK(slips_in("step(\"a\", {\n title = \"A\",\n})") == "unexpected-sign:1 Write step \"a\" {, and } alone at its end.\n");
    CHECK(slips_in("step \"a\"\n title = \"A\",\n}") == "brace-missing:1 Write step \"a\" {\n");
}

TEST_CASE("a name in parts is told in one, if the whole is a name") {
    CHECK(slips_in("on = { no answer = \"a\" }") == "name-in-parts:1 Write no_answer, with `_`.\n");
    CHECK(slips_in("x = { as long as = \"a\" }") == "name-in-parts:1 Write as_long_as, with `_`.\n");
    CHECK(slips_in("x = { answer-within = \"a\" }") == "name-in-parts:1 Write answer_within, with `_`.\n");
    CHECK(slips_in("outcomes \"o\" { \"in_part\", \"in_full\" }\nx = { in_full = 1, part full = 2 }") == "");
    CHECK(slips_in("outcomes \"o\" { \"partly_met\", \"met\" }\nx = { partly met = \"a\" }") == "name-in-parts:2 Write partly_met, with `_`.\n");
}

TEST_CASE("a text without quotes is told whole, without what follows on the line") {
    CHECK(slips_in("x = { title = Request to the chair, and others,\n}") ==
          "quote-missing:1 Write title = \"Request to the chair, and others\".\n");
    CHECK(slips_in("x = { answer_within = 5 working days, to = \"a\" }") == "quote-missing:1 Write answer_within = \"5 working days\".\n");
    CHECK(slips_in("x = { title = Chair's request,\n}") == "quote-missing:1 Write title = \"Chair's request\".\n");
    CHECK(slips_in("x = { needs = after request.opened }") == "quote-missing:1 Write needs = after \"request.opened\".\n");
    CHECK(slips_in("x = { cite = 3.1 }") == "wrong-value:1 Write cite = \"3.1\".\n");
}

TEST_CASE("brackets of another kind around a list are told as braces") {
    CHECK(slips_in("x = { cite = [ \"2\", \"3\" ] }") == "unexpected-sign:1 Write cite = { \"2\", \"3\" }.\n");
    CHECK(slips_in("x = { by = (\"a\", \"b\") }") ==
          "unexpected-sign:1 Write by = all { \"a\", \"b\" } where they do it together; any in place of all where one of them is "
          "enough, each where each does it alone.\n");
    CHECK(slips_in("x = { on =\n not_done = \"a\" }") == "brace-missing:1 Write on = {, and } behind the last line that belongs to it.\n");
    CHECK(slips_in("x = { on {} }") == "equals-missing:1 Write on = {\n");
    CHECK(slips_in("x = { title =\n by = \"a\" }").starts_with("empty-value:1 "));
}

TEST_CASE("an outcome among the fields of a step is told once, with where it belongs") {
    const std::string where = "unknown-field:2 Write on = { alone on a line above the first outcome; and }, below the last, if it is not there.\n";
    CHECK(slips_in("step \"a\" {\n done = \"b\",\n not_done = \"c\",\n}") == where);
    CHECK(slips_in("step \"a\" {\n done = \"b\",\n },\n cite = \"1\",\n}") == where);
    CHECK(slips_in("step \"a\" {\n on = { done = \"b\" }, not_done = \"c\" }") ==
          "unknown-field:2 Move it, and each other outcome, into the { } of `on`.\n");
    CHECK(slips_in("step \"a\" {\n decides = { agreed = \"b\" }, on = { agreed = \"c\" } }") == "");
}

TEST_CASE("a comma or a full stop too many, and the number of a line, are told to go") {
    CHECK(slips_in("step \"a\" { by = \"b\",, }") == "unexpected-sign:1 Take one of them out.\n");
    CHECK(slips_in("step \"a\" {\n by = \"b\".\n}") == "unexpected-sign:2 Write \"b\",\n");
    CHECK(slips_in("step \"a\" {\n cite = \"1\",\n},\nstep \"b\" { }") == "unexpected-sign:3 Write } alone.\n");
    CHECK(slips_in("step \"a\" {\n2 by = \"b\",\n}") == "unexpected-sign:2 Delete it; a script has no numbers before its lines.\n");
    CHECK(slips_in("step \"a\" { when = f = \"x\" }") == "brace-missing:1 Write when = { f = \"x\" }.\n");
}

TEST_CASE("what a script may say is no slip") {
    for (const char* source : {
             "local all, x = { \"a\" }, 2\nstep \"a\" { by = all, to = x }",
             "step \"a\" (common)\nlocal function common(a, b) return { a = b(1, 2), c = (a or b), d = (f(a, b)) } end",
             "step \"a\" { cite = clause, [\"b c\"] = 1, act_within = by_fact { \"f\", [\"true\"] = \"1 day\" } }",
             "for name, title in pairs(steps) do\n step(name) { title = title, cite = \"1\" }\nend",
             "step \"a\" { holds = function(case) return case.a - case.b == 1 end, by = silent \"x\", on = silent { \"y\" } }",
             "step \"a\" { title = \"Part \" .. n .. \" of it\", title = [[long]], months = 5 - 2, n = -1 }",
             "fact \"f\" { between = { 1, 10 } }",
         }) {
        CAPTURE(source);
        CHECK(slips_in(source) == "");
    }
}

}  // namespace slips_test
