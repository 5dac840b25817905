#pragma once

#include "check/gaps.hpp"

#include <string>

namespace recourse {

/// The gaps of an area as one object: a list for each kind.
std::string gaps_json(const Gaps& gaps);

}  // namespace recourse
