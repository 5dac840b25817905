#pragma once

#include "check/gaps.hpp"
#include "render/style.hpp"

#include <string>

namespace recourse {

/// The gaps of an area under a heading for each kind, each with what it rests on and what a set would write.
std::string gaps_text(const Gaps& gaps, const Style& style);

}  // namespace recourse
