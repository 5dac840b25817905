#include "config/refused_text.hpp"

#include "config/problems.hpp"
#include "config/read.hpp"

namespace refused_text_test {

using namespace recourse;
using namespace recourse::test;

namespace {

std::string repeated(const std::string& part, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += part;
    return text;
}

}  // namespace

TEST_CASE("a file of up to 256 KiB is read, a longer one is not") {
    const std::string remark(most_bytes - 2, 'x');
    CHECK(refused_text("#" + remark + "\n", here()).empty());
    check_only(refused_text("##" + remark + "\n", here()), "file-too-long", 0, "256 KiB", "Split");
}

TEST_CASE("a key has at most 32 dots, in its own line and in a heading") {
    CHECK(read_toml("a" + repeated(".a", 32) + " = 1\n", here()).ok());
    check_only(read_toml("\na" + repeated(".a", 33) + " = 1\n", here()).problems, "too-deep", 2, "32 dots", "shorter key");
    check_only(read_toml("[a" + repeated(".a", 33) + "]\n", here()).problems, "too-deep", 1, "32 dots", "shorter key");
    check_only(read_toml("a" + repeated(".\"a\"", 33) + " = 1\n", here()).problems, "too-deep", 1, "32 dots", "shorter key");
    check_only(read_toml("x = { a" + repeated(".a", 33) + " = 1 }\n", here()).problems, "too-deep", 1, "32 dots", "");
}

TEST_CASE("dots and brackets in texts and remarks are not counted") {
    const std::string dots = repeated(".[{", 50);
    CHECK(read_toml("a = \"" + dots + "\\\"" + dots + "\" # " + dots + "\nb = '" + dots + "'\nc = \"\"\"\n" + dots +
                        "\n\"\"\"\nd = '''" + dots + "'''\n",
                    here())
              .ok());
}

TEST_CASE("at most 32 brackets stand in one another") {
    CHECK(read_toml("a = " + repeated("[", 32) + repeated("]", 32) + "\n", here()).ok());
    check_only(read_toml("a = " + repeated("[", 33) + repeated("]", 33) + "\n", here()).problems, "too-deep", 1,
               "32 brackets", "Close a bracket");
    check_only(read_toml("a = " + repeated("{a=", 33) + "1" + repeated("}", 33) + "\n", here()).problems, "too-deep", 1,
               "32 brackets", "fewer levels");
}

TEST_CASE("bytes that are not UTF-8 are refused: stray, overlong, surrogate, cut off, too high") {
    for (const char* bytes : {"\xFF", "\x80", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xE2\x82", "\xF4\x90\x80\x80"}) {
        check_only(refused_text("a = 1\n# " + std::string(bytes), here()), "not-utf8", 2, "not stored as UTF-8", "with the encoding UTF-8");
    }
    CHECK(refused_text("a = \"\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80\"", here()).empty());
}

TEST_CASE("characters that can't be seen are refused, wherever they stand") {
    check_only(refused_text(std::string_view("a = 1\0", 6), here()), "hidden-character", 1, "U+0000", "Take it out");
    check_only(refused_text("a = \"\x1B[31m\"", here()), "hidden-character", 1, "U+001B", "Take it out");
    check_only(refused_text("\n# \xE2\x80\xAE", here()), "hidden-character", 2, "U+202E", "Take it out");
    check_only(refused_text("a = \"\x7F\"", here()), "hidden-character", 1, "U+007F", "Take it out");
    CHECK(refused_text("a\t= \"\tb\"\r\n", here()).empty());
}

TEST_CASE("the place of a refused character is counted in characters, not in bytes") {
    const auto problems = refused_text("a = \"\xC3\xA9\xC3\xA9\x01\"", here());
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].where.column == 8);
}

}  // namespace refused_text_test
