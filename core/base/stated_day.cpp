#include "base/stated_day.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <vector>

namespace recourse {

namespace {

constexpr const char* months[] = {"January", "February", "March",     "April",   "May",      "June",
                                  "July",    "August",   "September", "October", "November", "December"};

std::vector<std::string_view> parts_of_text(std::string_view text) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(' ');
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

/// A number of so many figures at the most; 0 for anything else.
int number_of_figures(std::string_view text, std::size_t most) {
    int number = 0;
    const bool plain = !text.empty() && text.size() <= most && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (plain) std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// 1 to 12; 0 where it is no month.
unsigned month_called(std::string_view text) {
    const auto* found = std::ranges::find(months, text);
    return found == std::end(months) ? 0 : static_cast<unsigned>(found - std::begin(months)) + 1;
}

}  // namespace

StatedDay stated_day(Date day) {
    return {day, day, iso(day)};
}

std::optional<StatedDay> parse_stated_day(std::string_view text) {
    const auto parts = parts_of_text(text);
    const int year = number_of_figures(parts.back(), 4);
    if (year < first_year || year > last_year || parts.size() > 3) return std::nullopt;
    if (parts.size() == 1 || (parts.size() == 2 && (parts[0] == "early" || parts[0] == "mid" || parts[0] == "late"))) {
        return StatedDay{*make_date(year, 1, 1), *make_date(year, 12, 31), std::to_string(year)};
    }
    const unsigned month = month_called(parts[parts.size() - 2]);
    if (month == 0) return std::nullopt;
    if (parts.size() == 3) {
        const auto day = make_date(year, month, static_cast<unsigned>(number_of_figures(parts[0], 2)));
        return day ? std::optional(stated_day(*day)) : std::nullopt;
    }
    const Date first = *make_date(year, month, 1);
    const Date last = *make_date(month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1) - std::chrono::days{1};
    return StatedDay{first, last, iso(first).substr(0, 7)};
}

}  // namespace recourse
