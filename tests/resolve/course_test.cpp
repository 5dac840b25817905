#include "resolve/small.hpp"

#include <doctest/doctest.h>

namespace course_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// A request with a reply within 5 working days, then a meeting within 10; a case that began on Monday 1 June 2026.
const char* const two_steps = R"(
procedure "small" { title = "Two steps", source = "paper", starts_at = "request" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other side", side = "answering", cite = "1" }
role "business_manager" { title = "the business manager", cite = "1" }
step "request" {
  title = "Request", by = "asker", to = "other", form = "letter", informs = { "business_manager" },
  act_within = "2 working days", answer_within = "5 working days",
  on = { satisfactory = "settled", unsatisfactory = "meeting", no_answer = "meeting", not_done = silent "Nothing is said." },
  cite = "2",
}
step "meeting" {
  title = "Meeting", by = "asker", held_within = "10 working days", must_attend = { "asker", "other" },
  on = { agreed = "settled", not_agreed = silent "No step is given after the meeting.",
         inquorate = silent "Nothing is said.", not_held = "stuck" },
  cite = "3",
}
duty "report" { owed_on = "request.acted", by = "other", within = "3 working days", met_by = "settled", cite = "4" }
ending "settled" { title = "Settled", result = "settled", cite = "5" }
ending "stuck" { title = "Stuck", result = "not_settled", cite = "5" }
)";

Event act(const std::string& step, const std::string& on) {
    Event made = event(EventKind::act, step, on);
    made.form = "letter";
    made.informed = {"business_manager"};
    return made;
}

Course begun() { return Course(small::frame(two_steps)); }

}  // namespace

TEST_CASE("3.1: a missed answer opens the next step and moves nobody") {
    Course course = begun();
    REQUIRE(course.record(act("request", "2026-06-02")));
    course.advance(at("2026-06-10"));
    const Walk walk = course.walk();
    CHECK(walk.stands_at == PlaceName{"request"});
    CHECK(walk.steps[0].outcome == "no_answer");
    CHECK(walk.steps[0].on == at("2026-06-09"));
    CHECK(offered_of(course.frame().program, course.state()) == std::vector{PlaceName{"meeting"}});
}

TEST_CASE("3.2: a step entered by a lapse was opened on the date that lapsed") {
    Course course = begun();
    course.record(act("request", "2026-06-02"));
    REQUIRE(course.record(event(EventKind::act, "meeting", "2026-06-10")));
    CHECK(course.walk().steps[1].opened == at("2026-06-09"));
}

TEST_CASE("3.3: nobody may rely on a lapse before its day is over") {
    Course course = begun();
    course.record(act("request", "2026-06-02"));
    CHECK_FALSE(course.record(event(EventKind::act, "meeting", "2026-06-09")));
    const Refusal refusal = course.walk().refusals.front();
    CHECK(refusal.test == "offered");
    CHECK(course.walk().stands_at == PlaceName{"request"});
}

TEST_CASE("3.4: a late answer before the next act counts, is marked late, and shuts the way that its lapse opened") {
    Course course = begun();
    course.record(act("request", "2026-06-02"));
    REQUIRE(course.record(event(EventKind::answer, "request", "2026-06-11", "unsatisfactory")));
    const Walk walk = course.walk();
    CHECK(walk.steps[0].outcome == "unsatisfactory");
    REQUIRE(walk.breaches.size() == 2);
    CHECK(walk.breaches[1].field == "answer_within");
    CHECK(walk.steps[1].opened == at("2026-06-11"));
}

TEST_CASE("3.4: an answer after the next act is a note and moves nothing") {
    Course course = begun();
    course.record(act("request", "2026-06-02"));
    course.record(event(EventKind::act, "meeting", "2026-06-10"));
    REQUIRE(course.record(event(EventKind::answer, "request", "2026-06-12", "satisfactory")));
    const Walk walk = course.walk();
    CHECK(walk.stands_at == PlaceName{"meeting"});
    CHECK_FALSE(walk.ending);
    CHECK(walk.steps[0].outcome == "no_answer");
    CHECK(!walk.steps[0].notes.empty());
}

