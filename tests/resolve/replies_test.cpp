#include "resolve/town.hpp"

#include <doctest/doctest.h>

namespace replies_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// A letter to partners whom the issue names; `answer_by` says who of them has to answer within 3 working days.
std::shared_ptr<const Frame> asked(const std::string& answer_by) {
    Story story = town::story({"south"});
    story.roles = {{"partner", {"police", "health", "school"}}};
    return town::frame(R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "partner" { title = "a partner", many = true, side = "answering", cite = "1" }
fact "reasoned" { asks = "Are reasons given?", about = "answer", yes_no = true }
fact "has_authority" { asks = "Can the person commit the agency?", about = "person", yes_no = true }
step "ask" { title = "Ask", by = "asker", to = all { "partner" }, answer_within = "3 working days", answer_by = )" +
                           answer_by + R"(,
  answer_needs = "has_authority", answer_expects = "reasoned",
  on = { satisfactory = "settled", unsatisfactory = "settled", no_answer = silent "Nothing is said." }, cite = "2" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })",
                       std::move(story));
}

Event answer(const std::string& who, const std::string& on, const char* authority = "true", const char* reasoned = "true") {
    Event made = event(EventKind::answer, "ask", on);
    made.by = {who};
    if (*authority != '\0') made.facts["has_authority"] = authority;
    if (*reasoned != '\0') made.facts["reasoned"] = reasoned;
    return made;
}

}  // namespace

TEST_CASE("3.27: where two answers of three are needed, the second is the answer, and a third is a note") {
    Course course(asked("at_least { 2, of = \"partner\" }"));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(answer("health", "2026-06-03")));
    CHECK(course.walk().phase == "answering");
    CHECK_FALSE(course.record(answer("health", "2026-06-03")));
    REQUIRE(course.record(answer("police", "2026-06-04")));
    CHECK(course.walk().steps[0].answered == at("2026-06-04"));
    CHECK(course.walk().phase == "deciding");
    REQUIRE(course.record(answer("school", "2026-06-10")));
    CHECK(course.walk().phase == "deciding");
    CHECK(course.walk().breaches.empty());
    CHECK(course.walk().steps[0].notes.back().starts_with("The answer that was needed is in; another came"));
}

TEST_CASE("3.27: no answer comes when too few can still come in time") {
    Course course(asked("at_least { 2, of = \"partner\" }"));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(answer("health", "2026-06-03")));
    course.advance(at("2026-06-08"));  // Tuesday 2 June and three working days: Friday 5
    CHECK(course.walk().steps[0].outcome == "no_answer");
    CHECK(course.walk().steps[0].on == at("2026-06-05"));
    REQUIRE(course.record(answer("school", "2026-06-08")));  // late, and counts
    CHECK(course.walk().phase == "deciding");
    CHECK(course.walk().breaches.size() == 1);
}

TEST_CASE("3.27: where any answer will do, the first is the answer") {
    Course course(asked("any { \"partner\" }"));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(answer("school", "2026-06-03")));
    CHECK(course.walk().steps[0].answered == at("2026-06-03"));
    REQUIRE(course.record(answer("health", "2026-06-04")));
    CHECK(course.walk().steps[0].answered == at("2026-06-03"));
}

TEST_CASE("3.27: where all answer together, an answer of one of them is none") {
    Course course(asked("all { \"partner\" }"));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    CHECK_FALSE(course.record(answer("school", "2026-06-03")));
    Event together = answer("school", "2026-06-03");
    together.by = {"police", "health", "school"};
    CHECK(course.record(together));
}

TEST_CASE("3.27: more answers than people who are asked can't be needed") {
    Story story = town::story({"south"});
    story.roles = {{"partner", {"police"}}};
    auto frame = *asked("at_least { 2, of = \"partner\" }");
    story.events = {event(EventKind::act, "ask", "2026-06-02")};
    const auto problems = check_story(*make_frame(town::area(), small::calendar(), frame.procedure, {}, story));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].id == "too-few-asked");
}

TEST_CASE("2.8: a person without authority does not count, and one of whom nothing is recorded does not either") {
    Course course(asked("each { \"partner\" }"));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    CHECK_FALSE(course.record(answer("health", "2026-06-03", "false")));
    CHECK(course.walk().refusals.back().now == "`has_authority` is false");
    REQUIRE(course.record(answer("health", "2026-06-03", "true")));
    CHECK_FALSE(course.record(answer("school", "2026-06-03", "")));  // what is known of one says nothing of another
    CHECK(course.walk().refusals.back().now == "`has_authority` is not known");
    CHECK(course.record(answer("school", "2026-06-03", "true")));
}

TEST_CASE("2.8: reasons belong to the answer that gives them: the next one without any is a breach or a note of its own") {
    Course course(asked("each { \"partner\" }"));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(answer("health", "2026-06-03", "true", "true")));
    REQUIRE(course.record(answer("school", "2026-06-03", "true", "")));
    CHECK(course.walk().breaches.empty());
    CHECK(course.walk().notes.back().starts_with("2026-06-03: not recorded whether"));
    REQUIRE(course.record(answer("police", "2026-06-03", "true", "false")));
    REQUIRE(course.walk().breaches.size() == 1);
    CHECK(course.walk().breaches[0].field == "expects");
}

}  // namespace replies_test
