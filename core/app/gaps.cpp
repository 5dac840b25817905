#include "check/gaps.hpp"

#include "app/case.hpp"
#include "app/root.hpp"
#include "app/verbs.hpp"
#include "render/gaps_json.hpp"
#include "render/gaps_text.hpp"

namespace recourse {

ExitCode run_gaps(Call& call) {
    const auto world = find_world(call);
    if (!world.ok()) {
        usage_error(call.console, world.problems.front());
        return ExitCode::unreadable;
    }
    ExitCode code = ExitCode::fine;
    const auto on = day_option(call, "on", code);
    if (code != ExitCode::fine) return code;
    std::vector<AssumptionSet> sets;
    for (const auto& name : call.arguments.values("assume")) {
        auto set = world.value->assumption_set(name);
        report(call, *world.value, set.problems);
        if (!set.ok()) return ExitCode::unreadable;
        sets.push_back(std::move(*set.value));
    }
    auto gaps = gaps_of(*world.value, AreaName{call.arguments.plain().front()}, sets, on);
    report(call, *world.value, gaps.problems);
    if (!gaps.ok()) return ExitCode::unreadable;
    if (const auto about = call.arguments.value("about")) keep_about(*gaps.value, *about);
    call.console.print(call.arguments.has("json") ? gaps_json(*gaps.value) : gaps_text(*gaps.value, call.console.style()));
    return ExitCode::fine;
}

}  // namespace recourse
