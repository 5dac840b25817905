#include "two_versions.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace versions_test {

using namespace recourse::testing;
using nlohmann::json;

namespace {

const json before_april = {{"before", "2027-04-01"}};
const json from_april = {{"from", "2027-04-01"}};

json printed(const Ran& ran) {
    REQUIRE_MESSAGE(ran.code == 0, ran.out);
    return json::parse(ran.out);
}

std::string set_that_answers(const std::string& block, const std::string& answer) {
    return "title = \"A time\"\nadopted_by = \"nobody: an illustration\"\nadopted_on = \"never\"\nwhy = \"To see dates.\"\n"
           "[answers.concern." + block + "]\n" + answer + "\n";
}

/// The gaps of the town with that address.
std::vector<json> gaps_at(const json& gaps, const std::string& address) {
    std::vector<json> found;
    for (const auto& gap : gaps["silence"]) {
        if (gap.value("address", "") == address) found.push_back(gap);
    }
    return found;
}

}  // namespace

TEST_CASE("3.35: the version in force on the day it began is walked, and a later one is pointed out") {
    const TwoVersions root;
    root.write("before.toml", story_of_town("2027-03-31"));
    root.write("after.toml", story_of_town("2027-04-01"));
    const Ran before = root.run_in("walk before.toml");
    CHECK(has(before.out, "A concern between two boards"));
    CHECK(has(before.out, "A later version of this text is in force from Thursday 1 April 2027"));
    const Ran after = root.run_in("walk after.toml");
    CHECK(has(after.out, "The new text"));
    CHECK_FALSE(has(after.out, "later version"));
    CHECK(root.run_in("check").code == 0);
}

TEST_CASE("3.35: a version whose file and script name two dates is a defect") {
    const TwoVersions root;
    root.write("scripts/town/concern.2028-01-01.lua", "procedure \"concern\" { title = \"T\", source = \"rules\", starts_at = \"a\" }\n");
    CHECK(has(root.run_in("check").out, "error[version-date]"));
}

TEST_CASE("3.35: a story is checked against the version in force on the day it began") {
    const TwoVersions root;
    root.write("after.toml", story_of_town("2027-04-01") + "facts = { contract = false }\n[[event]]\non = 2027-04-02\nact = \"call\"\n[expect]\nending = \"over\"\n");
    CHECK(root.run_in("check after.toml").out == "No defects in 1 file.\n");
    CHECK(root.run_in("test after.toml").code == 0);
}

TEST_CASE("3.35: a matter is open under the version in force on a day, or else under each, which says when") {
    const TwoVersions root;
    const std::string matter = "open --raised-by north-board --against south-board --json";
    const json both = printed(root.run_in(matter))["areas"][0]["procedures"];
    REQUIRE(both.size() == 2);
    CHECK(both[0]["title"] == "A concern between two boards");
    CHECK(both[0]["in_force"] == before_april);
    CHECK(both[1]["title"] == "The new text");
    CHECK(both[1]["in_force"] == from_april);
    const json last_day = printed(root.run_in(matter + " --on 2027-03-31"))["areas"][0]["procedures"];
    REQUIRE(last_day.size() == 1);
    CHECK(last_day[0]["title"] == "A concern between two boards");
    const json first_day = printed(root.run_in(matter + " --on 2027-04-01"))["areas"][0]["procedures"];
    REQUIRE(first_day.size() == 1);
    CHECK(first_day[0]["title"] == "The new text");
    CHECK(root.run_in("open --raised-by north-board --against south-board --on april").code == 2);
}

TEST_CASE("3.35: the last version of a procedure is shown, or the one in force on a day, with when the others are") {
    const TwoVersions root;
    const json last = printed(root.run_in("show town procedure concern --json"));
    CHECK(last["title"] == "The new text");
    CHECK(last["in_force"] == from_april);
    CHECK(last["other_texts"] == json::array({before_april}));
    const Ran first = root.run_in("show town procedure concern --on 2027-03-31");
    CHECK(has(first.out, "A concern between two boards"));
    CHECK(has(first.out, "before Thursday 1 April 2027"));
    CHECK(has(first.out, "from Thursday 1 April 2027 (`--on DATE`)"));
    const std::string list = root.run_in("show town procedures").out;
    CHECK(has(list, "A concern between two boards"));
    CHECK(has(list, "in force before Thursday 1 April 2027"));
    CHECK(has(list, "in force from Thursday 1 April 2027"));
    const std::string then = root.run_in("show town procedures --on 2027-04-01").out;
    CHECK(has(then, "The new text"));
    CHECK_FALSE(has(then, "before Thursday"));
    CHECK(root.run_in("show town bodies --on 2027-04-01").code == 2);
}

