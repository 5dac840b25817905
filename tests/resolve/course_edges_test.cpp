#include "explore/forecast.hpp"
#include "resolve/small.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace course_edges_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

std::string script(const std::string& blocks, const std::string& starts_at = "\"ask\"") {
    return "procedure \"small\" { title = \"Edges\", source = \"paper\", starts_at = " + starts_at + R"( }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other side", side = "answering", cite = "1" }
ending "settled" { title = "Settled", result = "settled", cite = "9" }
ending "out" { title = "Out of time", result = "lapsed", cite = "9" }
)" + blocks;
}

bool notes(const WalkStep& step, const std::string& part) {
    return std::ranges::any_of(step.notes, [&](const std::string& note) { return note.find(part) != std::string::npos; });
}

}  // namespace

TEST_CASE("a step that is only decided takes its decision, counted from its opening") {
    Course course(small::frame(script(R"(
step "ask" { title = "Decide", decides = "other", decide_within = "2 working days",
  on = { granted = "settled", denied = "settled", no_decision = "out" }, cite = "2" })")));
    CHECK(course.next_lapse() == at("2026-06-03"));
    REQUIRE(course.record(event(EventKind::decide, "ask", "2026-06-02", "granted")));
    CHECK(course.walk().ending == PlaceName{"settled"});
}

TEST_CASE("a forecast in which lapse follows lapse stops instead of going round for ever") {
    const auto made = forecast(Course(small::frame(script(R"(
step "ask" { title = "Ask", by = "asker", act_within = "1 working day",
  on = { done = "settled", not_done = "ask" }, cite = "2" })"))), Behaviour::nobody_acts);
    REQUIRE(made.branches.size() == 1);
    CHECK_FALSE(made.branches[0].ending);
}

TEST_CASE("2.5: all of an event happens or nothing: a refused choice takes its outcome back") {
    Course course(small::frame(script(R"(
step "ask" { title = "Ask", by = "asker", to = "other", on = { satisfactory = "settled", unsatisfactory = { "again", "more" } }, cite = "2" }
step "again" { title = "Again", by = "asker", on = { done = "settled" }, cite = "3" }
step "more" { title = "More", by = "asker", on = { done = "settled" }, cite = "3" })")));
    course.record(event(EventKind::act, "ask", "2026-06-02"));
    Event wrong = event(EventKind::answer, "ask", "2026-06-03", "unsatisfactory");
    wrong.next = "settled";
    CHECK_FALSE(course.record(wrong));
    CHECK(course.walk().phase == "answering");
    CHECK(course.walk().refusals.size() == 1);
}

TEST_CASE("3.21, 3.39: facts about an act belong to it, and a refused act leaves none behind") {
    Course course(small::frame(script(R"(
fact "signed" { asks = "Is it signed?", about = "act", yes_no = true }
step "ask" { title = "Ask", by = "asker", needs = "signed", on = { done = "more" }, cite = "2" }
step "more" { title = "More", by = "asker", needs = "signed", on = { done = "settled" }, cite = "3" })")));
    Event by_other = event(EventKind::act, "ask", "2026-06-02");
    by_other.by = {"other"};
    by_other.facts["signed"] = "true";
    CHECK_FALSE(course.record(by_other));
    CHECK_FALSE(course.record(event(EventKind::act, "ask", "2026-06-03")));
    by_other.by = {"asker"};
    by_other.on = at("2026-06-04");
    REQUIRE(course.record(by_other));
    CHECK_FALSE(course.record(event(EventKind::act, "more", "2026-06-05")));
}

TEST_CASE("a moment that the issue gives is known to conditions and duties from its day on") {
    Story story = small::story();
    story.moments["minutes_sent"] = at("2026-06-10");
    auto frame = small::frame(script(R"(
moment "minutes_sent" { says = "the minutes were sent", cite = "2" }
step "ask" { title = "Ask", by = "asker", needs = after "minutes_sent", on = { done = "settled" }, cite = "2" }
duty "reply" { owed_on = "minutes_sent", by = "other", within = "2 working days", cite = "3" })"), story);
    Course course(frame);
    CHECK_FALSE(course.record(event(EventKind::act, "ask", "2026-06-09")));
    course.advance(at("2026-06-10"));
    REQUIRE(course.walk().owed.size() == 1);
    CHECK(course.walk().owed[0].due[0].at == at("2026-06-12"));
    CHECK(course.record(event(EventKind::act, "ask", "2026-06-11")));
}

TEST_CASE("2.14: cooling off: an act that has to wait for a due date may be done the day after it") {
    Course course(small::frame(script(R"(
step "ask" { title = "Ask", by = "asker", act_within = "2 working days", on = { done = "settled", not_done = "more" }, cite = "2" }
step "more" { title = "More", by = "asker", needs = after "ask.act_due", on = { done = "settled" }, cite = "3" })")));
    CHECK_FALSE(course.record(event(EventKind::act, "more", "2026-06-03")));
    CHECK(course.record(event(EventKind::act, "more", "2026-06-04")));
}

TEST_CASE("3.14: between two readings an act may rely on the earlier one if it says so, and that is printed") {
    const std::string two_readings = script(R"(
step "ask" { title = "Ask", by = "asker", to = "other",
  answer_within = readings { says = "Days, or working days.", days = "5 days", working = "5 working days" },
  on = { satisfactory = "settled", unsatisfactory = "more", no_answer = "more" }, cite = "2" }
step "more" { title = "More", by = "asker", on = { done = "settled" }, cite = "3" })");
    Course course(small::frame(two_readings));
    course.record(event(EventKind::act, "ask", "2026-06-02"));  // 5 days: 7 June; 5 working days: 9 June
    Event more = event(EventKind::act, "more", "2026-06-08");
    CHECK_FALSE(course.record(more));
    more.on_reading = "working";
    CHECK_FALSE(course.record(more));
    more.on_reading = "days";
    REQUIRE(course.record(more));
    CHECK(notes(course.walk().steps[0], "rests on one reading: days"));
}

TEST_CASE("an act that is open on one reading only says so in the walk") {
    Course course(small::frame(script(R"(
fact "urgent" { asks = "Is it urgent?", yes_no = true }
step "ask" { title = "Ask", by = "asker", open_if = readings { says = "For urgent matters, or for all.", urgent = "urgent", all = silent "Nothing is asked." },
  on = { done = "settled" }, cite = "2" })")));
    REQUIRE(course.walk().moves.size() == 1);
    CHECK(course.walk().moves[0].readings.size() == 1);
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    CHECK(notes(course.walk().steps[0], "one reading only"));
}

TEST_CASE("3.22: a date can be agreed only for what is owed, ahead, and by somebody") {
    Course course(small::frame(script(R"(
step "ask" { title = "Ask", by = "asker", to = "other", answer_within = silent "No time is given.",
  on = { satisfactory = "settled", unsatisfactory = "settled", no_answer = "settled" }, cite = "2" })")));
    Event agreed = event(EventKind::extend, "ask", "2026-06-02");
    agreed.by = {"asker", "other"};
    agreed.till = at("2026-06-12");
    CHECK_FALSE(course.record(agreed));  // the letter has not been sent
    course.record(event(EventKind::act, "ask", "2026-06-03"));
    agreed.on = at("2026-06-04");
    agreed.till = at("2026-06-01");
    CHECK_FALSE(course.record(agreed));
    agreed.till = at("2026-06-12");
    CHECK(course.record(agreed));
}

TEST_CASE("two asked apiece: the outcome comes with the last answer, and an earlier one is not counted") {
    Story story = small::story();
    story.roles["boards"] = {"north", "south"};
    Course course(small::frame(script(R"(
role "boards" { title = "the boards", many = true, cite = "1" }
step "ask" { title = "Ask", by = "asker", to = each { "boards" }, on = { satisfactory = "settled", unsatisfactory = "more" }, cite = "2" }
step "more" { title = "More", by = "asker", on = { done = "settled" }, cite = "3" })"), story));
    course.record(event(EventKind::act, "ask", "2026-06-02"));
    Event first = event(EventKind::answer, "ask", "2026-06-03", "unsatisfactory");
    REQUIRE(course.record(first));
    CHECK(notes(course.walk().steps[0], "is not counted"));
    CHECK(course.walk().phase == "answering");
}

TEST_CASE("2.8: what was expected of an act and is lacking is a breach; the act counts") {
    Course course(small::frame(script(R"(
fact "signed" { asks = "Is it signed?", about = "act", yes_no = true }
step "ask" { title = "Ask", by = "asker", expects = "signed", on = { done = "settled" }, cite = "2" })")));
    Event act = event(EventKind::act, "ask", "2026-06-02");
    act.facts["signed"] = "false";
    REQUIRE(course.record(act));
    REQUIRE(course.walk().breaches.size() == 1);
    CHECK(course.walk().breaches[0].field == "expects");
}

TEST_CASE("3.20: an undone duty that the text only recommends is noted, not a breach") {
    Course course(small::frame(script(R"(
step "ask" { title = "Ask", by = "asker", to = "other", on = { satisfactory = "settled", unsatisfactory = "settled" }, cite = "2" }
duty "advice" { owed_on = "begun", by = "asker", within = "1 working day", strength = "should", cite = "3" })")));
    course.advance(at("2026-06-05"));
    CHECK(course.walk().breaches.empty());
    CHECK(!course.walk().notes.empty());
}

}  // namespace course_edges_test
