#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace recourse {

/// A number of one unit of time; never converted into another unit.
template <class Unit>
struct Count {
    int n = 0;
    auto operator<=>(const Count&) const = default;
};

using Hours = Count<struct HoursUnit>;
using Days = Count<struct DaysUnit>;
using ClearDays = Count<struct ClearDaysUnit>;
using WorkingDays = Count<struct WorkingDaysUnit>;
using Weeks = Count<struct WeeksUnit>;
using WorkingWeeks = Count<struct WorkingWeeksUnit>;
using Months = Count<struct MonthsUnit>;

/// "5 working days", as one of the units that a procedure may use (language 4).
using Amount = std::variant<Hours, Days, ClearDays, WorkingDays, Weeks, WorkingWeeks, Months>;

/// How many there are, of whatever unit.
int number_of(const Amount& amount);

/// Reads "10 working days", "1 working day", "48 hours", "3 clear days", "2 weeks", "1 working week", "6 months";
/// none for anything else. Counts go from 0 to 9999.
std::optional<Amount> parse_amount(std::string_view text);

/// "10 working days", with the singular for 1.
std::string to_text(const Amount& amount);

/// The endings that `parse_amount` knows, for messages: "hours", "days", "clear days", ...
std::string known_units();

}  // namespace recourse
