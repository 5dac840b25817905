#include "resolve/small.hpp"

#include <doctest/doctest.h>

namespace visits_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// Two people who write to each other; `blocks` come between the roles and the ending.
std::string script(const std::string& blocks) {
    return R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask", cite = "1" }
role "asker" { title = "Asker", side = "raising", cite = "1" }
role "other" { title = "Other", side = "answering", cite = "1" }
)" + blocks + "\nending \"settled\" { title = \"Settled\", result = \"settled\", cite = \"9\" }\n";
}

const char* again = R"(
step "ask" { title = "Ask", by = "asker", to = "other", answer_within = "3 working days",
  on = { satisfactory = "settled", unsatisfactory = "ask", no_answer = "ask" }, cite = "2" }
duty "note" { owed_on = "ask.acted", by = "other", within = "1 working day", strength = "must", cite = "3" })";

}  // namespace

TEST_CASE("3.21: a step that is come back to on the same day has a record and clocks of its own") {
    Course course(small::frame(script(again)));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-02", "unsatisfactory")));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    const Walk walk = course.walk();
    REQUIRE(walk.steps.size() == 2);
    CHECK(walk.steps[0].visit == 1);
    CHECK(walk.steps[0].outcome == "unsatisfactory");
    CHECK(walk.steps[1].visit == 2);
    CHECK(walk.steps[1].outcome.empty());
    REQUIRE(walk.steps[1].due.size() == 1);
    CHECK(walk.steps[1].due[0].at == at("2026-06-05"));  // Tuesday 2 June and three working days
}

TEST_CASE("3.21: before the second letter is sent, the first one's clock counts for nothing") {
    Course course(small::frame(script(again)));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-03", "unsatisfactory")));
    course.advance(at("2026-06-20"));
    const Walk walk = course.walk();
    REQUIRE(walk.steps.size() == 2);
    CHECK(walk.steps[1].due.empty());
    CHECK(walk.steps[1].outcome.empty());
}

TEST_CASE("3.21: a duty that is owed twice is done twice, and each time has its own date") {
    Course course(small::frame(script(again)));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-02", "unsatisfactory")));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-03")));
    REQUIRE(course.walk().owed.size() == 2);
    CHECK(course.walk().owed[0].due[0].at == at("2026-06-03"));
    CHECK(course.walk().owed[1].due[0].at == at("2026-06-04"));
    REQUIRE(course.record(event(EventKind::duty, "note", "2026-06-04")));  // the first is a day late
    CHECK(course.walk().breaches.size() == 1);
    REQUIRE(course.walk().owed.size() == 1);
    CHECK(course.walk().owed[0].due[0].at == at("2026-06-04"));
    REQUIRE(course.record(event(EventKind::duty, "note", "2026-06-04")));
    CHECK(course.walk().owed.empty());
    CHECK(course.walk().breaches.size() == 1);
    CHECK_FALSE(course.record(event(EventKind::duty, "note", "2026-06-04")));
}

