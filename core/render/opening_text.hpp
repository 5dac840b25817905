#pragma once

#include "explore/opening.hpp"
#include "render/json.hpp"
#include "render/style.hpp"

#include <string>
#include <vector>

namespace recourse {

/// What the procedures of one area say to a matter.
struct AreaOpenings {
    std::string area;
    std::string title;
    std::vector<Opening> procedures;
    std::vector<std::string> notes;
};

std::string openings_text(const std::vector<AreaOpenings>& areas, const Style& style);
Json openings_json(const std::vector<AreaOpenings>& areas);

}  // namespace recourse