TEST_CASE("3.5: a late act counts, and the answer's clock runs from the real act") {
    Course course = begun();
    REQUIRE(course.record(act("request", "2026-06-08")));
    const Walk walk = course.walk();
    REQUIRE(!walk.breaches.empty());
    CHECK(walk.breaches[0].field == "act_within");
    CHECK(walk.steps[0].due.back().at == at("2026-06-15"));
}

TEST_CASE("3.6: nobody can fail to answer an unsent letter") {
    Course course = begun();
    course.advance(at("2026-07-01"));
    const Walk walk = course.walk();
    CHECK(walk.steps[0].outcome == "not_done");
    CHECK_FALSE(walk.steps[0].acted);
    CHECK(walk.breaches.empty());
}

TEST_CASE("2.5: a wrong form and a forgotten copy are breaches; the act counts") {
    Course course = begun();
    Event wrong = event(EventKind::act, "request", "2026-06-02");
    wrong.form = "telephone";
    REQUIRE(course.record(wrong));
    const Walk walk = course.walk();
    REQUIRE(walk.breaches.size() == 2);
    CHECK(walk.breaches[0].field == "form");
    CHECK(walk.breaches[1].field == "informs");
    CHECK(walk.phase == "answering");
}

TEST_CASE("2.5: an act by somebody else is refused and changes nothing") {
    Course course = begun();
    Event wrong = act("request", "2026-06-02");
    wrong.by = {"other"};
    CHECK_FALSE(course.record(wrong));
    const Walk walk = course.walk();
    CHECK(walk.refusals[0].test == "actor");
    CHECK(walk.refusals[0].needed == "the asker");
    CHECK(walk.phase == "acting");
}

TEST_CASE("3.18: a meeting below its floor is not held, and is still owed") {
    Course course = begun();
    course.record(act("request", "2026-06-02"));
    course.record(event(EventKind::answer, "request", "2026-06-03", "unsatisfactory"));
    course.record(event(EventKind::act, "meeting", "2026-06-04"));
    Event sitting = event(EventKind::held, "meeting", "2026-06-08", "agreed");
    sitting.present = {{"asker", "", "", "", {}}};
    CHECK_FALSE(course.record(sitting));
    CHECK(course.walk().refusals[0].test == "floor");
    CHECK(course.walk().refusals[0].now == "missing: the other side");
    CHECK(course.walk().phase == "sitting");
    sitting.outcome = "inquorate";
    CHECK(course.record(sitting));
    CHECK(course.walk().phase == "sitting");
    sitting.outcome = "agreed";
    sitting.present.push_back({"other", "", "", "", {}});
    CHECK(course.record(sitting));
    CHECK(course.walk().ending == PlaceName{"settled"});
}

TEST_CASE("3.1: a lapse into an ending ends the case") {
    Course course = begun();
    course.record(act("request", "2026-06-02"));
    course.record(event(EventKind::answer, "request", "2026-06-03", "unsatisfactory"));
    course.record(event(EventKind::act, "meeting", "2026-06-04"));
    course.advance(at("2026-06-19"));
    const Walk walk = course.walk();
    CHECK(walk.ending == PlaceName{"stuck"});
    CHECK(walk.ended == at("2026-06-18"));
}

TEST_CASE("2.1: a way on that is silent leaves the case where it is") {
    Course course = begun();
    course.record(act("request", "2026-06-02"));
    course.record(event(EventKind::answer, "request", "2026-06-03", "unsatisfactory"));
    course.record(event(EventKind::act, "meeting", "2026-06-04"));
    Event sitting = event(EventKind::held, "meeting", "2026-06-08", "not_agreed");
    sitting.present = {{"asker", "", "", "", {}}, {"other", "", "", "", {}}};
    REQUIRE(course.record(sitting));
    const Walk walk = course.walk();
    CHECK_FALSE(walk.ending);
    CHECK(walk.waits_for_ever);
    CHECK(walk.stands_at == PlaceName{"meeting"});
    REQUIRE(!walk.silences.empty());
    CHECK(walk.silences.back().address == "small.meeting.on.not_agreed");
}

