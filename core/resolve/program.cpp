#include "resolve/program.hpp"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

constexpr std::array about_words{"not_ended", "offered", "otherwise", "standing", "in_phase", "visits",    "open_if",
                                 "closed_if", "needs",     "outside", "during",   "consults", "actor",     "addressee", "form",
                                 "floor",     "below_floor", "decider", "views",   "asked",     "last",
                                 "not_last",  "alone",     "moved_on",  "answered",  "running",  "owed",
                                 "bound"};

template <class Things, class Key>
std::optional<std::uint16_t> position(const Things& things, const Key& key) {
    const auto found = std::ranges::find(things, key);
    if (found == things.end()) return std::nullopt;
    return static_cast<std::uint16_t>(found - things.begin());
}

}  // namespace

std::string to_word(TestAbout about) {
    return about_words[static_cast<std::size_t>(about)];
}

std::optional<std::uint16_t> place_number(const Program& program, const PlaceName& name) {
    return position(program.places, name);
}

std::optional<std::uint16_t> outcome_number(const Program& program, const OutcomeName& name) {
    return position(program.outcomes, name);
}

std::optional<std::uint16_t> read_number(const Program& program, const std::string& path) {
    const auto found = std::ranges::find(program.reads, path, &ReadVariable::path);
    if (found == program.reads.end()) return std::nullopt;
    return static_cast<std::uint16_t>(found - program.reads.begin());
}

std::optional<std::uint16_t> duty_number(const Program& program, const DutyName& name) {
    const auto& duties = program.procedure->duties;
    const auto found = std::ranges::find(duties, name, &Duty::name);
    if (found == duties.end()) return std::nullopt;
    return static_cast<std::uint16_t>(found - duties.begin());
}

VariableNumber clock_of(const Program& program, std::size_t step, Phase phase) {
    const auto own = program.steps[step].own_clock[static_cast<std::size_t>(phase)];
    return own != no_variable || phase == Phase::act ? own : program.clock[static_cast<int>(phase)];
}

std::vector<MoveNumber> moves_with(const Program& program, const Label& label) {
    std::vector<MoveNumber> moves;
    for (std::size_t i = 0; i < program.kernel.moves.size(); ++i) {
        if (program.kernel.moves[i].label == label) moves.push_back(static_cast<MoveNumber>(i));
    }
    return moves;
}

std::optional<PlaceName> place_of(const Program& program, const State& state) {
    const auto number = value_of(program.kernel, state, program.step);
    if (number == 0) return std::nullopt;
    return program.places[number - 1u];
}

PhaseState phase_of(const Program& program, const State& state) {
    return static_cast<PhaseState>(value_of(program.kernel, state, program.phase));
}

std::vector<PlaceName> offered_of(const Program& program, const State& state) {
    std::vector<PlaceName> places;
    for (std::size_t i = 0; i < program.places.size(); ++i) {
        const auto is_offered = [&](const LastResort& list) {
            return list.place == i && value_of(program.kernel, state, list.offered) != 0;
        };
        if (value_of(program.kernel, state, program.offered[i]) != 0 ||
            std::ranges::any_of(program.last_resorts, is_offered)) {
            places.push_back(program.places[i]);
        }
    }
    return places;
}

}  // namespace recourse
