#include "calendar/due.hpp"
#include "calendar/reach.hpp"

namespace recourse {

namespace {

std::string why_closed(Date date, const Calendar& calendar) {
    return is_weekend(date) ? weekday_name(date) : calendar.holiday(date);
}

/// "17:00"
std::string time_of(std::chrono::minutes time) {
    const std::string whole = iso(Stamp{Date{}, time});
    return whole.substr(whole.find('T') + 1);
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
    if (!calendar.has_bank_holidays()) return "Monday to Friday, bank holidays too (" + calendar.title() + ")";
    if (calendar.first_published_year() == 0) return "Monday to Friday, as no bank holidays are known here";
    return "Monday to Friday without the bank holidays of " + calendar.title() + ", published up to " +
           std::to_string(calendar.last_published_year());
}

std::string days_unlike(const DayRules& rules, const DayRules& others, const std::string& working_days) {
    std::string says = working_days;
    const auto add = [&](const std::string& how, const std::string& who_says) {
        says += (says.empty() ? "" : "; ") + how + (who_says.empty() ? "" : " " + who_says);
    };
    if (rules.day_ends != others.day_ends) {
        add(rules.day_ends ? "the day ends at " + time_of(*rules.day_ends) : "a limit in days lasts until the end of its last day", rules.day_ends_says);
    }
    if (rules.received_after != others.received_after) {
        add(rules.received_after ? "what comes after " + time_of(*rules.received_after) + " counts from the next working day"
                                 : "what comes late in the day counts from that day", rules.received_after_says);
    }
    if (rules.roll != others.roll) {
        add(rules.roll == Roll::no     ? "a limit in calendar days that ends on a closed day is not moved"
            : rules.roll == Roll::next ? "a limit in calendar days that ends on a closed day is moved to the next working day"
                                       : "a limit in calendar days that ends on a closed day is moved to the working day before", rules.roll_says);
    }
    return says;
}

std::string counting_rule(const Calendar& calendar) {
    return counting_rule(calendar, "working days are " + working_days_in_words(calendar));
}

std::string counting_rule(const Calendar& calendar, const std::string& working_days) {
    std::string text = "The day of an event is day 0, whatever its hour and its day of the week; ";
    text += working_days + "; ";
    if (!calendar.rules().day_ends) text += "a limit in days lasts until the end of its last day. ";
    return text + "That is our way of counting: an assumption, "
                  "not something the documents say.";
}

}  // namespace recourse
