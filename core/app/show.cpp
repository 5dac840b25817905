#include "app/root.hpp"
#include "app/verbs.hpp"
#include "base/nearest.hpp"
#include "render/accountabilities.hpp"
#include "render/entries.hpp"
#include "render/entry_places.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"
#include "render/procedures.hpp"

#include <algorithm>

namespace recourse {

namespace {

bool has(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

/// The word for several of a kind: "bodies".
std::string plural(const std::string& kind) {
    return kind.ends_with('y') ? kind.substr(0, kind.size() - 1) + "ies" : kind + "s";
}

/// The kind that a word names in the singular or the plural; the word itself where there is none.
std::string kind_called(const std::vector<std::string>& kinds, const std::string& word) {
    const auto found = std::ranges::find_if(kinds, [&](const std::string& kind) { return word == plural(kind); });
    return found == kinds.end() ? word : *found;
}

/// The accountabilities of an area, all or those that flow one way.
ExitCode show_accountabilities(Call& call, const Area& area) {
    const std::string flow = call.arguments.value("flow").value_or("");
    const std::vector<std::string> ways(std::begin(flow_ways), std::end(flow_ways));
    if (call.arguments.has("flow") && !has(ways, flow)) {
        return usage_error(call, "bad-option", "`--flow` can't be `" + shown(flow) + "`.", suggestion(flow, ways));
    }
    call.console.print(call.arguments.has("json") ? accountabilities_json(area, flow)
                                                  : accountabilities_text(area, flow, call.console.style()));
    return ExitCode::fine;
}

ExitCode show_entry(Call& call, const Area& area, const std::string& kind, const std::string& name) {
    const Entry* entry = find_called(area, kind, name);
    if (!entry) {
        const std::string says = shown(area.header.name) + " has no " + kind + " `" + shown(name) + "`.";
        usage_error(call, "no-such-entry", says, suggestion(name, names_of(area, kind)));
        return ExitCode::unreadable;
    }
    if (call.arguments.has("json")) {
        JsonFields fields{{"schema", "recourse/entry/1"}, {"area", area.header.name}};
        const Json one = to_json(*entry);
        for (const auto& field : std::get<JsonFields>(one.is)) fields.push_back(field);
        for (auto& places : places_json(area, *entry)) fields.push_back(std::move(places));
        call.console.print(to_text(Json(std::move(fields))));
    } else {
        call.console.print(entry_text(area, *entry, call.console.style()));
    }
    return ExitCode::fine;
}

/// The procedures of an area, or one of them with every block.
ExitCode show_procedure(Call& call, const World& world, const Area& area) {
    const auto& plain = call.arguments.plain();
    const auto& names = area.header.procedures;
    const bool json = call.arguments.has("json");
    if (plain.size() == 2 && json) {
        call.console.print(to_text(JsonFields{{"schema", "recourse/procedures/1"},
                                              {"area", area.header.name},
                                              {"procedures", json_texts(names)},
                                              {"ground", to_json(area.header.ground)}}));
        return ExitCode::fine;
    }
    if (plain.size() == 2) {
        for (const auto& name : names) call.console.print(shown(name) + "\n");
        return ExitCode::fine;
    }
    if (!has(names, plain[2])) {
        usage_error(call, "no-such-entry", shown(area.header.name) + " has no procedure `" + shown(plain[2]) + "`.",
                    suggestion(plain[2], names));
        return ExitCode::unreadable;
    }
    const auto prepared = prepare(world, AreaName{area.header.name}, ProcedureName{plain[2]}, call.arguments.values("assume"));
    const ExitCode code = report(call, world, prepared.problems);
    if (!prepared.value || !prepared.value->procedure) return ExitCode::unreadable;
    const Procedure& procedure = *prepared.value->procedure;
    call.console.print(json ? procedure_json(procedure) : procedure_text(procedure, call.console.style()));
    return code;
}

/// `--flow` where there are no accountabilities to choose from.
ExitCode flow_out_of_place(Call& call) {
    return usage_error(call, "bad-option", "`--flow` is for the accountabilities of an area.",
                       "Write `recourse show AREA accountabilities --flow up`.");
}

ExitCode show_area(Call& call, const World& world, const std::string& name) {
    const auto& plain = call.arguments.plain();
    const auto area = world.area(AreaName{name});
    const ExitCode code = report(call, world, area.problems);
    if (!area.value) return ExitCode::unreadable;
    auto kinds = kinds_in(*area.value);
    kinds.emplace_back("procedure");
    const std::string kind = plain.size() > 1 ? kind_called(kinds, plain[1]) : "";
    const bool whole_matrix = kind == "accountability" && plain.size() == 2;
    if (call.arguments.has("flow") && !whole_matrix) return flow_out_of_place(call);
    if (kind == "procedure") return std::max(code, show_procedure(call, world, *area.value));
    if (!kind.empty() && !has(kinds, kind)) {
        const std::string says = shown(name) + " has nothing of the kind `" + shown(kind) + "`.";
        usage_error(call, "no-such-entry", says, suggestion(kind, kinds));
        return ExitCode::unreadable;
    }
    if (whole_matrix) return std::max(code, show_accountabilities(call, *area.value));
    if (plain.size() > 2) return std::max(code, show_entry(call, *area.value, kind, plain[2]));
    const bool json = call.arguments.has("json");
    call.console.print(json ? area_json(*area.value, kind) : area_text(*area.value, kind, call.console.style()));
    return code;
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
            const auto prepared = prepare(world, AreaName{name}, ProcedureName{procedure}, {});
            if (prepared.value && prepared.value->procedure) add(citations_in(*prepared.value->procedure, clause));
        }
    }
    return all;
}

ExitCode show_source(Call& call, const World& world, const std::string& name) {
    const auto& plain = call.arguments.plain();
    if (call.arguments.has("flow")) return flow_out_of_place(call);
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
