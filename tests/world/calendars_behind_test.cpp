#include "world/world.hpp"

#include <doctest/doctest.h>

namespace calendars_behind_test {

using namespace recourse;

TEST_CASE("a root of one's own may name the calendars that come with the program, and nothing else of them") {
    Roots roots{{RECOURSE_ROOT "/tests/bad/root"}};
    CHECK_FALSE(World(roots).calendar("england-and-wales").ok());
    roots.behind = [] { return std::filesystem::path(RECOURSE_ROOT); };
    const World world(roots);
    CHECK(world.calendar("england-and-wales").ok());
    CHECK_FALSE(world.calendar("scotland").ok());
    CHECK(world.areas() == std::vector<std::string>{"town"});
}

TEST_CASE("where no calendar is known at all, it is said how to come by one") {
    const auto read = World(Roots{{RECOURSE_ROOT "/tests/bad"}}).calendar("weekdays");
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0].id == "unknown-calendar");
    CHECK(read.problems[0].hint.starts_with("Copy config/calendars/england-and-wales.toml from the data of the program"));
    CHECK(read.problems[0].hint.find("or write config/calendars/weekdays.toml") != std::string::npos);
}

}  // namespace calendars_behind_test
