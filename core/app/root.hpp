#pragma once

#include "app/call.hpp"
#include "base/result.hpp"
#include "world/world.hpp"

#include <filesystem>
#include <optional>

namespace recourse {

/// The world to read from: `--root`, or RECOURSE_ROOT, or the folders with `config/` from `start` and then from the current
/// folder upward, else the data that came with the program, whose calendars every root may name. A problem where there is
/// none of these.
Result<World> find_world(const Call& call, const std::filesystem::path& start = {});

/// The root in which something new is written: `--root`, or RECOURSE_ROOT, or the nearest folder with `config/` from the
/// current one upward; never the data that came with the program. None where there is no such folder.
std::optional<std::filesystem::path> root_to_write(const Call& call);

}  // namespace recourse
