#pragma once

#include <filesystem>
#include <vector>

namespace recourse {

/// Every TOML file and script in a folder and the folders in it, sorted; a file is its own only one. Hidden folders are
/// left out. Paths begin with the path that was given.
std::vector<std::filesystem::path> files_under(const std::filesystem::path& path);

/// Those in `config/`, `scripts/` and `examples/` of a root.
std::vector<std::filesystem::path> files_of_root(const std::filesystem::path& root);

}  // namespace recourse
