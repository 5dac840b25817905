#include "explore/forecast.hpp"
#include "resolve/small.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace own_starts_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// Five working days from Tuesday 2 June are over at the end of Tuesday 9 June (3, 4, 5, 8, 9).
constexpr const char* received = "2026-06-02";
constexpr const char* due = "2026-06-09";

std::string script(const std::string& steps, const std::string& starts_at = R"("first")") {
    return R"(procedure "small" { title = "Small", source = "rules", starts_at = )" + starts_at + R"(, cite = "1" }
role "asker" { title = "Asker", side = "raising", cite = "1" }
role "other" { title = "Other", side = "answering", cite = "1" }
moment "request" { says = "the request was received", cite = "1" }
)" + steps + R"(
step "report" { title = "Report", by = "asker", on = { done = "settled" }, cite = "8" }
ending "settled" { title = "Settled", result = "settled", cite = "9" }
ending "closed" { title = "Closed", result = "lapsed", cite = "9" })";
}

/// A meeting that is called by an act and held within five working days of the request.
std::string meeting(const std::string& not_held = R"("report")", const std::string& name = "first") {
    return "step \"" + name + R"(" { title = "Meeting", by = "asker", must_attend = { "other" },
  held_within = limit { "5 working days", from = "request" },
  on = { agreed = "settled", not_agreed = "settled", inquorate = silent "N.", not_held = )" + not_held + R"( }, cite = "2" })";
}

/// A letter that is answered within five working days of the request.
std::string letter(const std::string& act_within = "", const std::string& name = "first") {
    return "step \"" + name + R"(" { title = "Letter", by = "asker", to = "other", )" + act_within + R"(
  answer_within = limit { "5 working days", from = "request" },
  on = { satisfactory = "settled", unsatisfactory = "settled", not_done = "report", no_answer = "closed" }, cite = "2" })";
}

Course requested(const std::string& steps, const std::string& starts_at = R"("first")") {
    Course course(small::frame(script(steps, starts_at)));
    REQUIRE(course.record(event(EventKind::moment, "request", received)));
    return course;
}

Event held(const std::string& on) {
    Event made = event(EventKind::held, "first", on, "agreed");
    Present other;
    other.role = "other";
    made.present = {other};
    return made;
}

const DueDate* date_of(const std::vector<DueDate>& dates, const std::string& what) {
    const auto found = std::ranges::find(dates, what, &DueDate::what);
    return found == dates.end() ? nullptr : &*found;
}

