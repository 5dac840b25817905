#include "script/scripts.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

namespace tabulate_test {

using namespace recourse;
using namespace recourse::test;

namespace {

const std::vector<Read> view{
    {"urgency", {"routine", "urgent"}},
    {"serious", {"false", "true"}},
    {"child_at_risk", {"false", "true"}},
    {"come.alert.done", {"false", "true"}},
    {"come.minutes_sent", {"false", "true"}},
    {"present.chair", {"false", "true"}},
    {"raised_by.name", {"cb-lscb", "cb-csp", "luton-lscb"}},
};

/// Tabulates `holds = function(case) ... end`; `before` stands before the step.
Result<DecisionTable> table_of(const std::string& body, const std::string& before = "",
                               const std::vector<Read>& reads = view) {
    const auto script = after_procedure(before + "\nstep \"a\" { cite = \"1\", open_if = rule { says = \"x\", holds = " +
                                        "function(case)\n" + body + "\nend } }");
    REQUIRE_MESSAGE(script.ok(), sentences(script));
    const auto* rule = script.value->blocks.back().fields.find("open_if")->formed(Form::rule);
    return script.value->rules->tabulate(rule->named.find("holds")->function()->number, reads, {script_name(), 3, 1});
}

/// The results of all rows that hold for these answers: exactly one, if the table is sound.
std::vector<std::string> looked_up(const DecisionTable& table, const std::map<std::string, std::string>& answers) {
    std::vector<std::string> results;
    for (const auto& row : table.rows) {
        bool holds = true;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto& column = table.columns[i];
            holds = holds && (!row.answers[i] || column.answers[*row.answers[i]] == answers.at(column.path));
        }
        if (holds) results.push_back(row.result);
    }
    return results;
}

std::string one(const DecisionTable& table, const std::map<std::string, std::string>& answers) {
    const auto results = looked_up(table, answers);
    REQUIRE(results.size() == 1);
    return results.front();
}

const std::vector<std::string> yes_no{"false", "true"};

}  // namespace

TEST_CASE("a rule compares the answers of a fact with `between` as numbers, not as texts") {
    const std::vector<Read> ages{{"age", {"9", "10", "15", "16", "17"}, true}};
    const auto table = table_of("return case.age < 16", "", ages);
    REQUIRE_MESSAGE(table.ok(), sentences(table));
    CHECK(one(*table.value, {{"age", "9"}}) == "true");
    CHECK(one(*table.value, {{"age", "15"}}) == "true");
    CHECK(one(*table.value, {{"age", "16"}}) == "false");
}

TEST_CASE("a rule that reads nothing has one row") {
    const auto table = table_of("return true");
    REQUIRE_MESSAGE(table.ok(), sentences(table));
    CHECK(table.value->columns.empty());
    REQUIRE(table.value->rows.size() == 1);
    CHECK(table.value->rows[0].result == "true");
}

TEST_CASE("a rule over one fact has a row for each of its answers") {
    const auto table = table_of("return case.urgency == \"urgent\"");
    REQUIRE_MESSAGE(table.ok(), sentences(table));
    REQUIRE(table.value->rows.size() == 2);
    CHECK(one(*table.value, {{"urgency", "routine"}}) == "false");
    CHECK(one(*table.value, {{"urgency", "urgent"}}) == "true");
}

TEST_CASE("the order inside `and` and `or` changes nothing") {
    for (const std::string body : {"return case.serious and case.child_at_risk", "return case.child_at_risk and case.serious"}) {
        const auto table = table_of(body);
        REQUIRE_MESSAGE(table.ok(), sentences(table));
        CHECK(table.value->rows.size() == 3);
        for (const auto& a : yes_no) {
            for (const auto& b : yes_no) {
                const bool both = a == "true" && b == "true";
                CHECK(one(*table.value, {{"serious", a}, {"child_at_risk", b}}) == (both ? "true" : "false"));
            }
        }
    }
    for (const std::string body : {"return case.serious or case.child_at_risk", "return case.child_at_risk or case.serious"}) {
        const auto table = table_of(body);
        REQUIRE_MESSAGE(table.ok(), sentences(table));
        for (const auto& a : yes_no) {
            for (const auto& b : yes_no) {
                const bool either = a == "true" || b == "true";
                CHECK(one(*table.value, {{"serious", a}, {"child_at_risk", b}}) == (either ? "true" : "false"));
            }
        }
    }
}

