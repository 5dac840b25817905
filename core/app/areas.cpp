#include "app/root.hpp"
#include "app/verbs.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"
#include "render/tables.hpp"

namespace recourse {

namespace {

Json json_of(const AreaHeader& header) {
    return JsonFields{{"area", header.name},
                      {"title", header.title},
                      {"calendar", header.calendar},
                      {"uses", json_texts(header.uses)},
                      {"sources", json_texts(header.sources)},
                      {"procedures", json_texts(header.procedures)},
                      {"ground", to_json(header.ground)}};
}

}  // namespace

ExitCode run_areas(Call& call) {
    const auto world = find_world(call);
    if (!world.ok()) {
        usage_error(call.console, world.problems.front());
        return ExitCode::unreadable;
    }
    ExitCode code = ExitCode::fine;
    std::vector<std::vector<std::string>> rows;
    JsonList list;
    for (const auto& name : world.value->areas()) {
        const auto area = world.value->area(AreaName{name}, {"area"});
        if (report(call, *world.value, area.problems) != ExitCode::fine) code = ExitCode::unreadable;
        if (!area.value) continue;
        const AreaHeader& header = area.value->header;
        rows.push_back({shown(name), shown(header.title),
                        header.procedures.empty() ? "no procedures" : shown(in_a_row(header.procedures))});
        list.push_back(json_of(header));
    }
    if (call.arguments.has("json")) {
        call.console.print(to_text(JsonFields{{"schema", "recourse/areas/1"}, {"areas", std::move(list)}}));
    } else {
        call.console.print(table_text({"AREA", "TITLE", "PROCEDURES"}, rows, call.console.style()));
    }
    return code;
}

}  // namespace recourse
