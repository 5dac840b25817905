#include "world/files_under.hpp"

#include "world/world.hpp"

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

/// The files of a folder; the roots inside it are put into `roots` and not entered, or entered where there is no `roots`.
void gather(const fs::path& folder, std::vector<fs::path>& files, std::vector<fs::path>* roots) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const fs::path& path = entry.path();
        if (path.filename().native().starts_with('.') || is_for_editors(path)) continue;
        const auto ending = path.extension();
        if (entry.is_directory(error) && !entry.is_symlink(error)) {
            if (roots && is_root(path)) {
                roots->push_back(path);
            } else {
                gather(path, files, roots);
            }
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
    gather(path, files, nullptr);
    std::ranges::sort(files);
    return files;
}

std::vector<fs::path> own_files_under(const fs::path& path) {
    std::error_code error;
    if (!fs::is_directory(path, error)) return {path};
    std::vector<fs::path> files, roots;
    gather(path, files, &roots);
    std::ranges::sort(files);
    return files;
}

std::vector<fs::path> roots_under(const fs::path& folder) {
    std::vector<fs::path> files, roots;
    gather(folder, files, &roots);
    for (std::size_t i = 0; i < roots.size(); ++i) {
        const fs::path inside = roots[i];
        gather(inside, files, &roots);
    }
    std::ranges::sort(roots);
    return roots;
}

std::vector<fs::path> files_of_root(const fs::path& root) {
    std::vector<fs::path> files;
    for (const char* folder : {"config", "scripts", "examples"}) {
        std::error_code error;
        if (!fs::is_directory(root / folder, error)) continue;
        for (auto& file : own_files_under(root / folder)) files.push_back(std::move(file));
    }
    return files;
}

}  // namespace recourse
