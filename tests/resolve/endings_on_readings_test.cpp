#include "render/walk_words.hpp"
#include "resolve/small.hpp"

#include <algorithm>

namespace endings_on_readings_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// A recommendation of Tuesday 2 June 2026 that has become a decision once the time to contest it is over: after 5 days,
/// Sunday 7 June, or after 5 working days, Tuesday 9 June.
const char* recommendation = R"(procedure "small" { title = "Recommendation", source = "paper", starts_at = "contest" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
step "contest" { title = "It is contested", by = "asker",
  act_within = readings { says = "Days or working days.", days = "5 days", working = "5 working days" },
  on = { done = "reply", not_done = "decision" }, cite = "2" }
step "reply" { title = "Reply", by = "asker", on = { done = "over" }, cite = "3" }
anytime "ask" { title = "Advice is asked", by = "asker", stays = true, cite = "4",
  during = readings { says = "When is not clear.", always = { "contest", "reply" }, later = { "reply" } } }
ending "decision" { title = "It is a decision", result = "settled", cite = "9" }
ending "over" { title = "Over", result = "settled", cite = "9" })";

Course begun() {
    Story story = small::story();
    story.begun = at("2026-06-02");
    return Course(small::frame(recommendation, story));
}

std::string where_it_stands(const Walk& walk) {
    const auto procedure = small::procedure(recommendation);
    const Area area = small::named("small");
    return WalkWords(walk, {area, *procedure}).standing();
}

bool any_has(const std::vector<std::string>& notes, const std::string& part) {
    return std::ranges::any_of(notes, [&](const std::string& note) { return note.find(part) != std::string::npos; });
}

}  // namespace

TEST_CASE("3.14: an act after the date that ends the case on one reading says so, and so does where it stands") {
    Course course = begun();
    REQUIRE(course.record(event(EventKind::act, "contest", "2026-06-08")));
    const Walk walk = course.walk();
    CHECK(any_has(walk.steps[0].notes, "Read as `days` the case had ended before, on Sunday 7 June 2026: It is a decision."));
    CHECK(where_it_stands(walk).find("Read as `days` it had ended before, on Sunday 7 June 2026: It is a decision.") != std::string::npos);
    REQUIRE(walk.silences.size() == 1);
    CHECK(walk.silences[0].address == "small.contest.act_within");
}

TEST_CASE("3.14: before any of the dates nothing is said of an ending on one reading") {
    Course course = begun();
    REQUIRE(course.record(event(EventKind::act, "contest", "2026-06-05")));
    CHECK(course.walk().endings_on_readings.empty());
}

TEST_CASE("3.14: while one reading has ended the case and another has not, where it stands says so") {
    Course course = begun();
    course.advance(at("2026-06-08"));
    CHECK(where_it_stands(course.walk()) ==
          "It stands at \"It is contested\", and the act is awaited. Read as `days` it had ended before, on Sunday 7 June 2026: It is a decision.");
}

TEST_CASE("3.14: an ending that a lapse brings names the reading of its date, and the dates of the others") {
    Course course = begun();
    course.advance(at("2026-06-30"));
    CHECK(where_it_stands(course.walk()) ==
          "It has ended: It is a decision, on Tuesday 9 June 2026, read as `working`. Read as `days` it had ended before, on Sunday 7 June 2026.");
}

TEST_CASE("2.7: what is done beside the main line at a point that one reading alone allows is noted as resting on it") {
    Course course = begun();
    REQUIRE(course.record(event(EventKind::anytime, "ask", "2026-06-03")));
    CHECK(any_has(course.walk().notes, "2026-06-03: Advice is asked: that it may be done at this point rests on the reading `always`."));
    const auto moves = course.walk().moves;
    const auto offered = std::ranges::find(moves, std::string("ask"), &OpenMove::name);
    REQUIRE(offered != moves.end());
    CHECK(any_has(offered->readings, "on the reading `always` alone"));
    REQUIRE(course.record(event(EventKind::act, "contest", "2026-06-04")));
    const std::size_t notes = course.walk().notes.size();
    REQUIRE(course.record(event(EventKind::anytime, "ask", "2026-06-05")));  // at `reply` both readings allow it
    CHECK(course.walk().notes.size() == notes);
    REQUIRE(course.record(event(EventKind::act, "reply", "2026-06-05")));
    CHECK_FALSE(course.record(event(EventKind::anytime, "ask", "2026-06-08")));  // it has ended: on neither
    CHECK(course.walk().refusals.front().test == "during");
}

}  // namespace endings_on_readings_test
