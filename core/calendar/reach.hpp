#pragma once

#include "calendar/amount.hpp"
#include "calendar/calendar.hpp"

namespace recourse {

/// The end of a count forward from `from`, as `due_after` describes it, and without a word on what is odd about it.
Stamp reach_after(const Amount& amount, const Stamp& from, const Calendar& calendar, bool counts_first_day);

/// The day that a count back from `meeting` comes to, as `due_before` describes it.
Date reach_before(const Amount& amount, Date meeting, const Calendar& calendar);

/// Whether only working days are counted.
bool counts_working_days(const Amount& amount);

/// Whether day 1 is the day of the event: so where the text says so, unless nothing is counted.
bool begins_with_day_one(const Amount& amount, bool counts_first_day);

}  // namespace recourse
