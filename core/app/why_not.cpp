#include "explore/why_not.hpp"

#include "app/case.hpp"
#include "app/verbs.hpp"
#include "base/nearest.hpp"
#include "render/layout.hpp"
#include "render/why_not_text.hpp"
#include "resolve/replay.hpp"

namespace recourse {

ExitCode run_why_not(Call& call) {
    ExitCode code = ExitCode::fine;
    const auto until = date_option(call, "until", code);
    if (code != ExitCode::fine) return code;
    const auto opened = open_case(call, call.arguments.plain()[0], code);
    if (!opened) return code;
    const Procedure& procedure = *opened->frame->procedure;
    const PlaceName place{call.arguments.plain()[1]};
    if (!find_step(procedure, place) && !find_ending(procedure, place)) {
        std::vector<std::string> names;
        for (const auto& step : procedure.steps) names.push_back(step.name.text);
        for (const auto& ending : procedure.endings) names.push_back(ending.name.text);
        usage_error(call, "unknown-step",
                    "Procedure `" + procedure.name.text + "` has no step or ending `" + shown(place.text) + "`.",
                    suggestion(place.text, names));
        return ExitCode::unreadable;
    }
    const WhyNot answer = why_not(replay(opened->frame, until), place);
    call.console.print(call.arguments.has("json") ? why_not_json(answer) : why_not_text(answer, call.console.style()));
    return ExitCode::fine;
}

}  // namespace recourse
