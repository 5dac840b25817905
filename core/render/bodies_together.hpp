#pragma once

#include "model/area.hpp"
#include "render/style.hpp"

#include <string>

namespace recourse {

/// Which posts have a place on both of two bodies and which agencies belong to both, each with what that rests on; and
/// the places of which nobody is named.
std::string bodies_together_text(const Area& area, const Entry& one, const Entry& other, const Style& style);

/// The same as one JSON object of the schema "recourse/bodies-together/1".
std::string bodies_together_json(const Area& area, const Entry& one, const Entry& other);

}  // namespace recourse
