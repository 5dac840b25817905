#include "resolve/town.hpp"

#include <doctest/doctest.h>

namespace each_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// Two workers and their managers; `blocks` come between the roles and the ending.
std::string script(const std::string& blocks) {
    return R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask" }
role "worker_a" { title = "worker A", side = "raising", cite = "1" }
role "worker_b" { title = "worker B", side = "raising", cite = "1" }
role "manager_a" { title = "manager A", side = "answering", cite = "1" }
role "manager_b" { title = "manager B", side = "answering", cite = "1" }
role "partner" { title = "a partner", many = true, cite = "1" }
)" + blocks + R"(
ending "settled" { title = "Settled", result = "settled", cite = "9" })";
}

Event by(Event made, const std::string& who, const std::string& to = "") {
    made.by = {who};
    if (!to.empty()) made.to = {to};
    return made;
}

std::vector<std::string> titles(const std::vector<Actor>& actors) {
    std::vector<std::string> made;
    for (const auto& actor : actors) made.push_back(actor.title);
    return made;
}

using Names = std::vector<std::string>;

const char* pairs = R"(
step "ask" { title = "Ask", by = each { "worker_a", "worker_b" }, to = each { "manager_a", "manager_b" },
  act_within = "2 working days", answer_within = "3 working days",
  on = { satisfactory = "settled", unsatisfactory = "settled", no_answer = "settled",
         not_done = silent "Nothing is said." }, cite = "2" })";

const char* statements = R"(
step "ask" { title = "Ask", by = "worker_a", on = { done = "settled" }, cite = "2" }
duty "statement" { title = "A statement", owed_on = "ask.acted", by = each { "worker_a", "worker_b" },
  within = "3 working days", strength = "must", waived_by = "manager_a", cite = "3" }
duty "copy" { owed_on = "ask.acted", by = "worker_a", within = "3 working days", cite = "4" })";

}  // namespace

TEST_CASE("2.4: two who each turn to the own manager pair off in order") {
    Course course(town::frame(script(pairs), town::story({"south"})));
    CHECK_FALSE(course.record(by(event(EventKind::act, "ask", "2026-06-02"), "worker_a", "manager_b")));
    CHECK(course.walk().refusals.back().test == "addressee");
    CHECK(course.walk().refusals.back().needed == "manager A");
    REQUIRE(course.record(by(event(EventKind::act, "ask", "2026-06-02"), "worker_a", "manager_a")));
    CHECK(course.walk().breaches.empty());  // the other manager is not this worker's to ask
    CHECK_FALSE(course.walk().steps[0].acted);
    REQUIRE(course.record(by(event(EventKind::act, "ask", "2026-06-05"), "worker_b", "manager_b")));
    const Walk walk = course.walk();
    CHECK(walk.steps[0].acted == at("2026-06-05"));
    REQUIRE(walk.breaches.size() == 1);  // due on Wednesday 3: worker B is late, worker A was not
    CHECK(walk.breaches[0].on == at("2026-06-05"));
    CHECK(walk.steps[0].due.back().at == at("2026-06-10"));  // Friday 5 and three working days
}

TEST_CASE("3.27: of two who are asked each for an answer one may be late and the other not") {
    Course course(town::frame(script(pairs), town::story({"south"})));
    REQUIRE(course.record(by(event(EventKind::act, "ask", "2026-06-02"), "worker_a")));
    REQUIRE(course.record(by(event(EventKind::act, "ask", "2026-06-02"), "worker_b")));
    REQUIRE(course.record(by(event(EventKind::answer, "ask", "2026-06-04"), "manager_b")));
    CHECK_FALSE(course.walk().steps[0].answered);
    CHECK(course.walk().breaches.empty());
    CHECK(titles(course.walk().moves.front().by) == Names{"manager A"});
}

