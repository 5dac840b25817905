#pragma once

#include "resolve/replay.hpp"
#include "world/world.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace recourse::testing {

/// A story of `examples/`, ready to be walked.
struct Shipped {
    std::string name;
    std::shared_ptr<const Frame> frame;
};

/// The files of every story that ships, in the order of their names: not those of a root that the examples bring along.
inline std::vector<std::filesystem::path> shipped_story_files() {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(RECOURSE_ROOT "/examples")) {
        const bool story = entry.path().string().find("/config/") == std::string::npos;
        if (story && entry.path().extension() == ".toml") paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    return paths;
}

/// The roots that a shipped story is walked with: from its own folder upward.
inline World world_of(const std::filesystem::path& story) {
    return World(roots_from(story.parent_path(), {}));
}

/// Every story that ships, in the order of its file names.
inline std::vector<Shipped> shipped_stories() {
    std::vector<Shipped> stories;
    for (const auto& path : shipped_story_files()) {
        const World world = world_of(path);
        auto story = world.story(path);
        REQUIRE_MESSAGE(story.ok(), path.string());
        auto prepared = prepare(world, AreaName{story.value->area}, ProcedureName{story.value->procedure},
                                story.value->assume);
        REQUIRE_MESSAGE(prepared.ok(), path.string());
        std::vector<SetName> sets;
        for (const auto& set : story.value->assume) sets.emplace_back(set);
        stories.push_back({path.filename().string(),
                           make_frame(std::move(prepared.value->area), std::move(prepared.value->calendar),
                                      prepared.value->procedure, std::move(sets), std::move(*story.value))});
    }
    return stories;
}

}  // namespace recourse::testing
