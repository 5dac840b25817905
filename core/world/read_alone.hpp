#pragma once

#include "base/problem.hpp"
#include "model/assumption_set.hpp"
#include "model/recorded.hpp"
#include "model/story.hpp"
#include "world/file_kind.hpp"
#include "world/world.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace recourse {

/// A file by itself, read as what it is. `table` is that of a TOML file, with the place of everything in it; the other
/// parts are there where the file is of their kind and could be read.
struct ReadFile {
    FileToCheck file;
    Problems problems;
    std::optional<Table> table;
    std::optional<Story> story;
    std::optional<AssumptionSet> set;
    std::optional<Recorded> script;
};

/// Reads one file. The files of an area are read together, by `World::area`: of such a one this reads only the table.
ReadFile read_alone(const World& world, const std::filesystem::path& path);

/// Whether a part of a file was left out, as it is no TOML.
bool has_broken_file(const Problems& problems);

/// A TOML file that problems name, as a table with places; empty where it can't be read.
Table table_of(const World& world, const FileName& file);

}  // namespace recourse
