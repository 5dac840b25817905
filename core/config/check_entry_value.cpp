#include "config/check_entry_value.hpp"

#include "base/nearest.hpp"
#include "base/stated_day.hpp"
#include "calendar/amount.hpp"

#include <algorithm>
#include <cstdint>

namespace recourse {

namespace {

/// So that no sum of lines can overflow.
constexpr std::int64_t most_pounds = 1'000'000'000'000;

bool is_text(const Value& value) {
    return value.text() && !value.text()->empty();
}

bool is_texts(const Value& value) {
    return is_text(value) || (value.list() && std::ranges::all_of(value.list()->items, is_text));
}

bool is_people(const Value& value) {
    if (is_texts(value)) return true;
    if (!value.table() || value.table()->fields.size() != 1) return false;
    const Field& only = value.table()->fields.front();
    return (only.name == "all" || only.name == "any" || only.name == "each") && is_texts(only.value);
}

bool is_table(const Value& value) {
    return value.table() != nullptr;
}

bool fits(const Value& value, EntryTakes takes) {
    switch (takes) {
        case EntryTakes::text: return is_text(value);
        case EntryTakes::texts: return is_texts(value);
        case EntryTakes::yes_no: return value.yes_no() != nullptr;
        case EntryTakes::number: return value.number() != nullptr;
        case EntryTakes::amount: return value.text() && parse_amount(*value.text());
        case EntryTakes::people: return is_people(value);
        case EntryTakes::date: return value.stamp() && !value.stamp()->time;
        case EntryTakes::day_or_month:
            return (value.stamp() && !value.stamp()->time) || (value.text() && parse_stated_day(*value.text()));
        case EntryTakes::pounds: return value.number() && *value.number() >= 0 && *value.number() <= most_pounds;
        case EntryTakes::table: return value.table() != nullptr;
        case EntryTakes::tables: return value.list() && std::ranges::all_of(value.list()->items, is_table);
    }
    return false;
}

std::string what_it_is(const Value& value) {
    return value.text() || value.number() ? as_written(value) : describe(value);
}

/// What to write: a table is shown with its columns, anything else is said.
std::string written_as(const EntryField& field) {
    if (!field.columns) return to_word(field.takes);
    std::string columns;
    for (const auto& column : field.columns->fields) {
        if (column.required) columns += std::string(column.word) + " = ..., ";
    }
    columns = "{ " + columns + "cite = \"...\" }";
    return std::string(field.word) + " = " + (field.takes == EntryTakes::tables ? "[" + columns + "]" : columns);
}

std::string name_of(const EntryField& field, const std::string& entry) {
    return "`" + std::string(field.word) + "` of " + entry;
}

void check_choice(const Value& value, const EntryField& field, const std::string& entry, Problems& problems) {
    if (value.list()) {
        for (const auto& item : value.list()->items) check_choice(item, field, entry, problems);
        return;
    }
    if (std::ranges::any_of(field.choices, [&](const char* choice) { return *value.text() == choice; })) return;
    problems.push_back({Severity::error, "wrong-value", value.where, name_of(field, entry) + " can't be \"" + *value.text() + "\".",
                        suggestion(*value.text(), {field.choices.begin(), field.choices.end()})});
}

}  // namespace

void check_entry_value(const Value& value, const EntryField& field, const std::string& entry, Problems& problems) {
    if (const Formed* readings = value.formed(Form::readings)) {
        for (const auto& reading : readings->named.fields) {
            if (reading.name != "strictest") check_entry_value(reading.value, field, entry, problems);
        }
        return;
    }
    if (value.is_open()) return;
    if (!fits(value, field.takes)) {
        problems.push_back({Severity::error, "wrong-value", value.where,
                            name_of(field, entry) + " has to be " + to_word(field.takes) + "; it is " + what_it_is(value) + ".",
                            "Write " + written_as(field) + ", or { silent = \"...\" } where the text does not give it."});
    } else if (field.takes == EntryTakes::amount && number_of(*parse_amount(*value.text())) == 0) {
        problems.push_back({Severity::error, "zero-amount", value.where,
                            name_of(field, entry) + " is " + what_it_is(value) + ": nobody can do anything in no time.",
                            "Write how long there is, or { silent = \"...\" } where the text does not give it."});
    } else if (!field.choices.empty()) {
        check_choice(value, field, entry, problems);
    }
}

}  // namespace recourse
