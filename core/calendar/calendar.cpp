#include "calendar/calendar.hpp"

#include <algorithm>
#include <functional>
#include <stdexcept>
#include <utility>

namespace recourse {

namespace {

using namespace std::chrono;

constexpr std::int64_t days_a_week = 7;
constexpr std::int64_t weekdays_a_week = 5;
constexpr Date a_monday{year{1970} / January / 5};

struct Quotient {
    std::int64_t whole;
    std::int64_t rest;
};

/// Division that rounds down, below zero too.
Quotient divided(std::int64_t n, std::int64_t by) {
    const std::int64_t rest = ((n % by) + by) % by;
    return {(n - rest) / by, rest};
}

/// How many weekdays lie between a certain Monday and the day before `date`; negative for earlier dates.
std::int64_t weekdays_before(Date date) {
    const auto weeks = divided((date - a_monday).count(), days_a_week);
    return weeks.whole * weekdays_a_week + std::min(weeks.rest, weekdays_a_week);
}

/// The weekday that has `n` weekdays before it, in the sense of `weekdays_before`.
Date weekday_after(std::int64_t n) {
    const auto weeks = divided(n, weekdays_a_week);
    return a_monday + days{weeks.whole * days_a_week + weeks.rest};
}

bool is_weekday(Date date) {
    return divided((date - a_monday).count(), days_a_week).rest < weekdays_a_week;
}

Date first_of(int y) {
    return year{y} / January / 1;
}

}  // namespace

Calendar::Calendar(std::string name, std::string title, int first, int last, std::vector<Holiday> holidays)
    : name_(std::move(name)),
      title_(std::move(title)),
      first_year_(first),
      last_year_(last),
      holidays_(std::move(holidays)) {
    if (first > last) throw std::invalid_argument("a calendar ends before it begins: " + name_);
    const Date begin = first_of(first);
    const Date end = first_of(last + 1);
    if (!std::ranges::is_sorted(holidays_, std::ranges::less_equal{}, &Holiday::date)) {
        throw std::invalid_argument("the bank holidays of a calendar are not in order: " + name_);
    }
    if (!holidays_.empty() && (holidays_.front().date < begin || holidays_.back().date >= end)) {
        throw std::invalid_argument("a bank holiday outside the years of its calendar: " + name_);
    }
    for (const auto& holiday : holidays_) {
        if (is_weekday(holiday.date)) closed_.push_back(weekdays_before(holiday.date));
    }
}

Calendar Calendar::without_bank_holidays(std::string name, std::string title) {
    Calendar made;
    made.name_ = std::move(name);
    made.title_ = std::move(title);
    made.has_bank_holidays_ = false;
    return made;
}

bool Calendar::covers(Date date) const {
    if (!has_bank_holidays_) return true;
    return year_of(date) >= first_year_ && year_of(date) <= last_year_;
}

std::string Calendar::holiday(Date date) const {
    const auto found = std::ranges::lower_bound(holidays_, date, {}, &Holiday::date);
    return found == holidays_.end() || found->date != date ? std::string() : found->name;
}

bool Calendar::is_working(Date date) const {
    return rank(date + days{1}) > rank(date);
}

Date Calendar::working_day(Date from, int n) const {
    if (n == 0) return from;
    return n > 0 ? at(rank(from + days{1}) + n - 1) : at(rank(from) + n);
}

std::int64_t Calendar::rank(Date date) const {
    const std::int64_t weekdays = weekdays_before(date);
    return weekdays - (std::ranges::lower_bound(closed_, weekdays) - closed_.begin());
}

Date Calendar::at(std::int64_t rank) const {
    // Each is compared with the rank that it would have, were it open.
    const auto comes_before = [&](const std::int64_t& closed) { return closed - (&closed - closed_.data()) <= rank; };
    return weekday_after(rank + (std::ranges::partition_point(closed_, comes_before) - closed_.begin()));
}

}  // namespace recourse