const OpenMove* move_of(const Walk& walk, const std::string& kind, const std::string& name) {
    const auto found = std::ranges::find_if(walk.moves, [&](const OpenMove& move) { return move.kind == kind && move.name == name; });
    return found == walk.moves.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("3.6: a meeting that is held within a time of the request is due before anybody has called it") {
    const Walk walk = requested(meeting()).walk();
    REQUIRE(walk.steps.size() == 1);
    REQUIRE(walk.steps[0].due.size() == 1);
    CHECK(walk.steps[0].due[0].what == "sitting");
    CHECK(walk.steps[0].due[0].at == at(due));
    CHECK(walk.steps[0].due[0].running);
    const OpenMove* call = move_of(walk, "act", "first");
    REQUIRE(call);
    REQUIRE(call->due.size() == 1);
    CHECK(call->due[0].at == at(due));
    CHECK_FALSE(call->days_late);
    CHECK_FALSE(walk.waits_for_ever);
}

TEST_CASE("3.6, 3.15: before the request is received the limit of the meeting is told without a date") {
    const Course course(small::frame(script(meeting())));
    const Walk walk = course.walk();
    REQUIRE(walk.steps.size() == 1);
    REQUIRE(walk.steps[0].due.size() == 1);
    CHECK_FALSE(walk.steps[0].due[0].at);
    CHECK(walk.steps[0].due[0].from == "request");
    CHECK_FALSE(walk.steps[0].due[0].running);
    CHECK_FALSE(course.next_lapse());
}

TEST_CASE("3.6: a meeting that nobody called is late, and lapses") {
    Course course = requested(meeting());
    course.advance(at(due));
    CHECK(course.walk().steps[0].outcome.empty());  // the day is not over
    course.advance(at("2026-06-11"));
    const Walk walk = course.walk();
    REQUIRE(walk.steps.size() == 1);
    CHECK(walk.steps[0].outcome == "not_held");
    CHECK(walk.steps[0].on == at(due));
    CHECK(walk.steps[0].due[0].lapsed);
    const OpenMove* call = move_of(walk, "act", "first");
    REQUIRE(call);  // it may still be called
    CHECK(call->days_late == 2);
    CHECK(move_of(walk, "act", "report"));
}

TEST_CASE("3.3, 3.6: what a meeting that nobody called opens may be done from the day after") {
    Course course = requested(meeting());
    CHECK_FALSE(course.record(event(EventKind::act, "report", due)));
    CHECK(course.record(event(EventKind::act, "report", "2026-06-10")));
    CHECK(course.ended());
    CHECK_FALSE(course.record(event(EventKind::act, "first", "2026-06-10")));
}

TEST_CASE("3.6: a meeting that is called in time keeps the date that counts from the request") {
    Course course = requested(meeting());
    REQUIRE(course.record(event(EventKind::act, "first", "2026-06-05")));
    CHECK(course.walk().steps[0].due[0].at == at(due));
    CHECK(course.walk().steps[0].due[0].running);
    REQUIRE(course.record(held("2026-06-11")));
    const Walk walk = course.walk();
    REQUIRE(walk.breaches.size() == 1);  // held two days late
    CHECK(walk.breaches[0].field == "held_within");
    CHECK(walk.ended);
}

TEST_CASE("3.6: a meeting that is called when its time has passed gets no second time, and what that opened stays open") {
    Course course = requested(meeting());
    REQUIRE(course.record(event(EventKind::act, "first", "2026-06-10")));
    CHECK_FALSE(course.next_lapse());
    course.advance(at("2026-06-30"));
    const Walk walk = course.walk();
    CHECK(walk.phase == "sitting");
    REQUIRE(walk.steps.size() == 1);
    CHECK(walk.steps[0].on == at(due));
    CHECK(walk.steps[0].due[0].lapsed);
    CHECK(walk.steps[0].notes.size() == 1);
    CHECK(move_of(walk, "act", "report"));
    const OpenMove* sitting = move_of(walk, "sitting", "first");
    REQUIRE(sitting);
    CHECK(sitting->days_late == 21);  // from 9 to 30 June
    REQUIRE(course.record(held("2026-06-30")));
    CHECK(course.walk().breaches.size() == 1);
}

TEST_CASE("3.6: once somebody has gone on, a meeting that nobody called in time can't be called any more") {
    const std::string steps = meeting(R"("talk")") + R"(
step "talk" { title = "Talk", by = "asker", to = "other", on = { satisfactory = "settled", unsatisfactory = "report" }, cite = "3" })";
    Course course = requested(steps);
    REQUIRE(course.record(event(EventKind::act, "talk", "2026-06-10")));
    CHECK_FALSE(course.record(event(EventKind::act, "first", "2026-06-11")));
    CHECK(course.walk().refusals[0].test == "offered");
}

TEST_CASE("3.1, 3.6: a meeting that nobody called ends the case where the text says so") {
    Course course = requested(meeting(R"("closed")"));
    CHECK_FALSE(course.record(event(EventKind::act, "first", "2026-06-10")));
    CHECK(course.walk().ending == PlaceName{"closed"});
    CHECK(course.walk().ended == at(due));
    CHECK(course.walk().refusals[0].test == "not_ended");
}

TEST_CASE("3.6, 3.7: of two ways each has the date that its own meeting or answer counts from the request") {
    Course course = requested(meeting("\"report\"", "meeting") + letter("", "letter"), R"({ "meeting", "letter" })");
    const Walk walk = course.walk();
    REQUIRE(move_of(walk, "act", "meeting"));
    REQUIRE(move_of(walk, "act", "letter"));
    CHECK(date_of(move_of(walk, "act", "meeting")->due, "sitting")->at == at(due));
    CHECK(date_of(move_of(walk, "act", "letter")->due, "answer")->at == at(due));
    REQUIRE(course.record(event(EventKind::act, "letter", "2026-06-03")));
    course.advance(at("2026-06-10"));
    CHECK(course.walk().ending == PlaceName{"closed"});  // no answer; the meeting's clock had stopped
    REQUIRE(course.walk().steps.size() == 1);
}

TEST_CASE("3.6: the time for an answer runs before the act where it has a start of its own") {
    Course course = requested(letter());
    const Walk before = course.walk();
    REQUIRE(before.steps[0].due.size() == 1);
    CHECK(before.steps[0].due[0].what == "answer");
    CHECK(before.steps[0].due[0].at == at(due));
    CHECK(before.steps[0].due[0].running);
    REQUIRE(course.record(event(EventKind::act, "first", "2026-06-08")));
    CHECK(course.walk().steps[0].due[0].at == at(due));
    course.advance(at("2026-06-10"));
    CHECK(course.walk().steps[0].outcome == "no_answer");
    CHECK(course.walk().steps[0].on == at(due));
}

