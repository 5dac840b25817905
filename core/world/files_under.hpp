#pragma once

#include <filesystem>
#include <vector>

namespace recourse {

/// Every TOML file and script in a folder and the folders in it, sorted; a file is its own only one. Hidden folders are
/// left out. Paths begin with the path that was given.
std::vector<std::filesystem::path> files_under(const std::filesystem::path& path);

/// The same without what belongs to roots further inside, which are worlds of their own.
std::vector<std::filesystem::path> own_files_under(const std::filesystem::path& path);

/// The roots inside a folder, and inside those, sorted; not the folder itself.
std::vector<std::filesystem::path> roots_under(const std::filesystem::path& folder);

/// What is a root's own in its `config/`, `scripts/` and `examples/`.
std::vector<std::filesystem::path> files_of_root(const std::filesystem::path& root);

}  // namespace recourse
