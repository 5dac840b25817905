#pragma once

#include "render/json.hpp"
#include "render/walk_words.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Where a branch of a forecast comes to, on which date and after how many steps, as one sentence.
std::string outline_in_words(const Walk& branch, const WalkWords& words);

/// The same numbers for every branch: `branch`, `ending`, `stands_at`, `waits_for_ever`, `on`, `steps`.
Json outline_json(const std::vector<Walk>& branches);

}  // namespace recourse
