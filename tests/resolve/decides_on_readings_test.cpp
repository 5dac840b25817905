#include "resolve/small.hpp"

#include <algorithm>

namespace decides_on_readings_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// A panel of three that is called on Tuesday 2 June 2026; who decides is read in two ways.
std::string panel(const std::string& decides, const std::string& on) {
    return R"(procedure "small" { title = "Panel", source = "paper", starts_at = "panel" }
role "a" { title = "a", side = "raising", cite = "1" }
role "b" { title = "b", cite = "1" }
role "c" { title = "c", cite = "1" }
role "chair" { title = "the chair", cite = "1" }
ending "yes" { title = "Yes", result = "settled", cite = "3" }
ending "no" { title = "No", result = "not_settled", cite = "3" }
ending "divided" { title = "Divided", result = "not_settled", cite = "3" }
step "panel" { title = "Panel", by = "a", decides = )" + decides + ", on = { " + on + " }, cite = \"2\" }";
}

const std::string tables = R"(readings { says = "All of them, or is one enough?",
  all_three = { satisfactory = all { "a", "b" }, unsatisfactory = all { "a", "b", "c" } },
  one_of_three = { satisfactory = all { "a", "b" }, unsatisfactory = any { "a", "b", "c" } } })";
const std::string contented = R"(satisfactory = "yes", unsatisfactory = "no", split = "divided")";
const std::string stuck = R"(satisfactory = "yes", unsatisfactory = "no", split = silent "Nothing is said of a divided view.")";
const std::string chair_or_nobody = R"(readings { says = "The chair may be meant.", chair = "chair", nobody = silent "Nobody is named." })";
const std::string chair_or_both = R"(readings { says = "The chair, or both.", chair = "chair", both = all { "a", "b" } })";

Course called(const std::string& decides, const std::string& on = contented) {
    Course course(small::frame(panel(decides, on)));
    REQUIRE(course.record(event(EventKind::act, "panel", "2026-06-02")));
    return course;
}

Event view(const std::string& by, const std::string& outcome, const std::string& on, const std::string& reading = "") {
    Event event = small::event(EventKind::decide, "panel", on, outcome);
    if (!by.empty()) event.by = {by};
    event.on_reading = reading;
    return event;
}

std::string came(const Course& course) {
    return course.walk().steps[0].outcome;
}

std::vector<std::string> titles(const std::vector<Actor>& actors) {
    std::vector<std::string> all;
    for (const auto& actor : actors) all.push_back(actor.title);
    return all;
}

bool has_silence(const Walk& walk, const std::string& address) {
    return std::ranges::find(walk.silences, address, &MetSilence::address) != walk.silences.end();
}

}  // namespace

TEST_CASE("2.6, 2.7: one word ends nothing where every reading asks for two; the second one that all of them ask for does") {
    Course course = called(tables);
    REQUIRE(course.record(view("a", "satisfactory", "2026-06-03")));
    CHECK(came(course).empty());
    CHECK(course.walk().phase == "deciding");
    REQUIRE(course.record(view("b", "satisfactory", "2026-06-04")));
    const Walk walk = course.walk();
    CHECK(walk.steps[0].outcome == "satisfactory");
    CHECK(walk.ended == at("2026-06-04"));
    CHECK(walk.steps[0].notes.back() == "Who decides is read in several ways: All of them, or is one enough? On each of them this is the "
                                        "outcome. Answered at small.panel.decides.");
    CHECK(has_silence(walk, "small.panel.decides"));
}

TEST_CASE("2.7: views that give another outcome on each reading give none yet, and the walk says what they give on which") {
    Course course = called(tables);
    REQUIRE(course.record(view("a", "satisfactory", "2026-06-03")));
    REQUIRE(course.record(view("b", "unsatisfactory", "2026-06-04")));  // not all three any more; and one is enough
    const Walk walk = course.walk();
    CHECK(walk.steps[0].outcome.empty());
    CHECK(walk.refusals.empty());
    REQUIRE(walk.moves.size() == 1);
    CHECK(titles(walk.moves[0].by) == std::vector<std::string>{"c"});
    CHECK(walk.moves[0].outcomes == std::vector<std::string>{"satisfactory", "unsatisfactory"});
    REQUIRE(walk.moves[0].readings.size() == 1);
    CHECK(walk.moves[0].readings[0] ==
          "All of them, or is one enough? What the views that are in give: Read as `all_three`: `split`; read as `one_of_three`: "
          "`unsatisfactory`; answered at small.panel.decides, or by an event with `on_reading`.");
}

