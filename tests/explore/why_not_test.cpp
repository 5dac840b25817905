#include "explore/why_not.hpp"

#include "resolve/small.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace why_not_test {

using namespace recourse;

namespace {

const char* const script = R"(
procedure "small" { title = "Three steps", source = "paper", starts_at = "letter" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other side", side = "answering", cite = "1" }
fact "serious" { asks = "Is it serious?", yes_no = true }
step "letter" { title = "Letter", by = "asker", to = "other",
  on = { satisfactory = "settled", unsatisfactory = "meeting" }, cite = "2" }
step "meeting" { title = "Meeting", by = "asker", open_if = "serious", must_attend = { "asker", "other" },
  on = { agreed = "settled", not_agreed = silent "Nothing is said.", inquorate = silent "Nothing is said." }, cite = "3" }
step "court" { title = "Court", by = "asker", cite = "4", on = { done = "settled" } }
ending "settled" { title = "Settled", result = "settled", cite = "5" }
)";

}  // namespace

TEST_CASE("every failing test of a step is listed, with the value now and the value needed") {
    const Course course(small::frame(script));
    const WhyNot why = why_not(course, PlaceName{"meeting"});
    CHECK_FALSE(why.open);
    REQUIRE(why.moves.size() == 1);
    REQUIRE(why.moves[0].failing.size() == 2);
    CHECK(why.moves[0].failing[0].test == "offered");
    CHECK(why.moves[0].failing[1].test == "open_if");
    CHECK(why.moves[0].failing[1].now == "`serious` is not known");
    CHECK(why.moves[0].failing[1].needed == "`serious` is true");
}

TEST_CASE("taking the cure opens the step") {
    Course course(small::frame(script));
    const WhyNot why = why_not(course, PlaceName{"meeting"});
    CHECK(why.cure.size() == 4);  // the letter, its answer, the outcome, the fact
    REQUIRE(follow(course, why.cure));
    CHECK(why_not(course, PlaceName{"meeting"}).open);
}

TEST_CASE("a case that has ended says so, and names no open point that would not reopen it") {
    Course course(small::frame(script));
    course.record(small::event(EventKind::act, "letter", "2026-06-02"));
    course.record(small::event(EventKind::answer, "letter", "2026-06-03", "satisfactory"));
    CHECK(why_not(course, PlaceName{"settled"}).stands == "The case ended so on Wednesday 3 June 2026.");
    const WhyNot court = why_not(course, PlaceName{"court"});
    CHECK(court.stands.find("nothing reopens it") != std::string::npos);
    CHECK(court.unanswered.empty());
}

TEST_CASE("a step that nothing leads to has no cure, and the open points are named") {
    const Course course(small::frame(script));
    const WhyNot why = why_not(course, PlaceName{"court"});
    CHECK(why.cure.empty());
    CHECK(why.unanswered.size() == 2);
}

TEST_CASE("a step that nobody has to begin is led to by the outcomes before it, each with what it lacks") {
    const Course course(small::frame(R"(procedure "small" { title = "S", source = "d", starts_at = "ask", cite = "1" }
role "one" { title = "the first", side = "raising", cite = "1" }
step "ask" { title = "Ask", by = "one", act_within = silent "No time.", decides = "one", decide_within = silent "No time.",
  on = { granted = "over", denied = "judge", not_done = silent "Nothing.", no_decision = silent "Nothing." }, cite = "1" }
step "judge" { title = "It is judged", decides = "one", decide_within = silent "No time.",
  on = { granted = "over", denied = "over", no_decision = silent "Nothing." }, cite = "1" }
ending "over" { title = "Over", result = "settled", cite = "1" })"));
    const WhyNot answer = why_not(course, PlaceName{"judge"});
    CHECK_FALSE(answer.open);
    const auto by_decision = std::ranges::find(answer.moves, "decide `ask` as `denied`", &MoveTowards::move);
    REQUIRE(by_decision != answer.moves.end());
    CHECK_FALSE(by_decision->failing.empty());
    CHECK(answer.cure.size() == 1);  // the act of `ask`
}

}  // namespace why_not_test
