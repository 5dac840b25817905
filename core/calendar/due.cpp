#include "calendar/due.hpp"

#include "calendar/clocks.hpp"
#include "calendar/reach.hpp"

#include <algorithm>

namespace recourse {

namespace {

using namespace std::chrono;

constexpr int hours_a_day = 24;

/// The years from the first day to the last whose bank holidays are not published, the first stretch of them; zeros if
/// there are none.
struct Years {
    int first = 0;
    int last = 0;
};

Years unpublished(Date from, Date to, const Calendar& calendar) {
    if (!calendar.covers(from)) {
        const bool early = year_of(from) < calendar.first_published_year();
        return {year_of(from), early ? std::min(year_of(to), calendar.first_published_year() - 1) : year_of(to)};
    }
    if (!calendar.covers(to)) return {calendar.last_published_year() + 1, year_of(to)};
    return {};
}

/// Points out that the count, or else its last day, is not in the published years. `from` is the first day counted.
void mark_unpublished(Due& due, const Amount& amount, Date from, Date to, const Calendar& calendar) {
    const bool working = counts_working_days(amount);
    const Date end = due.at.date;
    const auto years = working ? unpublished(std::min(from, end), std::max(to, end), calendar)
                               : unpublished(end, end, calendar);
    if (years.first == 0) return;
    due.beyond_year = years.first;
    std::string text = "The bank holidays of " + std::to_string(years.first);
    if (years.last > years.first) text += " to " + std::to_string(years.last);
    text += " are not in this calendar: ";
    due.beyond = text + (working ? "only Saturdays and Sundays are left out there."
                                 : "whether " + in_words(end) + " is one is not known.");
    due.notes.push_back(due.beyond);
}

void note_clocks(Due& due, const Stamp& from, const Stamp& to) {
    for (const auto& change : clock_changes(from, to)) {
        due.notes.push_back(std::string("The clocks go ") + (change.forward ? "forward" : "back") + " on " +
                            in_words(change.date) + ", within this limit: its hours are those on the clock, not " +
                            "those that go by.");
    }
}

void note_missing_hour(Due& due, Hours count) {
    const bool uneven = count.n % hours_a_day != 0;
    due.notes.push_back("The hour was not recorded: late only once " + in_words(due.at.date) + " is over" +
                        (uneven ? ", but it may already have ended on the day before." : "."));
}

void note_short_month(Due& due, Date from) {
    const auto day = static_cast<unsigned>(year_month_day{from}.day());
    const year_month_day end{due.at.date};
    if (day <= static_cast<unsigned>((end.year() / end.month() / last).day())) return;
    due.notes.push_back("The month it ends in has no day " + std::to_string(day) + ": its last day is taken.");
}

void note_closed_day(Due& due, const Amount& amount, const Calendar& calendar) {
    const Date end = due.at.date;
    if (calendar.is_working(end)) return;
    const std::string holiday = "bank holiday (" + calendar.holiday(end) + ")";
    const DayRules& rules = calendar.rules();
    if (rules.roll == Roll::no || std::holds_alternative<Hours>(amount)) {
        due.notes.push_back("It ends on a " + (is_weekend(end) ? weekday_name(end) : holiday) + "; the date is not moved.");
        return;
    }
    due.at.date = calendar.working_day(end, rules.roll == Roll::next ? 1 : -1);
    due.notes.push_back("It would end on " + in_words(end) + (is_weekend(end) ? "" : ", a " + holiday) + ", and is moved to the " +
                        (rules.roll == Roll::next ? "next" : "previous") + " working day " + rules.roll_says + ".");
}

/// What came after the hour of the day at which a day's post is closed counts from the next working day.
Stamp counted_from(const Amount& amount, const Stamp& from, const Calendar& calendar) {
    const auto& closed = calendar.rules().received_after;
    const bool late = closed && from.time && *from.time > *closed && !std::holds_alternative<Hours>(amount);
    return late ? Stamp{calendar.working_day(from.date, 1), std::nullopt} : from;
}

void end_of_day(Due& due, const Amount& amount, const Calendar& calendar) {
    const DayRules& rules = calendar.rules();
    if (!rules.day_ends || due.at.time || std::holds_alternative<Hours>(amount)) return;
    due.at.time = rules.day_ends;
    due.notes.push_back("The day ends at that hour here " + rules.day_ends_says + ".");
}

/// What is odd about the limit, `start` being where its count begins: before its end or, counted back, after it.
void note_oddities(Due& due, const Amount& amount, const Stamp& start, const Calendar& calendar) {
    if (std::holds_alternative<WorkingWeeks>(amount)) due.notes.push_back("A working week is read as 5 working days.");
    if (const auto* count = std::get_if<Hours>(&amount)) {
        if (!start.time) note_missing_hour(due, *count);
        note_clocks(due, std::min(start, due.at), std::max(start, due.at));
    }
    if (std::holds_alternative<Months>(amount)) note_short_month(due, start.date);
    note_closed_day(due, amount, calendar);
}

}  // namespace

Due due_after(const Amount& amount, const Stamp& from, const Calendar& calendar, bool counts_first_day) {
    const Stamp start = counted_from(amount, from, calendar);
    Due due{reach_after(amount, start, calendar, counts_first_day), {}, 0};
    if (start != from) {
        due.notes.push_back("What came at " + in_words(from) + " counts from the next working day, " + in_words(start.date) +
                            " " + calendar.rules().received_after_says + ".");
    }
    note_oddities(due, amount, start, calendar);
    end_of_day(due, amount, calendar);
    const Date first = begins_with_day_one(amount, counts_first_day) ? start.date : start.date + days{1};
    mark_unpublished(due, amount, first, due.at.date, calendar);
    return due;
}

Due due_before(const Amount& amount, Date meeting, const Calendar& calendar) {
    Due due{Stamp{reach_before(amount, meeting, calendar), std::nullopt}, {}, 0};
    note_oddities(due, amount, Stamp{meeting, std::nullopt}, calendar);
    end_of_day(due, amount, calendar);
    mark_unpublished(due, amount, due.at.date, meeting - days{1}, calendar);
    return due;
}

}  // namespace recourse
