#include "config/read_area.hpp"

#include "config/problems.hpp"

namespace read_columns_test {

using namespace recourse;
using namespace recourse::test;

namespace {

Entry entry_of(const std::string& text) {
    auto read = read_area_file(text, here());
    for (const auto& problem : read.problems) FAIL_CHECK(problem.says);
    REQUIRE(read.ok());
    REQUIRE(read.value->size() == 1);
    return read.value->front();
}

Problems problems_of(const std::string& text) {
    return read_area_file(text, here()).problems;
}

const std::string agency_text = R"([[agency]]
name    = "board-of-health"
title   = "Integrated Care Board"
renamed = [
    { on = 2022-07-01, was = "Clinical Commissioning Group", cite = "terms/note" },
    { on = { silent = "The day is not given." }, was = "Primary Care Trust", cite = "terms/4", reading = "Likely." },
]
cite    = "terms/2"
)";

const std::string seat_text = R"([[seat]]
post    = { silent = "Whose turn it is now is not said." }
body    = "group"
as      = "chair"
rotates = { among = ["first-chair", "second-chair"], every = "year", order = { silent = "No order." }, since = { silent = "No date." }, cite = "terms/7" }
cite    = "terms/6"
)";

const std::string funding_text = R"([[funding]]
name  = "money"
title = "Money"
body  = "board"
year  = "2022/23"
lines = [{ from = "council", pounds = 100, share = "10%" }]
total = 100
cite  = "terms/9"
)";

const std::string row_text = R"([[accountability]]
name   = "row-1"
number = 1
title  = "Arrangements"
says   = "Partners make arrangements."
source = "the Act"
joint  = "Monitors."
local  = "Makes them."
flow   = [{ way = "up", what = "learning" }, { way = "down", what = "direction", cite = "matrix/2" }]
cite   = "matrix/1"
)";

}  // namespace

TEST_CASE("a former name has the day on which it changed and the clause that says so") {
    const Entry agency = entry_of(agency_text);
    const auto& names = agency.fields.find("renamed")->list()->items;
    REQUIRE(names.size() == 2);
    CHECK(iso(*names[0].table()->find("on")->stamp()) == "2022-07-01");
    CHECK(*names[0].table()->find("was")->text() == "Clinical Commissioning Group");
    CHECK(names[0].table()->find("cite") == nullptr);
    CHECK(*names[0].ground == Ground{GroundKind::clause, {"terms/note"}, "", {}});
    CHECK(names[1].table()->find("on")->is_open());
    CHECK(names[1].ground->says == "Likely.");
}

TEST_CASE("a former name without a day, a name or a clause is refused, and so is a day in quotes") {
    const auto problems = [](const std::string& from, const std::string& to) { return problems_of(with(agency_text, from, to)); };
    check_only(problems("on = 2022-07-01, ", ""), "missing-key", 5, "`on` of `renamed` of agency `board-of-health`", "{ silent = ");
    check_only(problems("was = \"Clinical Commissioning Group\", ", ""), "missing-key", 5, "`was` of `renamed`", "Write was = ");
    check_only(problems(", cite = \"terms/note\"", ""), "missing-ground", 5, "`renamed` of agency", "Add cite = ");
    check_only(problems("\"terms/note\"", "\"note\""), "wrong-value", 5, "does not name its document", "document/clause");
    check_only(problems("2022-07-01", "\"1 July 2022\""), "wrong-value", 5, "has to be a date such as 2022-07-01", "Write a date");
    check_only(problems("2022-07-01", "2022-07-01T10:00"), "wrong-value", 5, "has to be a date", "Write a date");
}

TEST_CASE("former names are a list of tables, and no other key stands in one") {
    const std::string one = "[[post]]\nname = \"p\"\ntitle = \"P\"\nrenamed = \"Q\"\ncite = \"terms/1\"\n";
    check_only(problems_of(one), "wrong-value", 4, "`renamed` of post `p` has to be a list of tables in braces; it is \"Q\"",
               "Write renamed = [{ on = ..., was = ..., cite = \"...\" }]");
    check_only(problems_of(with(agency_text, "cite = \"terms/note\"", "cite = \"terms/note\", by = \"law\"")), "unknown-key", 5,
               "`by` is not a key of `renamed`", "");
    CHECK(problems_of(with(one, "\"Q\"", "{ silent = \"Whether it had another name is not said.\" }")).empty());
}

TEST_CASE("a chair that rotates says among whom, how long, in which order and since when, or that the text is silent") {
    const Entry seat = entry_of(seat_text);
    const Value* rotates = seat.fields.find("rotates");
    REQUIRE(rotates->table());
    CHECK(rotates->table()->fields.size() == 4);
    CHECK(rotates->table()->find("order")->is_open());
    CHECK(rotates->ground->clauses == std::vector<std::string>{"terms/7"});
    const auto problems = [](const std::string& from, const std::string& to) { return problems_of(with(seat_text, from, to)); };
    check_only(problems("every = \"year\", ", ""), "missing-key", 5, "`every` of `rotates` of this seat", "{ silent = ");
    check_only(problems(", since = { silent = \"No date.\" }", ""), "missing-key", 5, "`since`", "Write since = ");
    check_only(problems("since = { silent = \"No date.\" }", "since = \"the start\""), "wrong-value", 5, "a date", "silent");
    const auto slip = problems("every = \"year\"", "every = \"year\", snice = \"2016\"");
    check_only(slip, "unknown-key", 5, "`snice` is not a key of `rotates` of this seat", "`since`");
}

TEST_CASE("lines of money are whole pounds and not below nothing") {
    CHECK(problems_of(funding_text).empty());
    const auto problems = [](const std::string& from, const std::string& to) { return problems_of(with(funding_text, from, to)); };
    check_only(problems("pounds = 100", "pounds = -1"), "wrong-value", 6, "a whole number of pounds; it is -1", "silent");
    check_only(problems("pounds = 100", "pounds = \"£100\""), "wrong-value", 6, "`pounds` of `lines` of funding `money`", "silent");
    check_only(problems("total = 100", "total = true"), "wrong-value", 7, "a whole number of pounds; it is true or false", "silent");
    CHECK(problems_of(with(funding_text, "pounds = 100", "pounds = { silent = \"No amount.\" }")).empty());
}

TEST_CASE("what flows between two levels goes up, down, out or not at all") {
    const Entry row = entry_of(row_text);
    CHECK(row.fields.find("flow")->list()->items.size() == 2);
    const auto problems = [](const std::string& from, const std::string& to) { return problems_of(with(row_text, from, to)); };
    check_only(problems("\"up\"", "\"upward\""), "wrong-value", 9, "can't be \"upward\"", "`up`");
    check_only(problems("\"learning\"", "\"lessons\""), "wrong-value", 9, "`what` of `flow` of accountability `row-1`", "");
    check_only(problems("number = 1", "number = \"1\""), "wrong-value", 3, "a whole number", "silent");
    check_only(problems("local  = \"Makes them.\"\n", ""), "missing-key", 1, "`local` of accountability `row-1`", "Write local = ");
}

}  // namespace read_columns_test
