#include "explore/why_not.hpp"
#include "resolve/small.hpp"

#include <algorithm>

namespace late_answers_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

const std::string people = R"(procedure "small" { title = "Small", source = "paper", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other side", side = "answering", cite = "1" }
ending "settled" { title = "Settled", result = "settled", cite = "9" }
ending "over" { title = "Over", result = "not_settled", cite = "9" }
step "next" { title = "The next step", by = "asker", on = { done = "over" }, cite = "3" }
)";

/// Asked on Tuesday 2 June 2026, to be answered by Tuesday 9 June: five working days.
const std::string letter = people + R"(step "ask" { title = "Ask", by = "asker", to = "other", answer_within = "5 working days",
  on = { satisfactory = "settled", unsatisfactory = "next", no_answer = "next" }, cite = "2" })";

/// The same, and a next step that is not the last.
const std::string three = people + R"(step "ask" { title = "Ask", by = "asker", to = "other", answer_within = "5 working days",
  on = { satisfactory = "settled", unsatisfactory = "again", no_answer = "again" }, cite = "2" }
step "again" { title = "Ask again", by = "asker", to = "other", on = { agreed = "settled", not_agreed = "next" }, cite = "2" })";

/// Who is not answered asks again, as whoever is not content.
const std::string loop = people + R"(step "ask" { title = "Ask", by = "asker", to = "other", answer_within = "5 working days",
  on = { satisfactory = "settled", unsatisfactory = "next", no_answer = "ask" }, cite = "2" })";

/// To be sent by Thursday 4 June 2026, three working days from Monday 1 June, or another is asked.
const std::string sending = people + R"(step "ask" { title = "Ask", by = "asker", act_within = "3 working days",
  on = { done = "settled", not_done = "next" }, cite = "2" })";

Course asked(const std::string& script) {
    Course course(small::frame(script));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    return course;
}

/// Nobody answered the first letter, and the second was sent on Wednesday 10 June 2026.
Course moved_on() {
    Course course = asked(three);
    REQUIRE(course.record(event(EventKind::act, "again", "2026-06-10")));
    return course;
}

bool may_decide(const Walk& walk, const std::string& step) {
    return std::ranges::any_of(walk.moves, [&](const OpenMove& move) { return move.kind == "decision" && move.name == step; });
}

const std::string closed_again = "Until then: no answer on Tuesday 9 June 2026, which had opened \"The next step\". What comes late, before "
                                 "anybody has gone on, counts and closes that again: a rule of Recourse (3.4), not of the text.";
const std::string after_all = "The case had moved on from here. That an answer may still settle it, if whoever asked says so, is a rule of "
                              "Recourse (3.4), not of the text.";

}  // namespace

TEST_CASE("3.4: a late answer closes what its passed limit had opened, in the walk as in what keeps from the next step") {
    Course course = asked(letter);
    course.advance(at("2026-06-10"));
    CHECK(course.walk().steps[0].next == std::vector<PlaceName>{PlaceName{"next"}});
    CHECK(why_not(course, PlaceName{"next"}).open);
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-11")));
    const Walk walk = course.walk();
    CHECK(walk.steps[0].outcome.empty());
    CHECK(walk.steps[0].next.empty());
    CHECK(walk.steps[0].notes.back() == closed_again);
    CHECK(walk.phase == "deciding");
    REQUIRE(walk.breaches.size() == 1);
    CHECK(walk.breaches[0].says == "Late: it was due by Tuesday 9 June 2026.");
    CHECK_FALSE(why_not(course, PlaceName{"next"}).open);
    CHECK_FALSE(course.record(event(EventKind::act, "next", "2026-06-12")));
}

TEST_CASE("3.4: a late act closes what its passed limit had opened") {
    Course course(small::frame(sending));
    course.advance(at("2026-06-05"));
    CHECK(course.walk().steps[0].outcome == "not_done");
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-08")));
    CHECK(course.walk().steps[0].outcome == "done");
    CHECK(course.walk().steps[0].notes.back().starts_with("Until then: not done on Thursday 4 June 2026, which had opened \"The next step\"."));
}

