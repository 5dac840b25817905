#pragma once

#include "render/json.hpp"
#include "resolve/walk.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A walk as one JSON object of the schema "recourse/walk/1"; dates in ISO form. Of a forecast that forks, the first
/// branch, with the others under `branches`.
std::string walk_json(const std::vector<Walk>& branches);

/// One walk without its schema.
Json to_json(const Walk& walk);
Json to_json(const OpenMove& move);
Json to_json(const Refusal& refusal);

}  // namespace recourse
