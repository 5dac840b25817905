#include "calendar/due.hpp"
#include "calendar/reach.hpp"

namespace recourse {

namespace {

std::string why_closed(Date date, const Calendar& calendar) {
    return is_weekend(date) ? weekday_name(date) : calendar.holiday(date);
}

}  // namespace

std::vector<CountedDay> days_counted(const Amount& amount, const Stamp& from, const Calendar& calendar,
                                     bool counts_first_day) {
    if (std::holds_alternative<Hours>(amount)) return {};
    const bool working_only = counts_working_days(amount);
    const bool clear = std::holds_alternative<ClearDays>(amount);
    const bool day_one = begins_with_day_one(amount, counts_first_day);
    const Date end = reach_after(amount, from, calendar, counts_first_day).date;
    std::vector<CountedDay> days;
    int number = 0;
    for (Date date = from.date; date <= end; date += std::chrono::days{1}) {
        CountedDay day{date, 0, false, ""};
        if (date == from.date && !day_one) {
            day.reason = "day 0";
        } else if (clear && date == end) {
            day.reason = "the day after the clear days";
        } else if (working_only && !calendar.is_working(date)) {
            day.reason = why_closed(date, calendar);
        } else {
            day.counted = true;
            day.number = ++number;
        }
        days.push_back(std::move(day));
    }
    return days;
}

std::string working_days_in_words(const Calendar& calendar) {
    if (calendar.first_published_year() == 0) return "Monday to Friday, as no bank holidays are known here";
    return "Monday to Friday without the bank holidays of " + calendar.title() + ", published up to " +
           std::to_string(calendar.last_published_year());
}

std::string counting_rule(const Calendar& calendar) {
    std::string text = "The day of an event is day 0, whatever its hour and its day of the week; ";
    text += "working days are " + working_days_in_words(calendar) + "; ";
    if (!calendar.rules().day_ends) text += "a limit in days lasts until the end of its last day. ";
    return text + "That is our way of counting: an assumption, "
                  "not something the documents say.";
}

}  // namespace recourse
