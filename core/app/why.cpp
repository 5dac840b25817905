#include "app/case.hpp"
#include "app/verbs.hpp"
#include "render/why_text.hpp"
#include "resolve/replay.hpp"

namespace recourse {

ExitCode run_why(Call& call) {
    ExitCode code = ExitCode::fine;
    const auto until = date_option(call, "until", code);
    if (code != ExitCode::fine) return code;
    const auto opened = open_case(call, call.arguments.plain().front(), code);
    if (!opened) return code;
    const Walk walk = replay(opened->frame, until).walk();
    const Setting setting{*opened->frame->area, *opened->frame->procedure};
    const auto& facts = opened->frame->story.facts;
    call.console.print(call.arguments.has("json") ? why_json(walk, facts)
                                                  : why_text(walk, facts, setting, call.console.style()));
    return ExitCode::fine;
}

}  // namespace recourse