TEST_CASE("whether a moment has come is asked by its parts or by its whole name") {
    for (const std::string body : {"return case.come.alert.done", "return case.come[\"alert.done\"]"}) {
        const auto table = table_of(body);
        REQUIRE_MESSAGE(table.ok(), sentences(table));
        CHECK(one(*table.value, {{"come.alert.done", "true"}}) == "true");
        CHECK(one(*table.value, {{"come.alert.done", "false"}}) == "false");
    }
}

TEST_CASE("a function may give an amount, another for each case") {
    const auto table = table_of("if case.serious then return \"1 working day\" end return \"10 working days\"");
    REQUIRE_MESSAGE(table.ok(), sentences(table));
    CHECK(one(*table.value, {{"serious", "true"}}) == "1 working day");
    CHECK(one(*table.value, {{"serious", "false"}}) == "10 working days");
}

TEST_CASE("an amount with hidden characters in it is refused") {
    CHECK(refused(table_of("return \"5 days\\0\""), "hidden-character"));
    CHECK(refused(table_of("return \"\\xff\""), "hidden-character"));
}

TEST_CASE("a misspelt fact is refused with the one that was meant, at the line of the rule") {
    const auto table = table_of("return case.urgensy == \"urgent\"");
    CHECK(ids(table) == "unknown-read:4");
    CHECK(sentences(table).find("`urgency`") != std::string::npos);
    CHECK(sentences(table_of("return case.present.chiar")).find("`chair`") != std::string::npos);
    CHECK(refused(table_of("return case[1]"), "unknown-read"));
}

TEST_CASE("a rule that asks for a whole group is refused") {
    CHECK(refused(table_of("if case.present then return true end return false"), "unknown-read"));
    const auto kept = table_of("local come = case.come if case.serious then return come.minutes_sent end return false");
    CHECK_MESSAGE(kept.ok(), sentences(kept));
}

TEST_CASE("a rule that forgets a case is refused, and the message names the case") {
    const auto table = table_of("if case.urgency == \"urgent\" then return true end");
    CHECK(ids(table) == "rule-result:3");
    CHECK(sentences(table).find("`urgency` is routine") != std::string::npos);
    CHECK(refused(table_of("return 1"), "rule-result"));
    CHECK(refused(table_of("return case.come"), "rule-result"));
    CHECK(refused(table_of("if case.serious then return true end return \"1 day\""), "rule-result"));
}

TEST_CASE("a rule can't change the case") {
    CHECK(ids(table_of("case.urgency = \"urgent\" return true")) == "case-changed:4");
    CHECK(refused(table_of("case.come.alert = true return true"), "case-changed"));
}

TEST_CASE("a rule can't record, use the words, or reach anything global") {
    CHECK(refused(table_of("step \"b\" { cite = \"1\" } return true"), "script-stopped"));
    CHECK(refused(table_of("return silent \"x\""), "script-stopped"));
    CHECK(refused(table_of("counter = 1 return true"), "script-stopped"));
    CHECK(refused(table_of("return os.time() > 1"), "script-stopped"));
}

TEST_CASE("a rule with an endless loop is stopped, and the next one still works") {
    const auto script = after_procedure(R"(
step "a" { cite = "1", open_if = rule { says = "x", holds = function(case) while true do end end },
           closed_if = rule { says = "y", holds = function(case) return case.serious end } }
)");
    REQUIRE_MESSAGE(script.ok(), sentences(script));
    const auto number = [&](const char* name) {
        return script.value->blocks[1].fields.find(name)->formed(Form::rule)->named.find("holds")->function()->number;
    };
    CHECK(refused(script.value->rules->tabulate(number("open_if"), view, {}), "script-limit"));
    CHECK(script.value->rules->tabulate(number("closed_if"), view, {}).ok());
    CHECK(refused(table_of("local s = \"ab\" for i = 1, 60 do s = s .. s end return true"), "script-limit"));
}

