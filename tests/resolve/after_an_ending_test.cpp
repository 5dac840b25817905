#include "resolve/small.hpp"

#include <algorithm>

namespace after_an_ending_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

const std::string closed = R"(procedure "small" { title = "Closing", source = "paper", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other side", side = "answering", cite = "1" }
fact "urgency" { asks = "How urgent is it?", one_of = { "routine", "urgent" } }
step "ask" { title = "Ask", by = "asker", to = "other", answer_within = "5 working days",
  on = { satisfactory = "settled", unsatisfactory = "again", no_answer = "again" }, cite = "2" }
step "again" { title = "Again", by = "asker", act_within = "3 working days", on = { done = "settled", not_done = silent "Nothing." }, cite = "3" }
duty "tell" { owed_on = "ask.acted", by = "asker", within = "10 working days", cite = "4" }
anytime "withdraw" { title = "Withdraw", by = "asker", leads_to = "withdrawn", cite = "5" }
anytime "advice" { title = "Take advice", by = "asker", stays = true, cite = "6" }
anytime "reopen" { title = "Reopen", by = "asker", during = { "settled" }, leads_to = "again", cite = "7" }
ending "settled" { title = "Settled", result = "settled", cite = "9" }
ending "withdrawn" { title = "Withdrawn", result = "withdrawn", cite = "9" }
)";

/// Settled by an answer on Wednesday 3 June 2026; the duty is due by Tuesday 16 June.
Course settled() {
    Course course(small::frame(closed));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-03", "satisfactory")));
    REQUIRE(course.ended());
    return course;
}

}  // namespace

TEST_CASE("3.32: a withdrawal stops the steps and leaves the duties owed; advice moves nothing") {
    Course course(small::frame(closed));
    course.record(event(EventKind::act, "ask", "2026-06-02"));
    REQUIRE(course.record(event(EventKind::anytime, "advice", "2026-06-03")));
    CHECK(course.walk().stands_at == PlaceName{"ask"});
    REQUIRE(course.record(event(EventKind::anytime, "withdraw", "2026-06-04")));
    course.advance(at("2026-06-16"));
    const Walk walk = course.walk();
    CHECK(walk.ending == PlaceName{"withdrawn"});
    CHECK(walk.steps[0].outcome.empty());  // the answer was due on 9 June, and nothing lapsed
    REQUIRE(walk.owed.size() == 1);
    CHECK_FALSE(walk.owed[0].late);
    course.advance(at("2026-06-17"));
    CHECK(course.walk().owed[0].late);
}

TEST_CASE("3.32: after an ending a duty may be done, and a breach, a note and a fact count") {
    Course course = settled();
    REQUIRE(course.record(event(EventKind::duty, "tell", "2026-06-05")));
    CHECK(course.walk().owed.empty());
    Event breach = event(EventKind::breach, "tell", "2026-06-06");
    breach.says = "It was told to the wrong board.";
    CHECK(course.record(breach));
    CHECK(course.walk().breaches.back().says == "It was told to the wrong board.");
    CHECK(course.record(event(EventKind::note, "A letter of thanks.", "2026-06-08")));
    Event fact = event(EventKind::facts, "", "2026-06-08");
    fact.facts["urgency"] = "urgent";
    CHECK(course.record(fact));
    CHECK(course.walk().ended == at("2026-06-03"));
}

TEST_CASE("3.32: after an ending no step, no choice, no extension and no exit that does not name it") {
    Course course = settled();
    CHECK_FALSE(course.record(event(EventKind::act, "again", "2026-06-04")));
    CHECK_FALSE(course.record(event(EventKind::answer, "ask", "2026-06-04", "unsatisfactory")));
    CHECK_FALSE(course.record(event(EventKind::anytime, "withdraw", "2026-06-04")));
    CHECK_FALSE(course.record(event(EventKind::anytime, "advice", "2026-06-04")));
    Event longer = event(EventKind::extend, "ask", "2026-06-04");
    longer.by = {"asker"};
    longer.till = at("2026-06-30");
    CHECK_FALSE(course.record(longer));
    CHECK(course.walk().refusals.size() == 5);
}

TEST_CASE("3.32: an exit that names the ending reopens the case, with fresh clocks") {
    Course course = settled();
    REQUIRE(course.record(event(EventKind::anytime, "reopen", "2026-06-10")));
    CHECK_FALSE(course.ended());
    CHECK(course.walk().stands_at == PlaceName{"again"});
    course.advance(at("2026-06-16"));  // Thursday 11, Friday 12, Monday 15
    CHECK(course.walk().steps.back().outcome == "not_done");
    CHECK(course.walk().steps.back().on == at("2026-06-15"));
    REQUIRE(course.record(event(EventKind::act, "again", "2026-06-17")));
    CHECK(course.walk().ended == at("2026-06-17"));
}

TEST_CASE("3.32: an exit that reopens is refused while the case is open") {
    Course course(small::frame(closed));
    CHECK_FALSE(course.record(event(EventKind::anytime, "reopen", "2026-06-02")));
    CHECK(course.walk().refusals[0].test == "during");
}

TEST_CASE("3.30: what no longer fits after a correction is refused, and both courses can be told") {
    Story story = small::story();
    Event answer = event(EventKind::answer, "ask", "2026-06-03", "unsatisfactory");
    answer.id = "letter";
    Event wrong = event(EventKind::correct, "letter", "2026-06-08");
    wrong.reason = "it was another case's letter";
    story.events = {event(EventKind::act, "ask", "2026-06-02"), answer, event(EventKind::act, "again", "2026-06-04"), wrong};
    const auto frame = small::frame(closed, story);
    const Walk now = replay(frame).walk();
    CHECK(now.stands_at == PlaceName{"ask"});
    REQUIRE(now.refusals.size() == 1);
    CHECK(now.refusals[0].event == "act again");
    CHECK(now.notes.front() == "2026-06-08: `letter` was recorded wrongly (it was another case's letter); the case is told without it.");
    const Walk before = replay_uncorrected(frame).walk();
    CHECK(before.ending == PlaceName{"settled"});
    CHECK(before.refusals.empty());
}

}  // namespace after_an_ending_test
