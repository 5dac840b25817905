#include "check/check.hpp"

#include "app/root.hpp"
#include "app/verbs.hpp"
#include "base/nearest.hpp"
#include "render/json.hpp"
#include "render/layout.hpp"
#include "render/problems.hpp"
#include "world/files_under.hpp"

#include <algorithm>

namespace recourse {

namespace {

namespace fs = std::filesystem;

/// What was found under one root after another.
struct Found {
    std::string text;
    JsonList list;
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t files = 0;
    bool unreadable = false;
};

void add(Found& found, Call& call, const World& world, const Checked& checked) {
    const auto text_of = [&world](const std::string& file) { return world.text_of(file); };
    found.text += problems_text(checked.problems, text_of, call.console.style());
    const Json json = to_json(checked.problems);
    for (const auto& one : std::get<JsonList>(json.is)) found.list.push_back(one);
    for (const auto& problem : checked.problems) {
        ++(problem.severity == Severity::error ? found.errors : found.warnings);
        found.unreadable |= problem.id == "unreadable-file";
    }
    found.files += checked.files;
}

std::string sum_of(const Found& found) {
    const std::string files = counted(found.files, "file", "files");
    if (found.errors + found.warnings == 0) return "No defects in " + files + ".\n";
    std::vector<std::string> parts;
    if (found.errors > 0) parts.push_back(counted(found.errors, "error", "errors"));
    if (found.warnings > 0) parts.push_back(counted(found.warnings, "warning", "warnings"));
    return in_a_row(parts) + " in " + files + ".\n";
}

}  // namespace

ExitCode run_check(Call& call) {
    Found found;
    const std::string area = call.arguments.value("area").value_or("");
    std::vector<std::string> paths = call.arguments.plain();
    if (paths.empty()) paths.emplace_back();
    for (const auto& path : paths) {
        std::error_code ignored;
        const bool folder = fs::is_directory(path, ignored);
        const fs::path start = path.empty() ? fs::path() : folder ? fs::path(path) : fs::path(path).parent_path() / ".";
        const auto world = find_world(call, start);
        if (!world.ok()) {
            usage_error(call.console, world.problems.front());
            return ExitCode::unreadable;
        }
        const auto areas = world.value->areas();
        if (!area.empty() && std::ranges::find(areas, area) == areas.end()) {
            usage_error(call, "unknown-area", "There is no area `" + shown(area) + "`.", suggestion(area, areas));
            return ExitCode::unreadable;
        }
        const World& own = *world.value;
        add(found, call, own, path.empty() ? check_all(own) : check_path(own, path, area));
        if (!path.empty() && !folder) continue;
        for (const auto& inside : roots_under(path.empty() ? own.roots().folders.front() / "examples" : fs::path(path))) {
            const World nested(roots_from(fs::weakly_canonical(inside, ignored), own.roots().folders.back()));
            add(found, call, nested, check_all(nested));
        }
    }
    if (call.arguments.has("json")) {
        call.console.print(to_text(JsonFields{{"schema", "recourse/check/1"},
                                              {"files", found.files},
                                              {"errors", found.errors},
                                              {"warnings", found.warnings},
                                              {"problems", std::move(found.list)}}));
    } else {
        const bool of_program = call.arguments.plain().empty() && !root_to_write(call);
        call.console.print(found.text + sum_of(found) +
                           (of_program ? "These are the files that came with the program: there is no folder `config` here or above here.\n" : ""));
    }
    if (found.unreadable) return ExitCode::unreadable;
    return found.errors > 0 ? ExitCode::findings : ExitCode::fine;
}

}  // namespace recourse
