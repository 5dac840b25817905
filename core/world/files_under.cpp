#include "world/files_under.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace recourse {

namespace {

namespace fs = std::filesystem;

/// Whether it describes the words to an editor, and is no procedure: `words.meta.lua`.
bool is_for_editors(const fs::path& path) {
    return path.filename().native().ends_with(".meta.lua");
}

void gather(const fs::path& folder, std::vector<fs::path>& files) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const fs::path& path = entry.path();
        if (path.filename().native().starts_with('.') || is_for_editors(path)) continue;
        const auto ending = path.extension();
        if (entry.is_directory(error) && !entry.is_symlink(error)) {
            gather(path, files);
        } else if (ending == ".toml" || ending == ".lua") {
            files.push_back(path);
        }
    }
}

}  // namespace

std::vector<fs::path> files_under(const fs::path& path) {
    std::error_code error;
    if (!fs::is_directory(path, error)) return {path};
    std::vector<fs::path> files;
    gather(path, files);
    std::ranges::sort(files);
    return files;
}

std::vector<fs::path> files_of_root(const fs::path& root) {
    std::vector<fs::path> files;
    for (const char* folder : {"config", "scripts", "examples"}) {
        std::error_code error;
        if (!fs::is_directory(root / folder, error)) continue;
        for (auto& file : files_under(root / folder)) files.push_back(std::move(file));
    }
    return files;
}

}  // namespace recourse
