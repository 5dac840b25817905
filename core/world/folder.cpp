#include "world/folder.hpp"

#include <algorithm>
#include <dirent.h>
#include <memory>

namespace recourse {

std::vector<std::string> names_in(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    const auto close = [](DIR* open) { ::closedir(open); };
    const std::unique_ptr<DIR, decltype(close)> open(::opendir(folder.c_str()), close);
    if (!open) return names;
    while (const dirent* entry = ::readdir(open.get())) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..") names.emplace_back(name);
    }
    std::ranges::sort(names);
    return names;
}

std::string_view stem_of(std::string_view file_name, std::string_view ending) {
    if (!file_name.ends_with(ending)) return {};
    file_name.remove_suffix(ending.size());
    return file_name;
}

}  // namespace recourse
