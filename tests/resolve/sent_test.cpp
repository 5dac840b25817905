#include "resolve/small.hpp"

#include <doctest/doctest.h>

namespace sent_test {

using namespace recourse;
using small::event;

namespace {

/// A report goes to the director within two working days; then, whatever she says, the board meets.
const std::string script = R"(procedure "small" { title = "S", source = "d", starts_at = "report", cite = "1" }
role "one" { title = "the first", side = "raising", cite = "1" }
role "director" { title = "the director", cite = "1" }
step "report" { title = "The report", by = "one", to = "director", act_within = "2 working days",
  on = { done = "review", not_done = silent "Nothing." }, cite = "2" }
step "review" { title = "The review", by = "one", on = { done = "over" }, cite = "3" }
ending "over" { title = "Over", result = "settled", cite = "4" })";

}  // namespace

TEST_CASE("2.2: beside `done` no reply is awaited of those to whom it goes: the next step opens with the act") {
    // Begun on Monday 1 June 2026: two working days end on Wednesday 3 June.
    Course course(small::frame(script));
    {
        const Walk walk = course.walk();
        REQUIRE(walk.moves.size() == 1);
        CHECK(walk.moves[0].name == "report");
        CHECK(walk.moves[0].kind == "act");
        REQUIRE(walk.moves[0].due.size() == 1);
        CHECK(iso(*walk.moves[0].due[0].at) == "2026-06-03");
    }
    REQUIRE(course.record(event(EventKind::act, "report", "2026-06-02")));
    const Walk walk = course.walk();
    REQUIRE(walk.steps.size() == 2);
    REQUIRE(walk.steps[0].to.size() == 1);
    CHECK(walk.steps[0].to[0].title == "the director");
    CHECK(walk.steps[0].outcome == "done");
    CHECK(walk.steps[1].step.text == "review");
    REQUIRE(course.record(event(EventKind::act, "review", "2026-06-10")));
    CHECK(course.walk().ending.has_value());
}

TEST_CASE("2.2: an answer to what awaits none is refused") {
    Course course(small::frame(script));
    REQUIRE(course.record(event(EventKind::act, "report", "2026-06-02")));
    CHECK_FALSE(course.record(event(EventKind::answer, "report", "2026-06-03")));
}

TEST_CASE("2.2: an act to somebody else than the step names is refused, though no reply is awaited") {
    Course course(small::frame(script));
    Event act = event(EventKind::act, "report", "2026-06-02");
    act.to = {"one"};
    CHECK_FALSE(course.record(act));
}

}  // namespace sent_test
