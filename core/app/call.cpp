#include "app/call.hpp"

#include "app/verbs.hpp"
#include "render/problems.hpp"

namespace recourse {

ExitCode report(Call& call, const World& world, const Problems& problems) {
    const auto text_of = [&world](const std::string& file) { return world.text_of(file); };
    call.console.complain(problems_text(problems, text_of, call.console.error_style()));
    return has_error(problems) ? ExitCode::unreadable : ExitCode::fine;
}

ExitCode usage_error(Console& console, const Problem& problem) {
    const auto no_file = [](const std::string&) { return std::string(); };
    console.complain("recourse: " + problems_text({problem}, no_file, console.error_style()));
    return ExitCode::usage;
}

ExitCode usage_error(Call& call, const std::string& id, const std::string& says, const std::string& hint) {
    const std::string usage = "Write `recourse " + call.verb + " " + find_verb(call.verb)->usage + "`.";
    return usage_error(call.console, {Severity::error, id, {}, says, hint.empty() ? usage : hint});
}

}  // namespace recourse
