#include "resolve/compiler.hpp"

#include "model/own_starts.hpp"

#include <algorithm>

namespace recourse {

Program Compiler::compile() {
    name_places();
    lay_out();
    build_.move(LabelKind::begin, 0);
    then_.produce("begun");
    then_.lead_to(procedure_.starts_at, nullptr);
    for (std::size_t i = 0; i < procedure_.outsides.size(); ++i) outside(i, procedure_.outsides[i]);
    for (std::size_t i = 0; i < procedure_.steps.size(); ++i) step(i, procedure_.steps[i]);
    for (std::size_t i = 0; i < program_.places.size(); ++i) {
        for (std::size_t way = 0; way < enter_.count(i); ++way) choice(i, way);
    }
    for (std::size_t i = 0; i < program_.reads.size(); ++i) fact(i);
    for (std::size_t i = 0; i < procedure_.moments.size(); ++i) {
        build_.move(LabelKind::moment, i);
        then_.produce(procedure_.moments[i].name.text);
    }
    for (std::size_t i = 0; i < procedure_.anytimes.size(); ++i) anytime(i, procedure_.anytimes[i]);
    for (std::size_t i = 0; i < procedure_.duties.size(); ++i) duty(i, procedure_.duties[i]);
    return std::move(program_);
}

void Compiler::name_places() {
    for (const auto& step : procedure_.steps) {
        program_.places.push_back(step.name);
        for (const auto& way : step.on) {
            if (std::ranges::find(program_.outcomes, way.outcome) == program_.outcomes.end()) {
                program_.outcomes.push_back(way.outcome);
            }
        }
    }
    for (const auto& ending : procedure_.endings) program_.places.push_back(ending.name);
}

void Compiler::lay_out() {
    Layout& layout = build_.layout();
    program_.step = layout.add(VariableKind::step, 0, program_.places.size() + 1);
    program_.phase = layout.add(VariableKind::phase, 0, number(PhaseState::ended) + 1);
    for (auto& verdict : program_.verdict) verdict = layout.add(VariableKind::verdict, 0, 2);
    for (const auto phase : standing_phases) {
        program_.clock[static_cast<int>(phase)] = layout.add(VariableKind::clock, 0, 3);
    }
    for (std::size_t i = 0; i < program_.places.size(); ++i) {
        program_.offered.push_back(layout.add(VariableKind::offered, i, 2));
    }
    for (std::size_t i = 0; i < procedure_.steps.size(); ++i) {
        program_.steps.push_back(step_variables(i, procedure_.steps[i]));
    }
    enter_.lay_out();
    for (std::size_t i = 0; i < procedure_.duties.size(); ++i) {
        program_.duties.push_back(layout.add(VariableKind::duty, i, duty_states));
        const auto n = apiece(procedure_.duties[i].by);
        program_.shares.emplace_back();
        if (n > 1) program_.shares.back() = layout.add_together(VariableKind::reply, i, n, share_given + 1);
    }
    for (const auto& read : reads_of(procedure_)) build_.read(read);
    build_.fix_layout();

    State& start = program_.kernel.start;
    for (const auto verdict : program_.verdict) set_value(program_.kernel, start, verdict, 1);
    for (const auto& read : program_.reads) {
        if (read.path.starts_with("come.")) set_value(program_.kernel, start, read.variable, has_not_come);
    }
}

StepVariables Compiler::step_variables(std::size_t i, const Step& step) {
    Layout& layout = build_.layout();
    StepVariables variables;
    if (step.at_most > 0) {
        variables.visits = layout.add(VariableKind::visits, i, static_cast<std::size_t>(step.at_most) + 1);
    }
    for (int phase = 0; phase < phases; ++phase) {
        const bool own = phase == 0 ? step.limit(Phase::act).written : has_own_start(step, static_cast<Phase>(phase));
        if (own) variables.own_clock[static_cast<std::size_t>(phase)] = layout.add(VariableKind::clock, i, 3);
    }
    if (const auto n = apiece(step.by); n > 1) {
        variables.actors = layout.add_together(VariableKind::reply, i, n, share_given + 1);
    }
    const auto& answering = who_answers(step);
    if (const auto n = apiece(answering); n > 1) {
        variables.replies = layout.add_together(VariableKind::reply, i, n, share_given + 1);
        if (answering.value->how == Together::at_least) {
            variables.enough = layout.add(VariableKind::reply, i, static_cast<std::size_t>(answering.value->count) + 1);
        }
    }
    return variables;
}

std::size_t Compiler::apiece(const Stated<People>& people) const {
    if (!people.value || !one_by_one(*people.value)) return 1;
    std::size_t n = 0;
    for (const auto& role : roles_in(*people.value)) n += sizes_(role);
    return n;
}

void Compiler::outside(std::size_t i, const Outside& door) {
    build_.move(LabelKind::outside, i);
    build_.test_on_all(door.when, TestAbout::outside);
}

void Compiler::must_stand_at(std::size_t i, PhaseState phase, const Ground& ground) {
    build_.test(TestKind::is, program_.step, i + 1, meaning(TestAbout::standing, ground));
    build_.test(TestKind::is, program_.phase, number(phase), meaning(TestAbout::in_phase, ground));
}

void Compiler::must_find(Verdict verdict, TestAbout about, const Ground& ground, std::size_t wanted) {
    build_.test(TestKind::is, program_.verdict[static_cast<int>(verdict)], wanted, meaning(about, ground));
}

void Compiler::all_must(const std::vector<Stated<Condition>>& conditions, TestAbout about, bool wanted) {
    for (const auto& condition : conditions) build_.test(condition, about, wanted);
}

Program compile(std::shared_ptr<const Procedure> procedure, const Sizes& sizes) {
    return Compiler(std::move(procedure), sizes).compile();
}

}  // namespace recourse
