#include "calendar/clocks.hpp"

namespace recourse {

namespace {

using namespace std::chrono;

constexpr minutes hour_begins{60};
constexpr minutes hour_ends{120};

bool lies_between(Date change, const Stamp& from, const Stamp& to) {
    const bool begun_before = from.date < change || (from.date == change && from.time.value_or(0min) < hour_ends);
    const bool ends_after = to.date > change || (to.date == change && to.time.value_or(hour_begins) >= hour_begins);
    return begun_before && ends_after;
}

}  // namespace

std::vector<ClockChange> clock_changes(const Stamp& from, const Stamp& to) {
    std::vector<ClockChange> changes;
    for (int y = year_of(from.date); y <= year_of(to.date); ++y) {
        for (const bool forward : {true, false}) {
            const Date change = year{y} / (forward ? March : October) / Sunday[last];
            if (lies_between(change, from, to)) changes.push_back({change, forward});
        }
    }
    return changes;
}

}  // namespace recourse
