#include "base/date.hpp"

#include <array>

namespace recourse {

namespace {

using namespace std::chrono;

constexpr std::array weekday_names{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
constexpr std::array month_names{"January", "February", "March",     "April",   "May",      "June",
                                 "July",    "August",   "September", "October", "November", "December"};

/// Of the few digits of a date or a time.
std::optional<int> number(std::string_view text) {
    int n = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        n = n * 10 + (c - '0');
    }
    return n;
}

std::string padded(unsigned n, std::size_t width) {
    std::string digits = std::to_string(n);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

std::string clock_text(minutes time) {
    const auto count = static_cast<unsigned>(time.count());
    return padded(count / 60, 2) + ":" + padded(count % 60, 2);
}

}  // namespace

std::strong_ordering Stamp::operator<=>(const Stamp& other) const {
    if (const auto by_date = date <=> other.date; by_date != 0) return by_date;
    if (time.has_value() != other.time.has_value()) {
        return time.has_value() ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    return time.has_value() ? time->count() <=> other.time->count() : std::strong_ordering::equal;
}

std::optional<Date> make_date(int y, unsigned m, unsigned d) {
    const year_month_day date{year{y}, month{m}, day{d}};
    if (y < first_year || y > last_year || !date.ok()) return std::nullopt;
    return sys_days{date};
}

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto y = number(text.substr(0, 4));
    const auto m = number(text.substr(5, 2));
    const auto d = number(text.substr(8, 2));
    if (!y || !m || !d) return std::nullopt;
    return make_date(*y, static_cast<unsigned>(*m), static_cast<unsigned>(*d));
}

std::optional<Stamp> parse_stamp(std::string_view text) {
    const auto date = parse_date(text.substr(0, 10));
    if (!date) return std::nullopt;
    if (text.size() == 10) return Stamp{*date, std::nullopt};
    if (text.size() != 16 || (text[10] != 'T' && text[10] != ' ') || text[13] != ':') return std::nullopt;
    const auto h = number(text.substr(11, 2));
    const auto m = number(text.substr(14, 2));
    if (!h || !m || *h > 23 || *m > 59) return std::nullopt;
    return Stamp{*date, minutes{*h * 60 + *m}};
}

std::string iso(Date date) {
    const year_month_day ymd{date};
    return padded(static_cast<unsigned>(static_cast<int>(ymd.year())), 4) + "-" +
           padded(static_cast<unsigned>(ymd.month()), 2) + "-" + padded(static_cast<unsigned>(ymd.day()), 2);
}

std::string iso(const Stamp& stamp) {
    return iso(stamp.date) + (stamp.time ? "T" + clock_text(*stamp.time) : "");
}

std::string in_words(Date date) {
    const year_month_day ymd{date};
    return weekday_name(date) + " " + std::to_string(static_cast<unsigned>(ymd.day())) + " " +
           month_names[static_cast<unsigned>(ymd.month()) - 1] + " " + std::to_string(static_cast<int>(ymd.year()));
}

std::string in_words(const Stamp& stamp) {
    return in_words(stamp.date) + (stamp.time ? ", " + clock_text(*stamp.time) : "");
}

std::string weekday_name(Date date) {
    return weekday_names[weekday{date}.c_encoding()];
}

bool is_weekend(Date date) {
    const weekday day{date};
    return day == Saturday || day == Sunday;
}

int year_of(Date date) {
    return static_cast<int>(year_month_day{date}.year());
}

}  // namespace recourse
