#include "render/walk_json.hpp"

#include "a_walk.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace walk_json_test {

using namespace recourse;
using namespace recourse::testing;
using nlohmann::json;

TEST_CASE("a walk in JSON has every field that others rely on") {
    const json walk = json::parse(walk_json({refused_walk()}));
    CHECK(walk["schema"] == "recourse/walk/1");
    CHECK(walk["area"] == "small");
    CHECK(walk["procedure"] == "challenge");
    CHECK(walk["assumptions"] == json::array({"illustration"}));
    for (const char* field : {"steps", "moves", "refusals", "breaches", "owed", "silences", "warnings", "branches"}) {
        CAPTURE(field);
        CHECK(walk[field].is_array());
    }
    CHECK(walk["waits_for_ever"] == false);
    const json& step = walk["steps"][0];
    CHECK(step["step"] == "request");
    CHECK(step["opened"] == "2026-01-05");
    CHECK(step["attend"].is_null());
    CHECK(step["outcome"].is_null());
    CHECK(step["on"].is_null());
    CHECK(step["next"].empty());
    const json& due = step["due"][0];
    CHECK(due["at"] == "2026-01-20");
    CHECK(due["limit"] == "10 working days");
    CHECK(due["from"] == "request.acted");
    CHECK(due["running"] == true);
    CHECK(due["prudent"] == false);
    CHECK(due["supposed"] == false);
    CHECK(due["ground"] == json({{"kind", "assumption"}, {"set", "illustration"}, {"adopted_by", "nobody"}}));
}

TEST_CASE("the ending of an open case is null, and that of a closed one its name") {
    Walk walk = waiting_walk();
    CHECK(json::parse(walk_json({walk}))["ending"].is_null());
    walk.ending = PlaceName{"resolved"};
    CHECK(json::parse(walk_json({walk}))["ending"] == "resolved");
}

TEST_CASE("people come with their post, body, title and ground") {
    const json by = json::parse(walk_json({waiting_walk()}))["steps"][0]["by"][0];
    CHECK(by == json({{"post", "chair-a"},
                      {"body", "board-a"},
                      {"title", "Chair of A"},
                      {"ground", {{"kind", "clause"}, {"clauses", {"protocol/1"}}}}}));
}

TEST_CASE("places and people in a room are counted apart") {
    const json room = json::parse(walk_json({refused_walk()}))["moves"][0]["attend"];
    CHECK(room["places"].size() == 2);
    CHECK(room["people"] == 1);
    CHECK(room["places"][1]["ground"]["clauses"][0] == "protocol/7.4");
}

TEST_CASE("a refusal names its test, the value now, the value needed and the clause") {
    const json refusal = json::parse(walk_json({refused_walk()}))["refusals"][0];
    CHECK(refusal["test"] == "must_attend");
    CHECK(refusal["now"] == "1 of 2 places");
    CHECK(refusal["needed"] == "2 of 2 places");
    CHECK(refusal["ground"]["clauses"][0] == "protocol/7.4");
}

TEST_CASE("of a forecast the first branch stands at the top and the others under branches") {
    Walk second = waiting_walk();
    second.title = "The other course";
    const json walk = json::parse(walk_json({waiting_walk(), second}));
    CHECK(walk["title"] == "A matter");
    REQUIRE(walk["branches"].size() == 1);
    CHECK(walk["branches"][0]["title"] == "The other course");
}

TEST_CASE("bytes that are no text can't break the JSON") {
    Walk walk = waiting_walk();
    walk.title = "a\xff\"b\n";
    CHECK(json::parse(walk_json({walk}))["title"] == "a\xef\xbf\xbd\"b\n");
}

}  // namespace walk_json_test
