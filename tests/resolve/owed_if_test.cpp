#include "resolve/small.hpp"

#include <algorithm>

namespace owed_if_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

const std::string parts = R"(procedure "small" { title = "Small", source = "d", starts_at = "ask", cite = "1" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
fact "urgency" { asks = "How urgent?", one_of = { "routine", "urgent" } }
fact "about_money" { asks = "Is it about money?", yes_no = true }
step "ask" { title = "Ask", by = "asker", strength = "may", on = { done = { "ask", "go_on", "finish" } }, cite = "1" }
step "go_on" { title = "Go on", by = "asker", strength = "may", needs = { after "copy.done" }, on = { done = "over" }, cite = "1" }
step "finish" { title = "Finish", by = "asker", strength = "may", on = { done = "over" }, cite = "1" }
ending "over" { title = "Over", result = "settled", cite = "1" }
)";

const std::string copy = parts + R"(duty "copy" { title = "The copy", owed_on = "ask.acted", by = "asker", within = "2 working days",
  when = { urgency = "urgent" }, cite = "2" })";

const std::string on_readings = parts + R"(duty "copy" { title = "The copy", owed_on = "ask.acted", by = "asker", within = "2 working days", cite = "2",
  when = readings { says = "Urgent matters, or those about money.", urgent = { urgency = "urgent" }, money = "about_money" } })";

/// Asked on Tuesday 2 June 2026: two working days end on Thursday 4 June.
Course asked(const std::string& script) {
    Course course(small::frame(script));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    return course;
}

Event known(const std::string& fact, const std::string& answer, const std::string& on) {
    Event made = event(EventKind::facts, "", on);
    made.facts[fact] = answer;
    return made;
}

}  // namespace

TEST_CASE("2.10: a duty is listed as owed if its condition holds, while nobody has recorded whether it does") {
    Course course = asked(copy);
    course.advance(at("2026-06-10"));
    const Walk walk = course.walk();
    CHECK(walk.breaches.empty());
    REQUIRE(walk.owed.size() == 1);
    CHECK(walk.owed[0].owed_if == "`urgency` is urgent");
    CHECK_FALSE(walk.owed[0].certain);
    CHECK_FALSE(walk.owed[0].late);
    CHECK(walk.owed[0].readings.empty());
    CHECK(walk.owed[0].since == at("2026-06-02"));
    REQUIRE(walk.owed[0].due.size() == 1);
    CHECK(walk.owed[0].due[0].at == at("2026-06-04"));
    const auto move = std::ranges::find(walk.moves, "duty", &OpenMove::kind);
    REQUIRE(move != walk.moves.end());
    CHECK(move->owed_if == "`urgency` is urgent");
    CHECK_FALSE(move->days_late);
}

TEST_CASE("3.23: once it is known that the condition holds, the duty is owed since its moment, and late by its date") {
    Course course = asked(copy);
    REQUIRE(course.record(known("urgency", "urgent", "2026-06-03")));
    REQUIRE(course.walk().owed.size() == 1);
    CHECK(course.walk().owed[0].certain);
    CHECK(course.walk().owed[0].owed_if.empty());
    CHECK(course.walk().owed[0].since == at("2026-06-02"));
    course.advance(at("2026-06-05"));
    REQUIRE(course.walk().breaches.size() == 1);
    CHECK(course.walk().breaches[0].on == at("2026-06-04"));

    Course learnt_late = asked(copy);
    REQUIRE(learnt_late.record(known("urgency", "urgent", "2026-06-10")));
    learnt_late.advance(at("2026-06-11"));
    CHECK(learnt_late.walk().breaches.size() == 1);
}

TEST_CASE("3.23: once it is known that the condition does not hold, the duty is not owed, and doing it is refused") {
    Course course = asked(copy);
    REQUIRE(course.record(known("urgency", "routine", "2026-06-03")));
    CHECK(course.walk().owed.empty());
    CHECK_FALSE(course.record(event(EventKind::duty, "copy", "2026-06-04")));
    CHECK(course.walk().refusals.back().test == "owed");
}

