#include "explore/forecast.hpp"
#include "resolve/small.hpp"

#include <algorithm>

namespace ways_on_readings_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// Somebody asks and judges the answer; `on` is what follows.
std::string script(const std::string& on, const std::string& starts = R"("ask")") {
    return R"(procedure "small" { title = "Small", source = "d", cite = "1", starts_at = )" + starts + R"( }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "chair" { title = "the chair", side = "answering", cite = "1" }
step "ask" { title = "Ask", by = "asker", to = "chair", answer_within = "2 working days", decides = "asker", cite = "1",
  on = { )" + on + R"( } }
step "talk" { title = "Talk", by = "asker", strength = "may", on = { done = "over" }, cite = "1" }
step "panel" { title = "Panel", by = "chair", strength = "may", on = { done = "over" }, cite = "1" }
ending "over" { title = "Over", result = "settled", cite = "1" }
)";
}

const std::string plain = R"(satisfactory = "over", unsatisfactory = silent "N", no_answer = silent "N")";
const std::string two_places = R"(satisfactory = "over", no_answer = silent "N",
  unsatisfactory = readings { says = "Either may be meant.", a = "talk", b = "panel" })";
const std::string one_silent = R"(satisfactory = "over", no_answer = silent "N",
  unsatisfactory = readings { says = "It may be meant.", a = "talk", b = silent "Nothing follows." })";
const std::string an_ending = R"(satisfactory = readings { says = "It ends, or not.", a = "over", b = silent "N" },
  unsatisfactory = silent "N", no_answer = silent "N")";
const std::string lapse = R"(satisfactory = "over", unsatisfactory = silent "N",
  no_answer = readings { says = "It may be meant.", a = "talk", b = silent "N" })";

Course judged(std::shared_ptr<const Frame> frame, const std::string& outcome) {
    Course course(std::move(frame));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-03", outcome)));
    return course;
}

const OpenMove* move_to(const Walk& walk, const std::string& name) {
    const auto found = std::ranges::find_if(walk.moves, [&](const OpenMove& move) {
        return move.name == name && (move.kind == "act" || move.kind == "choice");
    });
    return found == walk.moves.end() ? nullptr : &*found;
}

bool has(const std::vector<std::string>& all, const std::string& one) {
    return std::ranges::find(all, one) != all.end();
}

}  // namespace

TEST_CASE("2.7: where a way on is read in several ways, each reading's place is open, and says on which") {
    Course course = judged(small::frame(script(two_places)), "unsatisfactory");
    const Walk walk = course.walk();
    REQUIRE(move_to(walk, "talk"));
    REQUIRE(move_to(walk, "panel"));
    CHECK(move_to(walk, "talk")->readings == std::vector<std::string>{
        "A way on on the reading `a` alone. Either may be meant. Read as `a`: Talk; read as `b`: Panel; answered at "
        "small.ask.on.unsatisfactory."});
    CHECK_FALSE(walk.waits_for_ever);
    CHECK(walk.steps[0].next == std::vector<PlaceName>{PlaceName{"talk"}, PlaceName{"panel"}});
    CHECK(std::ranges::find(walk.silences, "small.ask.on.unsatisfactory", &MetSilence::address) != walk.silences.end());
    REQUIRE(course.record(event(EventKind::act, "panel", "2026-06-04")));
    CHECK(has(course.walk().steps.back().notes, "That this is a way on rests on the reading `b`."));
    CHECK(course.ended());
}

TEST_CASE("2.7: where one reading says nothing of what follows, the other's place is open, and the silence is printed") {
    Course course = judged(small::frame(script(one_silent)), "unsatisfactory");
    const Walk walk = course.walk();
    REQUIRE(move_to(walk, "talk"));
    CHECK(move_to(walk, "talk")->readings == std::vector<std::string>{
        "A way on on the reading `a` alone. It may be meant. Read as `a`: Talk; read as `b`: nothing is said; answered at "
        "small.ask.on.unsatisfactory."});
    REQUIRE(course.record(event(EventKind::act, "talk", "2026-06-04")));
    CHECK(has(course.walk().steps.back().notes, "That this is a way on rests on the reading `a`."));
}

TEST_CASE("2.7: an ending on one reading alone ends the case only where somebody says that it does") {
    Course course = judged(small::frame(script(an_ending)), "satisfactory");
    CHECK_FALSE(course.ended());
    REQUIRE(move_to(course.walk(), "over"));
    CHECK(move_to(course.walk(), "over")->readings.size() == 1);
    Course chosen(small::frame(script(an_ending)));
    REQUIRE(chosen.record(event(EventKind::act, "ask", "2026-06-02")));
    Event answer = event(EventKind::answer, "ask", "2026-06-03", "satisfactory");
    answer.next = "over";
    REQUIRE(chosen.record(answer));
    CHECK(chosen.ended());
    CHECK(has(chosen.walk().notes, "2026-06-03: Over: That this is a way on rests on the reading `a`."));
}

