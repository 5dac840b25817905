#include "app/list_procedure.hpp"
#include "app/new_names.hpp"
#include "app/root.hpp"
#include "app/starters.hpp"
#include "app/verbs.hpp"
#include "app/write_new.hpp"
#include "base/nearest.hpp"
#include "check/check.hpp"
#include "config/read_area.hpp"
#include "render/layout.hpp"
#include "world/file.hpp"

#include <algorithm>
#include <optional>
#include <system_error>

namespace recourse {

namespace {

namespace fs = std::filesystem;

/// What is written for a new procedure, and the header of its area with the procedure in it (empty: it is listed
/// already).
struct Planned {
    std::string script;
    std::string header;
    bool listed = false;  ///< whether the area lists it, or will with that header
};

Result<std::string> script_of(const World& world, const ProcedureAddress& to, const std::string& like) {
    ProcedureAddress from{to.area, like};
    if (const auto whole = procedure_address(like)) from = *whole;
    const auto recorded = world.script(AreaName{from.area}, ProcedureName{from.procedure});
    if (!recorded.value) return {std::nullopt, recorded.problems};
    const std::string name = "scripts/" + from.area + "/" + from.procedure + ".lua";
    std::string made =
        copied_procedure(world.text_of(name), *recorded.value, from.area + "/" + from.procedure, to.area, to.procedure);
    if (!made.empty()) return {std::move(made), {}};
    return failure<std::string>("not-copied", {},
                                "`" + name + "` does not begin with a procedure whose name could be changed.",
                                "Mend it first: `recourse check " + name + "` says what is wrong.");
}

Result<Planned> plan(const Call& call, const World& world, const fs::path& root, const ProcedureAddress& to) {
    const std::string header_name = "config/areas/" + to.area + "/area.toml";
    const auto file = FileName(header_name);
    const auto text = read_file(root / header_name, file);
    if (!text.value) return {std::nullopt, text.problems};
    const auto header = read_area_header(*text.value, file, to.area);
    if (!header.ok()) return {std::nullopt, header.problems};
    Planned planned;
    if (const auto like = call.arguments.value("like")) {
        auto copy = script_of(world, to, *like);
        if (!copy.value) return {std::nullopt, std::move(copy.problems)};
        planned.script = std::move(*copy.value);
    } else {
        planned.script = procedure_starter(to.area, to.procedure, header.value->sources);
    }
    planned.listed = std::ranges::find(header.value->procedures, to.procedure) != header.value->procedures.end();
    if (planned.listed) return {std::move(planned), {}};
    if (auto longer = with_procedure(*text.value, to.procedure)) {
        planned.header = std::move(*longer);
        planned.listed = true;
    }
    return {std::move(planned), {}};
}

/// Writes the script, and the header where it changes: both or neither.
std::optional<Problem> write(const fs::path& root, const ProcedureAddress& to, const Planned& planned) {
    const std::string script = "scripts/" + to.area + "/" + to.procedure + ".lua";
    std::error_code wrong;
    fs::create_directories((root / script).parent_path(), wrong);
    if (auto problem = write_new_file(root / script, planned.script, script)) return problem;
    if (planned.header.empty()) return std::nullopt;
    const std::string header = "config/areas/" + to.area + "/area.toml";
    auto problem = replace_file(root / header, planned.header, header);
    if (problem) fs::remove(root / script, wrong);
    return problem;
}

ExitCode tell(Call& call, const World& world, const fs::path& root, const ProcedureAddress& to, const Planned& planned) {
    const std::string script = "scripts/" + to.area + "/" + to.procedure + ".lua";
    const std::string header = "config/areas/" + to.area + "/area.toml";
    std::string text = "Wrote " + script + ".\n";
    if (!planned.header.empty()) text += "Added \"" + to.procedure + "\" to `procedures` in " + header + ".\n";
    if (!planned.listed) {
        text += "Add it to " + header + " yourself, in the list that is there: procedures = [..., \"" + to.procedure +
                "\"]\n";
    }
    const Checked checked = check_path(world, root / script, to.area);
    text += checked.problems.empty()
                ? "It has no defects. Read it from top to bottom, and put what your document says in place of what is "
                  "there.\n"
                : "`recourse check " + script + "` finds " + counted(checked.problems.size(), "thing", "things") +
                      " to put right in the copy.\n";
    call.console.print(text);
    return ExitCode::fine;
}

ExitCode new_procedure(Call& call) {
    const auto& plain = call.arguments.plain();
    if (plain.size() > 1) {
        return usage_error(call, "extra-argument",
                           "`" + shown(plain[1]) + "` is one argument too many for `recourse new`.");
    }
    const auto to = procedure_address(plain.front());
    if (!to) {
        return usage_error(call, "bad-new-name",
                           "`" + shown(plain.front()) + "` does not name an area and a procedure.",
                           "Write `recourse new AREA/PROCEDURE`, such as central-bedfordshire/escalation.");
    }
    if (const auto bad = bad_name(to->area, "an area")) return usage_error(call.console, *bad);
    if (const auto bad = bad_procedure_name(to->procedure)) return usage_error(call.console, *bad);
    const auto world = find_world(call);
    if (!world.ok()) return not_begun(call, world.problems.front());
    const auto root = root_to_write(call);
    std::error_code ignored;
    if (!root || !fs::exists(*root / "config/areas" / to->area / "area.toml", ignored)) {
        const auto areas = world.value->areas();
        if (std::ranges::find(areas, to->area) != areas.end()) {
            return not_begun(call, "area-elsewhere",
                              "The area `" + to->area + "` is not in the folder that would be written to.",
                              "Go to the folder whose config/areas has it, or name that with `--root`.");
        }
        const std::string near = suggestion(to->area, areas);
        return not_begun(call, "unknown-area", "There is no area `" + to->area + "`.",
                          (near.empty() ? "" : near + " ") + "`recourse new area " + to->area + "` begins one.");
    }
    const auto planned = plan(call, *world.value, *root, *to);
    if (!planned.value) return report(call, *world.value, planned.problems);
    if (const auto problem = write(*root, *to, *planned.value)) return not_begun(call, *problem);
    return tell(call, *world.value, *root, *to, *planned.value);
}

}  // namespace

ExitCode run_new(Call& call) {
    const std::string& what = call.arguments.plain().front();
    if (what == "area") return new_area(call);
    if (what == "source") return new_source(call);
    return what == "story" ? new_story(call) : new_procedure(call);
}

}  // namespace recourse
