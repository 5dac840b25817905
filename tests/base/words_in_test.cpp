#include "base/words_in.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace words_in_test {

using namespace recourse;

TEST_CASE("a text is parted into words without regard to case, dashes and apostrophes") {
    CHECK(words_in("Children's Board (cb-lscb)") == std::vector<std::string>{"childrens", "board", "cb", "lscb"});
    CHECK(words_in("the children\u2019s \u00a35") == std::vector<std::string>{"the", "childrens", "\u00a35"});
    CHECK(words_in(" - ").empty());
}

TEST_CASE("each word of a question has to begin a word of the text, in whatever order") {
    CHECK(has_words("Time limits for a complaint", "complaint time"));
    CHECK(has_words("Time limits for a complaint", "complaints"));
    CHECK(has_words("A complaints department", "complaint"));
    CHECK(has_words("The policy is kept", "policies"));
    CHECK_FALSE(has_words("Time limits for a complaint", "complaint chair"));
    CHECK_FALSE(has_words("BCCG", "ccg"));
    CHECK(has_words("BCCG", "ccg", WordFit::within));
}

TEST_CASE("a number is asked for as a whole") {
    CHECK(has_words("row 11", "11"));
    CHECK_FALSE(has_words("row 110", "11"));
}

TEST_CASE("a question without a word finds nothing") {
    CHECK_FALSE(has_words("anything", ""));
    CHECK_FALSE(has_words("anything", "?"));
}

}  // namespace words_in_test
