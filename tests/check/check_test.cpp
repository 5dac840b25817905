#include "check/check.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

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

TEST_CASE("an area in a root without a calendar is told where to take one from") {
    namespace fs = std::filesystem;
    const fs::path root = fs::temp_directory_path() / ("recourse-no-calendar-" + std::to_string(::getpid()));
    fs::create_directories(root / "config/areas/town");
    std::ofstream(root / "config/areas/town/area.toml")
        << "title = \"Town\"\ncalendar = \"england-and-wales\"\nunseen = \"Not written down yet.\"\n";
    const Checked checked = check_all(World(Roots{{root}}));
    fs::remove_all(root);
    REQUIRE(checked.problems.size() == 1);
    CHECK(checked.problems.front().id == "unknown-calendar");
    CHECK(checked.problems.front().hint.starts_with("Copy config/calendars/england-and-wales.toml"));
}

}  // namespace check_test
