#include "check/procedure_defects.hpp"

#include "resolve/small.hpp"

#include <doctest/doctest.h>

#include <string>

namespace procedure_defects_test {

using namespace recourse;

namespace {

std::string ids(const Problems& problems) {
    std::string all;
    for (const auto& problem : problems) {
        all += (all.empty() ? "" : " ") + problem.id + ":" + std::to_string(problem.where.line);
    }
    return all;
}

/// A procedure that begins with the step `a` (line 3), with more blocks from line 4 on.
std::shared_ptr<const Procedure> with(const std::string& step, const std::string& more = "") {
    return small::procedure("procedure \"small\" { title = \"S\", source = \"d\", starts_at = \"a\" }\n"
                            "role \"one\" { title = \"somebody\", side = \"raising\", cite = \"1\" }\n"
                            "step \"a\" { title = \"A\", by = \"one\", cite = \"1\", " + step + " }\n" + more);
}

const std::string over = "ending \"over\" { title = \"Over\", result = \"settled\", cite = \"1\" }\n";

}  // namespace

TEST_CASE("a step that only one reading of a wording leads to is reached") {
    const auto procedure = with("on = { done = readings { says = \"Either may be meant.\", on = \"b\", off = \"over\" } }",
                                over + "step \"b\" { title = \"B\", by = \"one\", on = { done = \"over\" }, cite = \"1\" }\n");
    CHECK(ids(unreachable_places(*procedure)) == "");
}

TEST_CASE("a step that only an unreached step leads to is not reached either") {
    const auto procedure = with("on = { done = \"over\" }",
                                over + "step \"b\" { title = \"B\", by = \"one\", on = { done = \"c\" }, cite = \"1\" }\n"
                                       "step \"c\" { title = \"C\", by = \"one\", on = { done = \"b\" }, cite = \"1\" }\n");
    CHECK(ids(unreachable_places(*procedure)) == "unreachable-step:5 unreachable-step:6");
}

TEST_CASE("an ending that an area can choose rests on a silence and needs no way to it") {
    const std::string left = "ending \"left\" { title = \"Left\", result = \"withdrawn\", ";
    CHECK(ids(unreachable_places(*with("on = { done = \"over\" }", over + left + "silent = \"Nothing is said.\" }\n"))) == "");
    CHECK(ids(unreachable_places(*with("on = { done = \"over\" }", over + left + "cite = \"1\" }\n"))) == "unreachable-ending:5");
}

TEST_CASE("an exit at any time leads to its ending") {
    const auto procedure = with("on = { done = silent \"Nothing follows.\" }",
                                over + "anytime \"stop\" { title = \"Stop\", by = \"one\", leads_to = \"over\", cite = \"1\" }\n");
    CHECK(ids(unreachable_places(*procedure)) == "");
}

TEST_CASE("a limit is asked of an act that has to be done, and not of one that may be") {
    const std::string on = "on = { done = \"over\" }";
    CHECK(ids(unanswered_questions(*with(on, over))) == "no-limit:3");
    CHECK(ids(unanswered_questions(*with("strength = \"may\", " + on, over))) == "");
    const auto silent = with("act_within = silent \"No time.\", on = { done = \"over\", not_done = silent \"Nothing.\" }", over);
    CHECK(ids(unanswered_questions(*silent)) == "");
    CHECK_FALSE(has_error(unanswered_questions(*with(on, over))));
}

TEST_CASE("whoever may make a limit longer takes part, and what that rests on is asked for") {
    const std::string others = "role \"two\" { title = \"somebody else\", cite = \"1\" }\n"
                               "fact \"cover\" { asks = \"Is there cover?\", yes_no = true }\n";
    const std::string on = " on = { done = \"over\", not_done = silent \"Nothing.\" }";
    const std::string extend = "extend = { by = \"two\", as_long_as = { \"cover\" } }";
    CHECK(ids(unused_words(*with("act_within = \"5 days\", " + extend + "," + on, over + others))) == "");
    CHECK(ids(unused_words(*with("act_within = limit { \"5 days\", " + extend + " }," + on, over + others))) == "");
    CHECK(ids(unused_words(*with("act_within = \"5 days\"," + on, over + others))) == "unused-role:5 unused-fact:6");
}

TEST_CASE("a fact that only a limit asks for is used") {
    const std::string fact = "fact \"urgent\" { asks = \"Is it urgent?\", one_of = { \"yes\", \"no\" } }\n";
    const auto used = with("act_within = by_fact { \"urgent\", yes = \"1 day\", no = \"5 days\" }, "
                           "on = { done = \"over\", not_done = silent \"Nothing.\" }", over + fact);
    CHECK(ids(unused_words(*used)) == "");
    CHECK(ids(unused_words(*with("on = { done = \"over\" }", over + fact))) == "unused-fact:5");
}

TEST_CASE("a demand that waits for another step's act can be met, one for an answer that nobody owes cannot") {
    const std::string b = "step \"b\" { title = \"B\", by = \"one\", on = { done = \"over\" }, cite = \"1\", ";
    const auto met = with("on = { done = \"b\" }", over + b + "needs = after \"a.acted\" }\n");
    const auto unmet = with("on = { done = \"b\" }", over + b + "needs = after \"a.answered\" }\n");
    CHECK(ids(closed_ways(*met)) == "");
    CHECK(ids(closed_ways(*unmet)) == "never-comes:5");
}

}  // namespace procedure_defects_test
