#include "resolve/course.hpp"

#include "resolve/findings.hpp"
#include "resolve/rooms.hpp"

namespace recourse {

/// Whether the event calls again a meeting that is called already: it moves it (3.11).
bool Course::is_moved(const Event& event, const Step& step) const {
    return event.meets_on && step.has_phase(Phase::sitting) && place_of(frame_->program, state_) == step.name &&
           phase_of(frame_->program, state_) == PhaseState::sitting;
}

bool Course::move_meeting(const Event& event, const Step& step, std::uint16_t place) {
    if (!make(event, {LabelKind::reschedule, place, 0}, find_for_act(event, step, cast()))) return false;
    moments_.come(step.name.text + ".meets_on", *event.meets_on, supposed_);
    entry(step).notes.push_back("Moved on " + recourse::in_words(event.on) + " to " + recourse::in_words(*event.meets_on) + ".");
    note_notice(event, step, *event.meets_on, event.on);
    return true;
}

bool Course::held(const Event& event) {
    const Step& step = *find_step(*frame_->procedure, PlaceName{event.subject});
    const auto place = number_of(place_number(frame_->program, step.name), event);
    const auto room = room_for(step, *frame_->area, *frame_->procedure, cast());
    const auto findings = find_for_sitting(event, step, room, cast());
    if (event.outcome == "inquorate") {
        const auto outcome = number_of(outcome_number(frame_->program, OutcomeName{event.outcome}), event);
        due_for(step, Phase::sitting, event.outcome);
        WalkStep& current = entry(step);
        refresh(current, step);
        if (!make(event, {LabelKind::decision, place, outcome}, findings)) return false;
        current.notes.push_back("Sat on " + recourse::in_words(event.on) + " below its floor; " +
                                         findings[static_cast<std::size_t>(Verdict::floor)].now + ".");
        outcome_came(current, step, event.outcome, event.on);
        return true;
    }
    back_to_open_visit(step);
    const auto due = dates(step, Phase::sitting);
    due_for(step, Phase::sitting, "held");
    const auto ended_before = ended_on_readings(step, Phase::sitting, due, event.on);
    if (!make(event, {LabelKind::sitting, place, 0}, findings)) return false;
    entry(step).held = event.on;
    came_late(entry(step));
    const auto acted = moments_.latest(step.name.text + ".acted");
    if (acted && !moments_.latest(step.name.text + ".meets_on")) note_notice(event, step, event.on, *acted);
    late(event, limit_word(Phase::sitting), due, step.limit(Phase::sitting).ground);
    note_ended_before(step, Phase::sitting, ended_before);
    return event.outcome.empty() || decide(event);
}

}  // namespace recourse
