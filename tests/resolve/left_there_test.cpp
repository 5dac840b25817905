#include "render/walk_words.hpp"
#include "resolve/small.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace left_there_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

const std::string head = R"(procedure "small" { title = "S", source = "d", starts_at = "meet", cite = "1" }
role "one" { title = "the first", side = "raising", cite = "1" }
role "two" { title = "the second", side = "answering", cite = "1" }
role "head" { title = "the head", cite = "1" }
step "meet" { title = "They meet", by = "one", must_attend = { "one", "two" }, held_within = "5 working days",
  act_within = silent "No time.", decide_within = silent "No time.", cite = "2",
)";
const std::string on = R"(  on = { agreed = "over", not_agreed = silent "No step is given.", inquorate = silent "Nothing.",
         not_done = silent "Nothing.", not_held = silent "Nothing.", no_decision = silent "Nothing." } }
ending "over" { title = "Over", result = "settled", cite = "1" })";

bool hold(Course& course, const std::string& date) {
    Event sitting = event(EventKind::held, "meet", date);
    for (const auto* role : {"one", "two"}) {
        Present person;
        person.role = role;
        sitting.present.push_back(person);
    }
    return course.record(sitting);
}

/// Called on Tuesday 2 June and held on Wednesday 3 June 2026.
Course held(const std::string& deciders) {
    Course course(small::frame(head + deciders + on));
    REQUIRE(course.record(event(EventKind::act, "meet", "2026-06-02")));
    REQUIRE(hold(course, "2026-06-03"));
    return course;
}

std::string standing(const Course& course) {
    const Walk walk = course.walk();
    return WalkWords(walk, {*course.frame().area, *course.frame().procedure}).standing();
}

OpenMove move_of(const Course& course, const std::string& kind) {
    const auto moves = course.walk().moves;
    const auto found = std::ranges::find(moves, kind, &OpenMove::kind);
    REQUIRE(found != moves.end());
    return *found;
}

}  // namespace

TEST_CASE("2.1: where something came of a step and nothing is said of what follows, nothing is awaited there or late") {
    Course course = held(R"(  decides = "head",)");
    CHECK(standing(course) == "It stands at \"They meet\", and the decision is awaited. No time limit runs here that leads on: it can wait "
                              "for ever.");
    REQUIRE(course.record(event(EventKind::decide, "meet", "2026-06-04", "not_agreed")));
    course.advance(at("2026-07-31"));
    CHECK(standing(course) == "It stands at \"They meet\": not agreed on Thursday 4 June 2026, and what follows is not stated. No time limit "
                              "runs here that leads on: it can wait for ever.");
    const Walk walk = course.walk();
    for (const auto& date : walk.steps.back().due) CHECK_FALSE(date.running);
    // The phase may still be done (2.1): they meet again, and agree.
    const OpenMove again = move_of(course, "sitting");
    CHECK_FALSE(again.days_late);
    CHECK(again.so_far == std::vector<std::string>{"not agreed on Thursday 4 June 2026. What follows is not stated; it may be done again"});
    REQUIRE(hold(course, "2026-08-03"));
    REQUIRE(course.record(event(EventKind::decide, "meet", "2026-08-03", "agreed")));
    CHECK(course.walk().ending == PlaceName{"over"});
}

TEST_CASE("2.6: who has still to give a view is listed with the views that were given, and at last whoever decides failing that") {
    Course course = held(R"(  decides = all { "one", "two" }, failing_that = "head",)");
    const auto view = [&](const std::string& who, const std::string& outcome) {
        Event said = event(EventKind::decide, "meet", "2026-06-04", outcome);
        said.by = {who};
        REQUIRE(course.record(said));
    };
    const auto awaited = [&] {
        std::string names;
        for (const auto& actor : move_of(course, "decision").by) names += actor.title + ";";
        return names;
    };
    CHECK(awaited() == "the first;the second;");
    view("one", "agreed");
    CHECK(awaited() == "the second;");
    CHECK(move_of(course, "decision").so_far == std::vector<std::string>{"the first: agreed"});
    view("two", "not_agreed");
    CHECK(awaited() == "the head;");
    CHECK(move_of(course, "decision").outcomes == std::vector<std::string>{"agreed", "not_agreed"});
    view("head", "agreed");
    CHECK(course.walk().ending == PlaceName{"over"});
}

TEST_CASE("3.18: a meeting below its floor is still owed, and offered") {
    Course course(small::frame(head + R"(  decides = "head",)" + on));
    REQUIRE(course.record(event(EventKind::act, "meet", "2026-06-02")));
    REQUIRE(course.record(event(EventKind::held, "meet", "2026-06-03", "inquorate")));  // nobody came
    CHECK(course.walk().steps.back().outcome == "inquorate");
    CHECK(standing(course).starts_with("It stands at \"They meet\", and the meeting is awaited."));
    CHECK(move_of(course, "sitting").so_far.empty());
    REQUIRE(hold(course, "2026-06-05"));
    CHECK(course.walk().phase == "deciding");
}

TEST_CASE("a step that nobody has to begin is chosen, among several ways, by what is first done there") {
    Course course(small::frame(R"(procedure "small" { title = "S", source = "d", starts_at = "ask", cite = "1" }
role "one" { title = "the first", side = "raising", cite = "1" }
fact "unhappy" { asks = "Are they unhappy?", yes_no = true }
step "ask" { title = "Ask", by = "one", act_within = silent "No time.", on = { done = { "more", "judge" }, not_done = silent "Nothing." }, cite = "1" }
step "more" { title = "More is asked", by = "one", act_within = silent "No time.", on = { done = "judge", not_done = silent "Nothing." }, cite = "1" }
step "judge" { title = "It is judged", decides = "one", decide_within = silent "No time.",
  on = { granted = "over", denied = "over", no_decision = silent "Nothing." }, cite = "1" }
anytime "appeal" { title = "They appeal", by = "one", open_if = "unhappy", leads_to = "over", cite = "1" }
ending "over" { title = "Over", result = "settled", cite = "1" })"));
    CHECK(move_of(course, "anytime").open_if == std::vector<std::string>{"`unhappy` is true"});
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    CHECK_FALSE(course.record(event(EventKind::decide, "more", "2026-06-03", "granted")));
    REQUIRE(course.record(event(EventKind::decide, "judge", "2026-06-03", "granted")));
    CHECK(course.walk().ending == PlaceName{"over"});
}

}  // namespace left_there_test
