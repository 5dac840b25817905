#include "resolve/small.hpp"

#include <algorithm>

namespace decides_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// A panel of three that is called on Tuesday 2 June 2026; it decides as is said.
std::string panel(const std::string& decides, const std::string& on) {
    return R"(procedure "small" { title = "Panel", source = "paper", starts_at = "panel" }
role "a" { title = "a", side = "raising", cite = "1" }
role "b" { title = "b", cite = "1" }
role "c" { title = "c", cite = "1" }
role "chair" { title = "the chair", cite = "1" }
ending "yes" { title = "Yes", result = "settled", cite = "3" }
ending "no" { title = "No", result = "not_settled", cite = "3" }
ending "divided" { title = "Divided", result = "not_settled", cite = "3" }
step "panel" { title = "Panel", by = "a", )" + decides + ", on = { " + on + " }, cite = \"2\" }";
}

Course called(const std::string& decides, const std::string& on) {
    Course course(small::frame(panel(decides, on)));
    REQUIRE(course.record(event(EventKind::act, "panel", "2026-06-02")));
    return course;
}

bool view(Course& course, const std::string& by, const std::string& outcome, const std::string& on) {
    Event event = small::event(EventKind::decide, "panel", on, outcome);
    event.by = {by};
    return course.record(event);
}

std::string came(const Course& course) {
    return course.walk().steps[0].outcome;
}

const std::string both = "decides = all { \"a\", \"b\" }";
const std::string contented = "satisfactory = \"yes\", unsatisfactory = \"no\", split = \"divided\"";
const std::string agreement = "agreed = \"yes\", not_agreed = \"no\", split = \"divided\"";

}  // namespace

TEST_CASE("2.6: an outcome needs the same view from every name; any other mix is split") {
    Course course = called(both, contented);
    REQUIRE(view(course, "a", "unsatisfactory", "2026-06-03"));
    CHECK(came(course).empty());
    REQUIRE(view(course, "b", "satisfactory", "2026-06-04"));
    CHECK(came(course) == "split");
    CHECK(course.walk().ended == at("2026-06-04"));
    Course same = called(both, contented);
    view(same, "a", "unsatisfactory", "2026-06-03");
    REQUIRE(view(same, "b", "unsatisfactory", "2026-06-04"));
    CHECK(came(same) == "unsatisfactory");
}

TEST_CASE("2.6: for `agreed` all are needed, and one who does not agree is enough for `not_agreed`") {
    Course course = called(both, "agreed = \"yes\", not_agreed = \"no\"");
    REQUIRE(view(course, "a", "agreed", "2026-06-03"));
    CHECK(came(course).empty());
    REQUIRE(view(course, "b", "not_agreed", "2026-06-04"));
    CHECK(came(course) == "not_agreed");
    Course at_once = called(both, "agreed = \"yes\", not_agreed = \"no\"");
    REQUIRE(view(at_once, "b", "not_agreed", "2026-06-03"));
    CHECK(at_once.walk().ended == at("2026-06-03"));
}

TEST_CASE("2.6: a map says which people each outcome takes") {
    const std::string map = "decides = { satisfactory = all { \"a\", \"b\", \"c\" }, unsatisfactory = all { \"a\", \"b\" } }";
    Course course = called(map, contented);
    view(course, "a", "unsatisfactory", "2026-06-03");
    REQUIRE(view(course, "b", "unsatisfactory", "2026-06-04"));
    CHECK(came(course) == "unsatisfactory");
    Course content = called(map, contented);
    view(content, "a", "satisfactory", "2026-06-03");
    view(content, "b", "satisfactory", "2026-06-04");
    CHECK(came(content).empty());
    REQUIRE(view(content, "c", "satisfactory", "2026-06-05"));
    CHECK(came(content) == "satisfactory");
}

TEST_CASE("2.6: it is split as soon as no outcome can be reached, whoever has still to say") {
    Course course = called("decides = { satisfactory = all { \"a\", \"b\", \"c\" }, unsatisfactory = all { \"a\", \"b\" } }", contented);
    view(course, "a", "unsatisfactory", "2026-06-03");
    REQUIRE(view(course, "b", "satisfactory", "2026-06-04"));
    CHECK(came(course) == "split");
}