TEST_CASE("2.7: a set picks where it leads, which is then certain") {
    const std::string set = "[answers.small.ask]\n\"on.satisfactory\" = { reading = \"a\" }\n";
    CHECK(judged(small::frame_under(script(an_ending), set), "satisfactory").ended());
    const std::string talk = "[answers.small.ask]\n\"on.unsatisfactory\" = { reading = \"a\" }\n";
    const Walk walk = judged(small::frame_under(script(two_places), talk), "unsatisfactory").walk();
    REQUIRE(move_to(walk, "talk"));
    CHECK(move_to(walk, "talk")->readings.empty());
    CHECK_FALSE(move_to(walk, "panel"));
}

TEST_CASE("2.7, 3.1: a lapse opens the places of each reading and moves nothing") {
    // Asked on Tuesday 2 June: two working days end on Thursday 4 June.
    Course course(small::frame(script(lapse)));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    course.advance(at("2026-06-05"));
    const Walk walk = course.walk();
    CHECK(walk.phase == "answering");
    REQUIRE(move_to(walk, "talk"));
    CHECK(move_to(walk, "talk")->readings.size() == 1);
    REQUIRE(course.record(event(EventKind::act, "talk", "2026-06-05")));
    CHECK(has(course.walk().steps.back().notes, "That this is a way on rests on the reading `a`."));
}

TEST_CASE("2.7, 3.8: a forecast does not choose between readings: it takes each, and stops where one says nothing") {
    Course course(small::frame(script(lapse)));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    const auto branches = forecast(course, Behaviour::nobody_answers).branches;
    REQUIRE(branches.size() == 2);
    CHECK(branches[0].ending == PlaceName{"over"});
    CHECK(has(branches[0].steps.back().notes, "That this is a way on rests on the reading `a`."));
    CHECK_FALSE(branches[1].ending);
    CHECK(branches[1].waits_for_ever);
}

TEST_CASE("2.7, 3.8: a forecast goes on alone where what it does is a way on on every reading") {
    const std::string on_both = R"(satisfactory = "over", unsatisfactory = silent "N",
      no_answer = readings { says = "Either.", a = "talk", b = { "talk", "panel" } })";
    Course course(small::frame(script(on_both)));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    const auto branches = forecast(course, Behaviour::nobody_answers).branches;
    REQUIRE(branches.size() == 1);
    CHECK_FALSE(has(branches[0].steps.back().notes, "That this is a way on rests on the reading `a`."));
}

TEST_CASE("2.7: a case may start where one reading says, and the walk says so") {
    Course course(small::frame(script(plain, R"(readings { says = "Either may come first.", a = "ask", b = "talk" })")));
    CHECK(has(course.walk().notes, "2026-06-01: Where it starts is read in several ways: Either may come first. Read as `a`: Ask; read as "
                                   "`b`: Talk; answered at small.starts_at."));
    REQUIRE(move_to(course.walk(), "ask"));
    REQUIRE(course.record(event(EventKind::act, "talk", "2026-06-02")));
    CHECK(has(course.walk().steps.back().notes, "That this is a way on rests on the reading `b`."));
}

TEST_CASE("2.7, 2.19: what leads on beside the main line may be read in several ways") {
    Course course(small::frame(script(plain) + R"(anytime "leave" { title = "Leaving", by = "asker", cite = "1",
      leads_to = readings { says = "Either.", a = "over", b = "talk" } })"));
    REQUIRE(course.record(event(EventKind::anytime, "leave", "2026-06-02")));
    const Walk walk = course.walk();
    CHECK_FALSE(walk.ending);
    CHECK(move_to(walk, "over"));
    CHECK(move_to(walk, "talk"));
    CHECK(has(walk.notes, "2026-06-02: Leaving is read in several ways: Either. Read as `a`: Over; read as `b`: Talk; answered at "
                          "small.leave.leads_to."));
}

TEST_CASE("2.7, 2.15: each reading of a list has its own last resort") {
    const std::string lists = R"(satisfactory = "over", no_answer = silent "N",
      unsatisfactory = readings { says = "Either.", a = { "barred", { otherwise = "talk" } }, b = { "barred", { otherwise = "panel" } } })";
    const std::string barred = R"(step "barred" { title = "Barred", by = "asker", closed_if = "full", on = { done = "over" }, cite = "1" }
fact "full" { asks = "Is it full?", yes_no = true }
)";
    Story full = small::story();
    full.facts["full"] = "true";
    Course course = judged(small::frame(script(lists) + barred, full), "unsatisfactory");
    const Walk walk = course.walk();
    CHECK_FALSE(move_to(walk, "barred"));
    CHECK(move_to(walk, "talk"));
    CHECK(move_to(walk, "panel"));
    REQUIRE(course.record(event(EventKind::act, "panel", "2026-06-04")));
    CHECK(has(course.walk().steps.back().notes, "That this is a way on rests on the reading `b`."));
}

}  // namespace ways_on_readings_test
