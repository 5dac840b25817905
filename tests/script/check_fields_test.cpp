#include "script/scripts.hpp"

#include <doctest/doctest.h>

#include <string>

namespace check_fields_test {

using namespace recourse;
using namespace recourse::test;

namespace {

bool says(const Result<Recorded>& result, const std::string& part) {
    return sentences(result).find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an unknown field is refused at its line with the one that was meant") {
    const auto result = after_procedure("step \"a\" {\n cite = \"1\",\n answer_witin = \"x\" }");
    CHECK(ids(result) == "unknown-field:4");
    CHECK(says(result, "Did you mean `answer_within`?"));
}

TEST_CASE("an unknown field inside a value is refused as well") {
    CHECK(ids(with_step("act_within = limit { \"5 days\", form = \"x\" }, on = { not_done = \"b\" }")) == "unknown-field:2");
    CHECK(ids(with_step("extend = { by = \"x\", at_moost = \"5 days\" }")) == "unknown-field:2");
    CHECK(ids(after_procedure("role \"r\" { cite = \"1\", holders = { { when = \"f\", psot = \"x\" } } }")) ==
          "wrong-value:2, unknown-field:2");
}

TEST_CASE("a value of the wrong kind is told what to write") {
    CHECK(ids(with_step("title = 5")) == "wrong-value:2");
    CHECK(ids(with_step("at_most = \"twice\"")) == "wrong-value:2");
    CHECK(ids(with_step("records = { 1, 2 }")) == "wrong-value:2");
    CHECK(ids(with_step("on = \"b\"")) == "wrong-value:2");
    CHECK(ids(with_step("on = { done = 5 }")) == "wrong-value:2");
    CHECK(ids(with_step("act_within = 5, on = { not_done = \"b\" }")) == "wrong-value:2");
    CHECK(ids(with_step("needs = 5")) == "wrong-value:2");
    CHECK(ids(with_step("open_if = function() return true end")) == "wrong-value:2");
    CHECK(says(with_step("open_if = function() return true end"), "rule { says"));
    CHECK(ids(after_procedure("fact \"f\" { asks = \"x\", yes_no = \"yes\" }")) == "wrong-value:2");
    CHECK(ids(after_procedure("fact \"f\" { asks = \"x\", one_of = { \"only\" } }")) == "wrong-value:2");
    CHECK(ids(after_procedure("fact \"f\" { asks = \"x\", between = { from = 0, to = 9 } }")) == "wrong-value:2");
}

TEST_CASE("a bare list of people says nothing") {
    for (const std::string field : {"by", "to", "answer_by", "decides", "consults"}) {
        CAPTURE(field);
        const auto result = with_step(field + " = { \"x\", \"y\" }");
        CHECK(ids(result) == "bare-list:2");
        CHECK(says(result, "Write all { ... } where they do it together"));
    }
}

TEST_CASE("those who are informed, or must attend, may be a plain list: all of them") {
    const auto result = with_step("informs = { \"x\", \"y\" }, must_attend = { \"x\", at_least { 3, of = \"y\", "
                                  "counting = \"agencies\" } }, on = { inquorate = \"b\" }");
    CHECK_MESSAGE(result.ok(), sentences(result));
}

TEST_CASE("people nest two levels deep and no more") {
    CHECK(with_step("by = any { \"x\", all { \"y\", \"z\" } }").ok());
    CHECK(ids(with_step("by = any { \"x\", all { \"y\", any { \"z\" } } }")) == "wrong-value:2");
}

TEST_CASE("a choice that does not exist is refused with those that do") {
    CHECK(ids(with_step("strength = \"shall\"")) == "unknown-choice:2");
    CHECK(says(after_procedure("role \"r\" { cite = \"1\", side = \"raisng\" }"), "Did you mean `raising`?"));
    CHECK(ids(after_procedure("ending \"e\" { cite = \"1\", result = \"won\" }")) == "unknown-choice:2");
}

TEST_CASE("a silence may stand for any field but titles and grounds") {
    const auto open = with_step("by = silent \"x\", to = unseen \"x\", form = configured, must_attend = silent \"x\", "
                                "act_within = readings { says = \"x\", a = \"1 day\", b = silent \"x\" }, "
                                "on = { not_done = silent \"x\", inquorate = configured }");
    CHECK_MESSAGE(open.ok(), sentences(open));
    CHECK(with_step("on = silent \"Nothing is said.\"").ok());
    CHECK(ids(with_step("title = silent \"x\"")) == "never-open:2");
    CHECK(ids(with_step("reading = configured")) == "never-open:2");
}

TEST_CASE("readings are at least two, with a reason, each of the right kind") {
    CHECK(ids(with_step("form = readings { says = \"x\", a = \"letter\" }")) == "one-reading:2");
    CHECK(ids(with_step("form = readings { a = \"letter\", b = \"note\" }")) == "reading-without-reason:2");
    CHECK(ids(with_step("form = readings { says = \"x\", a = \"letter\", b = 5 }")) == "wrong-value:2");
}

TEST_CASE("every block but the procedure, facts and sets of outcomes says what it rests on") {
    CHECK(ids(after_procedure("step \"a\" { title = \"A\" }")) == "no-ground:2");
    CHECK(ids(after_procedure("ending \"e\" { title = \"E\" }")) == "no-ground:2");
    CHECK(ids(after_procedure("role \"r\" { title = \"R\" }")) == "no-ground:2");
    CHECK(after_procedure("step \"a\" { silent = \"The text does not say.\" }").ok());
    CHECK(after_procedure("step \"a\" { unseen = \"Page 4.\" }").ok());
    CHECK(after_procedure("fact \"f\" { asks = \"x\", yes_no = true }").ok());
    CHECK(after_procedure("step \"a\" { route = \"written_request\" }").ok());
    CHECK(ids(after_procedure("step \"a\" { reading = \"x\" }")) == "no-ground:2");
}

TEST_CASE("a name is used once among the things that happen, once among roles and once among facts") {
    const auto twice = after_procedure("step \"a\" { cite = \"1\" }\nduty \"a\" { cite = \"1\" }");
    CHECK(ids(twice) == "name-twice:3");
    CHECK(says(twice, "line 2"));
    CHECK(ids(after_procedure("ending \"a\" { cite = \"1\" }\nmoment \"a\" { cite = \"1\" }")) == "name-twice:3");
    CHECK(ids(after_procedure("role \"a\" { cite = \"1\" }\nrole \"a\" { cite = \"1\" }")) == "name-twice:3");
    CHECK(after_procedure("role \"a\" { cite = \"1\" }\nstep \"a\" { cite = \"1\" }\n"
                          "fact \"a\" { asks = \"x\", yes_no = true }").ok());
}

TEST_CASE("the procedure comes first, and once") {
    CHECK(ids(recorded("step \"a\" { cite = \"1\" }\nprocedure \"p\" { title = \"P\" }")) == "procedure-not-first:1");
    CHECK(ids(after_procedure("procedure \"q\" { title = \"Q\" }")) == "procedure-twice:2");
}

TEST_CASE("an outcome is one of the known words or declared by the script") {
    CHECK(ids(with_step("on = { sent = \"b\" }")) == "unknown-outcome:2");
    CHECK(says(with_step("on = { agred = \"b\" }"), "Did you mean `agreed`?"));
    const std::string criteria = "outcomes \"criteria\" { \"met\", \"not_met\" }\n";
    CHECK(after_procedure(criteria + "step \"a\" { cite = \"1\", on = { met = \"b\", not_met = \"c\" } }").ok());
}

TEST_CASE("half of a set of outcomes asks for the other half") {
    const auto half = with_step("on = { agreed = \"b\" }");
    CHECK(ids(half) == "half-a-set:2");
    CHECK(says(half, "Add not_agreed = "));
    CHECK(ids(with_step("on = { denied = \"b\" }")) == "half-a-set:2");
    CHECK(with_step("on = { agreed = \"b\", otherwise = unseen \"x\" }").ok());
    const std::string criteria = "outcomes \"criteria\" { \"met\", \"not_met\" }\n";
    CHECK(ids(after_procedure(criteria + "step \"a\" { cite = \"1\", on = { met = \"b\" } }")) == "half-a-set:3");
}

TEST_CASE("the time for an answer that may pass before anything is sent asks what follows an act that is not done") {
    const auto asks = [](const std::string& limit, const std::string& lapses) {
        return with_step("to = \"b\", answer_within = " + limit + ", on = { no_answer = silent \"x\"" + lapses + " }");
    };
    const std::string not_done = ", not_done = silent \"x\"";
    for (const char* own : {"limit { \"5 days\", from = \"begun\" }", "limit { before = \"review\" }",
                            "limit { \"5 days\", from = any { \"a.acted\", \"begun\" } }", "limit { \"5 days\", from = \"a.opened\" }",
                            "sooner_of { \"5 days\", limit { before = \"review\" } }",
                            "readings { says = \"x\", x = \"5 days\", y = limit { \"5 days\", from = \"begun\" } }"}) {
        CAPTURE(own);
        CHECK(ids(asks(own, "")) == "limit-without-lapse:2");
        CHECK(says(asks(own, ""), "Add not_done"));
        CHECK(asks(own, not_done).ok());
    }
    for (const char* usual : {"\"5 days\"", "limit { \"5 days\", from = \"a.received\" }",
                              "limit { \"5 days\", from = all { \"a.acted\", \"begun\" } }"}) {
        CAPTURE(usual);
        CHECK(asks(usual, "").ok());
        CHECK(ids(asks(usual, not_done)) == "lapse-without-limit:2");
    }
}

TEST_CASE("each limit asks for its own lapse, and each lapse for its limit") {
    const std::string pairs[][2] = {{"act_within", "not_done"}, {"answer_within", "no_answer"},
                                    {"held_within", "not_held"}, {"decide_within", "no_decision"}};
    for (const auto& pair : pairs) {
        CAPTURE(pair[0]);
        const std::string limit = pair[0] + " = \"5 working days\"";
        const std::string lapse = "on = { " + pair[1] + " = silent \"Nothing is said.\" }";
        CHECK(ids(with_step(limit)) == "no-outcomes:2");
        CHECK(says(with_step(limit), pair[1] + " = silent"));
        CHECK(ids(with_step(limit + ", on = { decided = \"b\" }")) == "limit-without-lapse:2");
        CHECK(says(with_step(limit + ", on = { decided = \"b\" }"), "Add " + pair[1]));
        CHECK(ids(with_step(lapse)) == "lapse-without-limit:2");
        CHECK(with_step(limit + ", " + lapse).ok());
        CHECK(with_step(limit + ", on = { otherwise = unseen \"x\" }").ok());
        CHECK(with_step(limit + ", on = silent \"x\"").ok());
        CHECK(with_step("route = \"r\", " + lapse).ok());
    }
}

TEST_CASE("a limit in words only never passes, and asks for nothing") {
    CHECK(with_step("act_within = wording \"without delay\"").ok());
}

TEST_CASE("a floor asks what follows below it") {
    CHECK(ids(with_step("must_attend = { \"x\" }")) == "floor-without-inquorate:2");
}

TEST_CASE("several who decide ask what follows when they differ") {
    CHECK(ids(with_step("decides = all { \"x\", \"y\" }, on = { decided = \"b\" }")) == "deciders-without-split:2");
    CHECK(with_step("decides = all { \"x\", \"y\" }, failing_that = \"x\", on = { decided = \"b\" }").ok());
    CHECK(with_step("decides = { granted = \"x\", denied = \"x\" }, on = { granted = \"b\", denied = \"c\" }").ok());
}

TEST_CASE("a step that follows another procedure has that one's endings as its outcomes") {
    CHECK(with_step("follow = \"other\", on = { closed_there = \"b\" }").ok());
}

}  // namespace check_fields_test
