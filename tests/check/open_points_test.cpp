#include "check/open_points.hpp"

#include "script/read_procedure.hpp"
#include "script/record.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>

namespace open_points_test {

using namespace recourse;

namespace {

const std::string script = R"(procedure "small" { title = "S", source = "paper", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
step "ask" { title = "Ask", by = "asker", act_within = silent "No time.",
  on = { done = "yes", not_done = silent "Nothing." }, cite = "7.1" }
anytime "withdrawal" { title = "It is withdrawn", by = "asker", leads_to = "yes",
  silent = "Nothing is said of withdrawing.", cite = "7" }
ending "yes" { title = "Yes", result = "settled", cite = "9" }
)";

Recorded recorded_script() {
    auto recorded = record(script, FileName("small.lua"));
    REQUIRE(recorded.ok());
    return std::move(*recorded.value);
}

}  // namespace

TEST_CASE("a block that rests on a silence keeps the clause that was expected to speak") {
    const auto recorded = recorded_script();
    const auto read = read_procedure(recorded, {});
    REQUIRE(read.value);
    const Ground& ground = read.value->anytimes.front().ground;
    CHECK(ground.kind == GroundKind::silence);
    CHECK(ground.says == "Nothing is said of withdrawing.");
    CHECK(ground.clauses == std::vector<std::string>{"paper/7"});
    const auto gaps = open_points(recorded.blocks, recorded.blocks);
    const auto own = std::ranges::find(gaps, std::string("anytime `withdrawal` of `small`"), &Gap::about);
    REQUIRE(own != gaps.end());
    CHECK(own->kind == GapKind::silence);
    CHECK(own->ground.clauses == std::vector<std::string>{"paper/7"});
}

}  // namespace open_points_test
