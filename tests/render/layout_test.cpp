#include "render/layout.hpp"
#include "render/tables.hpp"

#include <doctest/doctest.h>

namespace layout_test {

using namespace recourse;

TEST_CASE("a name can't turn the direction of a line or move the cursor") {
    CHECK(shown("a\xe2\x80\xae" "b") == "a\\u{202e}b");
    CHECK(shown("a\x1b[31mb") == "a\\u{1b}[31mb");
    CHECK(shown("two\nlines") == "two\\u{a}lines");
    CHECK(shown("\xff") == "\\x{ff}");
    CHECK(shown("\xc0\xaf") == "\\x{c0}\\x{af}");
    CHECK(shown("Müller – “x”") == "Müller – “x”");
}

TEST_CASE("lines are wrapped at the column that was asked for, and go on under their first word") {
    CHECK(wrapped("- ", "one two three four", 10) == "- one two\n  three\n  four\n");
    CHECK(wrapped("", "unbreakable-word next", 8) == "unbreakable-word\nnext\n");
    CHECK(wrapped("x: ", "", 80) == "x:\n");
}

TEST_CASE("a letter with an accent takes one place, and colour none") {
    CHECK(width_of("é") == 1);
    CHECK(width_of("\x1b[1mab\x1b[0m") == 2);
    CHECK(wrapped("", "éé éé éé", 5) == "éé éé\néé\n");
}

TEST_CASE("a row of names reads as a sentence does") {
    CHECK(in_a_row({}) == "");
    CHECK(in_a_row({"a"}) == "a");
    CHECK(in_a_row({"a", "b"}) == "a and b");
    CHECK(in_a_row({"a", "b", "c"}) == "a, b and c");
}

TEST_CASE("the columns of a table stand under one another") {
    Style plain;
    plain.columns = 20;
    CHECK(table_text({"A", "B"}, {{"long", "x"}, {"é", "y"}}, plain) == "A     B\nlong  x\né     y\n");
    CHECK(table_text({}, {{"ab", "one two three four five"}}, plain) == "ab  one two three\n    four five\n");
}

TEST_CASE("colour only repeats what the words say") {
    Style coloured;
    coloured.colour = true;
    CHECK(strong(coloured, "x") == "\x1b[1mx\x1b[0m");
    CHECK(strong(Style{}, "x") == "x");
    CHECK(alarming(Style{}, "late") == "late");
}

}  // namespace layout_test
