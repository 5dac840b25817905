#include "resolve/small.hpp"

#include <doctest/doctest.h>

namespace kernel_test {

using namespace recourse;

namespace {

/// One procedure in which every kind of variable is at work.
const char* const everything = R"(
procedure "small" { title = "Everything", source = "paper", starts_at = "ask" }
role "asker" { title = "who asks", side = "raising", cite = "1" }
role "answerers" { title = "who answer", many = true, side = "answering", cite = "1" }
role "a" { title = "a", cite = "1" }
role "b" { title = "b", cite = "1" }
fact "urgent" { asks = "Is it urgent?", yes_no = true }
step "ask" {
  title = "Ask", by = "asker", to = each { "answerers" }, at_most = 2, answer_within = "5 working days",
  on = { satisfactory = "settled", unsatisfactory = { "ask", "panel" }, no_answer = "panel" },
  cite = "2",
}
step "panel" {
  title = "Panel", by = "asker", act_within = "3 working days", open_if = "urgent", decides = all { "a", "b" },
  on = { agreed = "settled", not_agreed = "stuck", split = silent "Nothing is said.", not_done = "stuck" },
  cite = "3",
}
duty "tell" { owed_on = "ask.acted", when = "urgent", by = "asker", within = "2 working days", cite = "4" }
ending "settled" { title = "Settled", result = "settled", cite = "5" }
ending "stuck" { title = "Stuck", result = "not_settled", cite = "5" }
)";

Story with_two_answerers() {
    Story made = small::story();
    made.roles["answerers"] = {"first school", "second school"};
    return made;
}

struct Case {
    std::shared_ptr<const Frame> frame = small::frame(everything, with_two_answerers());
    const Program& program = frame->program;
    State state = take(program.kernel, program.kernel.start, 0);

    std::vector<MoveNumber> moves(LabelKind kind, const std::string& place, std::uint16_t value = 0) const {
        return moves_with(program, {kind, *place_number(program, PlaceName{place}), value});
    }
    bool open(LabelKind kind, const std::string& place, std::uint16_t value = 0) const {
        for (const auto move : moves(kind, place, value)) {
            if (!refusal(program.kernel, state, move)) return true;
        }
        return false;
    }
    void go(LabelKind kind, const std::string& place, std::uint16_t value = 0) {
        for (const auto move : moves(kind, place, value)) {
            if (refusal(program.kernel, state, move)) continue;
            state = take(program.kernel, state, move);
            return;
        }
        FAIL("the move is refused");
    }
    void learn(const std::string& path, std::uint16_t answer) {
        const auto move = moves_with(program, {LabelKind::fact, *read_number(program, path), answer});
        REQUIRE(move.size() == 1);
        state = take(program.kernel, state, move.front());
    }
    std::uint16_t outcome(const std::string& name) const { return *outcome_number(program, OutcomeName{name}); }
    std::uint16_t value(VariableNumber variable) const { return value_of(program.kernel, state, variable); }
};

}  // namespace

TEST_CASE("a case begins at its first step and owes its act") {
    const Case a;
    CHECK(place_of(a.program, a.state) == PlaceName{"ask"});
    CHECK(phase_of(a.program, a.state) == PhaseState::acting);
    CHECK(offered_of(a.program, a.state) == std::vector{PlaceName{"ask"}});
    CHECK(a.open(LabelKind::act, "ask"));
    CHECK_FALSE(a.open(LabelKind::act, "panel"));
}

TEST_CASE("an answer asked of two is in when both have given it") {
    Case a;
    a.go(LabelKind::act, "ask");
    CHECK(phase_of(a.program, a.state) == PhaseState::answering);
    a.go(LabelKind::answer, "ask", 1);
    CHECK(phase_of(a.program, a.state) == PhaseState::answering);
    CHECK_FALSE(a.open(LabelKind::answer, "ask", 1));
    a.go(LabelKind::answer, "ask", 0);
    CHECK(phase_of(a.program, a.state) == PhaseState::deciding);
}

TEST_CASE("a bounded step can be entered as often as it says and no more") {
    Case a;
    for (int visit = 0; visit < 2; ++visit) {
        REQUIRE(a.open(LabelKind::act, "ask"));
        a.go(LabelKind::act, "ask");
        a.go(LabelKind::answer, "ask", 0);
        a.go(LabelKind::answer, "ask", 1);
        a.go(LabelKind::decision, "ask", a.outcome("unsatisfactory"));
    }
    CHECK(phase_of(a.program, a.state) == PhaseState::choosing);
    CHECK_FALSE(a.open(LabelKind::act, "ask"));
}

TEST_CASE("a lapse opens the ways under it, and a late answer shuts them again") {
    Case a;
    a.learn("urgent", 1);
    a.go(LabelKind::act, "ask");
    CHECK(a.value(a.program.clock[static_cast<int>(Phase::answer)]) == static_cast<std::uint16_t>(ClockState::running));
    a.go(LabelKind::lapse, "ask", static_cast<std::uint16_t>(Phase::answer));
    CHECK(a.value(a.program.clock[static_cast<int>(Phase::answer)]) == static_cast<std::uint16_t>(ClockState::lapsed));
    CHECK(place_of(a.program, a.state) == PlaceName{"ask"});
    CHECK(a.open(LabelKind::act, "panel"));
    a.go(LabelKind::answer, "ask", 0);
    a.go(LabelKind::answer, "ask", 1);
    a.go(LabelKind::decision, "ask", a.outcome("satisfactory"));
    CHECK(phase_of(a.program, a.state) == PhaseState::ended);
    CHECK_FALSE(a.open(LabelKind::act, "panel"));
}

