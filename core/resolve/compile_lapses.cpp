#include "resolve/compiler.hpp"

#include "model/own_starts.hpp"

#include <algorithm>

namespace recourse {

void Compiler::lapses(std::size_t i, const Step& step, Phase phase) {
    const bool while_offered = program_.steps[i].own_clock[static_cast<std::size_t>(phase)] != no_variable;
    for (std::size_t way = 0; while_offered && way < enter_.count(i); ++way) {
        const auto open = [&] {
            if (step.follow.empty()) enter_.test_open(i, way);
        };
        lapses_before_act(i, step, phase, open);
    }
    if (phase == Phase::act) return;
    const auto owed = [&] {
        build_.test(TestKind::is, program_.step, i + 1, meaning(TestAbout::standing, step.limit(phase).ground));
        if (while_offered) must_be_acted(step.limit(phase).ground);
    };
    lapses_as(i, step, phase, phase, owed);
}

void Compiler::must_be_acted(const Ground& ground) {
    constexpr std::size_t values = static_cast<std::size_t>(PhaseState::ended) + 1;
    build_.test_one_of(program_.phase, {number(PhaseState::sitting), number(PhaseState::answering), number(PhaseState::deciding)},
                       values, meaning(TestAbout::in_phase, ground));
}

template <class Open>
void Compiler::lapses_before_act(std::size_t i, const Step& step, Phase phase, const Open& open) {
    const auto as = lapses_before_act_as(step, phase);
    const Phase like = phase == Phase::act ? Phase::answer : Phase::act;
    const auto other = program_.steps[i].own_clock[static_cast<std::size_t>(like)];
    if (as != Phase::act || other == no_variable) return lapses_as(i, step, phase, as, open);
    const auto meant = meaning(TestAbout::running, step.limit(phase).ground);
    lapses_as(i, step, phase, as, [&] {
        open();
        build_.test(TestKind::is_not, other, number(ClockState::lapsed), TestMeaning(meant));
    });
    lapse(i, step, phase, [&] {  // `not_done` has come already, by the other limit
        open();
        build_.test(TestKind::is, other, number(ClockState::lapsed), TestMeaning(meant));
    });
}

template <class Open>
void Compiler::lapses_as(std::size_t i, const Step& step, Phase phase, Phase as, const Open& open) {
    const auto found = std::ranges::find(step.on, OutcomeName{lapse_word(as)}, &OutcomeWays::outcome);
    const Ways* ways = found != step.on.end() && found->ways.value ? &*found->ways.value : nullptr;
    const bool shuts = ways && ways->to.size() == 1 && !ways->otherwise.written && then_.is_ending(ways->to.front());
    const std::string moment = step.name.text + "." + lapse_word(as);
    if (shuts) {
        lapse(i, step, phase, open);
        then_.produce(moment);
        build_.test_nothing_offered(program_.offered[i], meaning(TestAbout::alone, found->ways.ground));
        then_.end_at(ways->to.front());
    }
    lapse(i, step, phase, open);
    then_.produce(moment);
    // Where another step is open, its own door is shut all the same.
    if (shuts && program_.steps[i].own_clock[static_cast<std::size_t>(phase)] != no_variable) build_.set(program_.offered[i], 0);
    if (!shuts && found != step.on.end()) then_.offer(found->ways);
}

template <class Open>
void Compiler::lapse(std::size_t i, const Step& step, Phase phase, const Open& open) {
    const auto clock = clock_of(program_, i, phase);
    build_.move(LabelKind::lapse, i, static_cast<std::size_t>(phase));
    open();
    build_.test(TestKind::is, clock, number(ClockState::running), meaning(TestAbout::running, step.limit(phase).ground));
    build_.set(clock, number(ClockState::lapsed));
}

void Compiler::extensions(std::size_t i, const Step& step, Phase phase) {
    const auto clock = clock_of(program_, i, phase);
    const bool own = clock == program_.steps[i].own_clock[static_cast<std::size_t>(phase)];
    std::size_t which = 0;
    for (const Extension* extension : extensions_of(procedure_, step, phase)) {
        const Ground& ground = extension ? extension->ground : step.limit(phase).ground;
        build_.move(LabelKind::extend, i, extend_value(phase, which++));
        if (!own) build_.test(TestKind::is, program_.step, i + 1, meaning(TestAbout::standing, ground));
        build_.test(TestKind::is, clock, number(ClockState::running), meaning(TestAbout::running, ground));
        if (extension) all_must(extension->needs, TestAbout::needs);
        must_find(Verdict::actor, TestAbout::actor, extension && extension->by.written ? extension->by.ground : ground);
        must_find(Verdict::bound, TestAbout::bound, extension && extension->at_most.written ? extension->at_most.ground : ground);
    }
}

}  // namespace recourse
