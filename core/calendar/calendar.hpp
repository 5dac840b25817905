#pragma once

#include "base/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace recourse {

/// A bank holiday with its name.
struct Holiday {
    Date date;
    std::string name;
};

/// Whether a limit in calendar days that ends on a closed day is moved, and to which working day.
enum class Roll { no, next, previous };

/// How an area counts time where it has said so; each with what says so, as it is printed (language 3.10, 3.12, 3.17).
struct DayRules {
    std::string area = {};                               ///< whose they are
    std::optional<std::chrono::minutes> day_ends;        ///< a limit in days ends at that time of its last day
    std::optional<std::chrono::minutes> received_after;  ///< what comes later in the day counts from the next working day
    Roll roll = Roll::no;
    std::string day_ends_says, received_after_says, roll_says;
};

/// Whose working days: weekdays less the published bank holidays, from the first to the last published year.
/// Outside those years only weekends are known, and `covers` says so; nothing is guessed.
class Calendar {
public:
    Calendar() = default;
    /// `holidays`: in order, each day once, all of them in the published years, which are those from `first` to `last`.
    Calendar(std::string name, std::string title, int first, int last, std::vector<Holiday> holidays);

    /// A calendar in which every Monday to Friday is a working day, of whatever year.
    static Calendar without_bank_holidays(std::string name, std::string title);

    const std::string& name() const { return name_; }
    const std::string& title() const { return title_; }
    /// False where only Saturdays and Sundays are left out; then no year is unpublished.
    bool has_bank_holidays() const { return has_bank_holidays_; }
    int first_published_year() const { return first_year_; }
    int last_published_year() const { return last_year_; }
    const std::vector<Holiday>& holidays() const { return holidays_; }

    const DayRules& rules() const { return rules_; }
    void set_rules(DayRules rules) { rules_ = std::move(rules); }

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

    DayRules rules_;
    std::string name_;
    std::string title_;
    bool has_bank_holidays_ = true;
    int first_year_ = 0;
    int last_year_ = 0;
    std::vector<Holiday> holidays_;
    std::vector<std::int32_t> working_;  ///< every working day of the covered years, in order, as days since the first
    std::vector<std::int32_t> rank_;     ///< for each day of those years: how many working days come before it
};

}  // namespace recourse
