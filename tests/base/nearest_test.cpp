#include "base/nearest.hpp"

#include <doctest/doctest.h>

namespace recourse::nearest_test {

namespace {

const std::vector<std::string> fields{"act_within", "answer_within", "held_within", "decides", "needs"};

}  // namespace

TEST_CASE("a misspelt word suggests the one that was meant") {
    CHECK(nearest("answer_witin", fields) == "answer_within");
    CHECK(nearest("anwser_within", fields) == "answer_within");
    CHECK(nearest("decidess", fields) == "decides");
    CHECK(nearest("need", fields) == "needs");
}

TEST_CASE("two letters in the wrong order are one mistake") {
    const std::vector<std::string> both{"to", "of"};
    CHECK(nearest("ot", both) == "to");
}

TEST_CASE("of one or two letters no other is guessed") {
    CHECK(!nearest("9", {"1", "2"}));
    CHECK(!nearest("b", {"by"}));
    CHECK(suggestion("9", {"1", "2"}) == "Known here: `1`, `2`.");
}

TEST_CASE("a stricter share of the letters may be asked for") {
    CHECK(nearest("North Bord", {"North Board"}, 10) == "North Board");
    CHECK(!nearest("South Board", {"North Board"}, 10));
    CHECK(nearest("South Board", {"North Board"}) == "North Board");
}

TEST_CASE("of two near words the nearer one is suggested") {
    CHECK(nearest("held_witin", {"field_within", "held_within"}) == "held_within");
}

TEST_CASE("a word that is far from all others suggests none") {
    CHECK(!nearest("zebra", fields));
    CHECK(!nearest("", fields));
    CHECK(!nearest("needs", {}));
}

TEST_CASE("a word may differ in a third of its letters and no more") {
    CHECK(nearest("abcdxx", {"abcdef"}) == "abcdef");
    CHECK(!nearest("abcxxx", {"abcdef"}));
}

TEST_CASE("an endless word is not measured") {
    const std::string endless(101, 'a');
    CHECK(!nearest(endless, {endless}));
}

TEST_CASE("a suggestion names the near word, or lists the known ones while they are few") {
    CHECK(suggestion("decide", fields) == "Did you mean `decides`?");
    CHECK(suggestion("zebra", {"by", "to"}) == "Known here: `by`, `to`.");
    CHECK(suggestion("zebra", {"by"}) == "Known here: `by`.");
    CHECK(suggestion("zebra", {}) == "");
    CHECK(suggestion("zebra", std::vector<std::string>(16, "by")) != "");
    CHECK(suggestion("zebra", std::vector<std::string>(17, "by")) == "");
}

}  // namespace recourse::nearest_test
