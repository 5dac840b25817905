#include "check/procedure_defects.hpp"

#include <algorithm>
#include <vector>

namespace recourse {

namespace {

void add(const Stated<Ways>& ways, std::vector<PlaceName>& to) {
    for (auto& place : places_in(ways)) to.push_back(std::move(place));
}

bool rests_on_a_silence(const Ground& ground) {
    return ground.kind == GroundKind::silence || ground.kind == GroundKind::unseen;
}

/// The duty to which a moment such as "tell.done" belongs; null for any other moment.
const Duty* duty_of(const Procedure& procedure, const MomentName& moment) {
    return find_duty(procedure, DutyName{moment.text.substr(0, moment.text.find('.'))});
}

/// The duties that something other than themselves, and than duties that wait for one another, makes owed.
std::set<DutyName> owed_duties(const Procedure& procedure) {
    std::set<DutyName> owed;
    for (bool more = true; more;) {
        more = false;
        for (const auto& duty : procedure.duties) {
            const bool comes = std::ranges::any_of(duty.owed_on, [&](const MomentName& moment) {
                const Duty* of = duty_of(procedure, moment);
                return !of || owed.contains(of->name);
            });
            if (comes && owed.insert(duty.name).second) more = true;
        }
    }
    return owed;
}

/// Whether a step that is reached says nothing at all of what comes of it: it was said, or that is left open.
bool can_lead_anywhere(const Procedure& procedure, const std::set<PlaceName>& reached) {
    return std::ranges::any_of(procedure.steps, [&](const Step& step) {
        return reached.contains(step.name) && step.on.empty() && step.follow.empty() && !rests_on_a_silence(step.ground);
    });
}

void unreached(const Procedure& procedure, const std::set<PlaceName>& reached, Problems& problems) {
    for (const auto& step : procedure.steps) {
        if (reached.contains(step.name)) continue;
        problems.push_back({Severity::error, "unreachable-step", step.where,
                            "Nothing leads to the step `" + step.name.text + "`.",
                            "Name it in `on` of the step before it, in `starts_at`, or in `leads_to`; or take it out."});
    }
    for (const auto& ending : procedure.endings) {
        if (reached.contains(ending.name) || rests_on_a_silence(ending.ground)) continue;
        problems.push_back({Severity::error, "unreachable-ending", ending.where,
                            "Nothing leads to the ending `" + ending.name.text + "`.",
                            "Name it in `on` of a step; or give it silent = \"...\" in place of its clause if it is there for "
                            "an area to choose."});
    }
}

void never_owed(const Procedure& procedure, Problems& problems) {
    const auto owed = owed_duties(procedure);
    for (const auto& duty : procedure.duties) {
        if (!duty.owed_on.empty() && !owed.contains(duty.name)) {
            const std::string first = duty.owed_on.front().text;
            const bool own = first == duty.name.text + ".done";
            problems.push_back({Severity::error, "duty-never-owed", duty.owed_on_place,
                                "The duty `" + duty.name.text + "` is owed only " +
                                    (own ? "when `" + duty.name.text + "` has been done" : "from `" + first + "` on, which itself waits for it") +
                                    ", so it never is.",
                                "Write owed_on = \"...\": the moment that makes it owed, such as \"begun\" or \"request.acted\"."});
        }
        if (!duty.owed_on.empty() || rests_on_a_silence(duty.ground)) continue;
        problems.push_back({Severity::error, "duty-never-owed", duty.where,
                            "Nothing makes the duty `" + duty.name.text + "` owed.",
                            "Write owed_on = \"...\": the moment from which it is owed, such as \"begun\" or \"request.acted\"."});
    }
}

}  // namespace

std::set<PlaceName> reached_places(const Procedure& procedure) {
    std::set<PlaceName> reached;
    std::vector<PlaceName> ahead;
    add(procedure.starts_at, ahead);
    for (const auto& exit : procedure.anytimes) add(exit.leads_to, ahead);
    while (!ahead.empty()) {
        const PlaceName place = ahead.back();
        ahead.pop_back();
        if (!reached.insert(place).second) continue;
        const Step* step = find_step(procedure, place);
        if (!step) continue;
        add(step->follows, ahead);
        for (const auto& way : step->on) add(way.ways, ahead);
    }
    return reached;
}

Problems unreachable_places(const Procedure& procedure) {
    Problems problems;
    if (!procedure.starts_at.written) return problems;  // said already, and then nothing is reached
    const auto reached = reached_places(procedure);
    if (!can_lead_anywhere(procedure, reached)) unreached(procedure, reached, problems);
    never_owed(procedure, problems);
    return problems;
}

}  // namespace recourse
