#pragma once

#include "base/date.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace recourse {

/// Whose working days: weekdays less the published bank holidays, from the first to the last published year.
/// Outside those years only weekends are known, and `covers` says so; nothing is guessed.
class Calendar {
public:
    Calendar() = default;
    /// `holidays`: each bank holiday with its name, all of them in the published years, which are those from `first` to
    /// `last`.
    Calendar(std::string name, std::string title, int first, int last, std::map<Date, std::string> holidays);

    const std::string& name() const { return name_; }
    const std::string& title() const { return title_; }
    int first_published_year() const { return first_year_; }
    int last_published_year() const { return last_year_; }
    const std::map<Date, std::string>& holidays() const { return holidays_; }

    /// Whether the bank holidays of that day's year are published.
    bool covers(Date date) const;
    /// The bank holiday on that day; empty when it is none.
    std::string holiday(Date date) const;
    bool is_working(Date date) const;
    /// The nth working day after `from` (day 0, whatever it is); before it for a negative n; `from` itself for 0.
    /// A table look-up for any n.
    Date working_day(Date from, int n) const;

private:
    /// How many working days come before that day, counted from the first published year; negative before it.
    std::int64_t rank(Date date) const;
    /// The working day that has so many before it.
    Date at(std::int64_t index) const;

    std::string name_;
    std::string title_;
    int first_year_ = 0;
    int last_year_ = 0;
    std::map<Date, std::string> holidays_;
    std::vector<Date> working_;        ///< every working day of the covered years, in order
    std::vector<std::int32_t> rank_;   ///< for each day of those years: how many working days come before it
};

}  // namespace recourse
