#include "config/read_area.hpp"
#include "config/read_assumptions.hpp"
#include "config/read_calendar.hpp"
#include "config/read_source.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace shipped_files_test {

using namespace recourse;

namespace {

Problems problems_in(const std::filesystem::path& path) {
    std::ifstream in(path);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto file = FileName(path.string());
    const std::string name = path.stem().string();
    const std::string folder = path.parent_path().filename().string();
    if (folder == "calendars") return read_calendar(text, file, name).problems;
    if (folder == "assumptions") return read_assumptions(text, file, name).problems;
    if (folder == "sources") return read_source(text, file, name).problems;
    if (name == "area") return read_area_header(text, file, folder).problems;
    return read_area_file(text, file).problems;
}

}  // namespace

TEST_CASE("every shipped file of configuration is read without a complaint") {
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(RECOURSE_ROOT "/config")) {
        if (entry.path().extension() != ".toml") continue;
        ++files;
        for (const auto& problem : problems_in(entry.path())) {
            FAIL_CHECK(to_text(problem.where) << " " << problem.says << " " << problem.hint);
        }
    }
    CHECK(files > 10);
}

}  // namespace shipped_files_test
