#pragma once

#include "model/area.hpp"
#include "render/style.hpp"

#include <string>

namespace recourse {

/// The ways that accountabilities can be asked for by: "up", "down", "both" (up and down), "out", "none".
inline constexpr const char* flow_ways[] = {"up", "down", "both", "out", "none"};

/// Every accountability of an area with what both levels do; with a way, only those by which something goes that way. Of
/// those that go up, the ones by which something is escalated come first.
std::string accountabilities_text(const Area& area, const std::string& flow, const Style& style);
std::string accountabilities_json(const Area& area, const std::string& flow);

}  // namespace recourse
