#include "app/new_names.hpp"
#include "app/root.hpp"
#include "app/starters.hpp"
#include "app/write_new.hpp"
#include "render/layout.hpp"

#include <algorithm>
#include <system_error>

namespace recourse {

namespace fs = std::filesystem;

ExitCode new_source(Call& call) {
    const auto& plain = call.arguments.plain();
    if (plain.size() < 2) {
        return usage_error(call, "missing-argument", "`recourse new source` needs the name of the document.",
                           "Give it a short one, as in `recourse new source joint-protocol-2016`.");
    }
    if (plain.size() > 2) {
        return usage_error(call, "extra-argument", "`" + shown(plain[2]) + "` is one argument too many for `recourse new source`.");
    }
    const std::string& source = plain[1];
    if (const auto bad = bad_name(source, "a document")) return usage_error(call.console, *bad);
    const auto world = find_world(call);
    if (!world.ok()) return not_begun(call, world.problems.front());
    const auto root = root_to_write(call);
    if (!root) {
        return not_begun(call, "no-root", "There is no folder `config` here or above here.",
                         "Go to the folder that holds `config/`, or name it with `--root`.");
    }
    const auto known = world.value->sources();
    if (std::ranges::find(known, source) != known.end()) {
        return not_begun(call, "already-there", "There is a document `" + source + "` already; nothing was written.",
                         "Give another name, or go on with that one: `recourse show " + source + "`.");
    }
    const std::string file = "config/sources/" + source + ".toml";
    std::error_code wrong;
    fs::create_directories(*root / "config/sources", wrong);
    if (const auto problem = write_new_file(*root / file, source_starter(source), file)) return not_begun(call, *problem);
    call.console.print("Wrote " + file + ". Put its clauses there, then add \"" + source +
                       "\" to `sources` in the area.toml of each area that it is about.\n");
    return ExitCode::fine;
}

}  // namespace recourse
