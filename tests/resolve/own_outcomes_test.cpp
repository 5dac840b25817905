#include "resolve/small.hpp"

#include "check/procedure_defects.hpp"

#include <algorithm>

namespace own_outcomes_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// A panel that says whether criteria are met, with words of the script's own.
std::string script(const std::string& step) {
    return R"(procedure "small" { title = "Criteria", source = "paper", starts_at = "panel" }
outcomes "criteria" { "met", "not_met" }
role "a" { title = "a", side = "raising", cite = "1" }
role "b" { title = "b", cite = "1" }
ending "yes" { title = "Yes", result = "settled", cite = "3" }
ending "no" { title = "No", result = "not_settled", cite = "3" }
)" + step;
}

const std::string panel = R"(step "panel" { title = "Panel", by = "a", to = "b", answer_within = "5 working days",
  on = { met = "yes", not_met = "appeal", no_answer = "appeal" }, cite = "2" }
step "appeal" { title = "Appeal", by = "a", needs = after "panel.not_met", act_within = further "2 working days",
  on = { done = "no", not_done = silent "Nothing." }, cite = "4" }
duty "tell" { owed_on = "panel.not_met", by = "b", within = "3 working days", cite = "5" })";

}  // namespace

TEST_CASE("2.21: a set of the script's own leads on, makes duties owed and dates that limits count from") {
    Course course(small::frame(script(panel)));
    course.record(event(EventKind::act, "panel", "2026-06-02"));
    REQUIRE(course.record(event(EventKind::answer, "panel", "2026-06-04", "not_met")));
    const Walk walk = course.walk();
    CHECK(walk.steps[0].outcome == "not_met");
    CHECK(walk.stands_at == PlaceName{"appeal"});
    REQUIRE(walk.owed.size() == 1);
    CHECK(walk.owed[0].due[0].at == at("2026-06-09"));  // Friday 5, Monday 8, Tuesday 9
    REQUIRE(course.record(event(EventKind::act, "appeal", "2026-06-05")));
    CHECK(course.walk().ending == PlaceName{"no"});
}

TEST_CASE("2.21: a set of the script's own can be decided by several, and be split") {
    Course course(small::frame(script(R"(step "panel" { title = "Panel", by = "a", decides = all { "a", "b" },
  on = { met = "yes", not_met = "no", split = silent "Nothing." }, cite = "2" })")));
    course.record(event(EventKind::act, "panel", "2026-06-02"));
    Event view = event(EventKind::decide, "panel", "2026-06-03", "met");
    view.by = {"a"};
    REQUIRE(course.record(view));
    view.by = {"b"};
    view.outcome = "not_met";
    REQUIRE(course.record(view));
    CHECK(course.walk().steps[0].outcome == "split");
}

TEST_CASE("2.21: half of a set of the script's own is an error, and so is a word in no set") {
    const auto ids = [](const std::string& on) {
        std::string all;
        for (const auto& problem : record(script("step \"panel\" { title = \"P\", by = \"a\", on = { " + on + " }, cite = \"2\" }"),
                                          FileName("small.lua")).problems) {
            all += (all.empty() ? "" : " ") + problem.id;
        }
        return all;
    };
    CHECK(ids("met = \"yes\", not_met = \"no\"") == "");
    CHECK(ids("met = \"yes\"") == "half-a-set");
    CHECK(ids("met = \"yes\", unmet = \"no\"") == "half-a-set unknown-outcome");
    CHECK(ids("met = \"yes\", otherwise = \"no\"") == "");
}

TEST_CASE("2.21: `otherwise` stands for the other half of a set of the script's own") {
    Course course(small::frame(script(R"(step "panel" { title = "Panel", by = "a", to = "b",
  on = { met = "yes", otherwise = "no" }, cite = "2" })")));
    course.record(event(EventKind::act, "panel", "2026-06-02"));
    REQUIRE(course.record(event(EventKind::answer, "panel", "2026-06-04", "not_met")));
    CHECK(course.walk().ending == PlaceName{"no"});
}

}  // namespace own_outcomes_test
