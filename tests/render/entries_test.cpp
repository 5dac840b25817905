#include "render/entries.hpp"

#include "config/read_area.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

using namespace recourse;

namespace {

Area area_of(const std::string& text) {
    auto read = read_area_file(text, std::make_shared<const std::string>("area.toml"));
    for (const auto& problem : read.problems) FAIL_CHECK(problem.says);
    REQUIRE(read.ok());
    Area area;
    area.header.title = "Town";
    area.entries = std::move(*read.value);
    return area;
}

std::string first_of(const Area& area) {
    return entry_text(area, area.entries.front(), Style{});
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a former name is shown with the day on which it changed and the clause that says so") {
    const std::string text = first_of(area_of(
        "[[agency]]\nname = \"a\"\ntitle = \"Care Board\"\nrenamed = [{ on = 2022-07-01, was = \"Group\", cite = \"terms/note\" }, "
        "{ on = { silent = \"No day is given.\" }, was = \"Trust\", cite = \"terms/4\" }]\ncite = \"terms/1\"\n"));
    CHECK(has(text, "formerly  Group, before Friday 1 July 2022 [terms/note]\n"));
    CHECK(has(text, "Trust; when it changed: nothing is said: No day is given. [terms/4]\n"));
}

TEST_CASE("a board whose chair rotates shows who takes turns, and what the text does not say of it") {
    const std::string text = first_of(area_of(
        "[[body]]\nname = \"group\"\ntitle = \"Group\"\nkind = \"group\"\ncite = \"terms/1\"\n\n"
        "[[seat]]\npost = { silent = \"Whose turn it is is not said.\" }\nbody = \"group\"\nas = \"chair\"\n"
        "rotates = { among = [\"First\", \"Second\"], every = \"year\", order = { silent = \"No order is given.\" }, "
        "since = { silent = \"No date is given.\" }, cite = \"terms/7\" }\ncite = \"terms/6\"\n"));
    CHECK(has(text, "chair    nothing is said: Whose turn it is is not said. [terms/6]"));
    CHECK(has(text, "rotates  among: First; Second\n           every: year\n           order: nothing is said: No order is given.\n"));
    CHECK(has(text, "           since: nothing is said: No date is given. [terms/7]\n"));
}

TEST_CASE("a seat of which nobody knows whose it is gives a board no chair") {
    const Area area = area_of("[[seat]]\npost = { silent = \"Not said.\" }\nbody = \"group\"\nas = \"chair\"\ncite = \"terms/6\"\n");
    CHECK_FALSE(chair_of(area, BodyName{"group"}));
    CHECK(seats_of(area).empty());
}

TEST_CASE("what rests on a clause is found inside the tables of an entry too") {
    const Area area = area_of("[[post]]\nname = \"p\"\ntitle = \"P\"\n"
                              "renamed = [{ on = 2022-07-01, was = \"Q\", cite = \"terms/2\" }]\ncite = \"terms/1\"\n");
    const auto found = citations_in(area, "terms/2");
    REQUIRE(found.size() == 1);
    CHECK(found.front().says == "post p, in renamed");
}
