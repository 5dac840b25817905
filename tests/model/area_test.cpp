#include "model/area.hpp"

#include "config/read_area.hpp"

#include <doctest/doctest.h>


namespace area_test {

using namespace recourse;

namespace {

/// A group that became a board on 1 July 2022, and a trust of its own that is called as the group was called by others.
Area health() {
    const std::string text = R"([[agency]]
name    = "care-board"
title   = "Care Board"
renamed = [{ on = 2022-07-01, was = "Commissioning Group", cite = "terms/1" }]
cite    = "terms/1"

[[agency]]
name    = "other"
title   = "Other"
aliases = ["Old Trust"]
renamed = [{ on = 2013-04-01, was = "Care Board", cite = "terms/1" }]
cite    = "terms/1"
)";
    auto read = read_area_file(text, FileName("agencies.toml"));
    REQUIRE(read.ok());
    REQUIRE(read.problems.empty());
    return {{}, *read.value};
}

}  // namespace

TEST_CASE("an agency is found by the name that it had before, whatever the case of its letters") {
    const Area area = health();
    const Entry* found = find_called(area, "agency", "commissioning group");
    REQUIRE(found);
    CHECK(found->name == "care-board");
    CHECK(former_names_of(*found) == std::vector<std::string>{"Commissioning Group"});
    CHECK(find_called(area, "body", "Commissioning Group") == nullptr);
}

TEST_CASE("a name that one has today goes before a name that another had") {
    const Area area = health();
    const Entry* found = find_called(area, "agency", "Care Board");
    REQUIRE(found);
    CHECK(found->name == "care-board");
}

}  // namespace area_test