TEST_CASE("3.6: nobody can fail to answer an unsent letter: where that time passes, the act is not done") {
    Course course = requested(letter());
    course.advance(at("2026-06-10"));
    const Walk walk = course.walk();
    CHECK(walk.steps[0].outcome == "not_done");
    CHECK(walk.steps[0].on == at(due));
    CHECK(walk.steps[0].notes.size() == 1);
    CHECK(course.moments().latest("first.not_done") == at(due));
    CHECK(course.moments().latest("first.answer_due") == at(due));
    CHECK_FALSE(course.moments().latest("first.no_answer"));
    CHECK(move_of(walk, "act", "report"));
    CHECK(move_of(walk, "act", "first")->days_late == 1);
}

TEST_CASE("3.6: where nothing is said of an act that is not done, it still is not done once the answer's time has passed") {
    const std::string steps = R"(step "first" { title = "Letter", by = "asker", to = "other", answer_within = silent "N.",
  on = { satisfactory = "settled", unsatisfactory = "settled", no_answer = "closed" }, cite = "2" })";
    Course course(small::frame_under(script(steps), "[answers.small.first]\nanswer_within = { amount = \"5 working days\", from = \"begun\" }\n"));
    course.advance(at("2026-06-30"));
    CHECK_FALSE(course.ended());
    CHECK(course.walk().steps[0].outcome == "not_done");
    CHECK(course.walk().steps[0].on == at("2026-06-08"));  // from Monday 1 June: 2, 3, 4, 5, 8
    CHECK(course.walk().steps[0].next.empty());
}

TEST_CASE("3.6: a letter that is sent when the time for its answer has passed starts no second time for it") {
    Course course = requested(letter());
    REQUIRE(course.record(event(EventKind::act, "first", "2026-06-10")));
    course.advance(at("2026-06-30"));
    CHECK(course.walk().phase == "answering");
    CHECK(course.walk().steps[0].outcome == "not_done");
    CHECK_FALSE(course.moments().latest("first.no_answer"));
    CHECK(move_of(course.walk(), "act", "report"));
    REQUIRE(course.record(event(EventKind::answer, "first", "2026-06-30", "satisfactory")));
    REQUIRE(course.walk().breaches.size() == 1);
    CHECK(course.walk().breaches[0].field == "answer_within");
    CHECK(course.walk().ending == PlaceName{"settled"});
}

TEST_CASE("3.6: an act and its answer that both run out before the act are one act that is not done") {
    const std::string told = R"(
duty "tell" { owed_on = "first.not_done", by = "other", cite = "4" })";
    // Two working days from Monday 1 June: Wednesday 3 June. Ten: Monday 15 June.
    for (const auto& limit : {std::pair("2 working days", "2026-06-03"), std::pair("10 working days", due)}) {
        const std::string within = limit.first, first = limit.second;
        CAPTURE(within);
        Course course = requested(letter("act_within = \"" + within + "\",") + told);
        course.advance(at("2026-06-30"));
        const Walk walk = course.walk();
        REQUIRE(walk.steps.size() == 1);
        CHECK(walk.steps[0].outcome == "not_done");
        CHECK(walk.steps[0].on == at(first));
        REQUIRE(walk.steps[0].due.size() == 2);
        CHECK(walk.steps[0].due[0].lapsed);
        CHECK(walk.steps[0].due[1].lapsed);
        CHECK(walk.owed.size() == 1);
        CHECK(course.moments().latest("report.opened") == at(first));
    }
}

TEST_CASE("3.19: an act that is not done and a meeting that is not held both come, and each opens its way") {
    const std::string steps = R"(step "first" { title = "Meeting", by = "asker", must_attend = { "other" },
  act_within = "2 working days", held_within = limit { "5 working days", from = "request" },
  on = { agreed = "settled", not_agreed = "settled", inquorate = silent "N.", not_done = "talk", not_held = "report" }, cite = "2" }
step "talk" { title = "Talk", by = "asker", on = { done = "settled" }, cite = "3" })";
    Course course = requested(steps);
    course.advance(at("2026-06-10"));
    const Walk walk = course.walk();
    REQUIRE(walk.steps.size() == 1);
    CHECK(walk.steps[0].outcome == "not_held");
    CHECK(walk.steps[0].notes == std::vector<std::string>{"Before that came `not_done`, on Wednesday 3 June 2026."});
    CHECK(move_of(walk, "act", "talk"));
    CHECK(move_of(walk, "act", "report"));
    CHECK(move_of(walk, "act", "first")->days_late == 7);  // the call was due on 3 June
    REQUIRE(course.record(event(EventKind::act, "first", "2026-06-10")));
    CHECK_FALSE(move_of(course.walk(), "act", "talk"));  // it is called after all, and still not held
    CHECK(move_of(course.walk(), "act", "report"));
}

