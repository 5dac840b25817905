// Replays seeded cases of the mutual challenge with all their history kept, through the kernel and through a bare
// switch, and prints how many steps a second each takes. Usage: kernel [ROUNDS [CASES]]
#include "bench/routes_switch.hpp"
#include "resolve/program.hpp"
#include "world/world.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>
#include <stdexcept>

namespace {

using namespace recourse;

/// One event, as either side takes it. Both were found before the clock is started.
struct Paired {
    MoveNumber move = 0;
    bench::Happening happening;
};
using Case = std::vector<Paired>;

/// What both sides must agree on, whatever they do to get there.
struct Counts {
    std::size_t taken = 0;
    std::size_t refused = 0;
    std::array<std::size_t, 6> last_place{};
    std::size_t kept = 0;

    bool operator==(const Counts&) const = default;
};

template <class Enum>
Enum in_table(const std::map<std::string, Enum>& table, const std::string& word) {
    const auto found = table.find(word);
    if (found == table.end())
        throw std::runtime_error("the switch does not know `" + word + "`: the script has changed");
    return found->second;
}

bench::Place place_in(const Program& program, std::size_t number) {
    static const std::map<std::string, bench::Place> table{{"written_request", bench::Place::written_request},
                                                           {"agenda_item", bench::Place::agenda_item},
                                                           {"chairs_meeting", bench::Place::chairs_meeting},
                                                           {"resolution_meeting", bench::Place::resolution_meeting},
                                                           {"resolved", bench::Place::resolved}};
    return in_table(table, program.places[number].text);
}

bench::Outcome outcome_in(const Program& program, std::size_t number) {
    static const std::map<std::string, bench::Outcome> table{{"satisfactory", bench::Outcome::satisfactory},
                                                             {"unsatisfactory", bench::Outcome::unsatisfactory},
                                                             {"agreed", bench::Outcome::agreed},
                                                             {"not_agreed", bench::Outcome::not_agreed},
                                                             {"inquorate", bench::Outcome::inquorate}};
    return in_table(table, program.outcomes[number].text);
}

/// The switch's word for a move; none for moves that the cases do not have (lapses, facts, wrong doors).
std::optional<bench::Happening> in_switch(const Program& program, const Label& label) {
    bench::Happening made;
    const auto at = [&](bench::What what) {
        made.what = what;
        made.place = place_in(program, label.subject);
        return made;
    };
    switch (label.kind) {
        case LabelKind::act: return at(bench::What::act);
        case LabelKind::sitting: return at(bench::What::sitting);
        case LabelKind::answer: return at(bench::What::answer);
        case LabelKind::decision:
            at(bench::What::decision);
            made.outcome = outcome_in(program, label.value);
            return made;
        case LabelKind::choice:
            if (program.places[label.subject].text == "withdrawn") return std::nullopt;
            return at(bench::What::choice);
        case LabelKind::anytime: made.what = bench::What::exit; return made;
        case LabelKind::duty: made.what = bench::What::alert; return made;
        case LabelKind::overdue: made.what = bench::What::overdue; return made;
        default: return std::nullopt;
    }
}

/// The switch's number for each value of the kernel's variable `step`.
std::vector<std::size_t> places_in(const Program& program) {
    std::vector<std::size_t> places{0};
    for (std::size_t i = 0; i < program.places.size(); ++i) {
        const bool reached = program.places[i].text != "withdrawn";
        places.push_back(reached ? static_cast<std::size_t>(place_in(program, i)) : 0);
    }
    return places;
}

void set_floor(const Program& program, State& state, bool holds) {
    set_value(program.kernel, state, program.verdict[static_cast<int>(Verdict::floor)], holds ? 1 : 0);
}

/// Cases of about a dozen events: three of four are open where they come, the others are whatever comes to hand.
std::vector<Case> draw_cases(const Program& program, std::size_t count) {
    std::vector<Paired> all;
    for (MoveNumber move = 1; move < program.kernel.moves.size(); ++move) {
        auto happening = in_switch(program, program.kernel.moves[move].label);
        if (!happening) continue;
        // The second move of a decision is the one that settles the matter after all.
        const bool again = program.kernel.moves[move].label == program.kernel.moves[move - 1].label;
        if (again && happening->what == bench::What::decision) happening->what = bench::What::late;
        all.push_back({move, *happening});
    }
    std::mt19937_64 random(2016);
    std::vector<Case> cases(count);
    for (auto& one : cases) {
        State state = take(program.kernel, program.kernel.start, 0);
        one.push_back({0, {}});
        for (std::size_t length = 6 + random() % 13; one.size() < length;) {
            Paired next = all[random() % all.size()];
            next.happening.floor = random() % 4 != 0;
            set_floor(program, state, next.happening.floor);
            const bool open = !refusal(program.kernel, state, next.move);
            if (!open && random() % 16 != 0) continue;
            one.push_back(next);
            if (open) state = take(program.kernel, state, next.move);
            if (value_of(program.kernel, state, program.phase) == static_cast<int>(PhaseState::ended)) break;
        }
    }
    return cases;
}

Counts replay_in_kernel(const Program& program, const std::vector<std::size_t>& places, const std::vector<Case>& cases,
                        std::vector<State>& history) {
    Counts counts;
    for (const auto& one : cases) {
        history.clear();
        State state = program.kernel.start;
        for (const auto& event : one) {
            if (event.happening.what == bench::What::sitting || event.happening.what == bench::What::decision) {
                set_floor(program, state, event.happening.floor);
            }
            if (refusal(program.kernel, state, event.move)) {
                ++counts.refused;
            } else {
                state = take(program.kernel, state, event.move);
                ++counts.taken;
            }
            history.push_back(state);
        }
        ++counts.last_place[places[value_of(program.kernel, history.back(), program.step)]];
        counts.kept += history.size();
    }
    return counts;
}

Counts replay_in_switch(const std::vector<Case>& cases, std::vector<bench::Standing>& history) {
    Counts counts;
    for (const auto& one : cases) {
        history.clear();
        bench::Standing standing;
        for (const auto& event : one) {
            ++(advance(standing, event.happening) ? counts.taken : counts.refused);
            history.push_back(standing);
        }
        ++counts.last_place[static_cast<std::size_t>(history.back().place)];
        counts.kept += history.size();
    }
    return counts;
}

/// The first event on which the two do not agree; empty when they always do.
std::string first_difference(const Program& program, const std::vector<std::size_t>& places,
                             const std::vector<Case>& cases) {
    for (std::size_t number = 0; number < cases.size(); ++number) {
        State state = program.kernel.start;
        bench::Standing standing;
        for (std::size_t i = 0; i < cases[number].size(); ++i) {
            const auto& event = cases[number][i];
            set_floor(program, state, event.happening.floor);
            const bool open = !refusal(program.kernel, state, event.move);
            if (open) state = take(program.kernel, state, event.move);
            const bool advanced = advance(standing, event.happening);
            const auto place = places[value_of(program.kernel, state, program.step)];
            const auto phase = value_of(program.kernel, state, program.phase);
            if (open == advanced && place == static_cast<std::size_t>(standing.place) &&
                phase == static_cast<int>(standing.phase))
                continue;
            return "case " + std::to_string(number) + ", event " + std::to_string(i) + ", move " +
                   std::to_string(event.move);
        }
    }
    return {};
}

/// Steps a second of one replay of all the cases.
template <class Replay>
double speed(const Replay& replay, const Counts& expected) {
    const auto start = std::chrono::steady_clock::now();
    const Counts counts = replay();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (counts != expected) throw std::runtime_error("the kernel and the switch do not count the same");
    return static_cast<double>(counts.kept) / took.count();
}

double median(std::vector<double> figures) {
    std::ranges::sort(figures);
    return figures[figures.size() / 2];
}

void run(std::size_t rounds, std::size_t count) {
    const World world(roots_from(RECOURSE_ROOT, {}));
    const auto prepared = prepare(world, AreaName{"central-bedfordshire"}, ProcedureName{"mutual_challenge"}, {});
    if (!prepared.ok()) throw std::runtime_error("the procedure can't be read: see `recourse check`");
    const Program program = compile(prepared.value->procedure, [](const RoleName&) { return std::size_t{1}; });
    const auto cases = draw_cases(program, count);
    const auto places = places_in(program);
    if (const auto difference = first_difference(program, places, cases); !difference.empty()) {
        throw std::runtime_error("the kernel and the switch disagree at " + difference);
    }
    std::vector<State> states;
    std::vector<bench::Standing> standings;
    const Counts expected = replay_in_switch(cases, standings);
    std::vector<double> in_kernel;
    std::vector<double> in_switch;
    for (std::size_t round = 0; round < rounds; ++round) {
        in_kernel.push_back(speed([&] { return replay_in_kernel(program, places, cases, states); }, expected));
        in_switch.push_back(speed([&] { return replay_in_switch(cases, standings); }, expected));
    }
    std::printf("%zu cases, %zu steps, %zu of them refused, %zu resolved; medians of %zu rounds\n", cases.size(),
                expected.kept, expected.refused, expected.last_place[static_cast<std::size_t>(bench::Place::resolved)],
                rounds);
    std::printf("kernel       %12.0f steps/s\n", median(in_kernel));
    std::printf("bare switch  %12.0f steps/s\n", median(in_switch));
    std::printf("ratio        %12.2f (goal: at most 3)\n", median(in_switch) / median(in_kernel));
}

}  // namespace

int main(int count, char** words) {
    try {
        run(count > 1 ? std::strtoul(words[1], nullptr, 10) : 11,
            count > 2 ? std::strtoul(words[2], nullptr, 10) : 100'000);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "kernel benchmark: %s\n", fault.what());
        return 1;
    }
    return 0;
}
