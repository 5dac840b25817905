#include "world/file_kind.hpp"

#include <system_error>
#include <vector>

namespace recourse {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> parts_of(const fs::path& path) {
    std::vector<std::string> parts;
    for (const auto& part : path) parts.push_back(part.string());
    return parts;
}

/// The path from the nearest root that holds it; empty where none does.
fs::path within_a_root(const World& world, const fs::path& path) {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(path, error);
    for (const auto& root : world.roots().folders) {
        const fs::path relative = whole.lexically_relative(fs::weakly_canonical(root, error));
        if (!relative.empty() && *relative.begin() != "..") return relative;
    }
    return {};
}

}  // namespace

FileToCheck file_at(const World& world, const fs::path& path) {
    FileToCheck file;
    file.path = path;
    file.name = path.generic_string();
    file.stem = path.stem().string();
    if (path.extension() == ".lua") file.kind = FileKind::script;
    const fs::path relative = within_a_root(world, path);
    const auto parts = parts_of(relative);
    const auto in = [&](std::size_t depth, const char* first, const char* second) {
        return parts.size() == depth && parts[0] == first && (!*second || parts[1] == second);
    };
    if (path.extension() == ".toml" && in(4, "config", "areas")) {
        file.kind = FileKind::area;
        file.area = parts[2];
    } else if (path.extension() == ".toml" && in(3, "config", "sources")) {
        file.kind = FileKind::source;
    } else if (path.extension() == ".toml" && in(3, "config", "calendars")) {
        file.kind = FileKind::calendar;
    } else if (path.extension() == ".toml" && in(3, "config", "assumptions")) {
        file.kind = FileKind::set;
    } else if (path.extension() == ".lua" && in(3, "scripts", "")) {
        file.area = parts[1];
    } else if (path.extension() == ".toml" && parts.size() > 1 && parts[0] == "examples") {
        file.kind = FileKind::story;
    } else {
        return file;
    }
    file.in_place = true;
    file.name = relative.generic_string();
    return file;
}

FileKind kind_by_keys(const Table& table) {
    for (const char* key : {"answers", "adopted_by", "adopted_on"}) {
        if (table.find(key)) return FileKind::set;
    }
    for (const char* key : {"event", "begun", "raised_by", "against", "procedure", "expect"}) {
        if (table.find(key)) return FileKind::story;
    }
    if (table.find("clause")) return FileKind::source;
    return FileKind::unknown;
}

}  // namespace recourse
