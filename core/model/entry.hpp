#pragma once

#include "base/where.hpp"
#include "model/ground.hpp"
#include "model/value.hpp"

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

/// What `area.toml` says.
struct AreaHeader {
    std::string name;
    std::string title;
    std::string calendar;
    std::vector<std::string> uses, sources, procedures;
    Ground ground;
    Where where;
};

}  // namespace recourse
