#pragma once

#include "app/call.hpp"
#include "base/result.hpp"
#include "world/world.hpp"

#include <filesystem>

namespace recourse {

/// The world to read from: `--root`, or RECOURSE_ROOT, or the folders with `config/` from `start` and then from the current
/// folder upward, and behind them the data that came with the program. A problem where there is none of these.
Result<World> find_world(const Call& call, const std::filesystem::path& start = {});

}  // namespace recourse
