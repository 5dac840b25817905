#include "model/written.hpp"
#include "script/check_names.hpp"
#include "script/lay.hpp"
#include "script/read_procedure.hpp"
#include "world/followed.hpp"
#include "world/lay_entries.hpp"
#include "world/names_known.hpp"
#include "world/other_versions.hpp"
#include "world/people_known.hpp"
#include "world/read_alone.hpp"
#include "world/world.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace recourse {

namespace {

using Kinds = std::vector<std::string>;

/// The kinds of file that a walk can need.
const Kinds needed_for_a_walk{"boards", "bodies", "posts",  "posts_besides",  "seats",
                              "routes", "agencies", "topics", "topics_besides", "seats_besides"};

/// Those that every walk needs, with the shared priorities where the issue has a topic. What stands in a file `..._besides`
/// is read only where somebody names it.
Kinds needed_first(const Story& story) {
    Kinds kinds{"boards", "posts", "seats", "routes"};
    if (!story.topic.empty()) kinds.emplace_back("topics");
    return kinds;
}

/// How the area counts time, where it has said so.
DayRules rules_of(const AreaHeader& header) {
    const auto says = [](const Ground& ground) { return "[" + to_text(ground) + "]"; };
    DayRules rules;
    rules.area = header.name;
    if (header.day_ends) {
        rules.day_ends = header.day_ends->is;
        rules.day_ends_says = says(header.day_ends->ground);
    }
    if (header.received_after) {
        rules.received_after = header.received_after->is;
        rules.received_after_says = says(header.received_after->ground);
    }
    if (header.roll) {
        rules.roll = header.roll->is;
        rules.roll_says = says(header.roll->ground);
    }
    return rules;
}

/// The header of an area that this one uses; its own where it uses none of that name.
const AreaHeader& header_of(const AreaHeader& own, const AreaName& area) {
    for (const AreaHeader* one : with_used(own)) {
        if (one->name == area.text) return *one;
    }
    return own;
}

/// The line of an area.toml that names its calendar.
Where place_of_calendar(const World& world, const AreaHeader& header) {
    return place_of(table_of(world, header.where.file), "calendar", header.calendar, header.where);
}

/// What was read with some kinds of file only.
struct Attempt {
    Result<Prepared> result;
    bool has_functions = false;
};

/// A calendar that a case counts in, with the settings of an area; and where a script names it, if one does.
struct NeededCalendar {
    AreaName area;
    std::string name;
    Where named_at;
};

/// That of the case first, then those in which the procedures count that are followed in it, and those of every reading of
/// whose working days are counted.
std::vector<NeededCalendar> calendars_needed(const AreaHeader& header, const Procedure& procedure) {
    const AreaName own{header.name};
    std::vector<NeededCalendar> all{{own, procedure.calendar.value.value_or(header.calendar), {}}};
    const auto need = [&](const AreaName& area, const std::string& name, const Where& named_at) {
        const auto known = std::ranges::find_if(all, [&](const NeededCalendar& one) { return one.area == area && one.name == name; });
        if (known == all.end()) all.push_back({area, name, named_at});
        else if (!known->named_at.file) known->named_at = named_at;
    };
    const auto need_each = [&](const AreaName& area, const Stated<std::string>& whose) {
        for (const auto& meant : meanings_of(whose)) {
            if (meant.value) need(area, *meant.value, whose.where);
        }
    };
    const auto need_days = [&](const DaysOf& days) {
        if (days.calendar.open() && !days.of_area.empty()) need(days.area, days.of_area, {});
        need_each(days.area, days.calendar);
    };
    need_each(own, procedure.calendar);
    for (const auto& step : procedure.steps) need_days(step.days);
    for (const auto& duty : procedure.duties) need_days(duty.days);
    return all;
}

/// False where one of them can't be read.
bool read_calendars(const World& world, const Procedure& procedure, Prepared& prepared, Problems& problems) {
    const AreaHeader& header = prepared.area.header;
    const auto needed = calendars_needed(header, procedure);
    for (const auto& one : needed) {
        auto calendar = world.calendar(one.name);
        for (auto& problem : calendar.problems) {
            if (problem.where.file) continue;
            problem.where = one.named_at.file             ? one.named_at
                            : one.name == header.calendar ? place_of_calendar(world, header)
                                                          : procedure.where;
        }
        append(problems, std::move(calendar.problems));
        if (!calendar.value) return false;
        calendar.value->set_rules(rules_of(header_of(header, one.area)));
        if (&one == &needed.front()) {
            prepared.calendar = std::move(*calendar.value);
        } else {
            prepared.other_calendars.push_back(std::move(*calendar.value));
        }
    }
    return true;
}

/// Reads an area with these kinds of file and the procedure, and lays the sets over both.
Attempt attempt(const World& world, const AreaName& area, const ProcedureName& procedure,
                const std::vector<std::string>& sets, const Kinds& kinds, const std::optional<Date>& on) {
    auto read_area = world.area(area, kinds);
    if (!read_area.ok()) return {{std::nullopt, std::move(read_area.problems)}};
    Attempt all{{Prepared{std::move(*read_area.value), {}, {}, {}, nullptr}, std::move(read_area.problems)}};
    Result<Prepared>& made = all.result;
    Prepared& prepared = *made.value;

    for (const auto& name : sets) {
        auto set = world.assumption_set(name);
        append(made.problems, std::move(set.problems));
        if (set.value) prepared.sets.push_back(std::move(*set.value));
    }
    auto script = world.script(area, procedure, on);
    append(made.problems, std::move(script.problems));
    if (!script.value || has_error(made.problems)) return {{std::nullopt, std::move(made.problems)}};
    all.has_functions = has_function(*script.value);

    Laying laying(prepared.sets);
    laying.over(script.value->blocks, procedure.text);
    lay_over_entries(prepared.area, prepared.sets, laying, made.problems);

    std::map<AreaProcedure, Recorded> followed;
    const auto find = [&](const AreaProcedure& which) -> const Recorded* {
        if (const auto known = followed.find(which); known != followed.end()) return &known->second;
        auto other = world.script(which.area, which.procedure, on);
        append(made.problems, std::move(other.problems));
        if (!other.value) return nullptr;
        all.has_functions |= has_function(*other.value);
        // Of two procedures of one name a set answers that of the case.
        if (which.procedure != procedure) laying.over(other.value->blocks, which.procedure.text);
        return &(followed[which] = std::move(*other.value));
    };
    auto typed = read_with_followed(*script.value, surroundings_of(prepared.area), find);
    std::vector<AreaProcedure> laid{{area, procedure}};
    for (const auto& other : followed) laid.push_back(other.first);
    append(made.problems, asked_by_no_version(world, laid, prepared.sets, laying.problems()));
    append(made.problems, std::move(typed.problems));
    append(made.problems, check_names(*typed.value));
    append(made.problems, people_unknown(*typed.value, prepared.area));
    if (has_error(made.problems)) return {{std::nullopt, std::move(made.problems)}};
    if (!read_calendars(world, *typed.value, prepared, made.problems)) return {{std::nullopt, std::move(made.problems)}};
    typed.value->next_version = script.value->next_version;
    prepared.procedure = std::make_shared<const Procedure>(std::move(*typed.value));
    return all;
}

}  // namespace

