#include "app/list_procedure.hpp"
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

constexpr std::size_t longest_name = 60;

/// Small letters and digits from a letter on, in parts between single marks.
bool is_name(const std::string& name, char mark) {
    if (name.empty() || name.size() > longest_name || name.back() == mark) return false;
    if (name.front() < 'a' || name.front() > 'z') return false;
    char last = mark;
    for (const char c : name) {
        const bool letter = c >= 'a' && c <= 'z';
        const bool digit = c >= '0' && c <= '9';
        if (!letter && !digit && (c != mark || last == mark)) return false;
        last = c;
    }
    return true;
}

ExitCode unreadable(Call& call, const Problem& problem) {
    usage_error(call.console, problem);
    return ExitCode::unreadable;
}

ExitCode unreadable(Call& call, const std::string& id, const std::string& says, const std::string& hint) {
    return unreadable(call, {Severity::error, id, {}, says, hint});
}

/// The two names of "AREA/PROCEDURE"; none where it is not written so.
struct Address {
    std::string area;
    std::string procedure;
};

std::optional<Address> address_of(const std::string& written) {
    const auto slash = written.find('/');
    if (slash == std::string::npos || written.find('/', slash + 1) != std::string::npos) return std::nullopt;
    return Address{written.substr(0, slash), written.substr(slash + 1)};
}

std::optional<Problem> bad_area(const std::string& area) {
    if (is_name(area, '-')) return std::nullopt;
    return Problem{Severity::error,
                   "bad-new-name",
                   {},
                   "`" + shown(area) + "` can't be the name of an area.",
                   "Names of areas are written as bedford-borough: small letters, digits, and - between the words."};
}

std::optional<Problem> bad_procedure(const std::string& procedure) {
    if (is_name(procedure, '_') && procedure != "begun" && procedure != "ended") return std::nullopt;
    return Problem{
        Severity::error,
        "bad-new-name",
        {},
        "`" + shown(procedure) + "` can't be the name of a procedure.",
        "Names of procedures are written as mutual_challenge: small letters, digits, and _ between the words."};
}

/// What is written for a new procedure, and the header of its area with the procedure in it (empty: it is listed
/// already).
struct Planned {
    std::string script;
    std::string header;
    bool listed = false;  ///< whether the area lists it, or will with that header
};

Result<std::string> script_of(const World& world, const Address& to, const std::string& like) {
    Address from{to.area, like};
    if (const auto whole = address_of(like)) from = *whole;
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

Result<Planned> plan(const Call& call, const World& world, const fs::path& root, const Address& to) {
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
std::optional<Problem> write(const fs::path& root, const Address& to, const Planned& planned) {
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

ExitCode tell(Call& call, const World& world, const fs::path& root, const Address& to, const Planned& planned) {
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
    const auto to = address_of(plain.front());
    if (!to) {
        return usage_error(call, "bad-new-name",
                           "`" + shown(plain.front()) + "` does not name an area and a procedure.",
                           "Write `recourse new AREA/PROCEDURE`, such as central-bedfordshire/escalation.");
    }
    if (const auto bad = bad_area(to->area)) return usage_error(call.console, *bad);
    if (const auto bad = bad_procedure(to->procedure)) return usage_error(call.console, *bad);
    const auto world = find_world(call);
    if (!world.ok()) return unreadable(call, world.problems.front());
    const auto root = root_to_write(call);
    std::error_code ignored;
    if (!root || !fs::exists(*root / "config/areas" / to->area / "area.toml", ignored)) {
        const auto areas = world.value->areas();
        if (std::ranges::find(areas, to->area) != areas.end()) {
            return unreadable(call, "area-elsewhere",
                              "The area `" + to->area + "` is not in the folder that would be written to.",
                              "Go to the folder whose config/areas has it, or name that with `--root`.");
        }
        const std::string near = suggestion(to->area, areas);
        return unreadable(call, "unknown-area", "There is no area `" + to->area + "`.",
                          (near.empty() ? "" : near + " ") + "`recourse new area " + to->area + "` begins one.");
    }
    const auto planned = plan(call, *world.value, *root, *to);
    if (!planned.value) return report(call, *world.value, planned.problems);
    if (const auto problem = write(*root, *to, *planned.value)) return unreadable(call, *problem);
    return tell(call, *world.value, *root, *to, *planned.value);
}

ExitCode new_area(Call& call) {
    const auto& plain = call.arguments.plain();
    if (plain.size() < 2) {
        return usage_error(call, "missing-argument", "`recourse new area` needs the name of the area.");
    }
    if (call.arguments.has("like")) {
        return usage_error(call, "options-exclude", "`--like` begins a procedure with a copy, not an area.",
                           "Leave it out: `recourse new area " + shown(plain[1]) + "`.");
    }
    const std::string& area = plain[1];
    if (const auto bad = bad_area(area)) return usage_error(call.console, *bad);
    const auto world = find_world(call);
    if (!world.ok()) return unreadable(call, world.problems.front());
    const auto root = root_to_write(call);
    if (!root) {
        return unreadable(call, "no-root", "There is no folder `config` here or above here.",
                          "Go to the folder that holds `config/`, or name it with `--root`.");
    }
    const auto areas = world.value->areas();
    if (std::ranges::find(areas, area) != areas.end()) {
        return unreadable(call, "already-there", "There is an area `" + area + "` already; nothing was written.",
                          "Give another name, or go on with that one: `recourse show " + area + "`.");
    }
    std::string calendar = "england-and-wales";
    const auto calendars = world.value->calendars();
    if (!calendars.empty() && std::ranges::find(calendars, calendar) == calendars.end()) calendar = calendars.front();
    const std::string folder = "config/areas/" + area;
    std::error_code wrong;
    fs::create_directories(*root / "config/areas", wrong);
    const auto files = area_starter(area, calendar);
    if (const auto problem = write_new_folder(*root / folder, files, folder)) return unreadable(call, *problem);
    call.console.print("Wrote the folder " + folder + " with " + counted(files.size(), "file", "files") +
                       ". Begin with its area.toml.\n`recourse new " + area +
                       "/PROCEDURE` begins its first procedure.\n");
    return ExitCode::fine;
}

}  // namespace

ExitCode run_new(Call& call) {
    return call.arguments.plain().front() == "area" ? new_area(call) : new_procedure(call);
}

}  // namespace recourse
