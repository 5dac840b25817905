#include "base/where.hpp"

#include <doctest/doctest.h>

namespace recourse::where_test {

namespace {

const FileName file = FileName("scripts/luton/challenge.lua");

}  // namespace

TEST_CASE("a place is printed with as much of it as is known") {
    CHECK(to_text(Where{file, 12, 3}) == "scripts/luton/challenge.lua:12:3");
    CHECK(to_text(Where{file, 12, 0}) == "scripts/luton/challenge.lua:12");
    CHECK(to_text(Where{file, 0, 0}) == "scripts/luton/challenge.lua");
}

TEST_CASE("a column without its line says nothing") {
    CHECK(to_text(Where{file, 0, 3}) == "scripts/luton/challenge.lua");
}

TEST_CASE("a place in no file has no name") {
    CHECK(Where{}.file_name() == "");
    CHECK(to_text(Where{}) == "");
}

}  // namespace recourse::where_test
