#pragma once

#include "base/name.hpp"
#include "calendar/calendar.hpp"
#include "model/entry.hpp"
#include "model/stated.hpp"

#include <compare>
#include <string>
#include <vector>

namespace recourse {

/// A procedure with the area whose it is. Without an area: of a script that was read by itself.
struct AreaProcedure {
    AreaName area;
    ProcedureName procedure;

    bool empty() const { return procedure.empty(); }
    auto operator<=>(const AreaProcedure&) const = default;
};

/// In which days limits are counted: whose settings say when a day ends and what comes too late in it, and whose working
/// days, which may be read in several ways or left open. Empty: as the case counts.
struct DaysOf {
    AreaName area;
    Stated<std::string> calendar;
    std::string of_area = {};  ///< the area's own calendar: for what counts no working days, where it is open whose are meant

    bool empty() const { return area.empty() && !calendar.written; }
};

/// "complaint" where it is the area's own, "county/complaint" where it is another's.
std::string name_seen_from(const AreaName& area, const AreaProcedure& procedure);

/// Those of the procedures that a script can mean by a name: "complaint" is of any area, "county/complaint" of one.
std::vector<AreaProcedure> procedures_called(const std::string& name, const std::vector<AreaProcedure>& among);

/// The calendar of that name with the settings of that area, else the other.
const Calendar& calendar_among(const std::vector<Calendar>& all, const AreaName& area, const std::string& name,
                               const Calendar& otherwise);

/// The area and all that it uses, near ones first, each once.
std::vector<const AreaHeader*> with_used(const AreaHeader& area);

/// The title of the area whose procedure it is; empty where it is the area's own, or no area is known.
std::string area_title_of(const AreaHeader& area, const AreaProcedure& procedure);

/// The procedures of an area and of all that it uses: those that its scripts can name.
std::vector<AreaProcedure> procedures_in_reach(const AreaHeader& area);

}  // namespace recourse
