#include "config/problems.hpp"
#include "config/read.hpp"

namespace open_value_test {

using namespace recourse;
using namespace recourse::test;

namespace {

Value value_of(const std::string& written) {
    auto read = read_toml("a = " + written + "\n", here());
    for (const auto& problem : read.problems) FAIL_CHECK(problem.says);
    REQUIRE(read.ok());
    return *read.value->find("a");
}

Problems problems_of(const std::string& written) {
    return read_toml("\na = " + written + "\n", here()).problems;
}

}  // namespace

TEST_CASE("a silence, a part not read and a choice left to the area are open values") {
    const Value silent = value_of("{ silent = \"No time is given.\" }");
    CHECK(silent.is_open());
    REQUIRE(silent.formed(Form::silent));
    CHECK(silent.formed(Form::silent)->says == "No time is given.");
    CHECK(silent.where.column == 5);
    CHECK(value_of("{ unseen = \"The page ends.\" }").formed(Form::unseen)->says == "The page ends.");
    CHECK(value_of("{ configured = true }").formed(Form::configured)->says.empty());
    CHECK(value_of("{ configured = true, says = \"Each area sets it.\" }").formed(Form::configured)->says ==
          "Each area sets it.");
}

TEST_CASE("readings keep their names, in order, and which of them is the strictest") {
    const Value value = value_of("{ readings = { parties = \"p\", all = \"a\" }, says = \"Two meanings.\", strictest = \"all\" }");
    const Formed* readings = value.formed(Form::readings);
    REQUIRE(readings);
    CHECK(readings->says == "Two meanings.");
    REQUIRE(readings->named.fields.size() == 3);
    CHECK(readings->named.fields[0].name == "parties");
    CHECK(readings->named.fields[1].name == "all");
    CHECK(*readings->named.find("strictest")->text() == "all");
}

TEST_CASE("one of several readings may itself be a silence") {
    const Value value = value_of("{ readings = { a = \"5 days\", b = { silent = \"No limit.\" } }, says = \"x\" }");
    CHECK(value.formed(Form::readings)->named.find("b")->is_open());
}

TEST_CASE("an open value may cite the clause that was expected to speak") {
    const Value value = value_of("{ silent = \"No time is given.\", cite = \"protocol/7\" }");
    REQUIRE(value.ground);
    CHECK(value.ground->kind == GroundKind::silence);
    CHECK(value.ground->clauses == std::vector<std::string>{"protocol/7"});
    CHECK(value.ground->says == "No time is given.");
}

TEST_CASE("a value with its own clause is that value, resting on that clause") {
    const Value value = value_of("{ value = \"quarterly\", cite = \"protocol/2\", reading = \"Of 2016.\" }");
    REQUIRE(value.text());
    CHECK(*value.text() == "quarterly");
    REQUIRE(value.ground);
    CHECK(*value.ground == Ground{GroundKind::clause, {"protocol/2"}, "Of 2016.", {}});
    const Value list = value_of("{ value = [\"x\", \"y\"], cite = [\"p/1\", \"p/2\"] }");
    CHECK(list.list()->items.size() == 2);
    CHECK(list.ground->clauses.size() == 2);
}

TEST_CASE("a table with other keys stays a table") {
    CHECK(value_of("{ amount = \"2 days\", from = \"begun\" }").table());
    CHECK(value_of("{ silent = \"x\", role = \"chair\" }").table());
    CHECK(value_of("{ value = 1 }").table());
    CHECK(value_of("{ each = [\"x\"] }").table());
    const auto headed = read_toml("[clause]\nsilent = \"x\"\n", here());
    CHECK(headed.value->find("clause")->table());
}

TEST_CASE("an open value says why, in a text") {
    check_only(problems_of("{ silent = true }"), "wrong-value", 2, "`silent`", "silent = \"...\"");
    check_only(problems_of("{ unseen = \"\" }"), "wrong-value", 2, "empty", "between the quotes");
    check_only(problems_of("{ configured = false }"), "wrong-value", 2, "can't be false", "{ configured = true }");
    check_only(problems_of("{ configured = \"x\" }"), "wrong-value", 2, "true or false", "true");
}

TEST_CASE("readings are several, say what can be meant, and have the strictest among them") {
    check_only(problems_of("{ readings = { a = 1, b = 2 } }"), "missing-key", 2, "`says`", "says = ");
    check_only(problems_of("{ readings = { a = 1 }, says = \"x\" }"), "wrong-value", 2, "fewer than two", "readings = {");
    check_only(problems_of("{ readings = [1, 2], says = \"x\" }"), "wrong-value", 2, "a list", "readings = {");
    check_only(problems_of("{ readings = { all = 1, one = 2 }, says = \"x\", strictest = \"al\" }"), "wrong-value", 2,
               "no reading `al`", "`all`");
}

TEST_CASE("a value with a reading has a clause that is read so") {
    check_only(problems_of("{ value = 1, reading = \"x\" }"), "missing-ground", 2, "no clause", "cite = ");
}

}  // namespace open_value_test
