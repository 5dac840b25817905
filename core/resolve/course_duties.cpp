#include "resolve/course.hpp"

#include "resolve/findings.hpp"

#include <algorithm>

namespace recourse {

namespace {

DutyState duty_state(const Program& program, const State& state, std::size_t duty) {
    return static_cast<DutyState>(value_of(program.kernel, state, program.duties[duty]));
}

bool is_owed(DutyState state) {
    return state == DutyState::open || state == DutyState::late;
}

}  // namespace

const std::vector<Owing>& Course::owed(const Duty& duty) const {
    static const std::vector<Owing> nothing;
    const auto found = owed_.find(duty.name);
    return found == owed_.end() ? nothing : found->second;
}

/// A duty is owed once for each time that its moment came (3.21); a moment that discharges it discharges all of them.
void Course::duties_owed(const std::vector<std::string>& moments, const State& before, const Stamp& on) {
    const Procedure& procedure = *frame_->procedure;
    for (std::size_t i = 0; i < procedure.duties.size(); ++i) {
        const Duty& duty = procedure.duties[i];
        if (!is_owed(duty_state(frame_->program, state_, i))) {
            owed_.erase(duty.name);
            continue;
        }
        const auto came = std::ranges::find_if(moments, [&](const std::string& moment) {
            return std::ranges::find(duty.owed_on, MomentName{moment}) != duty.owed_on.end();
        });
        const bool was_owed = is_owed(duty_state(frame_->program, before, i));
        if (was_owed && (came == moments.end() || (duty.when && holds_now(*duty.when) != true))) continue;
        Owing one{on, came == moments.end() ? "begun" : *came, std::nullopt, false};
        if (came == moments.end()) {
            // Its condition became known after its moment had come.
            for (const auto& moment : duty.owed_on) {
                if (const auto at = moments_.latest(moment.text)) one = {*at, moment.text, std::nullopt, false};
            }
        }
        if (const auto due = due_of_.find(one.moment); due != due_of_.end()) one.earlier_due = due->second;
        owed_[duty.name].push_back(std::move(one));
    }
}

std::vector<DueDate> Course::dates(const Duty& duty, const Owing& owing) const {
    const Start start{owing.moment, owing.since, moments_.supposed(owing.moment), owing.earlier_due};
    return waiting(due_dates(duty.within, "duty", start, counting()), duty.within, start);
}

/// A duty is a breach from the day after its date, each time that it is owed (3.20).
void Course::overdue(const Lapse& next) {
    const Duty& duty = frame_->procedure->duties[next.label.subject];
    Owing& owing = owed_[duty.name][next.owing];
    owing.late = true;
    const std::string says = (duty.title.empty() ? duty.name.text : duty.title) + ": due by " + in_words(next.at) +
                             " and not done by then.";
    if (duty.strength == Strength::should) notes_.push_back(says);
    if (duty.strength != Strength::should && duty.strength != Strength::may) {
        breaches_.push_back({next.at, duty.name.text, "within", says, duty.ground});
    }
    if (const auto move = open_move(state_, next.label)) take_move(*move, next.at);
    come(duty.name.text + ".due", next.at);
}

/// The oldest time that it is owed is discharged; what is owed besides stays owed.
void Course::one_done(const Duty& duty, std::vector<Owing> rest) {
    const auto number = *duty_number(frame_->program, duty.name);
    rest.erase(rest.begin());
    const bool late = rest.front().late;
    const auto move = open_move(state_, {LabelKind::again, number, static_cast<std::uint16_t>(late ? 1 : 0)});
    if (move) take_move(*move, now_);
    owed_[duty.name] = std::move(rest);
}

bool Course::duty(const Event& event) {
    const Duty& duty = *find_duty(*frame_->procedure, DutyName{event.subject});
    const auto number = number_of(duty_number(frame_->program, duty.name), event);
    const auto owings = owed(duty);
    const auto due = owings.empty() ? std::vector<DueDate>{} : dates(duty, owings.front());
    if (!owings.empty()) due_of_[duty.name.text + ".done"] = certain_after(due);
    if (!make(event, {LabelKind::duty, number, 0}, find_for_duty(event, duty, cast()))) return false;
    if (owings.size() > 1) one_done(duty, owings);
    const bool binding = duty.strength != Strength::may && duty.strength != Strength::should;
    if (!owings.front().late && binding) late(event, "within", due, duty.within.ground);
    for (const auto& record : duty.records) {
        if (supposed_ || std::ranges::find(event.recorded, record) != event.recorded.end()) continue;
        breach(event, "records", "Not on file: " + record + ".", duty.ground);
    }
    if (duty.informs.value && !supposed_) {
        for (const auto& actor : cast().of(*duty.informs.value)) {
            if (names(event.informed, actor, cast())) continue;
            breach(event, "informs", "No copy went to " + actor.title + ".", duty.informs.ground);
        }
    }
    if (duty.form.value && !event.form.empty() && event.form != *duty.form.value &&
        !is_writing(*duty.form.value, event.form)) {
        breach(event, "form", "It was sent as " + event.form + "; the text has " + *duty.form.value + ".",
               duty.form.ground);
    }
    return true;
}

}  // namespace recourse
