#pragma once

#include "base/problem.hpp"
#include "world/world.hpp"

#include <cstddef>
#include <filesystem>
#include <string>

namespace recourse {

/// What was found in files, and how many were looked at.
struct Checked {
    Problems problems;
    std::size_t files = 0;
};

/// Everything under the nearest root: areas, documents, calendars, sets, scripts, and the stories in `examples/`.
Checked check_all(const World& world);

/// One file, or everything in a folder. What a file is follows from its place under the root, else from what it holds; a
/// script that stands elsewhere belongs to `area`, or to the only area of the nearest root.
Checked check_path(const World& world, const std::filesystem::path& path, const std::string& area);

}  // namespace recourse
