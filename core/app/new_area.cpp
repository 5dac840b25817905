#include "app/new_names.hpp"
#include "app/root.hpp"
#include "app/starters.hpp"
#include "app/write_new.hpp"
#include "render/layout.hpp"

#include <algorithm>
#include <system_error>

namespace recourse {

namespace {

namespace fs = std::filesystem;

/// Makes the folder that `--root` names a root, where it is a folder without one, or is not there yet: an area can be its
/// first thing.
void begin_root(const Call& call) {
    const auto named = call.arguments.value("root");
    std::error_code ignored;
    const bool may_begin = named && (fs::is_directory(*named, ignored) || !fs::exists(*named, ignored));
    if (may_begin && !fs::exists(fs::path(*named) / "config", ignored)) fs::create_directories(fs::path(*named) / "config/areas", ignored);
}

/// The calendar that a new area has: that of the country, else the first there is.
std::string calendar_for(const World& world) {
    const std::string usual = "england-and-wales";
    const auto calendars = world.calendars();
    return calendars.empty() || std::ranges::find(calendars, usual) != calendars.end() ? usual : calendars.front();
}

}  // namespace

ExitCode new_area(Call& call) {
    const auto& plain = call.arguments.plain();
    if (plain.size() < 2) {
        return usage_error(call, "missing-argument", "`recourse new area` needs the name of the area.");
    }
    if (plain.size() > 2) {
        return usage_error(call, "extra-argument", "`" + shown(plain[2]) + "` is one argument too many for `recourse new area`.");
    }
    if (call.arguments.has("like")) {
        return usage_error(call, "options-exclude", "`--like` begins a procedure with a copy, not an area.",
                           "Leave it out: `recourse new area " + shown(plain[1]) + "`.");
    }
    const std::string& area = plain[1];
    if (const auto bad = bad_name(area, "an area")) return usage_error(call.console, *bad);
    begin_root(call);
    const auto world = find_world(call);
    if (!world.ok()) return not_begun(call, world.problems.front());
    const auto root = root_to_write(call);
    if (!root) {
        return not_begun(call, "no-root", "There is no folder `config` here or above here.",
                         "Go to the folder that holds `config/`; or name, with `--root`, a new folder where areas of your own "
                         "shall begin.");
    }
    const auto areas = world.value->areas();
    if (std::ranges::find(areas, area) != areas.end()) {
        return not_begun(call, "already-there", "There is an area `" + area + "` already; nothing was written.",
                         "Give another name, or go on with that one: `recourse show " + area + "`.");
    }
    const std::string folder = "config/areas/" + area;
    std::error_code wrong;
    fs::create_directories(*root / "config/areas", wrong);
    const auto files = area_starter(area, calendar_for(*world.value));
    if (const auto problem = write_new_folder(*root / folder, files, folder)) return not_begun(call, *problem);
    call.console.print("Wrote the folder " + folder + " with " + counted(files.size(), "file", "files") +
                       ". Begin with its area.toml.\n`recourse new source NAME` begins a document, `recourse new " + area +
                       "/PROCEDURE` its first procedure.\n");
    return ExitCode::fine;
}

}  // namespace recourse
