#include "config/read_columns.hpp"

#include "config/check_entry_value.hpp"
#include "config/read_ground.hpp"
#include "model/fields.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace recourse {

namespace {

/// A value that the column takes, as it is written.
std::string example_of(const EntryField& column) {
    if (!column.choices.empty()) return "\"" + std::string(column.choices.front()) + "\"";
    switch (column.takes) {
        case EntryTakes::date: return "2026-01-20";
        case EntryTakes::yes_no: return "true";
        case EntryTakes::number:
        case EntryTakes::pounds: return "3";
        case EntryTakes::amount: return "\"5 working days\"";
        case EntryTakes::table: return "{ ... }";
        case EntryTakes::tables: return "[{ ... }]";
        default: return "\"...\"";
    }
}

void read_table(Value& value, const EntryColumns& columns, const std::string& what, Problems& problems) {
    Table written = std::move(std::get<Table>(value.is));
    Table read;
    Fields fields(written, value.where, what, problems);
    for (const auto& column : columns.fields) {
        const Value* found = fields.optional_value(column.word);
        if (found) {
            check_entry_value(*found, column, what, problems);
            read.fields.push_back(*std::ranges::find(written.fields, column.word, &Field::name));
        } else if (column.required) {
            fields.missing(column.word, "Write " + std::string(column.word) + " = " + example_of(column) +
                                            ", or { silent = \"...\" } where the text does not give it.");
        }
    }
    Ground ground = columns.grounded ? read_required_ground(fields) : read_named_ground(fields);
    fields.finish();
    if (ground.kind != GroundKind::none) value.ground = std::make_shared<const Ground>(std::move(ground));
    value.is = std::move(read);
}

}  // namespace

void read_columns(Value& value, const EntryField& field, const std::string& entry, Problems& problems) {
    const std::string what = "`" + std::string(field.word) + "` of " + entry;
    if (field.takes == EntryTakes::table && value.table()) read_table(value, *field.columns, what, problems);
    List* list = std::get_if<List>(&value.is);
    if (field.takes != EntryTakes::tables || !list) return;
    for (auto& item : list->items) {
        if (item.table()) read_table(item, *field.columns, what, problems);
    }
}

}  // namespace recourse
