#include "config/plain_toml.hpp"

#include "config/parse_toml.hpp"
#include "config/problems.hpp"
#include "config/refused_text.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace plain_toml_test {

using namespace recourse;
using namespace recourse::test;
namespace fs = std::filesystem;

namespace {

std::string all_of(const Table& table);

/// A value with its place, its ground and everything in it.
std::string all_of(const Value& value) {
    std::string all = to_text(value.where) + " " + describe(value) + " " + as_written(value);
    if (value.ground) all += " <" + to_text(*value.ground) + ">";
    if (const auto* list = value.list()) {
        for (const auto& item : list->items) all += "\n" + all_of(item);
    }
    if (const auto* table = value.table()) all += "\n" + all_of(*table);
    if (const auto* formed = value.formed()) all += "\n" + formed->says + all_of(formed->named);
    return all;
}

std::string all_of(const Table& table) {
    std::string all;
    for (const auto& field : table.fields) all += field.name + " " + to_text(field.where) + " " + all_of(field.value) + "\n";
    return all;
}

/// Whether the text is plain; if so the parser must find no fault in it and read the same.
bool plain(const std::string& text) {
    const auto read = read_plain_toml(text, here());
    if (!read) return false;
    CHECK(refused_text(text, here()).empty());
    const auto parsed = parse_toml(text, here());
    CAPTURE(text);
    for (const auto& problem : parsed.problems) FAIL_CHECK(problem.says);
    REQUIRE(parsed.value);
    CHECK(all_of(*read) == all_of(*parsed.value));
    return true;
}

std::vector<std::string> shipped_texts() {
    std::vector<std::string> texts;
    for (const char* folder : {"/config", "/examples", "/tests/bad"}) {
        for (const auto& entry : fs::recursive_directory_iterator(std::string(RECOURSE_ROOT) + folder)) {
            if (entry.path().extension() != ".toml") continue;
            std::ifstream file(entry.path(), std::ios::binary);
            texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        }
    }
    return texts;
}

/// The text with a few characters put in, taken out or put in place of others.
std::string changed(std::string text, std::mt19937& random) {
    static const std::string marks = "\"'[]{}=,.#-_ \t\n\\:T0159aeftx\xC3\xA9+";
    for (auto times = 1 + random() % 3; times > 0 && !text.empty(); --times) {
        const std::size_t at = random() % text.size();
        const char mark = marks[random() % marks.size()];
        switch (random() % 4) {
            case 0: text.insert(at, 1, mark); break;
            case 1: text[at] = mark; break;
            case 2: text.erase(at, 1 + random() % 3); break;
            default: text.insert(at, text.substr(random() % text.size(), random() % 20)); break;
        }
    }
    return text;
}

}  // namespace

TEST_CASE("nearly every file that is shipped is plain, and is read as the parser reads it") {
    const auto texts = shipped_texts();
    int count = 0;
    for (const auto& text : texts) count += plain(text) ? 1 : 0;
    CHECK(texts.size() > 300);
    CHECK(static_cast<std::size_t>(count) > texts.size() * 8 / 10);
}

TEST_CASE("a changed file is either not plain any more, or is read as the parser reads it") {
    std::mt19937 random(20260105);
    int count = 0;
    for (const auto& text : shipped_texts()) {
        if (text.size() > 4000) continue;
        for (int i = 0; i < 12; ++i) count += plain(changed(text, random)) ? 1 : 0;
    }
    CHECK(count > 500);
}

TEST_CASE("what the parser must judge is not plain") {
    CHECK(plain("a = 1 # one\n\"b c\" = -12\nd = [1, \"e\", [2026-01-20T16:30], # so\n ]\ne = {}\n[f.g]\nh = true\n[[f.i]]\n"));
    for (const char* text : {"a = 1\na = 2\n", "a.b = 1\n", "a = 'b'\n", "a = \"\"\"b\"\"\"\n", "a = \"\\t\"\n", "a = 1.5\n", "a = 01\n",
                             "a = 1_000\n", "a = 0x1\n", "a = +1\n", "a = 2026-02-30\n", "a = 1066-01-01\n", "a = 16:30\n",
                             "a = 2026-01-20T16:30:00\n", "a = 2026-01-20 16:30\n", "a = 2026-01-20T16:30Z\n", "a = 2026-01-20-5\n",
                             "a = [1 2]\n", "a = {b = 1,}\n", "a = {b = 1\n}\n", "a = {b = 1}\n[a.c]\n", "a = [{}]\n[[a]]\n",
                             "[a]\n[a]\n", "[a.b]\n[a]\n", "[[a]]\n[a]\n", "[ a ]\n", "[a]b = 1\n", "a = 1 b = 2\n", "a\n", "a =\n",
                             "a = 9999999999999999999\n", "a = true1\n", "\"\" = 1\n", "a = 1\r\n", "\xEF\xBB\xBF" "a = 1\n",
                             "a = { silent = 1 }\n", "a = inf\n", "a = \"\xC3\xA9\"\n", "a\t= 1\n", "a = \"\x7F\"\n",
                             "a = [[[[[[[[[1]]]]]]]]]\n", "[a.b.c.d.e.f.g.h.i]\n"}) {
        CHECK_MESSAGE(!plain(text), text);
    }
}

}  // namespace plain_toml_test
