#pragma once

#include "explore/why_not.hpp"
#include "render/style.hpp"

#include <string>

namespace recourse {

/// Why a step can't be gone on to: every failing test of every move towards it, and what would have to happen first.
std::string why_not_text(const WhyNot& answer, const Style& style);

/// The same as one JSON object of the schema "recourse/why-not/1".
std::string why_not_json(const WhyNot& answer);

}  // namespace recourse
