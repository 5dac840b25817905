#include "two_versions.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace open_test {

using namespace recourse::testing;
using nlohmann::json;

TEST_CASE("a matter between two boards of the protocol is open, with who may begin") {
    const Ran ran = run("recourse open --raised-by cb-lscb --against cb-csp --area central-bedfordshire --json");
    REQUIRE(ran.code == 0);
    const json made = json::parse(ran.out);
    CHECK(made["schema"] == "recourse/open/1");
    const json& procedure = made["areas"][0]["procedures"][0];
    CHECK(procedure["procedure"] == "mutual_challenge");
    CHECK(procedure["open"] == true);
    CHECK(procedure["ways"][0]["step"] == "written_request");
}

TEST_CASE("a matter that the protocol's boards have not is closed, and it is said why") {
    const Ran ran = run("recourse open --raised-by cb-lscb --against cb-lscb --area central-bedfordshire");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "closed"));
    CHECK(has(ran.out, "stands on both sides"));
}

TEST_CASE("a party that no area lists is said, and the boards of the protocol do not take its matter") {
    const Ran ran = run("recourse open --raised-by 'a parent' --against cb-csp");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "is none of the boards of the joint protocol"));
    CHECK(has(ran.out, "The area lists no `a parent`."));
}

TEST_CASE("a fact that would turn a matter away is asked for; known, it closes the procedure") {
    const TwoVersions root;
    root.replace_first_version();
    const std::string matter = "open --raised-by north-board --against south-board";
    const Ran asked = root.run_in(matter);
    CHECK(has(asked.out, "open"));
    CHECK(has(asked.out, "turned away if"));
    CHECK(has(root.run_in(matter + " --fact contract=yes").out, "It belongs to procurement."));
    const Ran no = root.run_in(matter + " --fact contract=no --fact colour=red");
    CHECK_FALSE(has(no.out, "turned away if"));
    CHECK(has(no.out, "The new text does not ask about `colour`."));
}

TEST_CASE("who raises a matter and against whom has to be said, and known somewhere") {
    CHECK(run("recourse open --raised-by cb-lscb 2>&1").code == 2);
    CHECK(run("recourse open --raised-by cb-lscb --against cb-csp --fact urgent 2>&1").code == 2);
    const Ran unknown = run("recourse open --raised-by nobody-at-all --against no-one-either 2>&1");
    CHECK(unknown.code == 3);
    CHECK(has(unknown.out, "error[unknown-party]"));
}

}  // namespace open_test
