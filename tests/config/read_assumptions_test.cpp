#include "config/read_assumptions.hpp"

#include "config/problems.hpp"

namespace read_assumptions_test {

using namespace recourse;
using namespace recourse::test;

namespace {

const std::string set_text = R"(title      = "Ten working days everywhere"
adopted_by = "nobody: an illustration"
adopted_on = "never"
why        = "To see dates."

[answers.mutual_challenge.written_request]
answer_within  = "10 working days"
"on.no_answer" = ["agenda_item", "chairs_meeting"]

[answers.routes.resolution_meeting]
chairs = "all"
)";

Problems problems_of(const std::string& from, const std::string& to) {
    return read_assumptions(with(set_text, from, to), here(), "x").problems;
}

}  // namespace

TEST_CASE("an assumption set says who chose its answers, when and why") {
    const auto read = read_assumptions(set_text, here(), "illustration");
    REQUIRE(read.ok());
    CHECK(read.problems.empty());
    const AssumptionSet& set = *read.value;
    CHECK(set.name == "illustration");
    CHECK(set.title == "Ten working days everywhere");
    CHECK(set.adopted_by == "nobody: an illustration");
    CHECK(set.adopted_on == "never");
    CHECK(set.why == "To see dates.");
    const Table* step = set.answers.find("mutual_challenge")->table()->find("written_request")->table();
    CHECK(*step->find("answer_within")->text() == "10 working days");
    CHECK(step->find("on.no_answer")->list()->items.size() == 2);
    CHECK(step->find("on.no_answer")->where.line == 8);
}

TEST_CASE("the day of adoption may be written as a date") {
    const auto read = read_assumptions(with(set_text, "\"never\"", "2026-03-02"), here(), "x");
    REQUIRE(read.ok());
    CHECK(read.value->adopted_on == "2026-03-02");
}

TEST_CASE("a set without a title, an adopter, a day, a reason or answers is not one") {
    check_only(problems_of("title      = \"Ten working days everywhere\"\n", ""), "missing-key", 0, "`title`", "title = ");
    check_only(problems_of("adopted_by = \"nobody: an illustration\"\n", ""), "missing-key", 0, "`adopted_by`", "adopted_by = ");
    check_only(problems_of("adopted_on = \"never\"\n", ""), "missing-key", 0, "`adopted_on`", "adopted_on = ");
    check_only(problems_of("why        = \"To see dates.\"\n", ""), "missing-key", 0, "`why`", "why = ");
    check_only(read_assumptions(set_text.substr(0, set_text.find("[answers")), here(), "x").problems, "missing-key", 0,
               "`answers`", "[answers.procedure.step]");
}

TEST_CASE("answers stand under a procedure and a step") {
    check_only(problems_of("[answers.routes.resolution_meeting]\n", "[answers.routes]\n"), "wrong-value", 11,
               "`chairs` under `answers.routes`", "[answers.procedure.step]");
    check_only(problems_of("[answers.routes.resolution_meeting]\n", "[answers]\n"), "wrong-value", 11, "`chairs` under `answers`",
               "[answers.procedure.step]");
}

TEST_CASE("what a procedure leaves open itself is answered right under it, as `recourse gaps` writes it") {
    CHECK(problems_of("[answers.routes", "[answers.concern]\ncalendar = \"weekends\"\nstarts_at = \"letter\"\n\n[answers.routes").empty());
}

TEST_CASE("another key of a set is a slip") {
    check_only(problems_of("why  ", "because = \"x\"\nwhy  "), "unknown-key", 4, "`because`", "`why`");
}

TEST_CASE("a set was adopted on a day, or never") {
    const auto with_day = [](const std::string& day, const std::string& who = "us") {
        return read_assumptions("title = \"A\"\nadopted_by = \"" + who + "\"\nadopted_on = " + day + "\nwhy = \"b\"\n[answers]\n", here(), "a").problems;
    };
    CHECK(with_day("2026-01-05").empty());
    CHECK(with_day("\"never\"", "nobody").empty());
    CHECK(with_day("\"never\"", "nobody: an illustration").empty());
    check_only(with_day("\"never\""), "adopted-when", 3, "`adopted_by` names who has adopted the set: us", "2026-01-05");
    check_only(with_day("\"yesterday\""), "adopted-when", 3, "yesterday", "\"never\"");
    check_only(with_day("\"2026-02-30\""), "adopted-when", 3, "2026-02-30", "\"never\"");
}

}  // namespace read_assumptions_test
