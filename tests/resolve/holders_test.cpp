#include "resolve/town.hpp"

#include <doctest/doctest.h>

namespace holders_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// Somebody writes to whoever hears it; `hearer` is the role's block.
std::string script(const std::string& hearer) {
    return R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask" }
fact "small_agency" { asks = "Is it a small agency?", yes_no = true }
fact "about_hearer" { asks = "Does it concern the one who hears it?", yes_no = true }
role "asker" { title = "the asker", side = "raising", cite = "1" }
)" + hearer + R"(
step "ask" { title = "Ask", by = "asker", to = "hearer",
  on = { satisfactory = "settled", unsatisfactory = silent "Nothing is said." }, cite = "2" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })";
}

const char* by_size = R"(role "hearer" { title = "the hearer", post = "director", side = "answering", cite = "1",
  holders = { { when = "small_agency", post = "officer" } } })";

Event answer(const std::string& by) {
    Event made = event(EventKind::answer, "ask", "2026-06-03");
    made.by = {by};
    return made;
}

Course asked(const std::string& hearer, std::map<std::string, std::string> facts) {
    Story story = town::story({"south"});
    story.facts = std::move(facts);
    Course course(town::frame(script(hearer), story));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    return course;
}

std::vector<std::string> titles(const std::vector<Actor>& actors) {
    std::vector<std::string> made;
    for (const auto& actor : actors) made.push_back(actor.title + (actor.when.empty() ? "" : " (" + actor.when + ")"));
    return made;
}

}  // namespace

TEST_CASE("2.9: for a small agency another office answers, else the usual one") {
    Course small_one = asked(by_size, {{"small_agency", "true"}});
    CHECK(titles(small_one.walk().steps[0].to) == std::vector<std::string>{"officer"});
    CHECK_FALSE(small_one.record(answer("director")));
    CHECK(small_one.record(answer("officer")));
    Course usual = asked(by_size, {{"small_agency", "false"}});
    CHECK_FALSE(usual.record(answer("officer")));
    CHECK(usual.record(answer("director")));
}

TEST_CASE("2.9: the first holder whose condition holds has the role, before the later ones") {
    const char* two = R"(role "hearer" { title = "the hearer", post = "director", side = "answering", cite = "1",
      holders = { { when = "small_agency", post = "officer" }, { when = "about_hearer", whom = "somebody outside" } } })";
    Course both = asked(two, {{"small_agency", "true"}, {"about_hearer", "true"}});
    CHECK(titles(both.walk().steps[0].to) == std::vector<std::string>{"officer"});
    Course second = asked(two, {{"small_agency", "false"}, {"about_hearer", "true"}});
    CHECK(titles(second.walk().steps[0].to) == std::vector<std::string>{"somebody outside"});
}

TEST_CASE("3.23: while it is not known who holds a role, both are printed and an act by either is refused") {
    Course course = asked(by_size, {});
    CHECK(titles(course.walk().steps[0].to) ==
          std::vector<std::string>{"officer (if `small_agency` is true)", "director (otherwise)"});
    CHECK_FALSE(course.record(answer("director")));
    CHECK(course.walk().refusals.back().test == "actor");
    CHECK(course.walk().refusals.back().needed.starts_with("it depends on what is not recorded"));
    CHECK_FALSE(course.record(answer("officer")));
    Event learnt = event(EventKind::facts, "", "2026-06-03");
    learnt.facts = {{"small_agency", "true"}};
    REQUIRE(course.record(learnt));
    CHECK_FALSE(course.record(answer("director")));
    CHECK(course.record(answer("officer")));
}

TEST_CASE("3.23: a holder who is the same whatever is not known may act at once") {
    const char* same = R"(role "hearer" { title = "the hearer", post = "director", side = "answering", cite = "1",
      holders = { { when = { small_agency = true, about_hearer = true }, post = "officer" } } })";
    Course course = asked(same, {{"about_hearer", "false"}});
    CHECK(titles(course.walk().steps[0].to) == std::vector<std::string>{"director"});
    CHECK(course.record(answer("director")));
}

TEST_CASE("3.37: one whom the matter concerns stands aside, and whoever stands in acts") {
    const char* aside = R"(role "hearer" { title = "the hearer", post = "director", side = "answering", cite = "1",
      stands_aside_if = "about_hearer", stand_in = "officer" })";
    Course course = asked(aside, {{"about_hearer", "true"}});
    CHECK(titles(course.walk().steps[0].to) == std::vector<std::string>{"officer (in the place of director)"});
    CHECK_FALSE(course.record(answer("director")));
    CHECK(course.record(answer("officer")));
}

TEST_CASE("3.37: where no stand-in is named the act stays owed by the office, and who does it is not stated") {
    const char* aside = R"(role "hearer" { title = "the hearer", post = "director", side = "answering", cite = "1",
      stands_aside_if = "about_hearer", stand_in = silent "No stand-in is named." })";
    Course course = asked(aside, {{"about_hearer", "true"}});
    const Walk walk = course.walk();
    REQUIRE(walk.steps[0].to.size() == 1);
    CHECK(walk.steps[0].to[0].ground.kind == GroundKind::silence);
    CHECK(walk.steps[0].to[0].ground.says == "No stand-in is named.");
    CHECK(walk.phase == "answering");
    CHECK_FALSE(course.record(answer("director")));
    CHECK(course.record(answer("officer")));
}

TEST_CASE("3.37: where nobody is named for the seat, whoever stands in acts") {
    const char* chair = R"(role "hearer" { title = "the hearer", post = "against.chair", side = "answering", cite = "1",
      stand_in = "against.vice-chair" })";
    Course course(town::frame(script(chair), town::story({"east"})));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    CHECK(titles(course.walk().steps[0].to) ==
          std::vector<std::string>{"e-vice (in the place of chair of east, where nobody is named)"});
    CHECK(course.record(answer("e-vice")));
}

TEST_CASE("2.9: a role with only a title is filled by the issue, and a role of many by a list") {
    const std::string each = R"(procedure "small" { title = "Small", source = "rules", starts_at = "say" }
role "parties" { title = "the parties", many = true, cite = "1" }
step "say" { title = "Say", by = each { "parties" }, on = { done = "settled" }, cite = "2" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })";
    Story story = town::story({"south"});
    story.roles = {{"parties", {"director", "officer", "the school's head"}}};
    Course course(town::frame(each, story));
    Event said = event(EventKind::act, "say", "2026-06-02");
    for (const char* one : {"director", "officer"}) {
        said.by = {one};
        REQUIRE(course.record(said));
        CHECK_FALSE(course.ended());
    }
    CHECK_FALSE(course.record(said));  // the officer has said it already
    said.by = {"the school's head"};
    REQUIRE(course.record(said));
    CHECK(course.ended());
}

TEST_CASE("2.9: two people for a role of one are refused") {
    Story story = town::story({"south"});
    story.roles = {{"hearer", {"director", "officer"}}};
    const auto problems = check_story(*town::frame(script(by_size), story));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].id == "one-holder");
}

}  // namespace holders_test
