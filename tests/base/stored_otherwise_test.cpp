#include "base/stored_otherwise.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace stored_otherwise_test {

using namespace recourse;

namespace {

std::string id_of(std::string_view text) {
    const auto problem = stored_otherwise(text, FileName("story.toml"));
    return problem ? problem->id : "";
}

}  // namespace

TEST_CASE("the document of a word processor is known by how it begins") {
    CHECK(id_of("PK\x03\x04\x14") == "not-plain-text");
    CHECK(id_of("\xD0\xCF\x11\xE0\xA1") == "not-plain-text");
    CHECK(id_of("{\\rtf1\\ansi title = 1}") == "not-plain-text");
}

TEST_CASE("a text in UTF-16 is told from one in UTF-8") {
    CHECK(id_of(std::string_view("\xFF\xFEt\0", 4)) == "not-utf8");
    CHECK(id_of(std::string_view("\xFE\xFF\0t", 4)) == "not-utf8");
    CHECK(id_of("\xEF\xBB\xBFtitle = \"A\"") == "");
    CHECK(id_of("PK = 1") == "");
    CHECK(id_of("") == "");
}

}  // namespace stored_otherwise_test
