#include "resolve/walk_silences.hpp"

#include <algorithm>

namespace recourse {

namespace {

void add_open_of(Walk& walk, const Step& step, Phase phase) {
    add_open(walk, step.limit(phase));
    if (phase == Phase::act) {
        add_open(walk, step.by);
        add_open(walk, step.to);
        add_open(walk, step.form);
        add_open(walk, step.informs);
    } else if (phase == Phase::answer) {
        add_open(walk, who_answers(step));
        add_open(walk, step.answer_to);
        add_open(walk, step.answer_form);
    } else if (phase == Phase::sitting) {
        add_open(walk, step.must_attend);
        add_open(walk, step.chaired_by);
    } else {
        add_open(walk, step.decides);
    }
}

}  // namespace

void add_silence(Walk& walk, const std::string& address, const Ground& ground) {
    if (std::ranges::find(walk.silences, address, &MetSilence::address) != walk.silences.end()) return;
    walk.silences.push_back({address, ground.says, ground});
}

void add_open_calendar(Walk& walk, const Procedure& procedure, const DaysOf& days, const std::vector<DueDate>& dates) {
    if (std::ranges::any_of(dates, &DueDate::hangs_on_calendar)) add_open(walk, whose_days(procedure, days));
}

void add_open_where_it_stands(Walk& walk, const Course& course) {
    const Procedure& procedure = *course.frame().procedure;
    const auto phase = phase_of(course.frame().program, course.state());
    if (phase == PhaseState::choosing || phase == PhaseState::acting) {
        for (const auto& place : offered_of(course.frame().program, course.state())) {
            if (const Step* step = find_step(procedure, place)) add_open_of(walk, *step, Phase::act);
        }
        return;
    }
    const Step* here = walk.stands_at ? find_step(procedure, *walk.stands_at) : nullptr;
    const WalkStep* record = here ? course.record_now(here->name) : nullptr;
    if (!here || (record && is_left_there(*record))) return;
    add_open_of(walk, *here, phase == PhaseState::answering ? Phase::answer : phase == PhaseState::sitting ? Phase::sitting : Phase::decision);
}

void add_open_roles(Walk& walk, const Course& course, const Stated<People>& people) {
    for (const auto& meant : meanings_of(people)) {
        for (const auto& name : meant.value ? roles_in(*meant.value) : std::vector<RoleName>{}) {
            const Role* role = find_role(*course.frame().procedure, name);
            if (role && !course.frame().story.roles.contains(name.text)) add_open(walk, role->whom);
        }
    }
}

void add_open_of(Walk& walk, const Course& course, const Duty& duty) {
    for (const auto* people : {&duty.by, &duty.to, &duty.informs}) add_open(walk, *people);
    add_open(walk, duty.form);
    for (const auto* people : {&duty.by, &duty.to}) add_open_roles(walk, course, *people);
    add_open(walk, duty.within);
}

}  // namespace recourse
