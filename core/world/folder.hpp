#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// The names of what lies in a folder, files and folders alike, sorted; none where there is no such folder.
std::vector<std::string> names_in(const std::filesystem::path& folder);

/// What stands before the ending of a file's name (".toml"); empty where it has another ending, or nothing before it.
std::string_view stem_of(std::string_view file_name, std::string_view ending);

}  // namespace recourse
