#pragma once

#include "base/stated_day.hpp"
#include "calendar/calendar.hpp"
#include "model/area.hpp"
#include "model/procedure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// The window for which dates are asked: what is counted from a moment is counted as if the moment came on `from`.
struct OwedWindow {
    std::optional<Stamp> from;
    std::optional<Date> until;
};

/// A day by which something has to be done.
struct OwedDate {
    Stamp at;
    std::string which;               ///< of a limit with several readings or rows: which of them; else empty
    std::vector<std::string> notes;  ///< what has to be pointed out
    std::optional<StatedDay> stated; ///< of a time that the text itself gives, which may be a month; `at` is its last day

    Date first() const { return stated ? stated->first : at.date; }
};

/// How long there is, or how often: what the text says, or that it does not.
struct OwedTime {
    bool written = false;
    std::string text;  ///< as it is written; empty where it is open
    std::string open;  ///< where it is open: why
    Ground ground;
};

/// "5 working days", or why nothing is given: "not said: ...", "not seen: ...", "either yearly or quarterly. ...".
std::string time_in_words(const OwedTime& time);

/// Something that is owed within a time or so often, whether by an area's files or by a step or duty of a procedure.
struct Owed {
    std::string kind;       ///< "duty", "checklist", "scrutiny", "meeting", "rotation"; "procedure duty", "limit"
    std::string area;
    std::string procedure;  ///< empty for what the area's files say
    std::string name;
    std::string title;
    std::string says;
    std::string condition;               ///< only where this holds; empty: always
    std::vector<std::string> by, to;     ///< titles, or words
    std::vector<std::string> owners;     ///< posts, paths, bodies and agencies behind `by`
    std::string by_open, to_open;        ///< why nobody is named
    std::string strength;                ///< empty where the text just says that it is done
    OwedTime within, how_often, due;
    std::string counts_from;             ///< the moment, in words; empty where nothing is counted
    std::vector<OwedDate> dates;
    std::string undated;                 ///< why there is no date; empty where there is one
    Ground ground;
    Where where;

    bool timed() const { return within.written || how_often.written || due.written; }
};

/// What an area's files say is owed: duties, checklists, scrutiny, how often bodies meet, seats that rotate. What has no
/// time at all is among it, and is not `timed`.
std::vector<Owed> owed_in(const Area& area, const Calendar& calendar, const OwedWindow& window);

/// Something that is owed, and through what it is somebody's: "itself", "as chair of ...", "for ...", "through its chair".
struct OwedAs {
    Owed what;
    std::string as;
};

/// What an area's files say that a post, body or agency owes: a post by itself, through a seat or for its agency.
std::vector<OwedAs> owed_by(const Entry& whose, const Area& area);

/// The duties of a procedure, and the limits of its steps; `others`: the calendars of procedures that it
/// follows, and of readings of whose days it counts.
std::vector<Owed> owed_in(const Area& area, const Procedure& procedure, const Calendar& calendar,
                          const std::vector<Calendar>& others, const OwedWindow& window);

}  // namespace recourse
