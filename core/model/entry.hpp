#pragma once

#include "base/where.hpp"
#include "calendar/calendar.hpp"
#include "model/ground.hpp"
#include "model/value.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// One thing that an area's files say: a body, a post, a seat, a topic, a route, ...
struct Entry {
    std::string kind;
    std::string name;  ///< empty for kinds without names, such as seats
    Table fields;      ///< everything but the name and the ground
    Ground ground;
    Where where;
};

/// How an area counts time where it has said so; there is no default (language 3.10, 3.12, 3.17).
template <class T>
struct AreaSetting {
    T is{};
    Ground ground;
};

/// What `area.toml` says.
struct AreaHeader {
    std::string name;
    std::string title;
    std::string calendar;
    std::vector<std::string> uses, sources, procedures;
    std::vector<AreaHeader> used;  ///< what the area.toml of each area that it uses says, where these were read with it
    std::optional<AreaSetting<std::chrono::minutes>> day_ends;       ///< a limit in days ends at that time of its last day
    std::optional<AreaSetting<std::chrono::minutes>> received_after; ///< what comes after it counts from the next working day
    std::optional<AreaSetting<Roll>> roll;                           ///< where a limit in calendar days ends on a closed day
    Ground ground;
    Where where;
};

}  // namespace recourse
