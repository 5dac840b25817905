#include "config/read_area.hpp"

#include "base/nearest.hpp"
#include "config/check_entry_value.hpp"
#include "config/kinds.hpp"
#include "config/names_once.hpp"
#include "config/read.hpp"
#include "config/read_columns.hpp"
#include "config/read_ground.hpp"
#include "model/fields.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace recourse {

namespace {

std::vector<std::string> kind_words() {
    std::vector<std::string> words;
    for (const auto& kind : entry_kinds()) words.emplace_back(kind.word);
    return words;
}

std::string name_of_table(const EntryKind& kind, const Table& table) {
    const Value* name = kind.named ? table.find("name") : nullptr;
    return name && name->text() ? std::string(kind.word) + " `" + *name->text() + "`" : "this " + std::string(kind.word);
}

/// Takes the field over from the table, which keeps its name.
void read_field(Entry& entry, const EntryField& field, Table& table, Fields& fields) {
    const Value* value = fields.optional_value(field.word);
    if (!value) {
        if (field.required) {
            fields.missing(field.word, "Write " + std::string(field.word) +
                                           " = \"...\", or { silent = \"...\" } where the text does not give it.");
        }
        return;
    }
    check_entry_value(*value, field, fields.what(), fields.problems());
    const auto written = std::ranges::find(table.fields, std::string_view(field.word), &Field::name);
    if (field.columns) read_columns(written->value, field, fields.what(), fields.problems());
    entry.fields.fields.push_back({written->name, written->where, std::move(written->value)});
}

/// "17:00"
std::optional<std::chrono::minutes> time_of_day(const std::string& text) {
    const auto stamp = parse_stamp("2000-01-01T" + text);
    return stamp ? stamp->time : std::nullopt;
}

/// A setting of the area: a text that rests on the area's ground or on its own; none where it is not given or is wrong.
template <class T, class Read>
std::optional<AreaSetting<T>> read_setting(const AreaHeader& area, Fields& header, const char* name, const Read& read,
                                           const char* hint) {
    const Value* written = header.optional_value(name);
    if (!written) return std::nullopt;
    const std::optional<T> value = read(written->text() ? *written->text() : std::string());
    if (value) return AreaSetting<T>{*value, written->ground ? *written->ground : area.ground};
    header.problems().push_back({Severity::error, "bad-setting", written->where,
                                 "`" + std::string(name) + "` of the area is " + as_written(*written) + ", which it can't be.", hint});
    return std::nullopt;
}

void read_settings(AreaHeader& area, Fields& header) {
    constexpr auto hint = "Write hours and minutes, as in \"17:00\", or { value = \"17:00\", cite = \"...\" }.";
    area.day_ends = read_setting<std::chrono::minutes>(area, header, "day_ends", time_of_day, hint);
    area.received_after = read_setting<std::chrono::minutes>(area, header, "received_after", time_of_day, hint);
    const auto roll = [](const std::string& text) -> std::optional<Roll> {
        if (text == "next") return Roll::next;
        if (text == "previous") return Roll::previous;
        return std::nullopt;
    };
    area.roll = read_setting<Roll>(area, header, "roll", roll, "Write \"next\" or \"previous\"; where dates are not moved, leave it out.");
}

Entry read_entry(const EntryKind& kind, Table& table, const Where& where, Problems& problems) {
    Fields fields(table, where, name_of_table(kind, table), problems);
    Entry entry;
    entry.kind = kind.word;
    entry.where = where;
    if (kind.named) entry.name = fields.text("name");
    entry.fields.fields.reserve(table.fields.size());
    for (const auto& field : kind.fields) read_field(entry, field, table, fields);
    entry.ground = read_required_ground(fields);
    fields.finish();
    return entry;
}

/// "body" for "bodies", "post" for "posts"; the word as it is where it is no such plural.
std::string singular(const std::string& word) {
    if (word.ends_with("ies")) return word.substr(0, word.size() - 3) + "y";
    return word.ends_with("s") ? word.substr(0, word.size() - 1) : word;
}

/// Said at each heading of the kind.
void unknown_kind(const Field& written, Problems& problems) {
    const EntryKind* one = find_entry_kind(singular(written.name));
    const std::string hint = one ? "Write [[" + std::string(one->word) + "]]: each stands for one." : suggestion(written.name, kind_words());
    const auto report = [&](const Where& where) {
        problems.push_back({Severity::error, "unknown-kind", where, "An area has nothing of the kind `" + written.name + "`.", hint});
    };
    const List* list = written.value.list();
    if (!list || list->items.empty()) return report(written.where);
    for (const auto& item : list->items) report(item.where);
}

void read_kind(Field& written, std::vector<Entry>& entries, Problems& problems) {
    const EntryKind* kind = find_entry_kind(written.name);
    if (!kind) return unknown_kind(written, problems);
    const std::string hint = "Write [[" + written.name + "]], with two brackets, above each.";
    List* list = std::get_if<List>(&written.value.is);
    if (!list) {
        problems.push_back({Severity::error, "wrong-value", written.where,
                            "`" + written.name + "` has to be a list of entries.", hint});
        return;
    }
    NamesOnce names(kind->word, problems);
    entries.reserve(entries.size() + list->items.size());
    for (auto& item : list->items) {
        Table* table = std::get_if<Table>(&item.is);
        if (!table) {
            problems.push_back({Severity::error, "wrong-value", item.where,
                                "A " + written.name + " is " + describe(item) + ", not a table.", hint});
            continue;
        }
        entries.push_back(read_entry(*kind, *table, item.where, problems));
        names.add(entries.back().name, item.where);
    }
}

}  // namespace

Result<AreaHeader> read_area_header(std::string_view text, const FileName& file, std::string name) {
    auto read = read_toml(text, file);
    if (!read.value) return {std::nullopt, std::move(read.problems)};
    Result<AreaHeader> result{AreaHeader{}, std::move(read.problems)};
    AreaHeader& area = *result.value;
    area.name = std::move(name);
    area.where = {file, 1, 1};
    Fields fields(*read.value, {file, 0, 0}, "the area", result.problems);
    area.title = fields.text("title");
    area.calendar = fields.text("calendar");
    area.uses = fields.optional_texts("uses");
    area.sources = fields.optional_texts("sources");
    area.procedures = fields.optional_texts("procedures");
    area.ground = read_required_ground(fields);
    read_settings(area, fields);
    fields.finish();
    leave_out_what_may_be_there(result.problems);
    return result;
}

Result<std::vector<Entry>> read_area_file(std::string_view text, const FileName& file) {
    auto read = read_toml(text, file);
    if (!read.value) return {std::nullopt, std::move(read.problems)};
    Result<std::vector<Entry>> result{std::vector<Entry>{}, std::move(read.problems)};
    for (auto& written : read.value->fields) read_kind(written, *result.value, result.problems);
    const auto line = [](const Entry& entry) { return entry.where.line; };
    if (!std::ranges::is_sorted(*result.value, {}, line)) std::ranges::stable_sort(*result.value, {}, line);
    leave_out_what_may_be_there(result.problems);
    return result;
}

}  // namespace recourse
