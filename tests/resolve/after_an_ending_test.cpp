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

namespace {

/// Asked on Tuesday 2 June 2026 and settled on the next day; a duty is owed since it was asked.
Walk settled_with(const std::string& duty) {
    Course course(small::frame(closed + "duty \"tell_board\" { title = \"The board is told\", owed_on = \"ask.acted\", by = \"asker\", " + duty +
                               ", cite = \"4\" }\n"));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-03", "satisfactory")));
    return course.walk();
}

bool has_note(const Walk& walk, const std::string& note) {
    return std::ranges::find(walk.notes, note) != walk.notes.end();
}

}  // namespace

TEST_CASE("3.20: of a duty of which the text says neither by when nor how strongly, an ending is no breach: it is owed and not done, with the silence") {
    const Walk walk = settled_with("within = silent \"No time is given for telling the board.\"");
    CHECK(walk.breaches.empty());
    CHECK(has_note(walk, "The board is told: owed, and not done when the case ended. That is no breach: No time is given for telling the board."));
    CHECK(walk.owed.back().duty == "tell_board");
    CHECK_FALSE(walk.owed.back().late);
    CHECK(std::ranges::find(walk.silences, "small.tell_board.within", &MetSilence::address) != walk.silences.end());
    // On one of two readings no time is given, and so it is not certain that it is late.
    CHECK(settled_with("within = readings { says = \"Which?\", soon = wording \"soon\", none = silent \"No time.\" }").breaches.empty());
    CHECK(settled_with("within = unseen \"The page breaks off.\"").breaches.empty());
    // Where the text says that it must be done, a case that has ended without it was not as the text has it.
    CHECK(settled_with("strength = \"must\", within = unseen \"The page breaks off.\"").breaches.size() == 1);
}

TEST_CASE("3.20: a duty that is to be done \"without delay\" is a breach when the case ends with it undone") {
    const Walk walk = settled_with("within = wording \"without delay\"");
    REQUIRE(walk.breaches.size() == 1);
    CHECK(walk.breaches[0].says == "The board is told: the case ended and it was not done.");
    CHECK(settled_with("strength = \"should\", within = wording \"without delay\"").breaches.empty());
}

TEST_CASE("3.20: a duty whose date came before the ending stays a breach after it") {
    Course course(small::frame(closed + "duty \"tell_board\" { title = \"The board is told\", owed_on = \"ask.acted\", by = \"asker\", "
                                        "within = \"1 working day\", cite = \"4\" }\n"));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-05", "satisfactory")));
    REQUIRE(course.walk().breaches.size() == 1);
    CHECK(course.walk().breaches[0].on == at("2026-06-03"));
}

}  // namespace after_an_ending_test