TEST_CASE("3.11: a meeting that is called for another day is moved, and papers count back from the new day") {
    Course course(small::frame(script(R"(
step "ask" { title = "Ask", by = "asker", must_attend = { "other" }, held_within = silent "No time is given.",
  on = { agreed = "settled", not_agreed = "settled", inquorate = "ask", not_held = silent "Nothing is said." }, cite = "2" }
duty "papers" { owed_on = "ask.acted", by = "asker", within = limit { "5 working days", before = "ask.held" }, cite = "3" })")));
    Event call = event(EventKind::act, "ask", "2026-06-02");
    REQUIRE(course.record(call));
    CHECK_FALSE(course.walk().owed[0].due[0].at);  // it waits for the day of the meeting
    call.on = at("2026-06-03");
    call.meets_on = at("2026-06-19");
    REQUIRE(course.record(call));
    CHECK(course.walk().owed[0].due[0].at == at("2026-06-12"));  // Friday 19, back to Friday 12
    call.on = at("2026-06-08");
    call.meets_on = at("2026-06-15");
    REQUIRE(course.record(call));
    CHECK(course.walk().owed[0].due[0].at == at("2026-06-08"));
    call.on = at("2026-06-09");
    call.by = {"other"};
    CHECK_FALSE(course.record(call));  // the other side can't move it
    CHECK(course.walk().breaches.size() == 1);  // the papers were due on the 8th
}

TEST_CASE("3.25: time from receipt runs from the act where nobody recorded the receipt, and that is said") {
    const std::string by_receipt = script(R"(
step "ask" { title = "Ask", by = "asker", to = "other", answer_within = limit { "3 working days", from = "ask.received" },
  on = { satisfactory = "settled", unsatisfactory = "settled", no_answer = "settled" }, cite = "2" })");
    Course course(small::frame(by_receipt));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.walk().steps[0].due.size() == 1);
    CHECK(course.walk().steps[0].due[0].at == at("2026-06-05"));
    CHECK(course.walk().steps[0].due[0].notes.size() == 1);
    Course received(small::frame(by_receipt));
    Event letter = event(EventKind::act, "ask", "2026-06-02");
    letter.received = at("2026-06-04");
    REQUIRE(received.record(letter));
    CHECK(received.walk().steps[0].due[0].at == at("2026-06-09"));  // Thursday 4: Friday, Monday, Tuesday
}

TEST_CASE("3.13: a further limit counts from the due date of the limit that led there, and from the opening if that is earlier") {
    const std::string further = script(R"(
step "ask" { title = "Ask", by = "asker", to = "other", answer_within = "5 working days",
  on = { satisfactory = "settled", unsatisfactory = "more", no_answer = "more" }, cite = "2" }
step "more" { title = "More", by = "asker", act_within = further "5 working days",
  on = { done = "settled", not_done = silent "Nothing is said." }, cite = "3" })");
    Course silent(small::frame(further));
    REQUIRE(silent.record(event(EventKind::act, "ask", "2026-06-02")));  // due on Tuesday 9
    silent.advance(at("2026-06-10"));
    const Walk after_lapse = silent.walk();
    REQUIRE(after_lapse.moves.size() == 2);
    REQUIRE(after_lapse.moves[1].due.size() == 1);
    CHECK(after_lapse.moves[1].due[0].at == at("2026-06-16"));
    Course early(small::frame(further));
    REQUIRE(early.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(early.record(event(EventKind::answer, "ask", "2026-06-04", "unsatisfactory")));
    const auto dates = early.walk().steps.back().due;
    REQUIRE(dates.size() == 2);
    CHECK(dates[0].at == at("2026-06-16"));
    CHECK(dates[1].at == at("2026-06-11"));
    CHECK(dates[1].prudent);
}

TEST_CASE("2.4: an act that several do together counts only with all of them") {
    Course course(small::frame(script(R"(
step "ask" { title = "Ask", by = all { "asker", "other" }, on = { done = "settled" }, cite = "2" })")));
    Event together = event(EventKind::act, "ask", "2026-06-02");
    together.by = {"asker"};
    CHECK_FALSE(course.record(together));
    together.by = {"asker", "other"};
    CHECK(course.record(together));
}

TEST_CASE("2.4: of several together one part may be either of two people") {
    Course course(small::frame(script(R"(
role "deputy" { title = "Deputy", side = "answering", cite = "1" }
step "ask" { title = "Ask", by = all { "asker", any { "other", "deputy" } }, on = { done = "settled" }, cite = "2" })")));
    Event together = event(EventKind::act, "ask", "2026-06-02");
    together.by = {"other", "deputy"};
    CHECK_FALSE(course.record(together));
    together.by = {"asker", "deputy"};
    CHECK(course.record(together));
}

TEST_CASE("2.7: where who acts is read in two ways, those whom either reading names may act, and nobody else") {
    Course course(small::frame(script(R"(
role "stranger" { title = "Stranger", cite = "1" }
step "ask" { title = "Ask", by = readings { says = "One of them, or both.", alone = any { "asker", "other" }, both = all { "asker", "other" } },
  on = { done = "settled" }, cite = "2" })")));
    Event act = event(EventKind::act, "ask", "2026-06-02");
    act.by = {"stranger"};
    CHECK_FALSE(course.record(act));
    CHECK_FALSE(course.walk().waits_for_ever);
    REQUIRE(course.walk().moves.size() == 1);
    CHECK(course.walk().moves[0].readings == std::vector<std::string>{
        "Read as `alone`: Asker or Other; read as `both`: Asker and Other; answered at small.ask.by."});
    act.by = {"other"};
    CHECK(course.record(act));
    const auto notes = course.walk().steps.at(0).notes;
    REQUIRE(notes.size() == 2);
    CHECK(notes[1] == "That these people may act rests on the reading `alone`.");
}

}  // namespace visits_test
