#include "script/lay.hpp"

#include "config/read_assumptions.hpp"
#include "resolve/small.hpp"

namespace lay_test {

using namespace recourse;

namespace {

const std::string script = R"(procedure "small" { title = "S", source = "paper", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other side", post = silent "Nobody is named.", cite = "1" }
step "ask" { title = "Ask", by = "asker", to = "other", answer_within = configured,
  act_within = readings { says = "A day, or a working day?", days = "1 day", working = "1 working day" },
  on = { satisfactory = "yes", unsatisfactory = "yes", no_answer = configured, not_done = silent "Nothing." }, cite = "7.1" }
duty "tell" { owed_on = "ask.acted", by = silent "Nobody is named.", within = configured, cite = "8" }
ending "yes" { title = "Yes", result = "settled", cite = "9" }
)";

struct Laid {
    Problems problems;
    Procedure procedure;
};

/// The script under a set with these answers.
Laid under(const std::string& answers, const std::string& of = script) {
    auto recorded = record(of, FileName("small.lua"));
    REQUIRE(recorded.ok());
    auto set = read_assumptions("title = \"T\"\nadopted_by = \"nobody\"\nadopted_on = \"never\"\nwhy = \"To see.\"\n" + answers, {}, "set");
    REQUIRE(set.value);
    const std::vector<AssumptionSet> sets{*set.value};
    Laying laying(sets);
    laying.over(recorded.value->blocks, "small");
    auto read = read_procedure(*recorded.value, {});
    REQUIRE(read.value);
    return {laying.problems(), std::move(*read.value)};
}

}  // namespace

TEST_CASE("2.7: a set may name one reading at both fields that are picked together") {
    const std::string both = R"(procedure "small" { title = "S", source = "paper", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
step "ask" { title = "Ask", by = "asker",
  act_within = readings { says = "No less than a day?", no_later = "1 day", no_sooner = silent "No longest time is given." },
  expects = readings { says = "No less than a day?", no_later = silent "It may come at once.", no_sooner = after "begun" },
  on = { done = "yes", not_done = silent "Nothing." }, cite = "7.1" }
ending "yes" { title = "Yes", result = "settled", cite = "9" }
)";
    const std::string act = "act_within = { reading = \"no_later\" }\n";
    const std::string expects = "expects = { reading = \"no_later\" }\n";
    for (const std::string& lines : {act + expects, expects + act}) {
        CHECK(under("[answers.small.ask]\n" + lines, both).problems.empty());
    }
    const Laid apart = under("[answers.small.ask]\n" + act + "expects = { reading = \"no_sooner\" }\n", both);
    REQUIRE(apart.problems.size() == 1);
    CHECK(apart.problems.front().id == "answered-twice");
}

TEST_CASE("3.36: a set addresses a field, a way on, a duty, a role and a reading by their names") {
    const Laid laid = under(R"(
[answers.small.ask]
answer_within  = "10 working days"
"on.no_answer" = "yes"
act_within     = { reading = "working" }
[answers.small.tell]
by     = "asker"
within = { amount = "2 working days", from = "ask.opened" }
[answers.small.roles.other]
post = "unit.manager"
)");
    CHECK(laid.problems.empty());
    const Step& step = laid.procedure.steps[0];
    CHECK(step.limit(Phase::answer).value->as_written == "10 working days");
    CHECK(step.limit(Phase::answer).ground.kind == GroundKind::assumption);
    CHECK(step.limit(Phase::act).value->as_written == "1 working day");
    for (const auto& way : step.on) {
        if (way.outcome.text == "no_answer") CHECK(way.ways.value->to == std::vector{PlaceName{"yes"}});
    }
    const Duty& duty = laid.procedure.duties[0];
    CHECK(duty.by.value->role == RoleName{"asker"});
    CHECK(std::get<CountedLimit>(duty.within.value->is).from == std::vector{MomentName{"ask.opened"}});
    CHECK(laid.procedure.roles[1].post.value == "unit.manager");
}

TEST_CASE("3.36: what a clause gives can't be assumed, and an address that stands for nothing is an error") {
    const Laid given = under("[answers.small.ask]\nby = \"other\"\n");
    REQUIRE(given.problems.size() == 1);
    CHECK(given.problems[0].id == "not-open");
    CHECK(given.problems[0].says.find("can't be assumed") != std::string::npos);
    const Laid nothing = under("[answers.small.ask]\nheld_within = \"2 days\"\n");
    REQUIRE(nothing.problems.size() == 1);
    CHECK(nothing.problems[0].id == "no-such-value");
    CHECK(nothing.procedure.steps[0].by.value->role == RoleName{"asker"});
}

}  // namespace lay_test
