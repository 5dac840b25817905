#include "check/check.hpp"

#include <doctest/doctest.h>

#include <string>

namespace check_test {

using namespace recourse;

namespace {

World shipped() {
    return World(Roots{{RECOURSE_ROOT}});
}

}  // namespace

TEST_CASE("what ships with the program has no defect and no warning") {
    const Checked checked = check_all(shipped());
    for (const auto& problem : checked.problems) {
        INFO(to_text(problem.where), " ", problem.id, " ", problem.says);
        CHECK(false);
    }
    CHECK(checked.files > 40);
}

TEST_CASE("a folder is checked with everything in it, a file alone") {
    const std::string root = RECOURSE_ROOT;
    const Checked area = check_path(shipped(), root + "/config/areas/central-bedfordshire", "");
    const Checked file = check_path(shipped(), root + "/config/areas/central-bedfordshire/seats.toml", "");
    CHECK(area.files > 8);
    CHECK(file.files == 1);
}

TEST_CASE("a path that is not there is unreadable") {
    const Checked checked = check_path(shipped(), "no-such-folder/story.toml", "");
    REQUIRE(checked.problems.size() == 1);
    CHECK(checked.problems.front().id == "unreadable-file");
}

}  // namespace check_test