TEST_CASE("2.4: a list that is not as long as the one beside it is refused") {
    auto recorded = record(script(R"(
step "ask" { title = "Ask", by = each { "worker_a", "worker_b" }, to = each { "manager_a" },
  on = { satisfactory = "settled", unsatisfactory = "settled" }, cite = "2" })"),
                           FileName("small.lua"));
    REQUIRE(recorded.ok());
    const auto read = read_procedure(*recorded.value, {});
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0].id == "uneven-pairs");
}

TEST_CASE("2.4: a duty of each is done when all have done it, and the walk names who still owes it") {
    Course course(town::frame(script(statements), town::story({"south"})));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.walk().owed.size() == 2);
    CHECK(titles(course.walk().owed[0].by) == Names{"worker A", "worker B"});
    REQUIRE(course.record(by(event(EventKind::duty, "statement", "2026-06-04"), "worker_b")));
    CHECK(titles(course.walk().owed[0].by) == Names{"worker A"});
    CHECK_FALSE(course.record(by(event(EventKind::duty, "statement", "2026-06-04"), "worker_b")));
    course.advance(at("2026-06-08"));  // due by Friday 5
    const Walk walk = course.walk();
    REQUIRE(walk.breaches.size() == 2);
    CHECK(walk.breaches[0].says == "A statement: due by Friday 5 June 2026 and not done by then by worker A.");
    REQUIRE(course.record(by(event(EventKind::duty, "statement", "2026-06-08"), "worker_a")));
    REQUIRE(course.walk().owed.size() == 1);
    CHECK(course.walk().owed[0].duty == "copy");
    CHECK(course.walk().breaches.size() == 2);
}

TEST_CASE("3.20: a duty is waived by somebody whom a clause names, and by nobody else") {
    Course course(town::frame(script(statements), town::story({"south"})));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    Event waiver = by(event(EventKind::duty, "statement", "2026-06-03"), "manager_b");
    waiver.waived = true;
    CHECK_FALSE(course.record(waiver));
    CHECK(course.walk().refusals.back().test == "actor");
    CHECK(course.walk().refusals.back().needed == "manager A");
    waiver.by = {"manager_a"};
    REQUIRE(course.record(waiver));
    REQUIRE(course.walk().owed.size() == 1);
    CHECK(course.walk().notes.front().starts_with("2026-06-03: A statement: waived by manager A (rules/3)"));
    CHECK_FALSE(course.moments().latest("statement.done"));
    waiver.subject = "copy";
    CHECK_FALSE(course.record(waiver));  // no clause says who may waive the copy
    CHECK(course.walk().owed.size() == 1);
    course.advance(at("2026-06-08"));
    REQUIRE(course.walk().breaches.size() == 1);
    CHECK(course.walk().breaches[0].about == "copy");
}

TEST_CASE("2.4: one post that chairs two of the boards that are asked answers for each of them") {
    const std::string boards = R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "chair" { title = "the chair", post = "against.chair", side = "answering", cite = "1" }
step "ask" { title = "Ask", by = "asker", to = each { "chair" }, answer_within = "3 working days",
  on = { satisfactory = "settled", unsatisfactory = "settled", no_answer = "settled" }, cite = "2" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })";
    Story story = town::story({"south", "west"});
    story.events = {by(event(EventKind::answer, "ask", "2026-06-03"), "s-chair")};
    const auto problems = check_story(*town::frame(boards, story));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].id == "by-whom");
    CHECK(problems[0].hint == "Write by = \"...\": `south.chair`, `west.chair`.");
    Course course(town::frame(boards, town::story({"south", "west"})));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(by(event(EventKind::answer, "ask", "2026-06-03"), "west.chair")));
    CHECK_FALSE(course.record(by(event(EventKind::answer, "ask", "2026-06-03"), "west.chair")));
    CHECK(course.walk().phase == "answering");
    REQUIRE(course.record(by(event(EventKind::answer, "ask", "2026-06-04"), "south.chair")));
    CHECK(course.walk().steps[0].answered == at("2026-06-04"));
}

}  // namespace each_test
