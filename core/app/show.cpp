#include "app/case.hpp"
#include "app/root.hpp"
#include "app/show_area.hpp"
#include "app/verbs.hpp"
#include "base/nearest.hpp"
#include "render/entries.hpp"
#include "render/layout.hpp"
#include "render/procedures.hpp"

#include <algorithm>

namespace recourse {

namespace {

bool has(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

std::vector<Citation> citations(const World& world, const std::string& clause) {
    std::vector<Citation> all;
    const auto add = [&](std::vector<Citation> found) {
        for (auto& one : found) {
            const auto same = [&](const Citation& known) {
                return known.says == one.says && to_text(known.where) == to_text(one.where);
            };
            if (std::ranges::none_of(all, same)) all.push_back(std::move(one));
        }
    };
    for (const auto& name : world.areas()) {
        const auto area = world.area(AreaName{name});
        if (!area.value) continue;
        add(citations_in(*area.value, clause));
        for (const auto& procedure : area.value->header.procedures) {
            for (const auto& day : world.days_to_read(AreaName{name}, ProcedureName{procedure}, {})) {
                const auto prepared = prepare(world, AreaName{name}, ProcedureName{procedure}, {}, day);
                if (prepared.value && prepared.value->procedure) add(citations_in(*prepared.value->procedure, clause));
            }
        }
    }
    return all;
}

ExitCode show_source(Call& call, const World& world, const std::string& name) {
    const auto& plain = call.arguments.plain();
    if (const auto code = area_option_out_of_place(call)) return *code;
    const auto source = world.source(SourceName{name});
    const ExitCode code = report(call, world, source.problems);
    if (!source.value) return ExitCode::unreadable;
    const bool json = call.arguments.has("json");
    const Style& style = call.console.style();
    if (plain.size() > 2) return usage_error(call, "extra-argument", "`" + shown(plain[2]) + "` is one argument too many for a clause.");
    if (plain.size() == 1) {
        call.console.print(json ? source_json(*source.value) : source_text(*source.value, style));
        return code;
    }
    const auto& clauses = source.value->clauses;
    const auto found = std::ranges::find(clauses, plain[1], &Clause::name);
    if (found == clauses.end()) {
        std::vector<std::string> names;
        for (const auto& clause : clauses) names.push_back(clause.name);
        usage_error(call, "no-such-entry", shown(name) + " has no clause `" + shown(plain[1]) + "`.", suggestion(plain[1], names));
        return ExitCode::unreadable;
    }
    const auto cited = citations(world, name + "/" + found->name);
    call.console.print(json ? clause_json(*source.value, *found, cited) : clause_text(*source.value, *found, cited, style));
    return code;
}

}  // namespace

ExitCode run_show(Call& call) {
    const auto world = find_world(call);
    if (!world.ok()) {
        usage_error(call.console, world.problems.front());
        return ExitCode::unreadable;
    }
    const std::string& name = call.arguments.plain().front();
    auto areas = world.value->areas();
    if (has(areas, name)) return show_area(call, *world.value, name);
    const auto sources = world.value->sources();
    if (has(sources, name)) return show_source(call, *world.value, name);
    areas.insert(areas.end(), sources.begin(), sources.end());
    usage_error(call, "no-such-entry", "There is no area and no document `" + shown(name) + "`.", suggestion(name, areas));
    return ExitCode::unreadable;
}

}  // namespace recourse
