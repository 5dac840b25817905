#include "app/root.hpp"

#include "render/layout.hpp"

#include <system_error>
#include <utility>

namespace recourse {

namespace {

namespace fs = std::filesystem;

/// The nearest root from a folder upward, which is given without links; empty where there is none.
fs::path nearest_root(fs::path at) {
    while (!is_root(at)) {
        if (at == at.parent_path()) return {};
        at = at.parent_path();
    }
    return at;
}

/// The data that came with the program: `../share/recourse` of an installed one, the source folder of a built one.
fs::path own_root() {
    std::error_code wrong;
    const fs::path program = fs::read_symlink("/proc/self/exe", wrong);
    if (wrong) return {};
    const fs::path above = program.parent_path().parent_path();
    if (is_root(above / "share" / "recourse")) return above / "share" / "recourse";
    return is_root(above) ? above : fs::path();
}

World with_own_calendars(Roots roots) {
    roots.behind = own_root;
    return World(std::move(roots));
}

}  // namespace

Result<World> find_world(const Call& call, const fs::path& start) {
    const auto option = call.arguments.value("root");
    const auto named = option ? option : call.environment.root;
    std::error_code ignored;
    if (named) {
        if (is_root(*named)) return {with_own_calendars(roots_from(fs::weakly_canonical(*named, ignored), {})), {}};
        const std::string from = option ? "--root" : "RECOURSE_ROOT";
        return failure<World>("not-a-root", {}, "The folder `" + shown(*named) + "` (from " + from + ") has no folder `config`.",
                              "Name a folder that has `config/` in it.");
    }
    fs::path last = nearest_root(fs::current_path(ignored));
    if (last.empty()) last = own_root();
    fs::path first = start.empty() ? fs::path() : nearest_root(fs::weakly_canonical(start, ignored));
    if (first.empty()) first = last;
    if (first.empty()) {
        return failure<World>("no-root", {}, "There is no folder `config` here, above here, or with the program.",
                              "Go to the folder that holds `config/`, or name it with `--root`.");
    }
    return {with_own_calendars(roots_from(first, last)), {}};
}

std::optional<fs::path> root_to_write(const Call& call) {
    const auto option = call.arguments.value("root");
    const auto named = option ? option : call.environment.root;
    std::error_code ignored;
    const fs::path root = named ? fs::path(*named) : nearest_root(fs::current_path(ignored));
    if (!is_root(root)) return std::nullopt;
    return root;
}

}  // namespace recourse
