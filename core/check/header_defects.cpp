#include "check/area_defects.hpp"

#include "base/nearest.hpp"
#include "model/written.hpp"
#include "world/files_under.hpp"
#include "world/read_alone.hpp"
#include "world/versions.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace recourse {

namespace {

bool has_header(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

/// The scripts in scripts/<area> of any root.
std::set<std::string> scripts_of(const World& world, const std::string& area) {
    std::set<std::string> names;
    for (const auto& root : world.roots().folders) {
        for (const auto& path : files_under(root / "scripts" / area)) {
            if (path.extension() == ".lua") names.insert(script_name(path.stem().string()).procedure);
        }
    }
    return names;
}

}  // namespace

Problems header_defects(const World& world, const Area& area) {
    Problems problems;
    const AreaHeader& header = area.header;
    const Table written = table_of(world, header.where.file);
    const auto all_of = [&](const char* field, const char* kind, const std::vector<std::string>& names,
                            const std::vector<std::string>& known, const std::string& folder) {
        for (const auto& name : names) {
            if (has_header(known, name)) continue;
            std::string hint = suggestion(name, known);
            if (hint.empty()) hint = "Write it in " + folder + ", or leave it out.";
            if (std::string_view(kind) == "calendar") hint = hint_for_calendar(name, known);
            problems.push_back({Severity::error, "unknown-" + std::string(kind), place_of(written, field, name, header.where),
                                "`" + std::string(field) + "` of the area `" + header.name + "` names the " + kind + " `" +
                                    name + "`, and there is none in " + folder + ".",
                                hint});
        }
    };
    all_of("sources", "source", header.sources, world.sources(), "config/sources");
    if (!header.calendar.empty()) all_of("calendar", "calendar", {header.calendar}, world.calendars(), "config/calendars");
    const auto scripts = scripts_of(world, header.name);
    all_of("procedures", "procedure", header.procedures, {scripts.begin(), scripts.end()}, "scripts/" + header.name);
    for (const auto& script : scripts) {
        if (has_header(header.procedures, script)) continue;
        problems.push_back({Severity::error, "unlisted-script", place_of(written, "procedures", "", header.where),
                            "The script scripts/" + header.name + "/" + script + ".lua is not among the procedures of the area `" +
                                header.name + "`.",
                            "Add \"" + script + "\" to procedures, or take the script away."});
    }
    return problems;
}

}  // namespace recourse
