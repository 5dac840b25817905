#pragma once

#include "calendar/amount.hpp"
#include "calendar/calendar.hpp"

#include <string>
#include <vector>

namespace recourse {

/// When a limit ends. Without a time it ends with the end of the day (3.10); a limit in hours has a time if its start
/// had one (3.16).
struct Due {
    Stamp at;
    /// What has to be pointed out: expires on a Saturday or bank holiday, spans a change of the clocks, hour not
    /// recorded, lies beyond the published bank holidays. Whole sentences.
    std::vector<std::string> notes;
    /// The first year of the count whose bank holidays are not published; 0 if they all are.
    int beyond_year = 0;
    std::string beyond = {};  ///< the note that says so; empty if they all are
};

/// One day of a count, for "why that date".
struct CountedDay {
    Date date{};
    /// Its number in the count; 0 for day 0 and for days that are skipped.
    int number = 0;
    bool counted = false;
    /// "Saturday", "Good Friday", "day 0"; empty for a day that simply counts.
    std::string reason;
};

/// Counts forward from `from` (language 3.10, 3.12, 3.16, 3.17). Hours from a start without a time end on the latest
/// day they can; clear days on the day after the last that is clear. `counts_first_day`: the text says that day 1 is
/// the day of the event (3.38).
Due due_after(const Amount& amount, const Stamp& from, const Calendar& calendar, bool counts_first_day = false);

/// Counts back from a meeting on `meeting`, which is day 0 (3.11): due by the end of the day that is reached; clear
/// days leave out both ends.
Due due_before(const Amount& amount, Date meeting, const Calendar& calendar);

/// Every day from the start to the due date, counted or skipped, with the reason. Empty for hours.
std::vector<CountedDay> days_counted(const Amount& amount, const Stamp& from, const Calendar& calendar,
                                     bool counts_first_day = false);

/// The sentence printed at the foot of a walk: how days are counted here, and that this is our rule.
std::string counting_rule(const Calendar& calendar);
/// The same where these words tell which days are working days, as that may be read in several ways.
std::string counting_rule(const Calendar& calendar, const std::string& working_days);

/// What is counted otherwise by one area's rules than by another's: when a day ends, what comes too late in it, what becomes
/// of a limit that ends on a closed day; before it the words for its working days, where those are others. Empty where
/// nothing is.
std::string days_unlike(const DayRules& rules, const DayRules& others, const std::string& working_days);

/// "Monday to Friday without the bank holidays of England and Wales, published up to 2027"; "Monday to Friday, bank holidays
/// too (Saturdays and Sundays alone)".
std::string working_days_in_words(const Calendar& calendar);

}  // namespace recourse
