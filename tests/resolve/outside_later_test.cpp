#include "resolve/small.hpp"

#include <doctest/doctest.h>

namespace outside_later_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

const std::string parts = R"(procedure "small" { title = "Small", source = "d", starts_at = "ask", cite = "1" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
fact "about_money" { asks = "Is it about money?", yes_no = true }
fact "urgency" { asks = "How urgent?", one_of = { "routine", "urgent" } }
moment "claimed" { says = "money was claimed", cite = "5" }
step "ask" { title = "Ask", by = "asker", strength = "may", on = { done = "wait" }, cite = "1" }
step "wait" { title = "Wait", by = "asker", strength = "may", on = { done = "over" }, cite = "1" }
ending "over" { title = "Over", result = "settled", cite = "1" }
)";

const std::string door = parts + R"(outside "contracts" { when = "about_money", goes_to = "procurement", cite = "4" })";

Event learnt(const std::string& on, const std::string& fact, const std::string& answer) {
    Event made = event(EventKind::facts, "", on);
    made.facts[fact] = answer;
    return made;
}

}  // namespace

TEST_CASE("2.12: what is known at the start turns the matter away") {
    Story story = small::story();
    story.facts["about_money"] = "true";
    const Course course(small::frame(door, story));
    CHECK(course.turned_away() == "This is not for Small: `about_money` is true. It belongs to procurement.");
    CHECK(course.walk().warnings.empty());
}

TEST_CASE("2.12, 3.24: what is learnt later turns nobody away, and is said with its clause on the day it is recorded") {
    Course course(small::frame(door));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    CHECK(course.walk().warnings.empty());
    REQUIRE(course.record(learnt("2026-06-03", "about_money", "true")));
    const std::vector<std::string> said{
        "2026-06-03: This is not for Small: `about_money` is true. It belongs to procurement. [d/4] That became known only after the "
        "case had begun, which goes on."};
    CHECK(course.walk().warnings == said);
    REQUIRE(course.record(event(EventKind::act, "wait", "2026-06-04")));
    CHECK(course.ended());
    CHECK(course.walk().warnings == said);  // once
}

TEST_CASE("2.12: that it is so no longer is said too, and so is a fact that comes with an act") {
    Course course(small::frame(door));
    Event act = event(EventKind::act, "ask", "2026-06-02");
    act.facts["about_money"] = "true";
    REQUIRE(course.record(act));
    REQUIRE(course.record(learnt("2026-06-05", "about_money", "false")));
    const auto warnings = course.walk().warnings;
    REQUIRE(warnings.size() == 2);
    CHECK(warnings[0].starts_with("2026-06-02: This is not for Small: "));
    CHECK(warnings[1] == "2026-06-05: It is no longer so that `about_money` is true: this is for Small again.");
}

TEST_CASE("2.12: after the end nothing goes on, and it is said all the same") {
    Course course(small::frame(door));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(event(EventKind::act, "wait", "2026-06-03")));
    REQUIRE(course.record(learnt("2026-06-04", "about_money", "true")));
    REQUIRE(course.walk().warnings.size() == 1);
    CHECK(course.walk().warnings[0].ends_with("That became known only after the case had ended."));
}

TEST_CASE("2.12: a moment that comes later may put it outside") {
    Story story = small::story();
    story.moments["claimed"] = at("2026-06-04");
    Course course(small::frame(parts + R"(outside "claims" { when = after "claimed", goes_to = silent "It is not said where.", cite = "4" })", story));
    CHECK(course.turned_away().empty());
    course.advance(at("2026-06-03"));
    CHECK(course.walk().warnings.empty());
    course.advance(at("2026-06-05"));
    REQUIRE(course.walk().warnings.size() == 1);
    CHECK(course.walk().warnings[0].find("It is not said where. [d/4]") != std::string::npos);
}

TEST_CASE("2.12, 2.7: what is learnt later and is outside on one reading alone is said with both") {
    Course course(small::frame(parts + R"(outside "elsewhere" { goes_to = "complaints", cite = "4",
      when = readings { says = "Urgent matters, or those about money.", one = { urgency = "urgent" }, other = "about_money" } })"));
    Event both = learnt("2026-06-03", "urgency", "urgent");
    both.facts["about_money"] = "false";
    REQUIRE(course.record(both));
    REQUIRE(course.walk().warnings.size() == 1);
    CHECK(course.walk().warnings[0].starts_with("2026-06-03: Urgent matters, or those about money. Read as `one`"));
    CHECK(course.walk().silences.back().address == "small.elsewhere.when");
}

}  // namespace outside_later_test
