#include "world/world.hpp"

#include <doctest/doctest.h>

namespace calendars_behind_test {

using namespace recourse;

TEST_CASE("a root of one's own may name the calendars that come with the program, and nothing else of them") {
    Roots roots{{RECOURSE_ROOT "/tests/bad/root"}};
    CHECK_FALSE(World(roots).calendar("england-and-wales").ok());
    roots.behind = RECOURSE_ROOT;
    const World world(roots);
    CHECK(world.calendar("england-and-wales").ok());
    CHECK_FALSE(world.calendar("scotland").ok());
    CHECK(world.areas() == std::vector<std::string>{"town"});
}

}  // namespace calendars_behind_test
