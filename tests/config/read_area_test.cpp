#include "config/read_area.hpp"

#include "config/problems.hpp"

namespace read_area_test {

using namespace recourse;
using namespace recourse::test;

namespace {

using Texts = std::vector<std::string>;

std::vector<Entry> entries_of(const std::string& text) {
    auto read = read_area_file(text, here());
    for (const auto& problem : read.problems) FAIL_CHECK(problem.says);
    REQUIRE(read.ok());
    return *read.value;
}

Problems problems_of(const std::string& text) {
    return read_area_file(text, here()).problems;
}

const std::string seat_text = R"([[seat]]
post = "director"
body = "board"
as   = "chair"
cite = "protocol/7"
)";

const std::string body_text = R"([[body]]
name   = "board"
title  = "The Board"
kind   = "panel"
meets  = { silent = "No frequency is given." }
parent = { value = "council", cite = "terms/2", reading = "Likely." }
cite   = ["protocol/2", "terms/1"]
)";

const std::string header_text = R"(title      = "Somewhere"
calendar   = "england-and-wales"
uses       = ["shared"]
sources    = ["protocol"]
procedures = ["mutual_challenge"]
cite       = "protocol/1"
)";

}  // namespace

TEST_CASE("an area says its title, its calendar and what it uses") {
    const auto read = read_area_header(header_text, here(), "somewhere");
    REQUIRE(read.ok());
    CHECK(read.problems.empty());
    CHECK(read.value->name == "somewhere");
    CHECK(read.value->title == "Somewhere");
    CHECK(read.value->calendar == "england-and-wales");
    CHECK(read.value->uses == Texts{"shared"});
    CHECK(read.value->sources == Texts{"protocol"});
    CHECK(read.value->procedures == Texts{"mutual_challenge"});
    CHECK(read.value->ground.clauses == Texts{"protocol/1"});
}

TEST_CASE("an area without a title, a calendar or a ground is not one") {
    const auto problems = [](const std::string& from, const std::string& to) {
        return read_area_header(with(header_text, from, to), here(), "x").problems;
    };
    check_only(problems("title      = \"Somewhere\"\n", ""), "missing-key", 0, "`title` of the area", "title = ");
    check_only(problems("calendar   = \"england-and-wales\"\n", ""), "missing-key", 0, "`calendar`", "calendar = ");
    check_only(problems("cite       = \"protocol/1\"\n", ""), "missing-ground", 0, "the area rests on", "cite = ");
    check_only(problems("procedures", "procedure"), "unknown-key", 5, "`procedure`", "`procedures`");
}

TEST_CASE("an entry has its kind, its name, its fields and its ground") {
    const auto entries = entries_of(body_text);
    REQUIRE(entries.size() == 1);
    const Entry& body = entries[0];
    CHECK(body.kind == "body");
    CHECK(body.name == "board");
    CHECK(body.where.line == 1);
    CHECK(body.ground == Ground{GroundKind::clause, {"protocol/2", "terms/1"}, "", {}});
    CHECK(body.fields.find("name") == nullptr);
    CHECK(body.fields.find("cite") == nullptr);
    CHECK(*body.fields.find("title")->text() == "The Board");
    CHECK(body.fields.find("meets")->is_open());
    CHECK(body.fields.find("parent")->ground->says == "Likely.");
}

TEST_CASE("an entry may rest on a silence, a part not seen, or a reading of a clause") {
    CHECK(entries_of(with(seat_text, "cite = \"protocol/7\"", "silent = \"Nobody is named.\""))[0].ground ==
          Ground{GroundKind::silence, {}, "Nobody is named.", {}});
    CHECK(entries_of(with(seat_text, "cite = \"protocol/7\"", "unseen = \"The page is lost.\""))[0].ground.kind ==
          GroundKind::unseen);
    CHECK(entries_of(seat_text + "reading = \"The last mark is this row's.\"\n")[0].ground ==
          Ground{GroundKind::clause, {"protocol/7"}, "The last mark is this row's.", {}});
}

TEST_CASE("entries of several kinds come in the order of the file") {
    const auto entries = entries_of(seat_text + body_text + with(seat_text, "\"chair\"", "\"member\""));
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].kind == "seat");
    CHECK(entries[1].kind == "body");
    CHECK(entries[2].where.line == 13);
}

TEST_CASE("an entry without a ground is refused") {
    check_only(problems_of(with(seat_text, "cite = \"protocol/7\"\n", "")), "missing-ground", 1, "this seat rests on", "cite = ");
    check_only(problems_of(with(seat_text, "cite = \"protocol/7\"", "reading = \"x\"")), "missing-ground", 1, "rests on", "silent = ");
    check_only(problems_of(with(seat_text, "\"protocol/7\"", "\"7\"")), "wrong-value", 5, "does not name its document",
               "document/clause");
    check_only(problems_of(with(seat_text, "cite = \"protocol/7\"", "silent = \"a\"\nunseen = \"b\"")), "wrong-value", 1,
               "Both `silent` and `unseen` are given for this seat", "Keep `silent`");
}

