#include "resolve/small.hpp"

#include <doctest/doctest.h>

namespace moments_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// A matter that has to be raised by the date of the review, which may be Friday 19 June 2026.
Course to_be_raised_by_the_review(bool date_given) {
    Story story = small::story();
    if (date_given) story.moments = {{"review", at("2026-06-19")}};
    return Course(small::frame(R"(procedure "small" { title = "Small", source = "rules", starts_at = "raise" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
moment "review" { says = "the review takes place", cite = "1" }
step "raise" { title = "Raise", by = "asker", act_within = limit { before = "review" },
  on = { done = "raised", not_done = silent "Nothing is said." }, cite = "2" }
ending "raised" { title = "Raised", result = "settled", cite = "9" })", story));
}

}  // namespace

TEST_CASE("a limit back from a date that the story gives ahead is known from the beginning, and lapses on that day") {
    Course course = to_be_raised_by_the_review(true);
    REQUIRE(course.walk().moves.size() >= 1);
    REQUIRE(course.walk().moves[0].due.size() == 1);
    CHECK(course.walk().moves[0].due[0].at == at("2026-06-19"));
    Course in_time = course;
    REQUIRE(in_time.record(event(EventKind::act, "raise", "2026-06-19")));
    CHECK(in_time.walk().breaches.empty());
    course.advance(at("2026-06-20"));
    CHECK(course.walk().steps[0].outcome == "not_done");
    CHECK(course.walk().steps[0].on == at("2026-06-19"));
}

TEST_CASE("3.15: a limit back from a date that nobody has given waits for it") {
    Course course = to_be_raised_by_the_review(false);
    REQUIRE(course.walk().moves[0].due.size() == 1);
    CHECK_FALSE(course.walk().moves[0].due[0].at);
    CHECK(course.walk().moves[0].due[0].from == "review");
    course.advance(at("2026-12-31"));
    CHECK(course.walk().steps[0].outcome.empty());
}

TEST_CASE("a limit that counts from a date which the story gives lapses though nothing happens in between") {
    Story story = small::story();
    story.moments = {{"decision_received", at("2026-06-03")}};
    Course course(small::frame(R"(procedure "small" { title = "Small", source = "rules", starts_at = "raise" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
moment "decision_received" { says = "the decision was received", cite = "1" }
step "raise" { title = "Raise", by = "asker", act_within = limit { "2 working days", from = "decision_received" },
  on = { done = "raised", not_done = "dropped" }, cite = "2" }
ending "raised" { title = "Raised", result = "settled", cite = "9" }
ending "dropped" { title = "Dropped", result = "lapsed", cite = "9" })", story));
    // Received on Wednesday 3 June: Thursday 4, Friday 5.
    REQUIRE(course.next_lapse());
    CHECK(*course.next_lapse() == at("2026-06-05"));
    Course on_the_day = course;
    on_the_day.advance(at("2026-06-05"));
    CHECK(on_the_day.walk().steps[0].outcome.empty());
    course.advance(at("2026-06-30"));
    CHECK(course.walk().steps[0].outcome == "not_done");
    CHECK(course.walk().steps[0].on == at("2026-06-05"));
    CHECK(course.walk().ending == PlaceName{"dropped"});
}

}  // namespace moments_test
