#include "resolve/ways_open.hpp"

#include <algorithm>

namespace recourse {

namespace {

/// Whether the row can still come true by what is known.
bool possible(const Program& program, const State& state, const DecisionTable& table, const TableRow& row) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto number = read_number(program, table.columns[i].path);
        if (!row.answers[i] || !number) continue;
        const auto now = value_of(program.kernel, state, program.reads[*number].variable);
        if (now != 0 && now != 1 + *row.answers[i]) return false;
    }
    return true;
}

/// On one of its readings; a matter is outside only on all of them.
bool can_hold(const Program& program, const State& state, const TestMeaning& meaning) {
    const std::string wanted = meaning.about == TestAbout::closed_if ? "false" : "true";
    const auto can = [&](const DecisionTable& table) {
        return std::ranges::any_of(table.rows, [&](const TableRow& row) {
            return row.result == wanted && possible(program, state, table, row);
        });
    };
    if (meaning.about != TestAbout::outside) return std::ranges::any_of(meaning.conditions, can);
    return !meaning.conditions.empty() && std::ranges::all_of(meaning.conditions, can);
}

/// The moves that go to a place without an act: they ask nothing but whether it is a way on.
std::vector<MoveNumber> choices(const Program& program, std::uint16_t place) {
    return moves_with(program, {LabelKind::choice, place, 0});
}

/// Why a test fails that may still come to hold once a fact is known; empty where it can't.
std::string wants(const Program& program, const State& state, TestNumber number) {
    const TestMeaning& meaning = program.meanings[number];
    switch (meaning.about) {
        case TestAbout::otherwise: {
            const auto others = choices(program, meaning.other);
            const bool may_close = std::ranges::any_of(others, [&](MoveNumber move) {
                return !only_if(program, state, move).empty();
            });
            return may_close ? meaning.says : std::string();
        }
        case TestAbout::open_if:
        case TestAbout::outside:
        case TestAbout::needs: return can_hold(program, state, meaning) ? meaning.says : std::string();
        case TestAbout::closed_if: return can_hold(program, state, meaning) ? "not so: " + meaning.says : std::string();
        default: return "";
    }
}

}  // namespace

std::vector<std::string> only_if(const Program& program, const State& state, MoveNumber number) {
    const Move& move = program.kernel.moves[number];
    std::vector<std::string> all;
    for (auto test = move.first_test; test < move.first_test + move.tests; ++test) {
        if (holds(program.kernel, state, program.kernel.tests[test])) continue;
        std::string one = wants(program, state, test);
        if (one.empty()) return {};
        if (std::ranges::find(all, one) == all.end()) all.push_back(std::move(one));
    }
    return all;
}

bool is_closed(const Program& program, const State& state, std::uint16_t place) {
    return std::ranges::none_of(choices(program, place), [&](MoveNumber move) {
        return !refusal(program.kernel, state, move) || !only_if(program, state, move).empty();
    });
}

const LastResort* unanswered_list(const Program& program, const State& state) {
    for (const auto& list : program.last_resorts) {
        if (list.place != no_place || value_of(program.kernel, state, list.offered) == 0) continue;
        const bool closed = std::ranges::all_of(list.others, [&](std::uint16_t other) { return is_closed(program, state, other); });
        if (closed) return &list;
    }
    return nullptr;
}

}  // namespace recourse
