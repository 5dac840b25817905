#include "calendar/reach.hpp"

#include <algorithm>

namespace recourse {

namespace {

using namespace std::chrono;

constexpr int days_in_week = 7;
constexpr int working_days_in_week = 5;

/// A day of a month, or the month's last where it is shorter.
struct DayOfMonth {
    Date date;
    bool shortened = false;
};

DayOfMonth months_from(Date date, int n) {
    const year_month_day from{date};
    const year_month month = year_month{from.year(), from.month()} + months{n};
    const Date end = sys_days{month / std::chrono::last};
    if (from.day() > year_month_day{end}.day()) return {end, true};
    return {sys_days{month / from.day()}, false};
}

struct Forward {
    const Stamp& from;
    const Calendar& calendar;
    bool day_one;

    /// Day 0, whatever the day of the event is called.
    Date start() const { return day_one ? from.date - days{1} : from.date; }

    Stamp operator()(Hours count) const {
        const hours length{count.n};
        if (!from.time) return {from.date + ceil<days>(length), std::nullopt};
        const minutes end = *from.time + length;
        const days over = floor<days>(end);
        return {from.date + over, end - over};
    }
    Stamp operator()(Days count) const { return {start() + days{count.n}, std::nullopt}; }
    Stamp operator()(ClearDays count) const { return {start() + days{count.n + 1}, std::nullopt}; }
    Stamp operator()(WorkingDays count) const { return {calendar.working_day(start(), count.n), std::nullopt}; }
    Stamp operator()(Weeks count) const { return {start() + days{count.n * days_in_week}, std::nullopt}; }
    Stamp operator()(WorkingWeeks count) const { return (*this)(WorkingDays{count.n * working_days_in_week}); }
    Stamp operator()(Months count) const {
        const auto end = months_from(from.date, count.n);
        return {end.date - days{day_one && !end.shortened ? 1 : 0}, std::nullopt};
    }
};

struct Back {
    Date meeting;
    const Calendar& calendar;

    /// The hour of the meeting is not known: the latest day that it can mean.
    Date operator()(Hours count) const { return meeting - floor<days>(hours{count.n}); }
    Date operator()(Days count) const { return meeting - days{count.n}; }
    Date operator()(ClearDays count) const { return meeting - days{count.n + 1}; }
    Date operator()(WorkingDays count) const { return calendar.working_day(meeting, -count.n); }
    Date operator()(Weeks count) const { return meeting - days{count.n * days_in_week}; }
    Date operator()(WorkingWeeks count) const { return (*this)(WorkingDays{count.n * working_days_in_week}); }
    Date operator()(Months count) const { return months_from(meeting, -count.n).date; }
};

}  // namespace

Stamp reach_after(const Amount& amount, const Stamp& from, const Calendar& calendar, bool counts_first_day) {
    return std::visit(Forward{from, calendar, begins_with_day_one(amount, counts_first_day)}, amount);
}

Date reach_before(const Amount& amount, Date meeting, const Calendar& calendar) {
    return std::visit(Back{meeting, calendar}, amount);
}

bool counts_working_days(const Amount& amount) {
    return std::holds_alternative<WorkingDays>(amount) || std::holds_alternative<WorkingWeeks>(amount);
}

bool begins_with_day_one(const Amount& amount, bool counts_first_day) {
    return counts_first_day && number_of(amount) > 0;
}

}  // namespace recourse
