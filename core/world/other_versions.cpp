#include "world/other_versions.hpp"

#include "script/lay.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace recourse {

namespace {

using PlacesWritten = std::set<std::string>;

void add_places(const Field& field, PlacesWritten& places) {
    places.insert(to_text(field.where));
    places.insert(to_text(field.value.where));
    if (!field.value.table()) return;
    for (const auto& inner : field.value.table()->fields) add_places(inner, places);
}

/// Where a set writes the answers to each block of a procedure.
std::vector<PlacesWritten> places_of_blocks(const Table& answers) {
    std::vector<PlacesWritten> blocks;
    for (const auto& field : answers.fields) {
        const bool roles = field.name == "roles" && field.value.table();
        for (const auto& block : roles ? field.value.table()->fields : std::vector<Field>{field}) {
            blocks.emplace_back();
            add_places(block, blocks.back());
        }
    }
    return blocks;
}

/// Whether one of the problems, or one with that id, is at one of these places.
bool has_one_at(const Problems& problems, const PlacesWritten& places, const std::string& id = "") {
    return std::ranges::any_of(problems, [&](const Problem& problem) {
        return (id.empty() || problem.id == id) && places.contains(to_text(problem.where));
    });
}

}  // namespace

Problems asked_by_no_version(const World& world, const std::vector<AreaProcedure>& procedures,
                             const std::vector<AssumptionSet>& sets, Problems problems) {
    if (problems.empty()) return problems;
    for (const auto& which : procedures) {
        const auto days = world.days_to_read(which.area, which.procedure, {});
        if (days.size() < 2) continue;
        for (const auto& set : sets) {
            const std::vector<AssumptionSet> alone{set};
            const Value* answers = set.answers.find(which.procedure.text);
            if (!answers || !answers->table()) continue;
            for (const auto& block : places_of_blocks(*answers->table())) {
                if (!has_one_at(problems, block)) continue;
                bool is_there = false;
                bool is_asked = false;
                for (const auto& day : days) {
                    auto script = world.script(which.area, which.procedure, day);
                    if (!script.value) continue;
                    Laying laying(alone);
                    laying.over(script.value->blocks, which.procedure.text);
                    is_there |= !has_one_at(laying.problems(), block, "no-such-block");
                    is_asked |= !has_one_at(laying.problems(), block);
                }
                std::erase_if(problems, [&](const Problem& problem) {
                    const bool is_told_wrongly = problem.id == "no-such-block" ? is_there : is_asked && problem.id != "answered-twice";
                    return is_told_wrongly && block.contains(to_text(problem.where));
                });
            }
        }
    }
    return problems;
}

}  // namespace recourse
