#include "resolve/town.hpp"

#include <doctest/doctest.h>

namespace rooms_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// A meeting of a lead and of partners; `some` is what has to be there of the partners.
Course called(const std::string& some) {
    Course course(town::frame(R"(procedure "small" { title = "Small", source = "rules", starts_at = "meet" }
role "lead" { title = "the lead", side = "raising", cite = "1" }
role "partner" { title = "a partner", many = true, cite = "1" }
fact "has_authority" { asks = "Can the person commit the agency?", about = "person", yes_no = true }
step "meet" { title = "Meeting", by = "lead", must_attend = { "lead", )" +
                                  some + R"( }, held_within = "10 working days",
  on = { agreed = "settled", not_agreed = "settled", inquorate = silent "Nothing is said.",
         not_held = silent "Nothing is said." }, cite = "2" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })",
                              town::story({"south"})));
    REQUIRE(course.record(event(EventKind::act, "meet", "2026-06-02")));
    return course;
}

Present lead() {
    Present made;
    made.role = "lead";
    return made;
}

Present partner(const std::string& agency, const std::string& person = "", const char* authority = "true") {
    Present made;
    made.role = "partner";
    made.agency = agency;
    made.person = person;
    if (*authority != '\0') made.facts["has_authority"] = authority;
    return made;
}

bool sits(Course& course, std::vector<Present> present, const char* outcome = "agreed") {
    Event held = event(EventKind::held, "meet", "2026-06-10", outcome);
    held.present = std::move(present);
    return course.record(held);
}

const char* three = "at_least { 3, of = \"partner\", counting = \"agencies\", who = \"has_authority\" }";

}  // namespace

TEST_CASE("2.16: three agencies are three agencies, however many people of one of them come") {
    Course two = called(three);
    CHECK_FALSE(sits(two, {lead(), partner("police", "A"), partner("police", "B"), partner("health", "C")}));
    CHECK(two.walk().refusals[0].now == "missing: a partner");
    Course enough = called(three);
    CHECK(sits(enough, {lead(), partner("police"), partner("health"), partner("school")}));
}

TEST_CASE("2.16: an agency counts if one of its people has authority, whoever of them came first") {
    Course course = called(three);
    CHECK(sits(course, {lead(), partner("police", "A", "false"), partner("police", "B"), partner("health"), partner("school")}));
    Course without = called(three);
    CHECK_FALSE(sits(without, {lead(), partner("police", "A", "false"), partner("health"), partner("school")}));
}

TEST_CASE("3.23: somebody of whom it is not recorded whether they have authority is not counted, and that is said") {
    Course course = called(three);
    CHECK_FALSE(sits(course, {lead(), partner("police", "A", ""), partner("health"), partner("school")}));
    CHECK(course.walk().refusals[0].now == "missing: a partner; not recorded: whether `has_authority` is true of A");
}

TEST_CASE("2.16: one person who comes for two agencies is two agencies and two places, and one of the people") {
    const std::vector<Present> both{lead(), partner("police", "A"), partner("health", "A")};
    Course agencies = called("at_least { 2, of = \"partner\", counting = \"agencies\" }");
    CHECK(sits(agencies, both));
    Course places = called("at_least { 2, of = \"partner\", counting = \"places\" }");
    CHECK(sits(places, both));
    Course people = called("at_least { 2, of = \"partner\", counting = \"people\" }");
    CHECK_FALSE(sits(people, both));
    Course two_people = called("at_least { 2, of = \"partner\", counting = \"people\" }");
    CHECK(sits(two_people, {lead(), partner("police", "A"), partner("police", "B")}));
}

TEST_CASE("3.18: a sitting below its floor is inquorate and not held, says who was missing, and is still owed") {
    Course course = called(three);
    REQUIRE(sits(course, {partner("police"), partner("health"), partner("school")}, "inquorate"));
    const Walk walk = course.walk();
    CHECK(walk.steps[0].outcome == "inquorate");
    CHECK_FALSE(walk.steps[0].held);
    CHECK(walk.steps[0].notes.back() == "Sat on Wednesday 10 June 2026 below its floor; missing: the lead.");
    CHECK(walk.phase == "sitting");
    CHECK_FALSE(course.moments().latest("meet.held"));
    course.advance(at("2026-06-17"));  // Tuesday 2 June and ten working days: Tuesday 16
    CHECK(course.walk().steps[0].outcome == "not_held");
}

TEST_CASE("3.18: a meeting with everybody there is not inquorate") {
    Course course = called(three);
    CHECK_FALSE(sits(course, {lead(), partner("police"), partner("health"), partner("school")}, "inquorate"));
    CHECK(course.walk().refusals[0].test == "below_floor");
}

}  // namespace rooms_test
