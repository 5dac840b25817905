#include "world/lay_entries.hpp"

#include "config/check_entry_value.hpp"

#include <algorithm>

namespace recourse {

namespace {

const Table* answers_to(const AssumptionSet& set, const std::string& group, const std::string& name) {
    const Value* of_group = set.answers.find(group);
    const Value* of_name = of_group && of_group->table() ? of_group->table()->find(name) : nullptr;
    return of_name ? of_name->table() : nullptr;
}

/// An answer has to be what the field takes; the name of a reading is judged where it is picked.
void check_answers(const Entry& entry, const std::string& group, const AssumptionSet& set, Problems& problems) {
    const Table* answers = answers_to(set, group, entry.name);
    const EntryKind* kind = find_entry_kind(entry.kind);
    if (!answers || !kind) return;
    for (const auto& answer : answers->fields) {
        const Value* open = entry.fields.find(answer.name);
        const auto field = std::ranges::find(kind->fields, answer.name, &EntryField::word);
        if (!open || open->formed(Form::readings) || field == kind->fields.end()) continue;
        check_entry_value(answer.value, *field, "`" + group + "." + entry.name + "`", problems);
    }
}

}  // namespace

const std::vector<EntryGroup>& entry_groups() {
    static const std::vector<EntryGroup> groups{{"routes", "route"}, {"protocol", "protocol"}};
    return groups;
}

std::string answers_group(std::string_view kind) {
    const auto found = std::ranges::find(entry_groups(), kind, &EntryGroup::kind);
    return found == entry_groups().end() ? "" : found->group;
}

void lay_over_entries(Area& area, const std::vector<AssumptionSet>& sets, Laying& laying, Problems& problems) {
    for (auto& entry : area.entries) {
        const std::string group = answers_group(entry.kind);
        if (group.empty()) continue;
        for (const auto& set : sets) check_answers(entry, group, set, problems);
        laying.over(entry.fields, group, entry.name);
    }
}

}  // namespace recourse
