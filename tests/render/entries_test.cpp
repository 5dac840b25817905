#include "render/entries.hpp"

#include "config/read_area.hpp"
#include "render/accountabilities.hpp"

#include <doctest/doctest.h>

#include <string>

namespace entries_test {

using namespace recourse;

namespace {

Area area_of(const std::string& text) {
    auto read = read_area_file(text, FileName("area.toml"));
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

/// A row of a matrix of which something flows.
std::string row(int number, const std::string& flow) {
    const std::string n = std::to_string(number);
    return "[[accountability]]\nname = \"row-" + n + "\"\nnumber = " + n + "\ntitle = \"Row " + n +
           "\"\npart = \"Reviews\"\nsays = \"Something is asked.\"\nsource = \"the Act\"\njoint = \"Directs " + n +
           ".\"\nlocal = { value = \"Does " + n + ".\", cite = \"matrix/" + n + ".local\" }\nflow = [" + flow + "]\ncite = \"matrix/" + n + "\"\n\n";
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
    CHECK(has(text, "chair    nothing is said: Whose turn it is is not said. [silence:"));
    CHECK(has(text, "rotates  among: First; Second\n           every: year\n           order: nothing is said: No order is given.\n"));
    CHECK(has(text, "           since: nothing is said: No date is given. [terms/7]\n"));
}

TEST_CASE("a seat of which nobody knows whose it is gives a board no chair") {
    const Area area = area_of("[[seat]]\npost = { silent = \"Not said.\" }\nbody = \"group\"\nas = \"chair\"\ncite = \"terms/6\"\n");
    CHECK_FALSE(chair_of(area, BodyName{"group"}));
    CHECK(seats_of(area).empty());
}

TEST_CASE("money is shown in pounds, and a total that its lines do not come to is told with both places") {
    const Area area = area_of(
        "[[funding]]\nname = \"m\"\ntitle = \"Money\"\nbody = \"b\"\nyear = \"2023\"\n"
        "lines = [{ from = \"Council\", pounds = 173850, share = \"57%\" }, { from = \"Police\", pounds = 24359 }]\n"
        "total = { value = 190000, cite = \"terms/9.total\" }\ncite = \"terms/9\"\n");
    const std::string text = first_of(area);
    CHECK(has(text, "Council: £173,850 (57%)"));
    CHECK(has(text, "total          £190,000 [terms/9.total]"));
    CHECK(has(text, "contradiction  The lines come to £198,209, which is £8,209 more than the stated total of £190,000."));
    CHECK(has(text, "[terms/9, 9.total]"));
    CHECK(area_text(area, "funding", Style{}) == text);
}

TEST_CASE("a checklist is shown item by item, with how strongly each is asked") {
    const Area area = area_of("[[checklist]]\nname = \"c\"\ntitle = \"List\"\nsays = \"Two things.\"\nby = \"The partners\"\n"
                              "items = [{ item = \"funding\", strength = \"must\", cite = \"terms/2\" }, { item = \"training\", says = \"none\" }]\n"
                              "cite = \"terms/1\"\n");
    const std::string text = first_of(area);
    CHECK(has(text, "items      1. must: funding [terms/2]\n"));
    CHECK(has(text, "           2. training (none)\n"));
}

TEST_CASE("what rests on a clause is found inside the tables of an entry too") {
    const Area area = area_of("[[checklist]]\nname = \"c\"\ntitle = \"List\"\nsays = \"Two things.\"\nby = \"The partners\"\n"
                              "items = [{ item = \"funding\", cite = \"terms/2\" }]\ncite = \"terms/1\"\n");
    const auto found = citations_in(area, "terms/2");
    REQUIRE(found.size() == 1);
    CHECK(found.front().says == "checklist c, in items");
}

TEST_CASE("accountabilities are shown with both levels; those by which something is escalated come first among those that go up") {
    const Area area = area_of(row(1, "{ way = \"up\", what = \"learning\" }") + row(2, "{ way = \"none\" }") +
                              row(3, "{ way = \"down\", what = \"direction\" }, { way = \"up\", what = \"escalation\", says = \"what does not move\" }"));
    const std::string all = accountabilities_text(area, "", Style{});
    CHECK(has(all, "Accountabilities of Town: 3\n"));
    CHECK(has(all, "Reviews (3)\n"));
    CHECK(has(all, "2. Row 2 [matrix/2]\n"));
    CHECK(has(all, "    joint     Directs 2.\n    local     Does 2. [matrix/2.local]\n    flow      none\n"));
    const std::string up = accountabilities_text(area, "up", Style{});
    CHECK(has(up, "2 of 3, by what flows: up\n\nEscalated to the joint level (1)\n\n3. Row 3"));
    CHECK(has(up, "up: escalation (what does not move)"));
    CHECK(up.find("3. Row 3") < up.find("1. Row 1"));
    CHECK_FALSE(has(up, "2. Row 2"));
    const std::string both = accountabilities_text(area, "both", Style{});
    CHECK(has(both, "3. Row 3"));
    CHECK_FALSE(has(both, "1. Row 1"));
    CHECK(has(accountabilities_text(area, "out", Style{}), "0 of 3"));
}

}  // namespace entries_test
