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

/// As the procedure is called, with - between the words.
std::string story_name(std::string procedure) {
    std::ranges::replace(procedure, '_', '-');
    return procedure;
}

}  // namespace

ExitCode new_story(Call& call) {
    const auto& plain = call.arguments.plain();
    const auto of = plain.size() > 1 ? procedure_address(plain[1]) : std::nullopt;
    if (!of) {
        return usage_error(call, "missing-argument", "`recourse new story` needs the procedure that the matter goes through.",
                           "Write `recourse new story AREA/PROCEDURE [NAME]`, such as central-bedfordshire/mutual_challenge.");
    }
    const std::string name = plain.size() > 2 ? plain[2] : story_name(of->procedure);
    if (const auto bad = bad_name(name, "a story")) return usage_error(call.console, *bad);
    const auto world = find_world(call);
    if (!world.ok()) return not_begun(call, world.problems.front());
    const auto root = root_to_write(call);
    if (!root) {
        return not_begun(call, "no-root", "There is no folder `config` here or above here.",
                         "Go to the folder that holds `config/`, or name it with `--root`.");
    }
    const auto prepared = prepare(*world.value, AreaName{of->area}, ProcedureName{of->procedure}, {});
    if (!prepared.ok()) return report(call, *world.value, prepared.problems);
    const std::string file = "examples/" + of->area + "/" + name + ".toml";
    std::error_code wrong;
    fs::create_directories((*root / file).parent_path(), wrong);
    const std::string text = story_starter(prepared.value->area, *prepared.value->procedure, file);
    if (const auto problem = write_new_file(*root / file, text, file)) return not_begun(call, *problem);
    call.console.print("Wrote " + file + ". Put in it what your matter is, then `recourse walk " + file +
                       "` says where it stands.\n");
    return ExitCode::fine;
}

}  // namespace recourse