Surroundings surroundings_of(const Area& area) {
    Surroundings made;
    made.topics = names_of(area, "topic");
    made.bodies = names_of(area, "body");
    made.area = AreaName{area.header.name};
    for (const AreaHeader* one : with_used(area.header)) {
        made.procedures[AreaName{one->name}] = procedures_in_reach(*one);
        made.calendars[AreaName{one->name}] = one->calendar;
    }
    for (const Entry* entry : entries_of(area, "route")) {
        RouteFields route{entry->fields, entry->ground, entry->where};
        for (auto& field : route.fields.fields) field.value = as_in_script(field.value);
        made.routes[entry->name] = std::move(route);
    }
    return made;
}

Result<Prepared> prepare(const World& world, const AreaName& area, const ProcedureName& procedure,
                         const std::vector<std::string>& sets, const std::optional<Date>& on) {
    return attempt(world, area, procedure, sets, needed_for_a_walk, on).result;
}

Result<Prepared> prepare(const World& world, const Story& story, const std::vector<std::string>& sets) {
    const AreaName area{story.area};
    const ProcedureName procedure{story.procedure};
    auto first = attempt(world, area, procedure, sets, needed_first(story), story.begun.date);
    if (first.result.ok() && !first.has_functions && names_known(*first.result.value, story)) return std::move(first.result);
    // Whatever is wrong is judged, and worded, with everything at hand.
    return prepare(world, area, procedure, sets, story.begun.date);
}

}  // namespace recourse
