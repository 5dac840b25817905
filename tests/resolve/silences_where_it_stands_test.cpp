#include "resolve/small.hpp"

#include <algorithm>

namespace silences_where_it_stands_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

std::string script(const std::string& blocks) {
    return R"(procedure "small" { title = "Silences", source = "paper", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other side", side = "answering", cite = "1" }
ending "settled" { title = "Settled", result = "settled", cite = "9" }
)" + blocks;
}

std::vector<std::string> addresses(const Walk& walk) {
    std::vector<std::string> all;
    for (const auto& one : walk.silences) all.push_back(one.address);
    std::ranges::sort(all);
    return all;
}

using Addresses = std::vector<std::string>;

/// A request to somebody who is not named, in a form that is not named, decided in a time that was not read.
const std::string open_step = script(R"(
step "ask" { title = "Ask", by = "asker", to = unseen "The page ends there.", form = silent "No form is given.",
  act_within = unseen "The page ends there.", answer_by = "other", answer_within = silent "No time.", answer_form = silent "No form.",
  decides = "asker", decide_within = unseen "The page ends there.",
  on = { satisfactory = "settled", unsatisfactory = "settled", not_done = "settled", no_answer = "settled", no_decision = "settled" }, cite = "2" })");

/// A step of somebody of whom the text does not say who it is.
const std::string nobody = script(R"(
role "senior" { title = "the senior manager", whom = silent "Who that is, is not said.", cite = "3" }
step "ask" { title = "Ask", by = "senior", on = { done = "settled" }, cite = "2" }
duty "tell" { title = "The senior manager tells the board", owed_on = "begun", by = "senior", to = "other", cite = "4" })");

}  // namespace

TEST_CASE("2.1: what is left open of the act that is owed stands among the silences of the walk") {
    CHECK(addresses(Course(small::frame(open_step)).walk()) == Addresses{"small.ask.act_within", "small.ask.form", "small.ask.to"});
}

TEST_CASE("2.1: so does what is left open of the answer, and of the decision, once they are owed") {
    Course course(small::frame(open_step));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    CHECK(addresses(course.walk()) == Addresses{"small.ask.act_within", "small.ask.answer_form", "small.ask.answer_within",
                                                "small.ask.form", "small.ask.to"});
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-03")));
    const auto all = addresses(course.walk());
    CHECK(std::ranges::find(all, "small.ask.decide_within") != all.end());
}

TEST_CASE("3.37: where the text does not say who acts, nobody is refused, and the silence is printed") {
    Course course(small::frame(nobody));
    CHECK(addresses(course.walk()) == Addresses{"small.roles.senior.whom"});
    Event act = event(EventKind::act, "ask", "2026-06-02");
    act.by = {"other"};
    REQUIRE(course.record(act));
    const Walk walk = course.walk();
    REQUIRE(walk.steps[0].by.size() == 1);
    CHECK(walk.steps[0].by[0].title == "the senior manager");
    CHECK(walk.steps[0].by[0].when == "nobody is named");
    CHECK(walk.steps[0].by[0].ground.kind == GroundKind::silence);
    Event duty = event(EventKind::duty, "tell", "2026-06-03");
    duty.by = {"other"};
    CHECK(course.record(duty));
}

TEST_CASE("3.37: nor is anybody refused who decides, or acts beside the steps, where the text does not say who that is") {
    Course course(small::frame(script(R"(
role "senior" { title = "the senior manager", whom = unseen "The page ends there.", cite = "3" }
step "ask" { title = "Ask", by = "asker", to = "other", decides = "senior", on = { granted = "settled", denied = "settled" }, cite = "2" }
anytime "advise" { title = "Advice", by = "senior", stays = true, cite = "4" })")));
    Event advice = event(EventKind::anytime, "advise", "2026-06-02");
    advice.by = {"other"};
    CHECK(course.record(advice));
    CHECK(addresses(course.walk()) == Addresses{"small.roles.senior.whom"});
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-03")));
    Event decided = event(EventKind::decide, "ask", "2026-06-04", "granted");
    decided.by = {"other"};
    CHECK(course.record(decided));
}

TEST_CASE("3.37: whom the issue names, or a set, is somebody, and others are refused") {
    Story story = small::story();
    story.roles["senior"] = {"the deputy"};
    Course course(small::frame(nobody, story));
    CHECK(addresses(course.walk()).empty());
    Event act = event(EventKind::act, "ask", "2026-06-02");
    act.by = {"other"};
    CHECK_FALSE(course.record(act));
    const auto chosen = small::frame_under(nobody, "[answers.small.roles.senior]\nwhom = \"the deputy\"");
    CHECK_FALSE(Course(chosen).record(act));
}

}  // namespace silences_where_it_stands_test
