#include "explore/frequency.hpp"

#include "calendar/reach.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace recourse {

namespace {

constexpr std::string_view numbers[] = {"one",   "two",   "three", "four", "five",   "six",
                                        "seven", "eight", "nine",  "ten",  "eleven", "twelve"};

/// "six weeks" with a numeral: "6 weeks".
std::string with_numeral(std::string text) {
    const auto blank = text.find(' ');
    const auto found = std::ranges::find(numbers, text.substr(0, blank));
    if (blank == std::string::npos || found == std::end(numbers)) return text;
    return std::to_string(found - std::begin(numbers) + 1) + text.substr(blank);
}

/// The interval `times` over, in its own unit.
Amount multiple(const Amount& interval, int times) {
    Amount made = interval;
    std::visit([times](auto& count) { count.n *= times; }, made);
    return made;
}

}  // namespace

std::optional<Amount> interval_of(std::string_view frequency) {
    std::string text(frequency);
    for (const std::string start : {"at least ", "once in ", "once ", "in ", "every "}) {
        if (text.starts_with(start)) text.erase(0, start.size());
    }
    if (text == "yearly" || text == "year" || text == "one year") return Months{12};
    if (text == "quarterly" || text == "quarter") return Months{3};
    if (text == "monthly" || text == "month") return Months{1};
    if (text == "weekly" || text == "week") return Weeks{1};
    text = with_numeral(text);
    if (text.ends_with(" years")) {
        const auto months = parse_amount(text.substr(0, text.size() - 5) + "months");
        return months ? std::optional(multiple(*months, 12)) : std::nullopt;
    }
    const auto amount = parse_amount(text);
    return amount && number_of(*amount) > 0 ? amount : std::nullopt;
}

std::vector<Date> recurrences(const Amount& interval, Date since, std::optional<Date> from, std::optional<Date> until,
                              const Calendar& calendar) {
    std::vector<Date> days;
    for (int times = 1; times <= 9999 / std::max(1, number_of(interval)); ++times) {
        const Date day = reach_after(multiple(interval, times), Stamp{since, {}}, calendar, false).date;
        if (until && day > *until) break;
        if (from && day < *from) continue;
        days.push_back(day);
        if (!until) break;
    }
    return days;
}

}  // namespace recourse
