#include "resolve/consequences.hpp"

#include "model/own_starts.hpp"

#include <algorithm>

namespace recourse {

namespace {

PhaseState state_of(Phase phase) {
    switch (phase) {
        case Phase::act: return PhaseState::acting;
        case Phase::answer: return PhaseState::answering;
        case Phase::sitting: return PhaseState::sitting;
        case Phase::decision: return PhaseState::deciding;
    }
    return PhaseState::choosing;
}

}  // namespace

std::optional<Phase> next_phase(const Step& step, Phase phase) {
    for (int next = static_cast<int>(phase) + 1; next < phases; ++next) {
        if (step.has[next]) return static_cast<Phase>(next);
    }
    return std::nullopt;
}

std::size_t Consequences::place(const PlaceName& name) const {
    return static_cast<std::size_t>(std::ranges::find(program_.places, name) - program_.places.begin());
}

void Consequences::produce(const std::string& moment) {
    program_.produces.back().push_back(moment);
    if (const auto variable = build_.moment(moment); variable != no_variable) build_.set(variable, has_come);
    for (std::size_t i = 0; i < procedure_.duties.size(); ++i) {
        const Duty& duty = procedure_.duties[i];
        const auto variable = program_.duties[i];
        if (std::ranges::find(duty.owed_on, MomentName{moment}) != duty.owed_on.end()) {
            owe(duty, variable);
        }
        if (std::ranges::find(duty.met_by, MomentName{moment}) != duty.met_by.end()) {
            for (const auto before : {DutyState::open, DutyState::late, DutyState::perhaps}) {
                build_.set_if(variable, number(DutyState::done), variable, number(before));
            }
        }
    }
}

/// A duty whose moment comes is owed; where its condition is not known to hold, perhaps, unless it is known not to.
void Consequences::owe(const Duty& duty, VariableNumber variable) {
    for (const auto before : {DutyState::not_owed, DutyState::done}) {
        if (duty.when.written) {
            build_.set_when(variable, number(DutyState::open), number(before), duty.when);
            build_.set_if(variable, number(DutyState::perhaps), variable, number(before));
        } else {
            build_.set_if(variable, number(DutyState::open), variable, number(before));
        }
    }
    if (duty.when.written) settle(duty, variable);
}

void Consequences::settle(const Duty& duty, VariableNumber variable) {
    build_.set_when(variable, number(DutyState::open), number(DutyState::perhaps), duty.when);
    build_.set_unless(variable, number(DutyState::not_owed), number(DutyState::perhaps), duty.when);
}

void Consequences::offer(const PlaceName& name) {
    const auto i = place(name);
    if (!is_ending(name) && !procedure_.steps[i].follow.empty()) {
        start_clocks(i, program_.offered[i]);
        produce(name.text + ".opened");
        offer(procedure_.steps[i].follows);
        return;
    }
    if (!is_ending(name)) start_clocks(i, program_.offered[i]);
    build_.set(program_.offered[i], 1);
    if (!is_ending(name)) produce(name.text + ".opened");
}

void Consequences::offer(const Stated<Ways>& ways) {
    std::vector<PlaceName> offered;
    const auto is_new = [&](const PlaceName& name) {
        if (std::ranges::find(offered, name) != offered.end()) return false;
        offered.push_back(name);
        return true;
    };
    for (const auto& meant : meanings_of(ways)) {
        for (const auto& name : meant.value ? meant.value->to : std::vector<PlaceName>{}) {
            if (is_new(name)) offer(name);
        }
    }
    for (const auto& meant : meanings_of(ways)) {
        const auto list = std::ranges::find(program_.last_resorts, meant.value, &LastResort::ways);
        if (!meant.value || list == program_.last_resorts.end()) continue;
        if (list->place != no_place && is_new(program_.places[list->place])) open_last_resort(*list);
        build_.set(list->offered, 1);
    }
}

void Consequences::open_last_resort(const LastResort& list) {
    if (list.place >= procedure_.steps.size()) return;
    start_clocks(list.place, list.offered);
    produce(program_.places[list.place].text + ".opened");
}

void Consequences::start_clocks(std::size_t step, VariableNumber offered) {
    for (const auto phase : all_phases) {
        const auto clock = program_.steps[step].own_clock[static_cast<std::size_t>(phase)];
        if (clock == no_variable) continue;
        if (phase == Phase::act) {
            build_.set(clock, number(ClockState::running));
        } else {
            build_.set_if(clock, number(ClockState::running), offered, 0);
        }
    }
}

void Consequences::end_at(const PlaceName& name) {
    const Ending* ending = find_ending(procedure_, name);
    if (ending && !ending->returns_to.empty()) {
        produce(name.text);
        outcome(*find_step(procedure_, ending->returns_to), OutcomeName{name.text});
        return;
    }
    build_.withdraw_offers();
    stop_clocks();
    build_.set(program_.step, place(name) + 1);
    build_.set(program_.phase, number(PhaseState::ended));
    produce(name.text);
    produce("ended");
}

void Consequences::stop_clocks(const std::vector<PlaceName>& ahead, const PlaceName& gone_on_with) {
    for (const auto phase : standing_phases) {
        build_.set(program_.clock[static_cast<int>(phase)], number(ClockState::off));
    }
    for (std::size_t i = 0; i < program_.steps.size(); ++i) {
        const Step& step = procedure_.steps[i];
        const bool spans = !ahead.empty() && std::ranges::all_of(ahead, [&](const PlaceName& name) {
            const Step* inner = find_step(procedure_, name);
            return inner && is_inside(procedure_, *inner, step.name);
        });
        for (const auto phase : all_phases) {
            const auto clock = program_.steps[i].own_clock[static_cast<std::size_t>(phase)];
            if (clock == no_variable) continue;
            if (spans || (step.name == gone_on_with && phase != Phase::act)) {
                keep_open(step, phase, clock);
            } else {
                build_.set(clock, number(ClockState::off));
            }
        }
    }
}

void Consequences::keep_open(const Step& step) {
    for (const auto phase : standing_phases) {
        const auto clock = program_.steps[place(step.name)].own_clock[static_cast<std::size_t>(phase)];
        if (clock != no_variable) keep_open(step, phase, clock);
    }
}

void Consequences::keep_open(const Step& step, Phase phase, VariableNumber clock) {
    const OutcomeName lapse{lapse_word(lapses_before_act_as(step, phase))};
    const auto way = std::ranges::find(step.on, lapse, &OutcomeWays::outcome);
    for (const auto& meant : way == step.on.end() ? std::vector<Meaning<Ways>>{} : meanings_of(way->ways)) {
        for (const auto& name : meant.value ? meant.value->to : std::vector<PlaceName>{}) {
            if (name != step.name) keep_open(name, clock);  // its own act is what is done now
        }
        const auto list = std::ranges::find(program_.last_resorts, meant.value, &LastResort::ways);
        if (meant.value && list != program_.last_resorts.end()) build_.set_if(list->offered, 1, clock, number(ClockState::lapsed));
    }
}

void Consequences::keep_open(const PlaceName& name, VariableNumber clock) {
    const auto i = place(name);
    if (is_ending(name) || procedure_.steps[i].follow.empty()) {
        build_.set_if(program_.offered[i], 1, clock, number(ClockState::lapsed));
        return;
    }
    for (const auto& first : places_in(procedure_.steps[i].follows)) keep_open(first, clock);
}

void Consequences::owe(const Step& step, Phase phase) {
    const auto i = place(step.name);
    build_.set(program_.step, i + 1);
    build_.set(program_.phase, number(state_of(phase)));
    const bool starts = program_.steps[i].own_clock[static_cast<std::size_t>(phase)] == no_variable;
    if (starts && step.limit(phase).written) {
        build_.set(program_.clock[static_cast<int>(phase)], number(ClockState::running));
    }
}

void Consequences::stand_before(const PlaceName& name) {
    const auto i = place(name);
    const Step& step = procedure_.steps[i];
    if (!step.follow.empty()) {
        const auto& starts = step.follows.value;
        if (starts && starts->to.size() == 1 && !starts->otherwise.written) return stand_before(starts->to.front());
        build_.set(program_.phase, number(PhaseState::choosing));
        return;
    }
    build_.set(program_.step, i + 1);
    build_.set(program_.phase, number(PhaseState::acting));
    if (step.has_phase(Phase::act)) return;
    build_.withdraw_offers();
    keep_open(step);
    if (program_.steps[i].visits != no_variable) build_.add_one(program_.steps[i].visits);
    if (const auto next = next_phase(step, Phase::act)) owe(step, *next);
}

void Consequences::lead_to(const Stated<Ways>& ways, const Step* from) {
    const auto to = places_in(ways);
    if (to.empty()) {
        if (from && from->has_phase(Phase::sitting)) build_.set(program_.phase, number(PhaseState::sitting));
        return;
    }
    // On several readings nobody has said where it leads, and so it is a choice.
    const bool one = ways.value && to.size() == 1 && !ways.value->otherwise.written;
    if (one && is_ending(to.front())) {
        end_at(to.front());
        return;
    }
    build_.withdraw_offers();
    stop_clocks(to);
    offer(ways);
    if (one) {
        stand_before(to.front());
    } else {
        build_.set(program_.phase, number(PhaseState::choosing));
    }
}

void Consequences::outcome(const Step& step, const OutcomeName& name) {
    produce(step.name.text + "." + name.text);
    const auto way = std::ranges::find(step.on, name, &OutcomeWays::outcome);
    if (way != step.on.end()) lead_to(way->ways, &step);
}

}  // namespace recourse
