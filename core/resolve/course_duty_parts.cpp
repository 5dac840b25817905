#include "resolve/course.hpp"

#include "resolve/findings.hpp"
#include "resolve/fitting.hpp"

#include <algorithm>

namespace recourse {

std::vector<Actor> without_it(const Duty& duty, const std::vector<std::string>& given, const Cast& cast) {
    const bool all = duty.to.value && (duty.to.value->how == Together::all || duty.to.value->how == Together::each);
    if (!all || pair_off(duty.by, duty.to) || !all_may(*duty.to.value, given, cast)) return {};
    return not_among(*duty.to.value, given, cast);
}

Event with_parts(Event event, const Owing& owing, std::uint16_t who) {
    const auto before = owing.parts.find(who);
    if (before == owing.parts.end() || event.to.empty()) return event;
    for (const auto list : {&Event::to, &Event::informed, &Event::recorded}) {
        const auto& others = before->second.*list;
        (event.*list).insert((event.*list).end(), others.begin(), others.end());
    }
    return event;
}

std::vector<Actor> Course::still_to(const Duty& duty, const Owing& owing) const {
    const auto part = owing.parts.find(0);
    const bool one_owes_it = frame_->program.shares[*duty_number(frame_->program, duty.name)].empty();
    auto rest = one_owes_it && part != owing.parts.end() ? without_it(duty, part->second.to, cast()) : std::vector<Actor>{};
    return rest.empty() ? cast().named(duty.to) : rest;
}

/// Done to some of all to whom it is owed: it stays owed to the others, and is done with the last of them (2.4).
bool Course::done_in_part(const Event& event, const Duty& duty, const Label& label, const Event& whole, std::size_t meant) {
    const Findings findings = find_for_duty(event, duty, cast());
    const State asked = asked_of(event, findings);
    if (!open_move(asked, label)) {
        refuse(event, asked, label, findings);
        return false;
    }
    for (const auto& [fact, answer] : event.facts) learn(fact, answer);
    owed_[duty.name][meant].parts[label.value] = whole;
    notes_.push_back(iso(event.on) + ": " + (duty.title.empty() ? duty.name.text : duty.title) + ": done to " + titles_of(event.to, cast()) +
                     "; still owed to " + actors_in_words(without_it(duty, whole.to, cast())) + ".");
    note_who_kept(event, duty);
    note_form(event, duty);
    return true;
}

}  // namespace recourse
