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
    /// For any n a look-up in the table of the bank holidays.
    Date working_day(Date from, int n) const;

private:
    /// How many working days lie between a certain Monday and the day before `date`; negative for earlier dates.
    std::int64_t rank(Date date) const;
    /// The working day of that rank.
    Date at(std::int64_t rank) const;

    DayRules rules_;
    std::string name_;
    std::string title_;
    bool has_bank_holidays_ = true;
    int first_year_ = 0;
    int last_year_ = 0;
    std::vector<Holiday> holidays_;
    std::vector<std::int64_t> closed_;  ///< the weekdays that are bank holidays, in order, each as the number of weekdays before it
};

}  // namespace recourse