TEST_CASE("3.20: a duty is a breach from the day after its date, and stays owed after the case has moved on") {
    Course course = begun();
    course.record(act("request", "2026-06-02"));
    course.advance(at("2026-06-05"));
    CHECK(course.walk().breaches.empty());
    course.advance(at("2026-06-06"));
    Walk walk = course.walk();
    REQUIRE(walk.breaches.size() == 1);
    CHECK(walk.breaches[0].about == "report");
    CHECK(walk.owed[0].late);
    course.record(event(EventKind::answer, "request", "2026-06-08", "satisfactory"));
    CHECK(course.walk().owed.empty());
}

TEST_CASE("3.22: a silent limit may be given a date by agreement") {
    auto frame = small::frame(R"(
procedure "small" { title = "One step", source = "paper", starts_at = "request" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other side", cite = "1" }
step "request" { title = "Request", by = "asker", to = "other", answer_within = silent "No time is given.",
  on = { satisfactory = "settled", unsatisfactory = "settled", no_answer = "settled" }, cite = "2" }
ending "settled" { title = "Settled", result = "settled", cite = "5" }
)");
    Course course(frame);
    course.record(event(EventKind::act, "request", "2026-06-02"));
    CHECK(course.walk().waits_for_ever);
    Event agreed = event(EventKind::extend, "request", "2026-06-03");
    agreed.by = {"asker", "other"};
    agreed.till = at("2026-06-12");
    REQUIRE(course.record(agreed));
    CHECK_FALSE(course.walk().waits_for_ever);
    CHECK(course.walk().steps[0].due[0].ground.kind == GroundKind::story);
    course.advance(at("2026-06-13"));
    CHECK(course.walk().ending == PlaceName{"settled"});
}

TEST_CASE("3.30: an event that is corrected is left out when the case is folded again") {
    Story story = small::story();
    Event wrong = act("request", "2026-06-02");
    wrong.id = "letter-1";
    story.events = {wrong, event(EventKind::correct, "letter-1", "2026-06-03")};
    const Course course = replay(small::frame(two_steps, story));
    CHECK(course.walk().phase == "acting");
}

TEST_CASE("3.28: lapses count up to the last event, or to the story's own end") {
    Story story = small::story();
    story.events = {act("request", "2026-06-02")};
    CHECK(replay(small::frame(two_steps, story)).walk().steps[0].outcome.empty());
    story.until = at("2026-06-30");
    CHECK(replay(small::frame(two_steps, story)).walk().steps[0].outcome == "no_answer");
    CHECK(replay(small::frame(two_steps, story), at("2026-06-09")).walk().steps[0].outcome.empty());
}

TEST_CASE("2.6: several who decide give their views one by one") {
    auto frame = small::frame(R"(
procedure "small" { title = "Panel", source = "paper", starts_at = "panel" }
role "a" { title = "a", cite = "1" }
role "b" { title = "b", cite = "1" }
step "panel" { title = "Panel", by = "a", decides = all { "a", "b" },
  on = { agreed = "yes", not_agreed = "no", split = silent "Nothing is said." }, cite = "2" }
ending "yes" { title = "Yes", result = "settled", cite = "3" }
ending "no" { title = "No", result = "not_settled", cite = "3" }
)");
    Course course(frame);
    course.record(event(EventKind::act, "panel", "2026-06-02"));
    Event view = event(EventKind::decide, "panel", "2026-06-03", "agreed");
    view.by = {"a"};
    REQUIRE(course.record(view));
    CHECK_FALSE(course.ended());
    view.by = {"b"};
    view.on = at("2026-06-04");
    REQUIRE(course.record(view));
    CHECK(course.walk().ending == PlaceName{"yes"});
}

TEST_CASE("a fork of a course does not touch the course it came from") {
    Course course = begun();
    course.record(act("request", "2026-06-02"));
    Course fork = course;
    fork.record(event(EventKind::answer, "request", "2026-06-03", "satisfactory"));
    CHECK(fork.ended());
    CHECK_FALSE(course.ended());
}

}  // namespace course_test
