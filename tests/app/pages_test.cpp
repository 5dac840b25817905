#include "app/pages.hpp"
#include "resolve/program.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace pages_test {

using namespace recourse;

namespace {

namespace fs = std::filesystem;

/// Words in quotes that look like the id of a problem and are none: names in the area's files and in examples, options.
const std::set<std::string>& no_ids() {
    static const std::set<std::string> words{"vice-chair", "england-and-wales", "domestic-abuse", "e-mail",
                                             "nobody-answers", "nobody-acts", "why-not", "raised-by", "end-of-file", "floating-point"};
    return words;
}

std::string text_of(const fs::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The id of every problem that the core gives, with a file that gives it.
std::map<std::string, std::string> ids_in_core() {
    const std::set<std::string> pages{"command_pages.cpp", "file_pages.cpp", "story_pages.cpp", "script_pages.cpp",
                                      "procedure_pages.cpp", "way_pages.cpp", "check_pages.cpp", "test_pages.cpp"};
    std::map<std::string, std::string> ids;
    const std::regex id("\"([a-z]+(-[a-z0-9]+)+)\"");
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(RECOURSE_ROOT) / "core")) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() != ".cpp" || pages.contains(name)) continue;
        const std::string text = text_of(entry.path());
        for (std::sregex_iterator at(text.begin(), text.end(), id), end; at != end; ++at) {
            if (!no_ids().contains((*at)[1])) ids.emplace((*at)[1], name);
        }
    }
    return ids;
}

}  // namespace

TEST_CASE("every kind of problem that the program gives has a page that explains it") {
    const auto ids = ids_in_core();
    CHECK(ids.size() > 60);
    for (const auto& given : ids) {
        INFO(given.first, " in ", given.second);
        CHECK(find_page(given.first) != nullptr);
    }
}

TEST_CASE("every page is whole, and no id has two") {
    std::set<std::string> ids;
    for (const auto& page : all_pages()) {
        CAPTURE(page.id);
        CHECK(ids.insert(page.id).second);
        for (const char* text : {page.title, page.wrong, page.bad, page.better, page.why}) CHECK(*text != '\0');
        CHECK(std::string(page.bad) != page.better);
    }
}

TEST_CASE("every test that can refuse an event has a page, and every such page is of a test") {
    std::set<std::string> words;
    for (int i = 0; i <= static_cast<int>(TestAbout::bound); ++i) words.insert(to_word(static_cast<TestAbout>(i)));
    std::set<std::string> explained;
    for (const auto& page : test_pages()) {
        CAPTURE(page.word);
        CHECK(explained.insert(page.word).second);
        CHECK(find_page(page.word) == nullptr);
        for (const char* text : {page.title, page.means, page.example, page.cure}) CHECK(*text != '\0');
    }
    CHECK(explained == words);
}

}  // namespace pages_test
