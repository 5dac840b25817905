#include "resolve/small.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace on_in_readings_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// Somebody asks and judges the answer; what follows is read in two ways.
std::string script(const std::string& a, const std::string& b) {
    return R"(procedure "small" { title = "Small", source = "d", cite = "1", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "chair" { title = "the chair", side = "answering", cite = "1" }
step "ask" { title = "Ask", by = "asker", to = "chair", answer_within = "2 working days", decides = "asker", cite = "1",
  on = readings { says = "Either may be meant.", a = )" + a + ", b = " + b + R"( } }
step "talk" { title = "Talk", by = "asker", strength = "may", on = { done = "over" }, cite = "1" }
step "panel" { title = "Panel", by = "chair", strength = "may", on = { done = "over" }, cite = "1" }
ending "over" { title = "Over", result = "settled", cite = "1" }
)";
}

const std::string to_talk = R"({ satisfactory = "over", unsatisfactory = "talk", no_answer = "talk" })";
const std::string to_panel = R"({ satisfactory = "over", unsatisfactory = "panel", no_answer = silent "N" })";
const std::string other_words = R"({ settled = "over", not_settled = "panel", no_answer = silent "N" })";

/// Asked on Tuesday 2 June 2026: two working days end on Thursday 4 June.
Course asked(std::shared_ptr<const Frame> frame) {
    Course course(std::move(frame));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    return course;
}

Course judged(std::shared_ptr<const Frame> frame, const std::string& outcome) {
    Course course = asked(std::move(frame));
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-03", outcome)));
    return course;
}

const OpenMove* move_to(const Walk& walk, const std::string& name) {
    const auto found = std::ranges::find_if(walk.moves, [&](const OpenMove& move) {
        return move.name == name && (move.kind == "act" || move.kind == "choice");
    });
    return found == walk.moves.end() ? nullptr : &*found;
}

std::string ids(const std::string& script) {
    std::string all;
    for (const auto& problem : record(script, FileName("small.lua")).problems) all += (all.empty() ? "" : " ") + problem.id;
    return all;
}

}  // namespace

TEST_CASE("2.7: where the whole of `on` is read in several ways, each reading's ways are open") {
    const Walk walk = judged(small::frame(script(to_talk, to_panel)), "unsatisfactory").walk();
    REQUIRE(move_to(walk, "talk"));
    REQUIRE(move_to(walk, "panel"));
    CHECK(move_to(walk, "talk")->readings == std::vector<std::string>{
        "A way on on the reading `a` alone. Either may be meant. Read as `a`: Talk; read as `b`: Panel; answered at small.ask.on."});
    CHECK(walk.silences.back().address == "small.ask.on");
}

TEST_CASE("2.7: an outcome that leads to the same on every reading of `on` is plain") {
    const Course course = judged(small::frame(script(to_talk, to_panel)), "satisfactory");
    CHECK(course.ended());
    CHECK(course.walk().silences.empty());
}

TEST_CASE("2.7, 3.1: a lapse of which one reading of `on` says nothing opens the way of the other alone") {
    Course course = asked(small::frame(script(to_talk, to_panel)));
    course.advance(at("2026-06-05"));
    const Walk walk = course.walk();
    CHECK(walk.steps[0].outcome == "no_answer");
    CHECK(walk.steps[0].on == at("2026-06-04"));
    REQUIRE(move_to(walk, "talk"));
    CHECK(move_to(walk, "talk")->readings.size() == 1);
    CHECK_FALSE(move_to(walk, "panel"));
}

TEST_CASE("2.7: an outcome that only one reading of `on` has leads on on that reading alone") {
    const Course course = judged(small::frame(script(to_talk, other_words)), "settled");
    CHECK_FALSE(course.ended());
    const Walk walk = course.walk();
    REQUIRE(move_to(walk, "over"));
    CHECK(move_to(walk, "over")->readings == std::vector<std::string>{
        "A way on on the reading `b` alone. Either may be meant. Read as `a`: nothing is said; read as `b`: Over; answered at "
        "small.ask.on."});
}

TEST_CASE("2.7, 2.15: `otherwise` of one reading of `on` stands for what only the other names") {
    const Walk walk = judged(small::frame(script(R"({ satisfactory = "over", otherwise = "panel" })", to_talk)), "unsatisfactory").walk();
    CHECK(move_to(walk, "panel"));
    CHECK(move_to(walk, "talk"));
}

TEST_CASE("2.7: a set picks a reading of the whole of `on`, which is then certain") {
    const std::string set = "[answers.small.ask]\non = { reading = \"b\" }\n";
    const Walk walk = judged(small::frame_under(script(to_talk, to_panel), set), "unsatisfactory").walk();
    REQUIRE(move_to(walk, "panel"));
    CHECK(move_to(walk, "panel")->readings.empty());
    CHECK_FALSE(move_to(walk, "talk"));
}

TEST_CASE("2.21: each reading of `on` is complete by itself, and no outcome in it is read in several ways again") {
    CHECK(ids(script(to_talk, to_panel)) == "");
    CHECK(ids(script(to_talk, R"({ satisfactory = "over", no_answer = silent "N" })")) == "half-a-set");
    CHECK(ids(script(to_talk, R"({ satisfactory = "over", unsatisfactory = "panel" })")) == "limit-without-lapse");
    CHECK(ids(script(to_talk, R"({ satisfactory = "over", unsatisfactory = 5, no_answer = silent "N" })")) == "wrong-value");
    CHECK(ids(script(to_talk, R"({ satisfactory = "over", no_answer = silent "N",
      unsatisfactory = readings { says = "S", x = "talk", y = "panel" } })")) == "readings-inside-readings");
}

}  // namespace on_in_readings_test
