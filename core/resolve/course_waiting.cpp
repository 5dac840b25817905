#include "resolve/course.hpp"

#include <algorithm>

namespace recourse {

/// A limit whose start has not come waits for it; where that start is itself due by a date, this has a latest date (3.15).
std::vector<DueDate> Course::waiting(std::vector<DueDate> dates, const Stated<Limit>& limit, const Start& start,
                                     const std::vector<CountedIn>& calendars) const {
    for (auto& date : dates) {
        if (date.at || date.from.empty() || !date.notes.empty()) continue;
        const std::string says = "Not running: waits for `" + date.from + "`, which ";
        const auto latest = latest_of(date.from);
        if (!latest) {
            date.notes.push_back(says + "has no latest date.");
            continue;
        }
        Moments then = moments_;
        then.come(date.from, *latest, true);
        Start from = start;
        if (from.moment == date.from) from.at = latest;
        for (const auto& one : due_dates(limit, date.what, from, {then, calendars})) {
            const bool by_its_days = !one.calendar.empty() && one.named == date.named;
            if ((one.reading != date.reading && !by_its_days) || !(one.at || one.hangs_on_calendar)) continue;
            const std::string on = one.reading == date.reading ? "" : ", read as `" + one.calendar + "`";
            date.notes.push_back(says + "is due by " + in_words(*latest) +
                                 (one.at ? "; this then by " + in_words(*one.at) : "; this then has no date") + on + ".");
            date.hangs_on_calendar |= one.hangs_on_calendar;
        }
    }
    return dates;
}

/// The latest date on which a moment can come in time; none where no limit runs towards it.
std::optional<Stamp> Course::latest_of(const std::string& moment) const {
    constexpr Phase all[] = {Phase::act, Phase::answer, Phase::sitting, Phase::decision};
    constexpr const char* ends[] = {".acted", ".answered", ".held", ".decided"};
    for (const auto& step : frame_->procedure->steps) {
        for (const auto phase : all) {
            if (moment != step.name.text + ends[static_cast<int>(phase)]) continue;
            const Start start = start_of(step, phase);
            const bool runs = start.at || clock(step, phase) == ClockState::running;
            if (!runs || !step.limit(phase).written) return std::nullopt;
            return certain_after(due_dates(step.limit(phase), to_word(phase), start, counting(step.days)));
        }
    }
    for (const auto& duty : frame_->procedure->duties) {
        if (moment != duty.name.text + ".done" || owed(duty).empty()) continue;
        return certain_after(due_dates(duty.within, "duty", start_of(owed(duty).front()), counting(duty.days)));
    }
    return std::nullopt;
}

}  // namespace recourse