TEST_CASE("2.7, 3.14: an event that names a reading takes the outcome that is had on it, and the walk says what it rests on") {
    Course course = called(tables);
    REQUIRE(course.record(view("a", "satisfactory", "2026-06-03")));
    Course one = course;
    REQUIRE(one.record(view("b", "unsatisfactory", "2026-06-04", "one_of_three")));
    CHECK(came(one) == "unsatisfactory");
    CHECK(one.walk().steps[0].notes.back() == "Who decides is read in several ways: All of them, or is one enough? That this is the outcome "
                                              "rests on the reading `one_of_three`. Answered at small.panel.decides.");
    Course all = course;
    REQUIRE(all.record(view("b", "unsatisfactory", "2026-06-04", "all_three")));
    CHECK(came(all) == "split");
    // A reading on which nothing has come of it yet takes nothing: of a's view alone.
    Course early = called(tables);
    REQUIRE(early.record(view("a", "satisfactory", "2026-06-03", "one_of_three")));
    CHECK(came(early).empty());
}

TEST_CASE("2.7: an outcome that is given without a name is everybody's view, on each reading") {
    Course course = called(tables);
    REQUIRE(course.record(view("", "unsatisfactory", "2026-06-03")));
    CHECK(came(course) == "unsatisfactory");
}

TEST_CASE("2.7: where nobody is named on one reading, what the other's decider records is certain, and a stranger's word is not") {
    const std::string yes_or_no = R"(granted = "yes", denied = "no")";
    Course chair = called(chair_or_nobody, yes_or_no);
    REQUIRE(chair.record(view("chair", "granted", "2026-06-03")));
    CHECK(came(chair) == "granted");
    Course stranger = called(chair_or_nobody, yes_or_no);
    REQUIRE_FALSE(stranger.record(view("b", "granted", "2026-06-03")));
    const Refusal refusal = stranger.walk().refusals.back();
    CHECK(refusal.test == "views");
    CHECK(refusal.now == "the outcome on the reading `nobody` alone");
    REQUIRE(stranger.record(view("b", "granted", "2026-06-04", "nobody")));
    CHECK(came(stranger) == "granted");
}

TEST_CASE("2.7: who decides on no reading may not decide") {
    Course course = called(chair_or_both);
    CHECK_FALSE(course.record(view("c", "satisfactory", "2026-06-03")));
    CHECK(course.walk().refusals.back().test == "decider");
}

TEST_CASE("2.7: `failing_that` of two readings decides on each of them where the others differ") {
    const std::string failing = R"(all { "a", "b" }, failing_that = readings { says = "Which of them?", chair = "chair", other = "c" })";
    Course course = called(failing, R"(agreed = "yes", not_agreed = "no")");
    REQUIRE(course.record(view("a", "agreed", "2026-06-03")));
    REQUIRE(course.record(view("b", "not_agreed", "2026-06-04")));
    REQUIRE(course.record(view("chair", "agreed", "2026-06-05")));
    CHECK(came(course).empty());
    REQUIRE(course.record(view("c", "agreed", "2026-06-08")));
    CHECK(came(course) == "agreed");
}

TEST_CASE("2.6: after a split of which nothing is said, each may still change the view, and is named") {
    Course course = called(R"(all { "a", "b" })", stuck);
    REQUIRE(course.record(view("a", "satisfactory", "2026-06-03")));
    REQUIRE(course.record(view("b", "unsatisfactory", "2026-06-04")));
    CHECK(came(course) == "split");
    const Walk walk = course.walk();
    REQUIRE(walk.moves.size() == 1);
    CHECK(titles(walk.moves[0].by) == std::vector<std::string>{"a", "b"});
    CHECK(walk.moves[0].by_unknown.empty());
    CHECK(walk.moves[0].outcomes == std::vector<std::string>{"satisfactory", "unsatisfactory"});
    REQUIRE(course.record(view("a", "unsatisfactory", "2026-06-05")));
    CHECK(came(course) == "unsatisfactory");
    CHECK(course.walk().ended == at("2026-06-05"));
}

TEST_CASE("2.7: a set that picks a reading leaves that table alone") {
    Course course(small::frame_under(panel(tables, contented), "[answers.small.panel]\ndecides = { reading = \"one_of_three\" }\n"));
    REQUIRE(course.record(event(EventKind::act, "panel", "2026-06-02")));
    REQUIRE(course.record(view("c", "unsatisfactory", "2026-06-03")));
    CHECK(came(course) == "unsatisfactory");
}

}  // namespace decides_on_readings_test