TEST_CASE("a rule that counts its own calls counts to one") {
    for (const std::string counting : {"n = n + 1 local unused = case.serious and case.child_at_risk return n == 1",
                                       "bump() local unused = case.serious and case.child_at_risk return n == 1",
                                       "t.n = t.n + 1 local unused = case.serious and case.child_at_risk return t.n == 1",
                                       "t.deep[#t.deep + 1] = 1 local u = case.serious return #t.deep == 1"}) {
        CAPTURE(counting);
        const auto table = table_of(counting, "local n = 0 local t = { n = 0, deep = {} } "
                                              "local function bump() n = n + 1 end");
        REQUIRE_MESSAGE(table.ok(), sentences(table));
        for (const auto& row : table.value->rows) CHECK(row.result == "true");
    }
}

TEST_CASE("what one rule does to a shared name is not seen by another") {
    const auto script = after_procedure(R"(
local n = 0
step "a" { cite = "1", open_if = rule { says = "x", holds = function() n = n + 1 return true end },
           closed_if = rule { says = "y", holds = function() return n == 0 end } }
)");
    REQUIRE_MESSAGE(script.ok(), sentences(script));
    const auto result_of = [&](const char* name) {
        const auto* rule = script.value->blocks[1].fields.find(name)->formed(Form::rule);
        const auto table = script.value->rules->tabulate(rule->named.find("holds")->function()->number, view, {});
        REQUIRE_MESSAGE(table.ok(), sentences(table));
        return table.value->rows.at(0).result;
    };
    CHECK(result_of("open_if") == "true");
    CHECK(result_of("closed_if") == "true");
}

TEST_CASE("a table of the script may be looked up in") {
    const auto table = table_of("return quick[case.raised_by.name] == true", "local quick = { [\"cb-csp\"] = true }");
    REQUIRE_MESSAGE(table.ok(), sentences(table));
    CHECK(one(*table.value, {{"raised_by.name", "cb-csp"}}) == "true");
    CHECK(one(*table.value, {{"raised_by.name", "luton-lscb"}}) == "false");
}

TEST_CASE("4096 cases are a table and 4097 are not") {
    std::vector<Read> many;
    std::string twelve = "local all = true ";
    for (int i = 0; i < 13; ++i) many.push_back({"f" + std::to_string(i), yes_no});
    for (int i = 0; i < 12; ++i) twelve += "if not case.f" + std::to_string(i) + " then all = false end ";
    const auto table = table_of(twelve + "return all", "", many);
    REQUIRE_MESSAGE(table.ok(), sentences(table));
    CHECK(table.value->rows.size() == 4096);
    const auto thirteen = table_of(twelve + "if not case.f12 then all = false end return all", "", many);
    CHECK(ids(thirteen) == "rule-too-large:3");
    CHECK(sentences(thirteen).find("`f0`, `f1`") != std::string::npos);
    CHECK(sentences(thirteen).find("`f12`") != std::string::npos);
}

TEST_CASE("a rule that dies with an error says where") {
    CHECK(ids(table_of("return case.urgency.x == 1")) == "word-not-in-language:4");
    CHECK(ids(table_of("return case.urgency > 3")) == "not-comparable:4");
    CHECK(ids(table_of("local t = {}\nreturn t.x.y")) == "empty-value:5");
}

TEST_CASE("a number that no function has is refused") {
    const auto script = after_procedure("");
    CHECK(refused(script.value->rules->tabulate(1, view, {}), "unknown-function"));
    CHECK(refused(script.value->rules->tabulate(0, view, {}), "unknown-function"));
}

}  // namespace tabulate_test
