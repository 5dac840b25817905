#include "world/files_under.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace files_under_test {

using namespace recourse;
namespace fs = std::filesystem;

namespace {

const fs::path root = RECOURSE_ROOT;

bool has(const std::vector<fs::path>& files, const std::string& relative) {
    return std::ranges::find(files, root / relative) != files.end();
}

}  // namespace

TEST_CASE("a root inside the examples is a world of its own, and its files are not those of the root around it") {
    const std::string nested = "examples/language/config/areas/lessons/area.toml";
    CHECK(has(files_under(root / "examples"), nested));
    CHECK_FALSE(has(own_files_under(root / "examples"), nested));
    CHECK_FALSE(has(files_of_root(root), nested));
    CHECK(has(files_of_root(root), "examples/central-bedfordshire/refuge-contract.toml"));
    CHECK(has(files_of_root(root / "examples/language"), nested));
}

TEST_CASE("the roots inside a folder are found, and not the folder itself") {
    CHECK(has(roots_under(root / "examples"), "examples/language"));
    CHECK(roots_under(root / "examples/language").empty());
}

}  // namespace files_under_test