TEST_CASE("2.6: a view can be changed until the outcome is had") {
    Course course = called(both, contented);
    view(course, "a", "unsatisfactory", "2026-06-03");
    view(course, "a", "satisfactory", "2026-06-04");
    REQUIRE(view(course, "b", "satisfactory", "2026-06-05"));
    CHECK(came(course) == "satisfactory");
}

TEST_CASE("2.6: failing agreement the chair decides, and only then") {
    const std::string chaired = both + ", failing_that = \"chair\"";
    Course course = called(chaired, "agreed = \"yes\", not_agreed = \"no\"");
    REQUIRE(view(course, "a", "agreed", "2026-06-03"));
    REQUIRE(view(course, "b", "not_agreed", "2026-06-04"));
    CHECK(came(course).empty());
    REQUIRE(view(course, "chair", "agreed", "2026-06-05"));
    CHECK(came(course) == "agreed");
    CHECK(course.walk().ended == at("2026-06-05"));
    Course without = called(chaired, "agreed = \"yes\", not_agreed = \"no\"");
    view(without, "chair", "agreed", "2026-06-03");
    CHECK(came(without).empty());
    view(without, "a", "not_agreed", "2026-06-04");
    REQUIRE(view(without, "b", "not_agreed", "2026-06-05"));
    CHECK(came(without) == "not_agreed");
}

TEST_CASE("2.6: who is not among those who decide has no view") {
    Course course = called(both + ", failing_that = \"chair\"", contented);
    CHECK_FALSE(view(course, "c", "satisfactory", "2026-06-03"));
    CHECK(course.walk().refusals[0].test == "decider");
}

TEST_CASE("2.6: the decider who is not named is whoever asked, said as a reading; of a meeting it is nobody") {
    Course answered(small::frame(R"(procedure "small" { title = "S", source = "paper", starts_at = "ask" }
role "a" { title = "a", side = "raising", cite = "1" }
role "b" { title = "b", cite = "1" }
ending "yes" { title = "Yes", result = "settled", cite = "3" }
step "ask" { title = "Ask", by = "a", to = "b", on = { satisfactory = "yes", unsatisfactory = "yes" }, cite = "2" })"));
    answered.record(event(EventKind::act, "ask", "2026-06-02"));
    REQUIRE(answered.record(event(EventKind::answer, "ask", "2026-06-03")));
    CHECK(answered.walk().phase == "deciding");
    Event by_other = event(EventKind::decide, "ask", "2026-06-04", "satisfactory");
    by_other.by = {"b"};
    CHECK_FALSE(answered.record(by_other));
    by_other.by = {"a"};
    REQUIRE(answered.record(by_other));
    CHECK(answered.walk().steps[0].notes.back() == "Who judges the answer is not stated; it is read here as whoever asked.");

    Course met(small::frame(panel("must_attend = { \"a\" }", "agreed = \"yes\", not_agreed = \"no\", inquorate = \"no\"")));
    met.record(event(EventKind::act, "panel", "2026-06-02"));
    REQUIRE(met.record(event(EventKind::held, "panel", "2026-06-03", "agreed")) == false);  // nobody was there
    Event held = event(EventKind::held, "panel", "2026-06-04", "agreed");
    held.present.push_back({"a", "", "", "", {}});
    REQUIRE(met.record(held));
    CHECK(met.walk().steps[0].notes.back() == "Who decides is not stated; the outcome is the one that was recorded.");
}

TEST_CASE("2.6: an answer without an outcome stops the clock and waits for the decision") {
    Course course(small::frame(R"(procedure "small" { title = "S", source = "paper", starts_at = "ask" }
role "a" { title = "a", side = "raising", cite = "1" }
role "b" { title = "b", cite = "1" }
ending "yes" { title = "Yes", result = "settled", cite = "3" }
ending "no" { title = "No", result = "not_settled", cite = "3" }
step "ask" { title = "Ask", by = "a", to = "b", answer_within = "2 working days",
  on = { satisfactory = "yes", unsatisfactory = "no", no_answer = "no" }, cite = "2" })"));
    course.record(event(EventKind::act, "ask", "2026-06-02"));
    course.record(event(EventKind::answer, "ask", "2026-06-03"));
    course.advance(at("2026-06-30"));
    CHECK(course.walk().phase == "deciding");
    CHECK(course.walk().steps[0].outcome.empty());
}

}  // namespace decides_test
