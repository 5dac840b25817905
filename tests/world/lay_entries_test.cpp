#include "config/read_assumptions.hpp"
#include "world/lay_over.hpp"

#include <doctest/doctest.h>

#include <string>

namespace lay_entries_test {

using namespace recourse;

namespace {

Problems problems_of(const std::string& answers) {
    const std::string text = "title = \"One\"\nadopted_by = \"nobody\"\nadopted_on = \"never\"\nwhy = \"To try.\"\n\n" + answers;
    const auto set = read_assumptions(text, FileName("one.toml"), "one");
    REQUIRE(set.ok());
    return lay_over(World(Roots{{RECOURSE_ROOT}}), AreaName{"central-bedfordshire"}, {*set.value}).problems;
}

}  // namespace

TEST_CASE("a set opens the routes to bodies outside the protocol, or turns them away, and says nothing else of them") {
    CHECK(problems_of("[answers.protocol.joint-protocol]\nother_bodies = \"routes\"\n").empty());
    CHECK(problems_of("[answers.protocol.joint-protocol]\nother_bodies = \"turned_away\"\n").empty());
    const auto wrong = problems_of("[answers.protocol.joint-protocol]\nother_bodies = \"perhaps\"\n");
    REQUIRE(wrong.size() == 1);
    CHECK(wrong[0].id == "wrong-value");
    CHECK(wrong[0].where.line == 7);
}

TEST_CASE("the notice of a meeting is an amount of time") {
    CHECK(problems_of("[answers.routes.agenda_item]\nnotice = \"5 working days\"\n").empty());
    const auto wrong = problems_of("[answers.routes.agenda_item]\nnotice = \"soon\"\n");
    REQUIRE_FALSE(wrong.empty());
    CHECK(wrong[0].id == "wrong-value");
}

}  // namespace lay_entries_test
