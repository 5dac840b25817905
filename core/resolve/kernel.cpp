#include "resolve/kernel.hpp"

namespace recourse {

namespace {

/// Whether the row can still come true: each column has the row's answer, or is not known (0).
bool possible(const Kernel& kernel, const State& state, const Kernel::Row& row) {
    for (std::uint32_t i = 0; i < row.cells; ++i) {
        const Cell& cell = kernel.cells[row.first_cell + i];
        const std::uint64_t now = state.words[cell.word] & cell.mask;
        if (now != cell.bits && now != 0) return false;
    }
    return true;
}

bool known_to_hold(const Kernel& kernel, const State& state, const Kernel::Condition& condition) {
    for (std::uint32_t i = 0; i < condition.rows; ++i) {
        if (possible(kernel, state, kernel.rows[condition.first_row + i])) return false;
    }
    return true;
}

/// How many of the readings of a `known` test hold.
std::size_t readings_that_hold(const Kernel& kernel, const State& state, const Test& test) {
    std::size_t count = 0;
    for (std::uint16_t i = 0; i < test.conditions; ++i) {
        const auto number = static_cast<std::size_t>(test.first_condition) + i;
        if (known_to_hold(kernel, state, kernel.conditions[number])) ++count;
    }
    return count;
}

/// `add`: the field goes up by its lowest bit, unless all its bits are set.
std::uint64_t raised(std::uint64_t word, std::uint64_t mask, std::uint64_t step) {
    return (word & mask) == mask ? word : word + step;
}

}  // namespace

std::uint16_t value_of(const Kernel& kernel, const State& state, VariableNumber number) {
    const Variable& variable = kernel.variables[number];
    return static_cast<std::uint16_t>((state.words[variable.word] & variable.mask) >> variable.shift);
}

void set_value(const Kernel& kernel, State& state, VariableNumber number, std::uint16_t value) {
    const Variable& variable = kernel.variables[number];
    auto& word = state.words[variable.word];
    word = (word & ~variable.mask) | (static_cast<std::uint64_t>(value) << variable.shift);
}

bool holds(const Kernel& kernel, const State& state, const Test& test) {
    const std::uint64_t now = state.words[test.word] & test.mask;
    switch (test.kind) {
        case TestKind::is: return now == test.bits;
        case TestKind::is_not: return now != test.bits;
        case TestKind::below: return now < test.bits;
        case TestKind::known: return readings_that_hold(kernel, state, test) > 0;
    }
    return false;
}

std::optional<TestNumber> refusal(const Kernel& kernel, const State& state, MoveNumber number) {
    const Move& move = kernel.moves[number];
    for (TestNumber test = move.first_test; test < move.first_test + move.tests; ++test) {
        if (!holds(kernel, state, kernel.tests[test])) return test;
    }
    return std::nullopt;
}

std::vector<TestNumber> tests_on_a_reading(const Kernel& kernel, const State& state, MoveNumber number) {
    const Move& move = kernel.moves[number];
    std::vector<TestNumber> tests;
    for (TestNumber test = move.first_test; test < move.first_test + move.tests; ++test) {
        const Test& asked = kernel.tests[test];
        if (asked.kind != TestKind::known || asked.conditions < 2) continue;
        if (readings_that_hold(kernel, state, asked) < asked.conditions) tests.push_back(test);
    }
    return tests;
}

State take(const Kernel& kernel, State state, MoveNumber number) {
    const Move& move = kernel.moves[number];
    for (std::uint32_t i = move.first_effect; i < move.first_effect + move.effects; ++i) {
        const Effect& effect = kernel.effects[i];
        if ((state.words[effect.guard_word] & effect.guard_mask) != effect.guard_bits) continue;
        if (effect.when != 0 && !known_to_hold(kernel, state, kernel.conditions[effect.when - 1u])) continue;
        auto& word = state.words[effect.word];
        word = effect.kind == EffectKind::add ? raised(word, effect.mask, effect.bits)
                                              : (word & ~effect.mask) | effect.bits;
    }
    return state;
}

}  // namespace recourse