TEST_CASE("3.35: what rests on a clause is told of every version") {
    const TwoVersions root;
    const Ran clause = root.run_in("show rules 3");
    CHECK(has(clause.out, "scripts/town/concern.lua"));
    CHECK(has(clause.out, "scripts/town/concern.2027-04-01.lua"));
}

TEST_CASE("3.35: gaps are those of every version, one that the next version keeps is told once") {
    const TwoVersions root;
    const json gaps = printed(root.run_in("gaps town --json"));
    const auto of_first = gaps_at(gaps, "concern.request.decide_within");
    REQUIRE(of_first.size() == 1);
    CHECK(of_first[0]["in_force"] == before_april);
    const auto of_second = gaps_at(gaps, "concern.call.act_within");
    REQUIRE(of_second.size() == 1);
    CHECK(of_second[0]["in_force"] == from_april);
    CHECK(gaps_at(printed(root.run_in("gaps town --json --on 2027-03-31")), "concern.call.act_within").empty());

    root.write("scripts/town/concern.2028-01-01.lua", R"(procedure "concern" { title = "The newest text", source = "rules",
  starts_at = "call", in_force = { from = "2028-01-01" } }
role "asking" { post = "raised_by.chair", side = "raising", cite = "1" }
step "call" { title = "Call", by = "asking", act_within = silent "No time is given.",
  on = { done = "over", not_done = silent "Nothing is said any more." }, cite = "2" }
ending "over" { title = "Settled", result = "settled", cite = "3" }
)");
    const json three = printed(root.run_in("gaps town --json"));
    const auto kept = gaps_at(three, "concern.call.act_within");
    REQUIRE(kept.size() == 1);
    CHECK(kept[0]["in_force"] == from_april);
    const auto reworded = gaps_at(three, "concern.call.on.not_done");
    REQUIRE(reworded.size() == 2);
    CHECK(reworded[0]["in_force"] == json({{"from", "2027-04-01"}, {"before", "2028-01-01"}}));
    CHECK(reworded[1]["in_force"] == json({{"from", "2028-01-01"}}));
}

TEST_CASE("3.35: a version that can't be read is told by the gaps of its area") {
    const TwoVersions root;
    root.write("scripts/town/concern.2027-04-01.lua", "procedure \"concern\" {\n");
    const Ran ran = root.run_in("gaps town");
    CHECK(ran.code == 3);
    CHECK(has(ran.out, "scripts/town/concern.2027-04-01.lua"));
}

TEST_CASE("3.35: a set may answer any version of a procedure, and what none of them asks is a defect") {
    const TwoVersions root;
    root.write("config/assumptions/first.toml", set_that_answers("request", "decide_within = \"5 working days\""));
    root.write("config/assumptions/second.toml", set_that_answers("call", "act_within = \"5 working days\""));
    CHECK(root.run_in("check config/assumptions").out == "No defects in 2 files.\n");
    CHECK(printed(root.run_in("gaps town --assume second --json"))["assumption"][0]["in_force"] == from_april);
    root.write("before.toml", story_of_town("2027-03-31"));
    CHECK(root.run_in("walk before.toml --assume second").code == 0);
    root.write("config/assumptions/slip.toml", set_that_answers("call", "act_withn = \"5 working days\""));
    const Ran slip = root.run_in("check config/assumptions/slip.toml");
    CHECK(has(slip.out, "Did you mean `act_within`?"));
    CHECK(has(slip.out, "1 error in 1 file."));
    root.write("config/assumptions/neither.toml", set_that_answers("letter", "act_within = \"5 working days\""));
    const Ran ran = root.run_in("check config/assumptions/neither.toml");
    CHECK(ran.code == 1);
    CHECK(has(ran.out, "error[no-such-block]"));
}

TEST_CASE("3.35: what is owed from a day on is that of the version in force then") {
    const TwoVersions root;
    CHECK(has(root.run_in("duties town --from 2027-03-31").out, "Request to the other chair"));
    CHECK_FALSE(has(root.run_in("duties town --from 2027-04-01").out, "Request to the other chair"));
    CHECK_FALSE(has(root.run_in("duties town").out, "Request to the other chair"));
}

}  // namespace versions_test
