#include "resolve/town.hpp"

#include "resolve/called_on.hpp"

#include <doctest/doctest.h>

namespace called_on_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

Value text(const std::string& says) { return Value{says, {}, nullptr}; }
Value day(const std::string& on) { return Value{at(on), {}, nullptr}; }

Value texts(const std::vector<std::string>& all) {
    List list;
    for (const auto& one : all) list.items.push_back(text(one));
    return Value{std::move(list), {}, nullptr};
}

Entry& find(Area& area, const std::string& kind, const std::string& name) {
    for (auto& entry : area.entries) {
        if (entry.kind == kind && (entry.name == name || text_of(entry, "body") == name)) return entry;
    }
    throw std::logic_error("the town has no " + name);
}

/// The town, in which the director was "Head of Care" until 10 June 2026, and "Warden" until 1 May.
Area renamed() {
    Area area = town::area();
    List changes;
    const auto change = [&](const std::string& on, const std::string& was, const std::string& clause) {
        Value made{Table{{{"on", {}, day(on)}, {"was", {}, text(was)}}}, {}, nullptr};
        made.ground = std::make_shared<const Ground>(Ground{GroundKind::clause, {clause}, "", {}});
        changes.items.push_back(std::move(made));
    };
    change("2026-06-10", "Head of Care", "paper/8");
    change("2026-05-01", "Warden", "paper/7");
    find(area, "post", "director").fields.fields.push_back({"renamed", {}, Value{std::move(changes), {}, nullptr}});
    return area;
}

/// South's chair rotates by the year since 1 June 2025: director, officer, n-vice.
Area rotating(std::vector<Field> rotation) {
    Area area = town::area();
    find(area, "seat", "south").fields.fields.push_back({"rotates", {}, Value{Table{std::move(rotation)}, {}, nullptr}});
    return area;
}

std::vector<Field> by_the_year() {
    return {{"among", {}, texts({"director", "officer", "n-vice"})}, {"every", {}, text("one year")},
            {"order", {}, texts({"director", "officer", "n-vice"})}, {"since", {}, day("2025-06-01")}};
}

const char* const script = R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask" }
role "asker" { title = "the asker", post = "director", side = "raising", cite = "1" }
role "chair" { title = "the chair", post = "against.chair", side = "answering", cite = "1" }
step "ask" { title = "Ask", by = "asker", to = "chair",
  on = { satisfactory = "settled", unsatisfactory = "again" }, cite = "2" }
step "again" { title = "Ask again", by = "asker", to = "chair",
  on = { satisfactory = "settled", unsatisfactory = silent "Nothing is said." }, cite = "3" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })";

Course begun(Area area) {
    return Course(make_frame(std::move(area), small::calendar(), small::procedure(script), {}, town::story({"south"})));
}

}  // namespace

TEST_CASE("a post is named as it was called on the day of the line, with the clause that renamed it") {
    Course course = begun(renamed());
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-09")));
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-10", "unsatisfactory")));
    REQUIRE(course.record(event(EventKind::act, "again", "2026-06-10")));
    const Walk walk = course.walk();
    CHECK(walk.steps[0].by[0].title == "Head of Care");
    CHECK(walk.steps[0].by[0].ground.clauses == std::vector<std::string>{"paper/1", "paper/8"});
    CHECK(walk.steps[1].by[0].title == "director");
}

TEST_CASE("the first change of name after a date says what something was called on it") {
    const Area area = renamed();
    CHECK(called_on(area, "director", *parse_date("2026-04-30")) == "Warden");
    CHECK(called_on(area, "director", *parse_date("2026-05-01")) == "Head of Care");
    CHECK(called_on(area, "director", *parse_date("2026-06-10")) == "director");
    CHECK(called_on(area, "officer", *parse_date("2026-04-30")) == "officer");
}

TEST_CASE("of a chair that rotates by the year, whoever's turn it is on the day") {
    Story story = town::story({"south"});
    story.begun = at("2026-05-29");
    Course course(make_frame(rotating(by_the_year()), small::calendar(), small::procedure(script), {}, story));
    CHECK(course.walk().moves[0].to[0].title == "director");  // 1 June 2025 to 31 May 2026
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-01")));
    CHECK(course.walk().steps[0].to[0].title == "officer");
    Event answer = event(EventKind::answer, "ask", "2026-06-02");
    answer.by = {"director"};
    CHECK_FALSE(course.record(answer));
    answer.by = {"officer"};
    CHECK(course.record(answer));
}

TEST_CASE("a rotation comes round again after its last turn") {
    const Area area = rotating(by_the_year());
    Area copy = area;
    const Entry& seat = find(copy, "seat", "south");
    CHECK(turn_on(area, seat, *parse_date("2028-05-31"))->post == PostName{"n-vice"});
    CHECK(turn_on(area, seat, *parse_date("2028-06-01"))->post == PostName{"director"});
}

TEST_CASE("where the order of a rotation is not said, nobody is named and the silence is printed") {
    auto rotation = by_the_year();
    rotation[2].value = Value{Formed{Form::silent, "The order is not given.", {}, {}}, {}, nullptr};
    Area area = rotating(rotation);
    find(area, "seat", "south").fields.find("post")->is = Formed{Form::silent, "They take turns.", {}, {}};
    Course course = begun(area);
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    const Actor chair = course.walk().steps[0].to[0];
    CHECK(chair.post.empty());
    CHECK(chair.ground.kind == GroundKind::silence);
    CHECK(chair.ground.says == "The order is not given.");
}

}  // namespace called_on_test