TEST_CASE("3.21: a step that was opened and not entered before it fell away is entered for the first time") {
    Course course = asked(letter);
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-11", "unsatisfactory")));
    REQUIRE(course.walk().steps.size() == 2);
    CHECK(course.walk().steps[1].visit == 1);
    CHECK(course.walk().steps[1].opened == at("2026-06-11"));
}

TEST_CASE("3.4: where the passed limit opens the step itself again, a late answer belongs to the letter that it answers") {
    Course course = asked(loop);
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-11", "unsatisfactory")));
    const Walk walk = course.walk();
    REQUIRE(walk.steps.size() == 2);
    CHECK(walk.steps[0].visit == 1);
    CHECK(walk.steps[0].answered == at("2026-06-11"));
    CHECK(walk.steps[0].outcome == "unsatisfactory");
    CHECK(walk.steps[1].step == PlaceName{"next"});
    REQUIRE(walk.breaches.size() == 1);  // due on 9 June
}

TEST_CASE("3.4: what nobody ever answered is not settled after all by whoever asked") {
    Course course = moved_on();
    CHECK_FALSE(may_decide(course.walk(), "ask"));
    REQUIRE_FALSE(course.record(event(EventKind::decide, "ask", "2026-06-12", "satisfactory")));
    const Refusal refusal = course.walk().refusals.back();
    CHECK(refusal.test == "answered");
    CHECK(refusal.needed == "an answer to `ask`, even a late one");
}

TEST_CASE("3.4: an answer after the next act is late, and whoever asked may settle the matter on it: by a rule that is ours") {
    Course course = moved_on();
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-12")));
    CHECK(may_decide(course.walk(), "ask"));
    REQUIRE(course.walk().breaches.size() == 1);
    CHECK(course.walk().breaches[0].field == "answer_within");
    CHECK(course.walk().breaches[0].on == at("2026-06-12"));
    REQUIRE(course.record(event(EventKind::decide, "ask", "2026-06-15", "satisfactory")));
    const Walk walk = course.walk();
    CHECK(walk.ended == at("2026-06-15"));
    CHECK(walk.steps[0].outcome_ground.kind == GroundKind::ours);
    CHECK(std::ranges::find(walk.steps[0].notes, "Until then: no answer on Tuesday 9 June 2026. " + after_all) != walk.steps[0].notes.end());
}

TEST_CASE("3.4: an earlier answer that did not help may still settle it") {
    Course course = asked(three);
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-03", "unsatisfactory")));
    REQUIRE(course.record(event(EventKind::act, "again", "2026-06-04")));
    REQUIRE(course.record(event(EventKind::decide, "ask", "2026-06-05", "satisfactory")));
    CHECK(course.walk().ending == PlaceName{"settled"});
    CHECK(course.walk().steps[0].notes.back() == "Until then: unsatisfactory on Wednesday 3 June 2026. " + after_all);
}

TEST_CASE("a step that is decided asks for no answer first, and one that has neither answer nor meeting for its act") {
    const std::string bare = people + R"(step "ask" { title = "Ask", by = "asker", decides = "other",
  on = { granted = "settled", denied = { "next", "over" } }, cite = "2" })";
    const auto needed = [](const Course& course) {
        for (const auto& move : why_not(course, PlaceName{"settled"}).moves) {
            for (const auto& test : move.failing) {
                if (test.test == "in_phase") return test.needed;
            }
        }
        return std::string();
    };
    Course course = asked(bare);
    CHECK(needed(course) == "");  // it is open
    REQUIRE(course.record(event(EventKind::decide, "ask", "2026-06-03", "denied")));
    CHECK(needed(course) == "nothing: that is behind it; what may come now follows from it, or from another visit of `ask`");
    CHECK(needed(asked(letter)) == "an answer to `ask` first");
}

TEST_CASE("2.15: what stands for several outcomes is one open point of those on which no way was found") {
    Course course(small::frame(people + R"(step "ask" { title = "Ask", by = "asker", to = "other",
  on = { otherwise = unseen "The page breaks off." }, cite = "2" }
step "apart" { title = "Apart", by = "asker", on = { done = "settled" }, cite = "4" })"));
    const WhyNot why = why_not(course, PlaceName{"apart"});
    REQUIRE(why.unanswered.size() == 1);
    CHECK(why.unanswered[0].address == "small.ask.on.otherwise");
}

}  // namespace late_answers_test
