#include "resolve/limits.hpp"

#include <algorithm>

namespace recourse {

std::optional<Stamp> certain_after(const std::vector<DueDate>& dates) {
    std::optional<Stamp> latest;
    for (const auto& date : dates) {
        if (!date.at) return std::nullopt;
        if (!latest || *latest < *date.at) latest = date.at;
    }
    return latest;
}

std::optional<Stamp> passed_on_reading(const std::vector<DueDate>& dates, const std::string& reading, const Stamp& now) {
    const bool of_days = !reading.empty() && std::ranges::find(dates, reading, &DueDate::calendar) != dates.end();
    std::optional<Stamp> latest;
    for (const auto& date : dates) {
        const bool by_its_days = of_days && (date.calendar == reading || date.calendar.empty());
        if (date.reading != reading && date.named != reading && !by_its_days) continue;
        if (!date.at || !has_passed(*date.at, now)) return std::nullopt;
        if (!latest || *latest < *date.at) latest = date.at;
    }
    return latest;
}

bool has_passed(const Stamp& due, const Stamp& now) {
    if (due.date != now.date) return due.date < now.date;
    return due.time && now.time && *due.time < *now.time;
}

void mark_passed(std::vector<DueDate>& dates, const Stamp& now) {
    for (auto& date : dates) {
        if (!date.at || date.lapsed || !has_passed(*date.at, now)) continue;
        std::vector<DueDate> of_phase = dates;
        std::erase_if(of_phase, [&](const DueDate& one) { return one.what != date.what; });
        const auto latest = recourse::certain_after(of_phase);
        if (latest && has_passed(*latest, now)) continue;  // late on every reading
        date.passed = true;
        date.certain_after = latest;
        date.running = false;
    }
}

Stamp first_moment_after(const Stamp& due) {
    using namespace std::chrono;
    if (!due.time) return {due.date + days{1}, std::nullopt};
    const auto next = *due.time + minutes{1};
    if (next < hours{24}) return {due.date, next};
    return {due.date + days{1}, minutes{0}};
}

}  // namespace recourse
