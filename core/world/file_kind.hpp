#pragma once

#include "model/value.hpp"
#include "world/world.hpp"

#include <filesystem>
#include <string>

namespace recourse {

/// What a file is.
enum class FileKind { area, source, calendar, set, script, story, unknown };

/// A file to be checked: its kind, and the area and the name that its place gives it; empty where it gives none.
struct FileToCheck {
    FileKind kind = FileKind::unknown;
    std::filesystem::path path;
    std::string name;      ///< what messages call the file
    std::string area;      ///< of an area's file or a script
    std::string stem;      ///< of a document, calendar, set or script
    bool in_place = false; ///< under the folder of a root where such files belong
};

/// What the place of a file says of it. Paths under a root are named from there; others as they were given.
FileToCheck file_at(const World& world, const std::filesystem::path& path);

/// What a file must be, judged by its keys: an area's file is known by its place only.
FileKind kind_by_keys(const Table& table);

}  // namespace recourse
