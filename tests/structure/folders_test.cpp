#include "structure/source_files.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

namespace folders_test {

using namespace recourse;

namespace {

const std::set<std::string> all_folders{"base",    "calendar", "model", "config", "script", "world",
                                        "resolve", "explore",  "check", "render", "app"};

/// The table of the design: what a folder may include beside itself.
std::set<std::string> may_include(const std::string& folder) {
    static const std::map<std::string, std::set<std::string>> table{
        {"base", {}},
        {"calendar", {"base"}},
        {"model", {"base", "calendar"}},
        {"config", {"base", "calendar", "model"}},
        {"script", {"base", "calendar", "model"}},
        {"world", {"base", "calendar", "model", "config", "script"}},
        {"resolve", {"base", "calendar", "model"}},
        {"explore", {"base", "calendar", "model", "resolve"}},
        {"check", {"base", "calendar", "model", "resolve", "explore", "world"}},
        {"render", {"base", "calendar", "model", "world", "resolve", "explore", "check"}},
        {"app", all_folders},
    };
    const auto row = table.find(folder);
    return row == table.end() ? std::set<std::string>{} : row->second;
}

/// Each include that goes against the order of the folders, and each file in a folder that the design does not know.
std::vector<std::string> against_the_order(const std::vector<SourceFile>& files) {
    std::vector<std::string> breaches;
    for (const auto& file : files) {
        const std::string folder = folder_of(file.path);
        if (!all_folders.contains(folder)) breaches.push_back(file.path + " is in no folder of the design");
        for (const auto& include : includes_of(file.text)) {
            const std::string from = folder_of("core/" + include);
            if (!all_folders.contains(from) || from == folder || may_include(folder).contains(from)) continue;
            breaches.push_back(file.path + " includes " + include);
        }
    }
    return breaches;
}

/// A foreign library, how its headers are called, and the only folder that may include them, in so many files.
struct Library {
    std::string headers;
    std::string folder;
    std::size_t most_files;
};

const std::vector<Library> libraries{
    {"toml(\\+\\+|plusplus)/.*|toml\\.hpp", "config", 1},
    {"lua.*\\.h(pp)?|lauxlib\\.h", "script", 100},
    {"nlohmann/.*", "render", 2},
    {"boost/.*", "app", 100},
};

/// Each foreign library that is used outside its folder, or in more files than it should be.
std::vector<std::string> misplaced_libraries(const std::vector<SourceFile>& files) {
    std::vector<std::string> breaches;
    for (const auto& library : libraries) {
        const std::regex headers(library.headers);
        std::size_t users = 0;
        for (const auto& file : files) {
            for (const auto& include : includes_of(file.text)) {
                if (!std::regex_match(include, headers)) continue;
                ++users;
                if (folder_of(file.path) != library.folder) breaches.push_back(file.path + " includes " + include);
            }
        }
        if (users > library.most_files)
            breaches.push_back(library.headers + " is included in " + std::to_string(users) + " files");
    }
    return breaches;
}

/// Each header that is not rooted at `core/`, but said from where the file is.
std::vector<std::string> unrooted_includes(const std::vector<SourceFile>& files) {
    std::vector<std::string> breaches;
    for (const auto& file : files) {
        for (const auto& include : includes_of(file.text)) {
            if (include.starts_with(".")) breaches.push_back(file.path + " includes " + include);
        }
    }
    return breaches;
}

constexpr std::ptrdiff_t most_lines = 400;

std::vector<std::string> too_long(const std::vector<SourceFile>& files) {
    std::vector<std::string> breaches;
    for (const auto& file : files) {
        const auto lines = std::ranges::count(file.text, '\n');
        if (lines > most_lines) breaches.push_back(file.path + " has " + std::to_string(lines) + " lines");
    }
    return breaches;
}

}  // namespace

TEST_CASE("each folder of the core includes only those that the design puts before it") {
    const auto files = source_files("core");
    REQUIRE(files.size() > 50);
    CHECK(in_lines(against_the_order(files)) == "");
    CHECK(in_lines(unrooted_includes(files)) == "");
}

TEST_CASE("an include against the order of the folders is found") {
    CHECK(in_lines(against_the_order({{"core/model/a.hpp", "#include \"base/b.hpp\"\n#include \"model/c.hpp\"\n"}})) ==
          "");
    CHECK(in_lines(against_the_order({{"core/model/a.hpp", "#pragma once\n  # include <resolve/b.hpp>\n"}})) ==
          "core/model/a.hpp includes resolve/b.hpp\n");
    CHECK(in_lines(against_the_order({{"core/resolve/a.cpp", "#include \"config/b.hpp\""}})) ==
          "core/resolve/a.cpp includes config/b.hpp\n");
    CHECK(in_lines(against_the_order({{"core/utils/a.cpp", ""}})) ==
          "core/utils/a.cpp is in no folder of the design\n");
    CHECK(in_lines(unrooted_includes({{"core/base/a.cpp", "#include \"../model/b.hpp\"\n"}})) ==
          "core/base/a.cpp includes ../model/b.hpp\n");
}

TEST_CASE("toml++ is known to config alone, Lua to script, the JSON library to two files of render, Boost to app") {
    CHECK(in_lines(misplaced_libraries(source_files("core"))) == "");
}

TEST_CASE("a foreign library in another folder is found, and one in too many files") {
    CHECK(in_lines(misplaced_libraries({{"core/world/a.cpp", "#include <toml++/toml.h>\n"}})) ==
          "core/world/a.cpp includes toml++/toml.h\n");
    CHECK(in_lines(misplaced_libraries({{"core/resolve/a.cpp", "#include <lua.hpp>\n"}})) ==
          "core/resolve/a.cpp includes lua.hpp\n");
    CHECK(in_lines(misplaced_libraries({{"core/explore/a.cpp", "#include <boost/graph.hpp>\n"}})) ==
          "core/explore/a.cpp includes boost/graph.hpp\n");
    const SourceFile json{"core/render/a.cpp", "#include <nlohmann/json.hpp>\n"};
    CHECK(in_lines(misplaced_libraries({json, json})) == "");
    CHECK(in_lines(misplaced_libraries({json, json, json})) == "nlohmann/.* is included in 3 files\n");
}

TEST_CASE("no file of the core or of its tests has more than 400 lines") {
    CHECK(in_lines(too_long(source_files("core"))) == "");
    CHECK(in_lines(too_long(source_files("tests"))) == "");
}

TEST_CASE("a file of 401 lines is too long, and one of 400 is not") {
    CHECK(in_lines(too_long({{"core/base/a.cpp", std::string(400, '\n')}})) == "");
    CHECK(in_lines(too_long({{"core/base/a.cpp", std::string(401, '\n')}})) == "core/base/a.cpp has 401 lines\n");
}

}  // namespace folders_test
