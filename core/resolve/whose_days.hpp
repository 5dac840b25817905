#pragma once

#include "calendar/amount.hpp"
#include "calendar/calendar.hpp"
#include "model/procedure.hpp"
#include "resolve/moments.hpp"
#include "resolve/walk.hpp"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

struct Frame;

/// A calendar that a case counts in, on one reading of whose working days are meant.
struct CountedIn {
    const Calendar* calendar = nullptr;  ///< where it is not stated whose: the area's, for what does not count working days
    std::string reading = {};            ///< empty where there is but one
    std::string not_stated = {};         ///< the sentence that says so, where nobody has said whose working days are counted
    std::string why = {};                ///< why it is read in several ways, where it is
};

/// What a limit is counted with; as many calendars as there are readings of whose days they are.
struct Counting {
    const Moments& moments;
    std::vector<CountedIn> calendars;
};

/// Whose working days something counts, where it stands in a procedure that is followed (3.34), else those of the case.
const Stated<std::string>& whose_days(const Procedure& procedure, const DaysOf& days);

/// The calendars that this means in the case, each with the settings of the area whose days they are: one for each reading,
/// and never none. They point into the frame.
std::vector<CountedIn> calendars_of(const Frame& frame, const DaysOf& days);
/// The same outside a case; `own`, the calendar of the procedure by itself, and `others` must outlive it.
std::vector<CountedIn> calendars_of(const Procedure& procedure, const Calendar& own, const std::vector<Calendar>& others,
                                    const DaysOf& days);

/// Whether this is a working day on every reading of whose days they are.
bool is_working_everywhere(const std::vector<CountedIn>& calendars, Date date);

/// Where an amount of time ends at the latest, of all readings of whose days they are; none where that is not said of one.
std::optional<Stamp> latest_after(const Amount& amount, const Stamp& from, const std::vector<CountedIn>& calendars);

/// What these calendars count of one limit, each with the reading on which it is so; once where it makes no difference.
std::vector<DueDate> put_together(const std::vector<std::vector<DueDate>>& each, const std::vector<CountedIn>& calendars);

/// How days are counted here, for the foot of a walk.
std::string counting_in_words(const Frame& frame);

}  // namespace recourse
