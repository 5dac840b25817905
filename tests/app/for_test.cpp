#include "run.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace for_test {

using namespace recourse::testing;
using nlohmann::json;

namespace {

/// Whether the post has that part at that place of a procedure in an area.
bool has_part(const json& found, const std::string& area, const std::string& kind, const std::string& procedure,
              const std::string& place) {
    for (const auto& one : found["areas"]) {
        for (const auto& part : one["parts"]) {
            if (one["area"] == area && part["kind"] == kind && part["procedure"] == procedure && part["place"] == place) return true;
        }
    }
    return false;
}

json parts(const std::string& post) {
    return json::parse(run("recourse for " + post + " --json").out);
}

}  // namespace

TEST_CASE("a post that only decides, or only has to be told, has its procedures listed") {
    CHECK(has_part(parts("independent-chair-bbscp"), "bedford-borough", "decides", "review_decision", "criteria"));
    CHECK(has_part(parts("secretary-of-state"), "bhr", "is told", "serious_incident", "notify_secretary_of_state"));
    CHECK_FALSE(has_part(parts("secretary-of-state"), "bhr", "owes", "serious_incident", "notify_secretary_of_state"));
}

TEST_CASE("the duties of a post say through what they are its, with their time") {
    const json found = parts("independent-chair-lscp");
    REQUIRE(found["areas"].size() == 1);
    bool own = false;
    bool as_chair = false;
    for (const auto& duty : found["areas"][0]["duties"]) {
        if (duty["name"] == "independent-scrutiny") own = duty["as"] == "itself" && duty["how_often"] == "not said: How often is not said. [silence: luton-arrangements/scrutiny, scrutiny.role, a.scrutiny]";
        if (duty["name"] == "lu-strategic") as_chair = duty["as"] == "as chair of Luton Safeguarding Children Partnership Strategic Board";
    }
    CHECK(own);
    CHECK(as_chair);
}

TEST_CASE("whoever holds two places of a meeting is told so, with what is said of it") {
    CHECK(has_part(parts("director-of-childrens-services"), "central-bedfordshire", "two places", "mutual_challenge", "resolution_meeting"));
    CHECK_FALSE(has_part(parts("director-of-public-health"), "central-bedfordshire", "two places", "mutual_challenge", "resolution_meeting"));
    CHECK(has(run("recourse for director-of-childrens-services").out, "Nothing is said of one person who"));
}

TEST_CASE("a post is found by words of its title; where they fit several, each is named") {
    CHECK(run("recourse for 'scrutineer luton'").out == run("recourse for independent-chair-lscp").out);
    const Ran several = run("recourse for director --area central-bedfordshire");
    CHECK(several.code == 0);
    CHECK(has(several.out, "Several posts may be meant by `director`:\n"));
    CHECK(has(several.out, "Director of Public Health (central-bedfordshire)"));
    CHECK(run("recourse for nobody-at-all 2>/dev/null").code == 3);
}

TEST_CASE("a post of an area without procedures is found, with its duties") {
    const std::string hamlet =
        "d=$(mktemp -d); trap 'rm -rf $d' EXIT; mkdir -p $d/config/areas/hamlet; cd $d; "
        "printf 'title = \"Hamlet\"\\ncalendar = \"none\"\\nprocedures = []\\ncite = \"paper/1\"\\n' > config/areas/hamlet/area.toml; "
        "printf '[[post]]\\nname = \"clerk\"\\ntitle = \"Clerk of the Council\"\\ncite = \"paper/1\"\\n' > config/areas/hamlet/posts.toml; "
        "printf '[[duty]]\\nname = \"minutes\"\\ntitle = \"Minutes are kept\"\\nsays = \"It keeps them.\"\\nby = \"clerk\"\\ncite = \"paper/2\"\\n' "
        "> config/areas/hamlet/duties.toml; ";
    const Ran ran = run(hamlet + "recourse for clerk --root .");
    CHECK(ran.code == 0);
    CHECK(ran.out == "Clerk of the Council (hamlet)\n   nothing in the procedures of the area\n"
                     "   duties       Minutes are kept (duty minutes) [paper/2]\n");
}

TEST_CASE("who decides on a reading that nobody chose is told of each reading") {
    const std::string all = run("recourse for 'Accountable Officer' --area bhr").out;
    CHECK(all.find("`alone`") != std::string::npos);
    CHECK(all.find("`with_the_panel`") != std::string::npos);
}

}  // namespace for_test