TEST_CASE("a kind or a field that no area has is reported with the nearest one") {
    check_only(problems_of(with(seat_text, "[[seat]]", "[[saet]]")), "unknown-kind", 1, "`saet`", "`seat`");
    check_only(problems_of(seat_text + "raeding = \"x\"\n"), "unknown-key", 6, "`raeding` is not a key of this seat", "`reading`");
    check_only(problems_of(with(body_text, "parent", "patern")), "unknown-key", 6, "body `board`", "`parent`");
}

TEST_CASE("what an entry must have may be open, but not be left out") {
    check_only(problems_of(with(seat_text, "post = \"director\"\n", "")), "missing-key", 1, "`post` of this seat", "{ silent = ");
    check_only(problems_of(with(body_text, "title  = \"The Board\"\n", "")), "missing-key", 1, "`title` of body `board`", "title = ");
    check_only(problems_of(with(body_text, "name   = \"board\"\n", "")), "missing-key", 1, "`name` of this body", "name = ");
    CHECK(problems_of(with(seat_text, "\"director\"", "{ unseen = \"The cell is lost.\" }")).empty());
}

TEST_CASE("a field takes only what its kind says") {
    check_only(problems_of(with(seat_text, "\"chair\"", "\"chiar\"")), "wrong-value", 4, "can't be \"chiar\"", "`chair`");
    check_only(problems_of(with(body_text, "\"The Board\"", "3")), "wrong-value", 3, "has to be a text; it is 3", "a text");
    const std::string topic = "[[topic]]\nname = \"t\"\ntitle = \"T\"\nleads = [\"a\"]\nshared_priority = true\ncite = \"p/1\"\n";
    CHECK(problems_of(topic).empty());
    check_only(problems_of(with(topic, "true", "\"yes\"")), "wrong-value", 5, "true or false", "true or false");
    check_only(problems_of(with(topic, "[\"a\"]", "[1]")), "wrong-value", 4, "a list of texts", "a list of texts");
    const std::string duty = "[[duty]]\nname = \"d\"\ntitle = \"D\"\nsays = \"x\"\nby = \"a\"\nwithin = \"5 working days\"\ncite = \"p/1\"\n";
    CHECK(problems_of(duty).empty());
    check_only(problems_of(with(duty, "5 working days", "soon")), "wrong-value", 6, "an amount", "5 working days");
}

TEST_CASE("each reading of an open field is judged by itself") {
    const std::string route = "[[route]]\nname = \"r\"\ntitle = \"R\"\nby = \"a\"\nto = { each = [\"b\"] }\n"
                              "chairs = { readings = { all = \"all\", parties = \"parties\" }, says = \"x\" }\ncite = \"p/1\"\n";
    CHECK(problems_of(route).empty());
    check_only(problems_of(with(route, "\"parties\"", "\"both\"")), "wrong-value", 6, "can't be \"both\"", "`parties`");
    check_only(problems_of(with(route, "each =", "eech =")), "wrong-value", 5, "{ each = ", "{ each = ");
}

TEST_CASE("two entries of one kind and one name are reported with both lines") {
    check_only(problems_of(body_text + body_text), "name-twice", 8, "body `board` is there already, in line 1", "another name");
}

TEST_CASE("entries are written under two brackets") {
    check_only(problems_of(with(seat_text, "[[seat]]", "[seat]")), "wrong-value", 1, "a list of entries", "[[seat]]");
    check_only(problems_of("seat = [\"chair\"]\n"), "wrong-value", 1, "A seat is text", "[[seat]]");
}

TEST_CASE("3.10, 3.12, 3.17: how an area counts its days stands with its ground; there is no default") {
    const auto plain = read_area_header(header_text, here(), "somewhere");
    REQUIRE(plain.ok());
    CHECK_FALSE(plain.value->day_ends);
    CHECK_FALSE(plain.value->received_after);
    CHECK_FALSE(plain.value->roll);
    const auto read = read_area_header(header_text + R"(day_ends = "17:00"
received_after = { value = "16:30", cite = "terms/3" }
roll = { value = "previous", cite = "terms/4" }
)", here(), "somewhere");
    REQUIRE(read.ok());
    CHECK(read.value->day_ends->is == std::chrono::hours{17});
    CHECK(read.value->day_ends->ground.clauses == read.value->ground.clauses);
    CHECK(read.value->received_after->is == std::chrono::minutes{16 * 60 + 30});
    CHECK(read.value->received_after->ground.clauses == Texts{"terms/3"});
    CHECK(read.value->roll->is == Roll::previous);
    const auto wrong = read_area_header(header_text + "roll = \"later\"\n", here(), "somewhere");
    REQUIRE(wrong.problems.size() == 1);
    CHECK(wrong.problems[0].id == "bad-setting");
}

}  // namespace read_area_test