TEST_CASE("a lapse that leads to an ending ends the case when nothing else is open") {
    Case a;
    a.go(LabelKind::act, "ask");
    a.go(LabelKind::answer, "ask", 0);
    a.go(LabelKind::answer, "ask", 1);
    a.go(LabelKind::decision, "ask", a.outcome("unsatisfactory"));
    CHECK_FALSE(a.open(LabelKind::lapse, "panel", static_cast<std::uint16_t>(Phase::act)));  // a way that is not open
    a.learn("urgent", 1);
    a.go(LabelKind::lapse, "panel", static_cast<std::uint16_t>(Phase::act));
    CHECK(phase_of(a.program, a.state) == PhaseState::choosing);
    CHECK(offered_of(a.program, a.state) == std::vector{PlaceName{"ask"}});  // its own door is shut

    Case b;
    b.go(LabelKind::act, "ask");
    b.go(LabelKind::answer, "ask", 0);
    b.go(LabelKind::answer, "ask", 1);
    b.go(LabelKind::decision, "ask", b.outcome("unsatisfactory"));
    b.learn("urgent", 1);
    b.go(LabelKind::choice, "panel");
    b.go(LabelKind::lapse, "panel", static_cast<std::uint16_t>(Phase::act));
    CHECK(phase_of(b.program, b.state) == PhaseState::ended);
    CHECK(place_of(b.program, b.state) == PlaceName{"stuck"});
}

TEST_CASE("a condition on a fact that is not known is not known to hold") {
    Case a;
    a.go(LabelKind::act, "ask");
    a.go(LabelKind::lapse, "ask", static_cast<std::uint16_t>(Phase::answer));
    CHECK_FALSE(a.open(LabelKind::act, "panel"));
    a.learn("urgent", 0);
    CHECK_FALSE(a.open(LabelKind::act, "panel"));
    a.learn("urgent", 1);
    CHECK(a.open(LabelKind::act, "panel"));
}

TEST_CASE("a duty is perhaps owed once its moment has come, and owed once its condition is known") {
    Case a;
    const auto duty = a.program.duties.front();
    a.go(LabelKind::act, "ask");
    CHECK(a.value(duty) == static_cast<std::uint16_t>(DutyState::perhaps));
    a.learn("urgent", 1);
    CHECK(a.value(duty) == static_cast<std::uint16_t>(DutyState::open));
    const auto overdue = moves_with(a.program, {LabelKind::overdue, 0, 0});
    a.state = take(a.program.kernel, a.state, overdue.front());
    CHECK(a.value(duty) == static_cast<std::uint16_t>(DutyState::late));
    const auto done = moves_with(a.program, {LabelKind::duty, 0, 0});
    a.state = take(a.program.kernel, a.state, done.front());
    CHECK(a.value(duty) == static_cast<std::uint16_t>(DutyState::done));
}

TEST_CASE("two who decide together: one against is enough, for needs both") {
    Case a;
    a.learn("urgent", 1);
    a.go(LabelKind::act, "ask");
    a.go(LabelKind::lapse, "ask", static_cast<std::uint16_t>(Phase::answer));
    a.go(LabelKind::act, "panel");
    CHECK(phase_of(a.program, a.state) == PhaseState::deciding);
    a.learn("view.panel.a", 0);
    CHECK_FALSE(a.open(LabelKind::decision, "panel", a.outcome("agreed")));
    CHECK_FALSE(a.open(LabelKind::decision, "panel", a.outcome("not_agreed")));
    a.learn("view.panel.b", 1);
    CHECK_FALSE(a.open(LabelKind::decision, "panel", a.outcome("agreed")));
    CHECK(a.open(LabelKind::decision, "panel", a.outcome("not_agreed")));
    a.learn("view.panel.b", 0);
    CHECK(a.open(LabelKind::decision, "panel", a.outcome("agreed")));
}

TEST_CASE("what the driver found against an act refuses it") {
    Case a;
    set_value(a.program.kernel, a.state, a.program.verdict[static_cast<int>(Verdict::actor)], 0);
    const auto move = a.moves(LabelKind::act, "ask").front();
    const auto test = refusal(a.program.kernel, a.state, move);
    REQUIRE(test);
    CHECK(a.program.meanings[*test].about == TestAbout::actor);
}

TEST_CASE("a closed case takes nothing more") {
    Case a;
    a.go(LabelKind::act, "ask");
    a.go(LabelKind::answer, "ask", 0);
    a.go(LabelKind::answer, "ask", 1);
    a.go(LabelKind::decision, "ask", a.outcome("satisfactory"));
    const auto test = refusal(a.program.kernel, a.state, a.moves(LabelKind::act, "ask").front());
    REQUIRE(test);
    CHECK(a.program.meanings[*test].about == TestAbout::not_ended);
}

}  // namespace kernel_test
