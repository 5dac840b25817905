#include "world/followed.hpp"

#include "script/procedure_named.hpp"

#include <algorithm>
#include <utility>

namespace recourse {

namespace {

/// The name of the procedure that a block follows; null where it is no step, or follows none.
const Value* follow_of(const Block& block) {
    const Value* follow = block.word == "step" ? block.fields.find("follow") : nullptr;
    return follow && follow->text() ? follow : nullptr;
}

/// What is part of a procedure that is followed goes on counting in the calendar of that one, else of its area, and by the
/// settings of its area (3.34).
void keep_days(Procedure& followed, const Surroundings& around) {
    const auto of_area = around.calendars.find(around.area);
    DaysOf own{around.area, followed.calendar, of_area == around.calendars.end() ? std::string() : of_area->second};
    if (!own.calendar.written && !own.of_area.empty()) {
        own.calendar.written = true;
        own.calendar.value = own.of_area;
    }
    for (auto& step : followed.steps) {
        if (step.days.empty()) step.days = own;
    }
    for (auto& duty : followed.duties) {
        if (duty.days.empty()) duty.days = own;
    }
}

}  // namespace

std::vector<AreaProcedure> followed_in(const Recorded& script, const Surroundings& around) {
    std::vector<AreaProcedure> all;
    for (const auto& block : script.blocks) {
        const Value* follow = follow_of(block);
        if (!follow) continue;
        if (auto named = procedure_named(around, *follow, ""); named.value) all.push_back(std::move(*named.value));
    }
    return all;
}

Result<Procedure> read_with_followed(const Recorded& script, Surroundings surroundings, const FindScript& find,
                                     std::vector<AreaProcedure> above) {
    Problems problems;
    Surroundings around = surroundings;
    for (const auto& block : script.blocks) {
        if (block.word == "procedure") above.push_back({surroundings.area, ProcedureName{block.name}});
        const Value* follow = follow_of(block);
        if (!follow) continue;
        const std::string& name = *follow->text();
        const std::string step = "Step `" + block.name + "`";
        const auto named = procedure_named(surroundings, *follow, step + " follows");
        append(problems, named.problems);
        if (!named.value) continue;
        if (std::ranges::find(above, *named.value) != above.end()) {
            problems.push_back({Severity::error, "follows-itself", follow->where,
                                step + " follows `" + name + "`, which comes back to it.",
                                "A procedure can't be a part of itself; let the step lead back instead."});
            continue;
        }
        const Recorded* other = find(*named.value);
        if (!other) {
            problems.push_back({Severity::error, "unknown-procedure", follow->where,
                                step + " follows `" + name + "`, and no script of it can be read.",
                                "What is wrong with scripts/" + named.value->area.text + "/" + named.value->procedure.text +
                                    ".lua is said there."});
            continue;
        }
        around.area = named.value->area;  // what its script names it sees from there
        auto followed = read_with_followed(*other, around, find, above);
        append(problems, std::move(followed.problems));
        if (!followed.value) continue;
        keep_days(*followed.value, around);
        surroundings.followed[*named.value] = std::move(*followed.value);
    }
    auto made = read_procedure(script, surroundings);
    append(problems, std::move(made.problems));
    made.problems = std::move(problems);
    return made;
}

}  // namespace recourse
