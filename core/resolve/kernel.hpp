#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace recourse {

/// Where a case stands, as bits: nothing else is needed to know what may happen next.
struct State {
    std::array<std::uint64_t, 16> words{};

    bool operator==(const State&) const = default;
};

/// What a variable of a State is about (design 5a).
enum class VariableKind {
    step,     ///< the step or ending where the case stands; 0 before the first
    phase,    ///< PhaseState
    offered,  ///< whether a step or ending may be gone on to
    visits,   ///< how often a bounded step was entered
    reply,    ///< an answer asked of one of several: 0 not asked, 1 asked, 2 given
    duty,     ///< DutyState
    clock,    ///< ClockState
    fact,     ///< 0 not known, else 1 + the number of the answer; a moment that has come and somebody's view are facts
    verdict,  ///< what the driver found about the act in hand: 0 no, 1 yes
};

/// The values of the variable `phase`.
enum class PhaseState : std::uint16_t { choosing, acting, sitting, answering, deciding, ended };
enum class ClockState : std::uint16_t { off, running, lapsed };
/// `perhaps`: its moment came, and whether its condition holds is not known.
enum class DutyState : std::uint16_t { not_owed, open, done, late, perhaps };
inline constexpr std::size_t duty_states = 5;

/// A variable's place in a State. No variable crosses a word.
struct Variable {
    VariableKind kind = VariableKind::verdict;
    std::uint16_t subject = 0;  ///< which step, fact, duty ...: a number of the Program
    std::uint16_t values = 2;   ///< it is below this
    std::uint8_t word = 0;
    std::uint8_t shift = 0;
    std::uint64_t mask = 0;     ///< its bits, in place
};

using VariableNumber = std::uint16_t;

/// What can happen.
enum class LabelKind : std::uint8_t {
    begin, outside, act, sitting, answer, decision, choice, lapse, fact, moment, anytime, duty, overdue, again,
    reschedule, extend, waive,
};

/// `subject`: which place (act to lapse), read (fact), declared moment, exit, duty, or wrong door (outside); `value`:
/// which of several actors or repliers, outcome, phase, answer. `begin` is the first move of every case; `again`: a duty
/// that was done once is still owed from another time (value 1: late, 2: perhaps); `reschedule`: a meeting is called for another day;
/// `extend`: the limit of a phase is given another date in one of the ways that its text has (value: see extend_value);
/// `waive`: a duty need not be done.
struct Label {
    LabelKind kind = LabelKind::act;
    std::uint16_t subject = 0;
    std::uint16_t value = 0;

    bool operator==(const Label&) const = default;
};

/// A row of a condition: holds for the states in which every column has its answer or is not known.
struct Cell {
    std::uint8_t word = 0;
    std::uint64_t mask = 0;
    std::uint64_t bits = 0;
};

enum class TestKind : std::uint8_t {
    is,      ///< the masked word equals the bits
    is_not,  ///< it does not
    below,   ///< the masked word is less than the bits
    known,   ///< one of the conditions is known to hold: no row against it can still come true
};

struct Test {
    TestKind kind = TestKind::is;
    std::uint8_t word = 0;
    std::uint16_t first_condition = 0;  ///< of `known`: which conditions
    std::uint16_t conditions = 0;
    std::uint64_t mask = 0;
    std::uint64_t bits = 0;
};

enum class EffectKind : std::uint8_t {
    set,  ///< the masked word becomes the bits
    add,  ///< the masked field goes up by the bits, unless it is full
};

/// Done only where `guard_word` under `guard_mask` equals `guard_bits` (no guard: mask 0), and condition `when` (1 + its
/// number; 0 for none) is known to hold.
struct Effect {
    EffectKind kind = EffectKind::set;
    std::uint8_t word = 0;
    std::uint8_t guard_word = 0;
    std::uint16_t when = 0;
    std::uint64_t mask = 0;
    std::uint64_t bits = 0;
    std::uint64_t guard_mask = 0;
    std::uint64_t guard_bits = 0;
};

/// A move: what happens, what must hold first, what it changes.
struct Move {
    Label label;
    std::uint32_t first_test = 0;
    std::uint32_t first_effect = 0;
    std::uint16_t tests = 0;
    std::uint16_t effects = 0;
};

using MoveNumber = std::uint16_t;
using TestNumber = std::uint32_t;

/// The tables that the two functions below work on: numbers only.
struct Kernel {
    struct Condition {
        std::uint32_t first_row = 0;
        std::uint32_t rows = 0;
    };
    struct Row {
        std::uint32_t first_cell = 0;
        std::uint16_t cells = 0;
    };
    std::vector<Variable> variables;
    std::vector<Move> moves;
    std::vector<Test> tests;
    std::vector<Effect> effects;
    std::vector<Condition> conditions;  ///< each by the rows that speak against it
    std::vector<Row> rows;
    std::vector<Cell> cells;
    State offered;  ///< the bits of every variable `offered`
    State start;    ///< before the first move, which begins the case
};

std::uint16_t value_of(const Kernel& kernel, const State& state, VariableNumber variable);
void set_value(const Kernel& kernel, State& state, VariableNumber variable, std::uint16_t value);

/// Whether a test holds.
bool holds(const Kernel& kernel, const State& state, const Test& test);

/// The first test of the move that fails; none when the move is open. This, and nothing else, says whether something
/// may happen.
std::optional<TestNumber> refusal(const Kernel& kernel, const State& state, MoveNumber move);

/// The tests of a move that hold on some of their readings and not on all: it is open on a reading.
std::vector<TestNumber> tests_on_a_reading(const Kernel& kernel, const State& state, MoveNumber move);

/// The state after the move, which must not be refused.
State take(const Kernel& kernel, State state, MoveNumber move);

}  // namespace recourse
