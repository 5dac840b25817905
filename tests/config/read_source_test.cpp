#include "config/read_source.hpp"

#include "config/problems.hpp"

namespace read_source_test {

using namespace recourse;
using namespace recourse::test;

namespace {

const std::string source_text = R"(title     = "A protocol"
short     = "Protocol"
published = "January 2016"
status    = "In use."

[[clause]]
name  = "1"
title = "Introduction"
says  = "What the paper is for."

[[clause]]
name        = "2.partners"
says        = "Who is represented."
second_hand = true

[[clause]]
name   = "3"
unseen = "The copy ends before it."
)";

Problems problems_of(const std::string& from, const std::string& to) {
    return read_source(with(source_text, from, to), here(), "protocol").problems;
}

}  // namespace

TEST_CASE("a document has its clauses: read, known at second hand, or not seen") {
    const auto read = read_source(source_text, here(), "protocol");
    REQUIRE(read.ok());
    CHECK(read.problems.empty());
    const Source& source = *read.value;
    CHECK(source.name == "protocol");
    CHECK(source.title == "A protocol");
    CHECK(source.shorter == "Protocol");
    CHECK(*source.published.text() == "January 2016");
    CHECK(source.status == "In use.");
    REQUIRE(source.clauses.size() == 3);
    CHECK(source.clauses[0].name == "1");
    CHECK(source.clauses[0].title == "Introduction");
    CHECK(source.clauses[0].says == "What the paper is for.");
    CHECK_FALSE(source.clauses[0].second_hand);
    CHECK(source.clauses[1].second_hand);
    CHECK(source.clauses[2].unseen == "The copy ends before it.");
    CHECK(source.clauses[2].says.empty());
    CHECK(source.clauses[2].where.line == 16);
}

TEST_CASE("the date of a document may be open") {
    const auto read = read_source(with(source_text, "\"January 2016\"", "{ silent = \"It has no date.\" }"), here(), "p");
    REQUIRE(read.ok());
    CHECK(read.value->published.is_open());
}

TEST_CASE("a document without a title, a short name, a date, a status or clauses is not one") {
    check_only(problems_of("title     = \"A protocol\"\n", ""), "missing-key", 0, "`title` of the document", "title = ");
    check_only(problems_of("short     = \"Protocol\"\n", ""), "missing-key", 0, "`short`", "short = ");
    check_only(problems_of("published = \"January 2016\"\n", ""), "missing-key", 0, "`published`", "{ silent = ");
    check_only(problems_of("status    = \"In use.\"\n", ""), "missing-key", 0, "`status`", "status = ");
    check_only(read_source(source_text.substr(0, source_text.find("[[")), here(), "p").problems, "missing-key", 0, "`clause`",
               "[[clause]]");
}

TEST_CASE("a clause has a name, and says something or why it was not read") {
    check_only(problems_of("name  = \"1\"\n", ""), "missing-key", 6, "`name` of this clause", "name = ");
    check_only(problems_of("says  = \"What the paper is for.\"\n", ""), "missing-key", 6, "`says`", "unseen = ");
    check_only(problems_of("second_hand = true", "second_hand = \"yes\""), "wrong-value", 14, "`second_hand`", "true");
    check_only(problems_of("second_hand =", "secondhand ="), "unknown-key", 14, "`secondhand`", "`second_hand`");
}

TEST_CASE("two clauses of one name are reported with both lines") {
    check_only(problems_of("\"3\"", "\"1\""), "name-twice", 16, "`1` is there already, in line 6", "another name");
}

TEST_CASE("clauses are written under two brackets") {
    const std::string single = source_text.substr(0, source_text.find("[[")) + "[clause]\nname = \"1\"\nsays = \"x\"\n";
    check_only(read_source(single, here(), "p").problems, "wrong-value", 6, "a list of clauses", "[[clause]]");
}

}  // namespace read_source_test
