#include "resolve/compiler.hpp"

#include "resolve/views.hpp"

#include <algorithm>

namespace recourse {

namespace {

template <class T>
const Ground& ground_of(const Stated<T>& stated, const Step& step) {
    return stated.written ? stated.ground : step.ground;
}

}  // namespace

void Compiler::step(std::size_t i, const Step& step) {
    if (step.follow.empty()) {
        for (std::size_t way = 0; step.has_phase(Phase::act) && way < enter_.count(i); ++way) acts(i, step, way);
        if (step.has_phase(Phase::sitting)) sitting(i, step);
        if (step.has_phase(Phase::answer)) answers(i, step);
        for (const auto& way : step.on) decision(i, step, way.outcome);
    }
    for (int phase = 0; phase < phases; ++phase) {
        if (!step.within[phase].written) continue;
        lapses(i, step, static_cast<Phase>(phase));
        extensions(i, step, static_cast<Phase>(phase));
    }
}

void Compiler::acts(std::size_t i, const Step& step, std::size_t way) {
    const auto& actors = program_.steps[i].actors;
    const auto start = [&](std::size_t who) {
        build_.move(LabelKind::act, i, who);
        enter_.test(i, way);
        all_must(step.needs, TestAbout::needs);
        if (step.consults.written) must_find(Verdict::consulted, TestAbout::consulted, step.consults.ground);
        must_find(Verdict::actor, TestAbout::actor, ground_of(step.by, step));
        must_find(Verdict::addressee, TestAbout::addressee, ground_of(step.to, step));
        if (demands_form(step)) must_find(Verdict::form, TestAbout::form, step.form.ground);
    };
    apiece(actors, 0, ground_of(step.by, step), start, [&] { acted(i, step); });
}

void Compiler::answers(std::size_t i, const Step& step) {
    const auto& replies = program_.steps[i].replies;
    const auto& answering = who_answers(step);
    const auto on_record = build_.moment(answer_on_record(step.name));
    const auto start = [&](std::size_t who) {
        build_.move(LabelKind::answer, i, who);
        must_stand_at(i, PhaseState::answering, step.ground);
        all_must(step.answer_needs, TestAbout::needs);
        must_find(Verdict::actor, TestAbout::actor, ground_of(answering, step));
        if (step.answer_to.written) must_find(Verdict::addressee, TestAbout::addressee, step.answer_to.ground);
        if (on_record != no_variable) build_.set(on_record, has_come);
    };
    const auto follow = [&] {
        build_.set(clock_of(program_, i, Phase::answer), number(ClockState::off));
        close_what_had_lapsed(step);
        then_.produce(step.name.text + ".answered");
        then_.owe(step, Phase::decision);
    };
    if (program_.steps[i].enough != no_variable) {
        enough(i, static_cast<std::size_t>(answering.value->count), ground_of(answering, step), start, follow);
    } else {
        apiece(replies, share_asked, ground_of(answering, step), start, follow);
    }
}

template <class Start, class Follow>
void Compiler::enough(std::size_t i, std::size_t needed, const Ground& ground, const Start& start, const Follow& follow) {
    const StepVariables& step = program_.steps[i];
    for (std::size_t who = 0; who < step.replies.size(); ++who) {
        for (const bool last : {false, true}) {
            if (!last && needed < 2) continue;
            start(who);
            build_.test(TestKind::is, step.replies[who], share_asked, meaning(TestAbout::asked, ground));
            build_.test(last ? TestKind::is : TestKind::below, step.enough, needed - 1,
                        meaning(last ? TestAbout::last : TestAbout::not_last, ground));
            build_.set(step.replies[who], share_given);
            build_.add_one(step.enough);
            if (last) follow();
        }
    }
}

void Compiler::close_what_had_lapsed(const Step& step) {
    build_.withdraw_offers();
    then_.stop_clocks({step.name}, step.name);
}

void Compiler::acted(std::size_t i, const Step& step) {
    close_what_had_lapsed(step);
    build_.set(program_.step, i + 1);
    if (program_.steps[i].visits != no_variable) build_.add_one(program_.steps[i].visits);
    for (const auto actor : program_.steps[i].actors) build_.set(actor, 0);
    for (const auto reply : program_.steps[i].replies) build_.set(reply, share_asked);
    if (program_.steps[i].enough != no_variable) build_.set(program_.steps[i].enough, 0);
    const auto on_record = build_.moment(answer_on_record(step.name));
    if (on_record != no_variable) build_.set(on_record, has_not_come);
    for (const auto& read : program_.reads) {
        if (read.path.starts_with("view." + step.name.text + ".")) build_.set(read.variable, 0);
    }
    then_.produce(step.name.text + ".acted");
    if (const auto next = next_phase(step, Phase::act)) {
        then_.owe(step, *next);
    } else {
        then_.outcome(step, OutcomeName{"done"});
    }
}

void Compiler::sitting(std::size_t i, const Step& step) {
    build_.move(LabelKind::sitting, i);
    must_stand_at(i, PhaseState::sitting, step.ground);
    must_find(Verdict::floor, TestAbout::floor, ground_of(step.must_attend, step));
    build_.set(clock_of(program_, i, Phase::sitting), number(ClockState::off));
    close_what_had_lapsed(step);
    then_.produce(step.name.text + ".held");
    then_.owe(step, Phase::decision);

    build_.move(LabelKind::reschedule, i);
    must_stand_at(i, PhaseState::sitting, step.ground);
    must_find(Verdict::actor, TestAbout::actor, ground_of(step.by, step));
}

void Compiler::decision(std::size_t i, const Step& step, const OutcomeName& name) {
    if (is_lapse(name) || name.text == "otherwise") return;
    if (name.text == "done" && !next_phase(step, Phase::act)) return;  // comes with the act
    const auto value = std::ranges::find(program_.outcomes, name) - program_.outcomes.begin();
    build_.move(LabelKind::decision, i, static_cast<std::size_t>(value));
    if (name.text == "inquorate") {
        must_stand_at(i, PhaseState::sitting, step.ground);
        must_find(Verdict::floor, TestAbout::below_floor, ground_of(step.must_attend, step), 0);
    } else {
        must_stand_at(i, PhaseState::deciding, step.ground);
        must_find(Verdict::decider, TestAbout::decider, ground_of(step.decides, step));
        must_have_views(step, name);
        close_what_had_lapsed(step);
        then_.produce(step.name.text + ".decided");
    }
    then_.outcome(step, name);
    if (step.has_phase(Phase::answer)) settled_after_all(i, step, name);
}

void Compiler::settled_after_all(std::size_t i, const Step& step, const OutcomeName& name) {
    if (!settles(procedure_, step, name)) return;
    build_.move(LabelKind::decision, i, program_.kernel.moves.back().label.value);
    build_.test(TestKind::is_not, program_.phase, number(PhaseState::ended), meaning(TestAbout::not_ended, step.ground));
    build_.test(TestKind::is_not, program_.step, i + 1, meaning(TestAbout::moved_on, step.ground));
    build_.test(TestKind::is, build_.moment(answer_on_record(step.name)), has_come, meaning(TestAbout::answered, step.ground));
    must_find(Verdict::decider, TestAbout::decider, ground_of(step.decides, step));
    must_have_views(step, name);
    then_.produce(step.name.text + ".decided");
    then_.outcome(step, name);
}

void Compiler::must_have_views(const Step& step, const OutcomeName& name) {
    if (!has_views(step)) return;
    build_.test(outcome_condition(step, name), TestAbout::views);
}

void Compiler::choice(std::size_t i, std::size_t way) {
    build_.move(LabelKind::choice, i);
    enter_.test(i, way);
    if (i >= procedure_.steps.size()) {
        then_.end_at(program_.places[i]);
        return;
    }
    build_.withdraw_offers();
    then_.stop_clocks({program_.places[i]}, program_.places[i]);
    build_.set(program_.offered[i], 1);
    if (const auto clock = clock_of(program_, i, Phase::act); clock != no_variable) {
        build_.set(clock, number(ClockState::running));
    }
    then_.stand_before(program_.places[i]);
}

}  // namespace recourse
