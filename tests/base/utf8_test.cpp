#include "base/utf8.hpp"

#include <doctest/doctest.h>

namespace utf8_test {

using namespace recourse;

TEST_CASE("a character is read with its bytes") {
    CHECK(character_at("a", 0).code == U'a');
    CHECK(character_at("\xC3\xA9", 0).code == U'\u00E9');
    CHECK(character_at("\xE2\x82\xAC", 0).bytes == 3);
    CHECK(character_at("\xF0\x9F\x98\x80", 0).code == U'\U0001F600');
}

TEST_CASE("bytes that are no UTF-8 are no character: cut short, overlong, surrogates, too large") {
    for (const char* text : {"\xC3", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80", "\xFF"}) {
        CHECK(character_at(text, 0).bytes == 0);
    }
}

TEST_CASE("what turns text around or can't be seen is hidden; ends of lines and letters are not") {
    for (const char32_t code : {U'\u202E', U'\u200B', U'\uFEFF', U'\u0000', U'\u0007'}) CHECK(is_hidden(code));
    for (const char32_t code : {U'\n', U'\t', U'a', U'\u00E9', U'\u043E'}) CHECK_FALSE(is_hidden(code));
}

TEST_CASE("a character is named by its number") {
    CHECK(code_point(0x202E) == "U+202E");
    CHECK(code_point(0x41) == "U+0041");
    CHECK(code_point(0x1F600) == "U+1F600");
}

TEST_CASE("a run of plain letters ends at whatever has to be looked at by itself") {
    CHECK(plain_from("a ~\nb", 0) == 3);
    CHECK(plain_from("a ~\nb", 3) == 0);
    CHECK(plain_from("a ~\nb", 4) == 1);
    CHECK(plain_from("ab\x7F", 0) == 2);
    CHECK(plain_from("ab\xC3\xA9", 0) == 2);
    CHECK(plain_from("ab", 2) == 0);
}

}  // namespace utf8_test