TEST_CASE("3.23: doing what is perhaps owed counts, and being late with it is no breach") {
    Course course = asked(copy);
    CHECK_FALSE(course.record(event(EventKind::act, "go_on", "2026-06-08")));
    REQUIRE(course.record(event(EventKind::duty, "copy", "2026-06-09")));
    const Walk walk = course.walk();
    CHECK(walk.owed.empty());
    CHECK(walk.breaches.empty());
    REQUIRE(walk.notes.size() == 2);
    CHECK(walk.notes[0] == "2026-06-09: The copy: done, though it is not certain that it was owed. It is owed if `urgency` is urgent, "
                           "which is not recorded.");
    CHECK(walk.notes[1] == "2026-06-09: The copy: if it was owed, this is lacking: Late: it was due by Thursday 4 June 2026.");
    CHECK_FALSE(course.record(event(EventKind::duty, "copy", "2026-06-09")));
    CHECK(course.record(event(EventKind::act, "go_on", "2026-06-10")));
}

TEST_CASE("3.20: a case that ends with a duty perhaps owed does not count it as still owed") {
    const std::string undated = parts + R"(duty "copy" { owed_on = "ask.acted", by = "asker", within = silent "No time.", strength = "must",
  when = { urgency = "urgent" }, cite = "2" }
duty "log" { owed_on = "ask.acted", by = "asker", within = "5 working days", cite = "2" })";
    Course course = asked(undated);
    REQUIRE(course.record(event(EventKind::act, "finish", "2026-06-03")));
    REQUIRE(course.ended());
    const Walk walk = course.walk();
    CHECK(walk.breaches.empty());
    REQUIRE(walk.notes.size() >= 2);
    CHECK(walk.notes[walk.notes.size() - 2] == "Ended; 1 still owed.");
    CHECK(walk.notes.back() == "Ended; 1 more may be owed: it depends on what is not recorded.");
}

TEST_CASE("3.21: a step taken twice makes a duty perhaps owed twice, and doing it once leaves it perhaps owed once") {
    Course course = asked(copy);
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-08")));
    REQUIRE(course.walk().owed.size() == 2);
    REQUIRE(course.record(event(EventKind::duty, "copy", "2026-06-09")));
    REQUIRE(course.walk().owed.size() == 1);
    CHECK(course.walk().owed[0].owed_if == "`urgency` is urgent");
    CHECK(course.walk().owed[0].since == at("2026-06-08"));
    REQUIRE(course.record(known("urgency", "urgent", "2026-06-09")));
    // Two working days from Monday 8 June end on Wednesday 10 June.
    course.advance(at("2026-06-11"));
    REQUIRE(course.walk().breaches.size() == 1);
    CHECK(course.walk().breaches[0].on == at("2026-06-10"));
}

TEST_CASE("2.10: a moment that discharges a duty discharges what is perhaps owed") {
    const std::string script = parts + R"(duty "copy" { owed_on = "begun", met_by = "ask.acted", by = "asker", within = "5 working days",
  when = { urgency = "urgent" }, cite = "2" })";
    Course course(small::frame(script));
    CHECK(course.walk().owed.size() == 1);
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    CHECK(course.walk().owed.empty());
}

TEST_CASE("2.7, 3.23: a duty of which no reading is known is listed with what each would say") {
    Course course = asked(on_readings);
    const auto owed = course.walk().owed;
    REQUIRE(owed.size() == 1);
    CHECK(owed[0].owed_if == "read as `money`: `about_money` is true; read as `urgent`: `urgency` is urgent");
    CHECK(owed[0].readings == std::vector<std::string>{
        "Urgent matters, or those about money. Read as `money` (`about_money` is true) that is not known; read as `urgent` (`urgency` is "
        "urgent) that is not known; answered at small.copy.when."});
    REQUIRE(course.record(known("urgency", "urgent", "2026-06-03")));
    const auto on_one = course.walk().owed;
    REQUIRE(on_one.size() == 1);
    CHECK(on_one[0].owed_if.empty());
    CHECK_FALSE(on_one[0].certain);
    REQUIRE(course.record(known("about_money", "true", "2026-06-03")));
    CHECK(course.walk().owed.at(0).certain);

    Course neither = asked(on_readings);
    REQUIRE(neither.record(known("urgency", "routine", "2026-06-03")));
    CHECK(neither.walk().owed.size() == 1);
    REQUIRE(neither.record(known("about_money", "false", "2026-06-03")));
    CHECK(neither.walk().owed.empty());
}

}  // namespace owed_if_test
