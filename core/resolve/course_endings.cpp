#include "resolve/course.hpp"

#include <algorithm>

namespace recourse {

namespace {

/// The ending that a lapse of the phase leads to and nothing else; empty where it leads elsewhere, or to several places.
PlaceName ending_of_lapse(const Procedure& procedure, const Step& step, Phase as) {
    const auto way = std::ranges::find(step.on, OutcomeName{lapse_word(as)}, &OutcomeWays::outcome);
    const Ways* ways = way == step.on.end() || !way->ways.value ? nullptr : &*way->ways.value;
    if (!ways || ways->to.size() != 1 || ways->otherwise.written) return {};
    return find_ending(procedure, ways->to.front()) ? ways->to.front() : PlaceName{};
}

}  // namespace

/// The readings of a limit on which its lapse had ended the case by that time, though not on all of them (3.14).
std::vector<EndingOnReading> Course::ended_on_readings(const Step& step, Phase phase, const std::vector<DueDate>& due,
                                                       const Stamp& by) const {
    std::vector<EndingOnReading> all;
    const PlaceName ending = ending_of_lapse(*frame_->procedure, step, phase);
    const auto offered = offered_of(frame_->program, state_);
    const bool another = std::ranges::any_of(offered, [&](const PlaceName& place) { return place != step.name; });
    if (ending.empty() || another || due.size() < 2) return all;
    const auto latest = certain_after(due);
    if (latest && has_passed(*latest, by)) return all;
    for (const auto& date : due) {
        if (date.at && has_passed(*date.at, by)) all.push_back({ending, *date.at, date.reading});
    }
    return all;
}

/// What came after a date that had ended the case on one reading counts on the others alone: said where it came.
void Course::note_ended_before(const Step& step, Phase phase, const std::vector<EndingOnReading>& before) {
    for (const auto& one : before) {
        last(step.name)->notes.push_back("Read as `" + one.reading + "` the case had ended before, on " + recourse::in_words(one.on) + ": " +
                                         title_of(*frame_->procedure, one.ending) + ". That this counts rests on another reading.");
        endings_on_readings_.push_back(one);
    }
    const bool of_days = !step.limit(phase).open() && whose_days(*frame_->procedure, step.days).open();  // met where it was counted
    if (!before.empty() && !of_days) met(step.limit(phase).address, step.limit(phase).ground);
}

/// An ending that a lapse brings has the date of each reading of the limit.
void Course::note_ended_by(const Step& step, Phase phase, const std::vector<DueDate>& due) {
    const PlaceName ending = ending_of_lapse(*frame_->procedure, step, phase);
    if (ending.empty() || !ended() || place_of(frame_->program, state_) != ending || due.size() < 2) return;
    for (const auto& date : due) {
        if (date.at) endings_on_readings_.push_back({ending, *date.at, date.reading});
    }
}

}  // namespace recourse
