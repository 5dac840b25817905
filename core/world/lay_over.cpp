#include "world/lay_over.hpp"

#include "script/check_names.hpp"
#include "script/check_outcomes.hpp"
#include "script/lay.hpp"
#include "script/read_procedure.hpp"
#include "world/lay_entries.hpp"
#include "world/other_versions.hpp"
#include "world/people_known.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace recourse {

Result<LaidArea> lay_over(const World& world, const AreaName& area, const std::vector<AssumptionSet>& sets,
                          const std::optional<Date>& on) {
    auto read = world.area(area);
    if (!read.value) return {std::nullopt, std::move(read.problems)};
    Result<LaidArea> made{LaidArea{*read.value, std::move(*read.value), {}}, std::move(read.problems)};
    LaidArea& all = *made.value;
    Laying laying(sets);
    std::vector<AreaProcedure> wanted;
    for (const auto& procedure : all.written.header.procedures) wanted.push_back({area, ProcedureName{procedure}});
    Surroundings around = surroundings_of(all.written);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const AreaProcedure which = wanted[i];
        auto script = world.script(which.area, which.procedure, on);
        append(made.problems, std::move(script.problems));
        if (!script.value) continue;
        const InForce version = version_in_force(world.versions(which.area, which.procedure), on);
        all.scripts.push_back({which, version, *script.value, std::move(*script.value)});
        // Of two procedures of one name a set answers the nearer one.
        const auto nearer = std::ranges::find(wanted, which.procedure, &AreaProcedure::procedure);
        if (*nearer == which) laying.over(all.scripts.back().laid.blocks, which.procedure.text);
        around.area = which.area;
        for (auto& followed : followed_in(all.scripts.back().written, around)) {
            if (std::ranges::find(wanted, followed) == wanted.end()) wanted.push_back(std::move(followed));
        }
    }
    lay_over_entries(all.laid, sets, laying, made.problems);
    append(made.problems, asked_by_no_version(world, wanted, sets, laying.problems()));
    return made;
}

Result<LaidArea> lay_over_all_versions(const World& world, const AreaName& area, const std::vector<AssumptionSet>& sets) {
    auto made = lay_over(world, area, sets);
    if (!made.value) return made;
    std::set<Date> days;
    for (const auto& script : made.value->scripts) {
        for (const auto& version : world.versions(script.procedure.area, script.procedure.procedure)) {
            if (version.from) days.insert(*version.from);
        }
    }
    for (const auto& day : days) {
        auto later = lay_over(world, area, sets, day);
        if (!later.value) continue;
        for (auto& problem : later.problems) {
            const auto same = [&](const Problem& one) { return to_text(one.where) == to_text(problem.where) && one.says == problem.says; };
            if (std::ranges::none_of(made.problems, same)) made.problems.push_back(std::move(problem));
        }
        for (auto& script : later.value->scripts) {
            const auto is_known = [&](const LaidScript& one) { return one.procedure == script.procedure && one.version == script.version; };
            if (std::ranges::none_of(made.value->scripts, is_known)) made.value->scripts.push_back(std::move(script));
        }
    }
    return made;
}

FindScript scripts_of(const LaidArea& area) {
    return [&area](const AreaProcedure& which) -> const Recorded* {
        const auto found = std::ranges::find(area.scripts, which, &LaidScript::procedure);
        return found == area.scripts.end() ? nullptr : &found->laid;
    };
}

Result<Procedure> procedure_of(const Recorded& script, const Area& area, const FindScript& find) {
    auto read = read_with_followed(script, surroundings_of(area), find);
    if (!read.value) return read;
    append(read.problems, check_names(*read.value));
    append(read.problems, steps_without_outcomes(script.blocks));
    append(read.problems, people_unknown(*read.value, area));
    return read;
}

}  // namespace recourse
