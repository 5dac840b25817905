#include "world/lay_over.hpp"

#include "script/check_names.hpp"
#include "script/lay.hpp"
#include "script/read_procedure.hpp"
#include "world/lay_entries.hpp"
#include "world/people_known.hpp"

#include <algorithm>
#include <utility>

namespace recourse {

Result<LaidArea> lay_over(const World& world, const AreaName& area, const std::vector<AssumptionSet>& sets) {
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
        auto script = world.script(which.area, which.procedure);
        append(made.problems, std::move(script.problems));
        if (!script.value) continue;
        all.scripts.push_back({which, *script.value, std::move(*script.value)});
        laying.over(all.scripts.back().laid.blocks, which.procedure.text);
        around.area = which.area;
        for (auto& followed : followed_in(all.scripts.back().written, around)) {
            if (std::ranges::find(wanted, followed) == wanted.end()) wanted.push_back(std::move(followed));
        }
    }
    lay_over_entries(all.laid, sets, laying, made.problems);
    append(made.problems, laying.problems());
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
    append(read.problems, people_unknown(*read.value, area));
    return read;
}

}  // namespace recourse
