#include "resolve/small.hpp"

#include "resolve/conflicts.hpp"

#include <doctest/doctest.h>

namespace conflicts_test {

using namespace recourse;

namespace {

Entry entry(const std::string& kind, const std::string& name, std::vector<std::pair<std::string, std::string>> fields) {
    Entry made;
    made.kind = kind;
    made.name = name;
    made.ground = {GroundKind::clause, {"paper/1"}, "", {}};
    for (auto& [field, text] : fields) made.fields.fields.push_back({field, {}, Value{std::move(text), {}, nullptr}});
    return made;
}

/// Three boards of an invented area: North and South share a member, and West's chair sits on North.
Area three_boards() {
    Area area;
    area.header.name = "invented";
    for (const char* body : {"north", "south", "west"}) area.entries.push_back(entry("body", body, {{"title", body}}));
    for (const char* post : {"n-chair", "s-chair", "w-chair", "both"}) {
        area.entries.push_back(entry("post", post, {{"title", post}}));
    }
    const auto seat = [&](const char* post, const char* body, const char* as) {
        area.entries.push_back(entry("seat", "", {{"post", post}, {"body", body}, {"as", as}}));
    };
    seat("n-chair", "north", "chair");
    seat("s-chair", "south", "chair");
    seat("w-chair", "west", "chair");
    seat("w-chair", "north", "attends");
    seat("both", "north", "member");
    seat("both", "south", "member");
    return area;
}

const char* const script = R"(
procedure "small" { title = "Challenge", source = "paper", starts_at = "ask" }
role "one" { title = "who asks", post = "raised_by.chair", side = "raising", cite = "1" }
role "other" { title = "who is asked", post = "against.chair", side = "answering", cite = "1" }
role "member" { title = "a member", post = "both", cite = "1" }
step "ask" { title = "Ask", by = "one", to = "other", on = { satisfactory = "end", unsatisfactory = "end" }, cite = "2" }
ending "end" { title = "End", result = "settled", cite = "3" }
)";

std::vector<Conflict> conflicts(const std::string& raising, const std::string& answering) {
    Story story = small::story();
    story.raised_by = {raising};
    story.against = {answering};
    const auto procedure = small::procedure(script);
    const auto area = std::make_shared<const Area>(three_boards());
    const Cast cast(area, *procedure, story);
    std::vector<const Step*> steps;
    for (const auto& step : procedure->steps) steps.push_back(&step);
    return conflicts_in(*area, steps, cast, *procedure);
}

}  // namespace

TEST_CASE("a chair who sits on the board that challenges is pointed out, with the seats") {
    const auto found = conflicts("north", "west");
    REQUIRE(found.size() == 1);
    CHECK(found[0].who.post == PostName{"w-chair"});
    CHECK(found[0].says.find("sits on north and chairs west") != std::string::npos);
    CHECK(found[0].grounds.size() == 2);
}

TEST_CASE("somebody on both boards who takes part is pointed out, and nobody else") {
    const auto found = conflicts("north", "south");
    REQUIRE(found.size() == 1);
    CHECK(found[0].who.post == PostName{"both"});
}

TEST_CASE("two boards that share nobody who takes part have no conflict") {
    CHECK(conflicts("south", "west").empty());
}

}  // namespace conflicts_test
