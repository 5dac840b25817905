#include "resolve/small.hpp"

#include <algorithm>

namespace duty_to_several_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// A notice to two people within 5 days of Monday 1 June 2026: by Saturday 6 June.
Course owed(const std::string& to) {
    return Course(small::frame(R"(procedure "small" { title = "Notice", source = "paper", starts_at = "ask" }
role "council" { title = "the council", side = "raising", cite = "1" }
role "applicant" { title = "the applicant", cite = "1" }
role "parent" { title = "the parent", cite = "1" }
step "ask" { title = "Ask", by = "council", to = )" + to + R"(, on = { satisfactory = "over", unsatisfactory = "over" }, cite = "2" }
duty "notify" { title = "Both are notified", owed_on = "begun", by = "council", to = )" + to + R"(, within = "5 days", strength = "must", cite = "3" }
ending "over" { title = "Over", result = "settled", cite = "9" })"));
}

Event notice(const std::string& on, const std::vector<std::string>& to) {
    Event made = event(EventKind::duty, "notify", on);
    made.to = to;
    return made;
}

}  // namespace

TEST_CASE("2.4: a duty to all or to each of two people that went to one is still owed to the other, and late by its date") {
    for (const char* to : {R"(all { "applicant", "parent" })", R"(each { "applicant", "parent" })"}) {
        Course course = owed(to);
        REQUIRE(course.record(notice("2026-06-03", {"applicant"})));
        Walk walk = course.walk();
        CHECK(walk.done.empty());
        CHECK(walk.breaches.empty());
        REQUIRE(walk.owed.size() == 1);
        REQUIRE(walk.owed[0].to.size() == 1);
        CHECK(walk.owed[0].to[0].title == "the parent");
        course.advance(at("2026-06-08"));
        walk = course.walk();
        REQUIRE(walk.breaches.size() == 1);
        CHECK(walk.breaches[0].says == "Both are notified: due by Saturday 6 June 2026 and not done by then to the parent.");
        CHECK(walk.owed[0].late);
    }
}

TEST_CASE("2.4: a second event to the other completes it") {
    Course course = owed(R"(all { "applicant", "parent" })");
    REQUIRE(course.record(notice("2026-06-03", {"applicant"})));
    REQUIRE(course.record(notice("2026-06-05", {"parent"})));
    const Walk walk = course.walk();
    CHECK(walk.owed.empty());
    CHECK(walk.breaches.empty());
    REQUIRE(walk.done.size() == 1);
    CHECK(walk.done[0].on == at("2026-06-05"));
    CHECK_FALSE(course.record(notice("2026-06-08", {"parent"})));
}

TEST_CASE("2.4: one event to both, one that does not say to whom, and any one of two, do it at once") {
    for (const auto& to : {std::vector<std::string>{"applicant", "parent"}, std::vector<std::string>{}}) {
        Course course = owed(R"(all { "applicant", "parent" })");
        REQUIRE(course.record(notice("2026-06-03", to)));
        CHECK(course.walk().owed.empty());
    }
    Course any = owed(R"(any { "applicant", "parent" })");
    REQUIRE(any.record(notice("2026-06-03", {"parent"})));
    CHECK(any.walk().owed.empty());
}

TEST_CASE("an act to two people that is recorded a second time, to the other, is refused with what to write") {
    Course course = owed(R"(all { "applicant", "parent" })");
    Event act = event(EventKind::act, "ask", "2026-06-02");
    act.to = {"applicant"};
    REQUIRE(course.record(act));
    act.on = at("2026-06-04");
    act.to = {"parent"};
    REQUIRE_FALSE(course.record(act));
    CHECK(course.walk().refusals[0].says == "`ask` is one act to all who are asked, and was done on Tuesday 2 June 2026.");
    CHECK(course.walk().refusals[0].needed.find("one event with everybody in `to`, on the day on which the last of them had it") == 0);
}

}  // namespace duty_to_several_test