TEST_CASE("3.6: a decision that is due from the beginning is late while the answer is out") {
    const std::string steps = R"(step "first" { title = "Letter", by = "asker", to = "other",
  decide_within = limit { "5 working days", from = "begun" },
  on = { satisfactory = "settled", unsatisfactory = "settled", no_decision = "report" }, cite = "2" })";
    Course course = requested(steps);
    CHECK(course.walk().steps[0].due[0].what == "decision");
    CHECK(course.walk().steps[0].due[0].at == at("2026-06-08"));  // from Monday 1 June: 2, 3, 4, 5, 8
    REQUIRE(course.record(event(EventKind::act, "first", "2026-06-04")));
    CHECK(course.walk().steps[0].due[0].running);
    course.advance(at("2026-06-09"));
    CHECK(course.walk().steps[0].outcome == "no_decision");
    REQUIRE(course.record(event(EventKind::answer, "first", "2026-06-10", "satisfactory")));
    CHECK(course.walk().breaches.size() == 1);
    CHECK(course.walk().ended);
}

TEST_CASE("2.3: a limit that waits for its own step is not told before") {
    for (const char* from : {"first.acted", "first.received"}) {
        const Course course(small::frame(script(R"(step "first" { title = "Letter", by = "asker", to = "other",
  answer_within = limit { "5 working days", from = ")" + std::string(from) + R"(" },
  on = { satisfactory = "settled", unsatisfactory = "settled", no_answer = "report" }, cite = "2" })")));
        CHECK(course.walk().steps[0].due.empty());
        CHECK(move_of(course.walk(), "act", "first")->due.empty());
    }
}

TEST_CASE("3.21: on coming back to a meeting the call of the last one starts no clock") {
    const std::string steps = R"(step "first" { title = "Meeting", by = "asker", must_attend = { "other" },
  held_within = limit { "5 working days", from = any { "request", "first.acted" } },
  on = { agreed = "settled", not_agreed = "first", inquorate = silent "N.", not_held = "report" }, cite = "2" })";
    Course course(small::frame(script(steps)));
    REQUIRE(course.record(event(EventKind::act, "first", "2026-06-02")));
    CHECK(course.walk().steps[0].due[0].at == at(due));
    Event sat = held("2026-06-04");
    sat.outcome = "not_agreed";
    REQUIRE(course.record(sat));
    course.advance(at("2026-06-30"));
    const Walk walk = course.walk();
    REQUIRE(walk.steps.size() == 2);
    CHECK(walk.steps[1].outcome.empty());
    REQUIRE(walk.steps[1].due.size() == 1);
    CHECK_FALSE(walk.steps[1].due[0].at);
}

TEST_CASE("3.6: what is chosen when its time has passed leaves open what that has opened") {
    const std::string decision = R"(step "first" { title = "Judgement", decides = "other",
  decide_within = limit { "5 working days", from = "request" },
  on = { granted = "settled", denied = "settled", no_decision = "report" }, cite = "2" })";
    for (const auto& steps : {decision, meeting()}) {
        Course course = requested(steps + R"(
step "talk" { title = "Talk", by = "asker", on = { done = "settled" }, cite = "3" })", R"({ "first", "talk" })");
        Event chosen = event(EventKind::note, "It is to be the first", "2026-06-11");
        chosen.next = "first";
        REQUIRE(course.record(chosen));
        CHECK(move_of(course.walk(), "act", "report"));
        CHECK_FALSE(move_of(course.walk(), "act", "talk"));
        CHECK_FALSE(course.next_lapse());
    }
}

TEST_CASE("2.2: where nobody acts, a meeting that nobody called is not held from its date on") {
    const auto forecast = recourse::forecast(requested(meeting(R"("closed")")), Behaviour::nobody_acts);
    REQUIRE(forecast.branches.size() == 1);
    CHECK(forecast.branches[0].ended == at(due));
}

TEST_CASE("2.2: where nobody answers, the one who asks calls the meeting, which is not held") {
    const auto forecast = recourse::forecast(requested(meeting(R"("closed")")), Behaviour::nobody_answers);
    REQUIRE(forecast.branches.size() == 1);
    CHECK(forecast.branches[0].steps[0].acted == at(received));
    CHECK(forecast.branches[0].ended == at(due));
}

TEST_CASE("3.22: the date of a meeting that nobody called yet can be put off") {
    const std::string steps = R"(step "first" { title = "Meeting", by = "asker", must_attend = { "other" },
  held_within = limit { "5 working days", from = "request", extend = { by = "other", at_most = "2 working days" } },
  on = { agreed = "settled", not_agreed = "settled", inquorate = silent "N.", not_held = "report" }, cite = "2" })";
    Course course = requested(steps);
    Event longer = event(EventKind::extend, "first", "2026-06-03");
    longer.by = {"other"};
    longer.till = at("2026-06-11");  // two working days after 9 June
    REQUIRE(course.record(longer));
    CHECK(course.next_lapse() == at("2026-06-11"));
    REQUIRE(course.record(event(EventKind::act, "first", "2026-06-10")));
    CHECK(course.next_lapse() == at("2026-06-11"));
}

}  // namespace own_starts_test
