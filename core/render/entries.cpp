#include "render/entries.hpp"

#include "base/date.hpp"
#include "model/funding.hpp"
#include "render/entry_places.hpp"
#include "render/entry_values.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"
#include "render/tables.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace recourse {

namespace {

/// A seat has no name: "director-of-public-health on cb-hwb".
std::string entry_title(const Entry& entry) {
    if (!entry.name.empty()) return entry.name;
    std::string made;
    for (const auto& field : entry.fields.fields) {
        if (field.value.text() && made.size() < 60) made += (made.empty() ? "" : ", ") + *field.value.text();
    }
    return made;
}

/// So many entries are shown whole in answer to a question; of more, what each says.
constexpr std::size_t few_entries = 3;

/// An entry without a name by what it ties together, with titles: "Director of Public Health, Health and Wellbeing Board".
std::string ties_of(const Area& area, const Entry& entry) {
    std::string made;
    for (const auto& field : entry.fields.fields) {
        if (field.name == "says" || field.value.table()) continue;
        const std::string one = field.value.text() ? shown(title_in(area, *field.value.text())) : value_text(area, field.value);
        made += (made.empty() ? "" : ", ") + one;
    }
    return made;
}

/// The row of an entry in a list: name, title and ground.
std::vector<std::string> row_of(const Area& area, const Entry& entry) {
    const std::string brackets = in_brackets(entry.ground);
    const std::string title = text_of(entry, "title");
    if (entry.name.empty()) return {"", ties_of(area, entry) + " " + brackets};
    return {"  " + shown(entry.name), shown(title) + (title.empty() ? "" : " ") + brackets};
}

/// Adds the row on lines of money that do not come to their total.
void add_sums(std::vector<std::vector<std::string>>& rows, const Entry& entry) {
    const auto sum = entry.kind == "funding" ? sum_that_differs(entry) : std::nullopt;
    if (!sum) return;
    const Ground both{GroundKind::clause, sum->clauses, "", {}};
    rows.push_back({"  contradiction", to_text(*sum) + " " + in_brackets(both)});
}

/// Whether a list of a kind shows all that there is of each entry, and not its title alone.
bool is_shown_whole(const std::string& kind) {
    return kind == "funding" || kind == "checklist" || kind == "scrutiny";
}

/// Whether the sentence of what an entry rests on is that of one of its open fields, which tells it.
bool is_said_by_a_field(const Entry& entry) {
    return std::ranges::any_of(entry.fields.fields, [&](const Field& field) {
        return field.value.is_open() && field.value.formed()->says == entry.ground.says;
    });
}

void add_sentence(std::vector<std::vector<std::string>>& rows, const Ground& ground) {
    if (!ground.says.empty()) rows.push_back({"", sentence_of(ground)});
}

bool cites(const Ground& ground, const std::string& clause) {
    return std::ranges::find(ground.clauses, clause) != ground.clauses.end();
}

/// Whether the value, or a table in it, rests on the clause by itself.
bool cites(const Value& value, const std::string& clause) {
    if (value.ground && cites(*value.ground, clause)) return true;
    if (const auto* list = value.list()) {
        return std::ranges::any_of(list->items, [&](const Value& item) { return cites(item, clause); });
    }
    if (!value.table()) return false;
    return std::ranges::any_of(value.table()->fields, [&](const Field& field) { return cites(field.value, clause); });
}

}  // namespace

Json to_json(const Value& value) {
    if (const auto* yes = value.yes_no()) return *yes;
    if (const auto* number = value.number()) {
        Json made;
        made.is = *number;
        return made;
    }
    if (const auto* text = value.text()) return *text;
    if (const auto* stamp = value.stamp()) return iso(*stamp);
    JsonList items;
    if (const auto* list = value.list()) {
        for (const auto& item : list->items) items.push_back(to_json(item));
        return items;
    }
    JsonFields fields;
    const auto add = [&](const Table& table) {
        for (const auto& field : table.fields) fields.emplace_back(field.name, to_json(field.value));
    };
    if (const auto* table = value.table()) add(*table);
    if (value.table() && value.ground) fields.emplace_back("ground", to_json(*value.ground));
    if (const auto* formed = value.formed()) {
        fields.emplace_back("form", to_word(formed->form));
        add_if_any(fields, "says", formed->says);
        for (const auto& item : formed->items) items.push_back(to_json(item));
        add_if_any(fields, "items", std::move(items));
        add(formed->named);
    }
    if (value.function()) fields.emplace_back("form", "function");
    return fields.empty() ? Json() : Json(std::move(fields));
}

Json to_json(const Entry& entry) {
    JsonFields made{{"kind", entry.kind}};
    add_if_any(made, "name", entry.name);
    made.emplace_back("ground", to_json(entry.ground));
    JsonFields fields;
    for (const auto& field : entry.fields.fields) {
        fields.emplace_back(field.name, JsonFields{{"value", to_json(field.value)},
                                                   {"ground", to_json(ground_of(entry, field.name))}});
    }
    made.emplace_back("fields", std::move(fields));
    return made;
}

std::string entry_text(const Area& area, const Entry& entry, const Style& style) {
    const std::string title = text_of(entry, "title");
    const std::string heading = entry.name.empty() ? ties_of(area, entry) : shown(title.empty() ? entry.name : title);
    std::string text = wrapped("", strong(style, heading), style.columns);
    std::vector<std::vector<std::string>> rows{{"  " + spoken(entry.kind), (entry.name.empty() ? "" : shown(entry.name) + " ") + in_brackets(entry.ground)}};
    if (!is_said_by_a_field(entry)) add_sentence(rows, entry.ground);
    for (const auto& field : entry.fields.fields) {
        if (field.name == "title") continue;
        if (auto columns = column_rows(area, field); !columns.empty()) {
            rows.insert(rows.end(), columns.begin(), columns.end());
            continue;
        }
        const Ground ground = ground_of(entry, field.name);
        const bool own = field.value.ground || field.value.is_open();
        const auto* total = entry.kind == "funding" && field.name == "total" ? field.value.number() : nullptr;
        const std::string value = total ? in_pounds(*total) : value_text(area, field.value);
        rows.push_back({"  " + spoken(field.name), value + (own ? " " + in_brackets(ground) : "")});
        if (field.value.ground && !field.value.is_open()) add_sentence(rows, ground);
    }
    add_sums(rows, entry);
    return text + table_text({}, rows, style) + places_text(area, entry, style);
}

std::vector<std::string> kinds_in(const Area& area) {
    std::vector<std::string> kinds;
    for (const auto& entry : area.entries) {
        if (std::ranges::find(kinds, entry.kind) == kinds.end()) kinds.push_back(entry.kind);
    }
    return kinds;
}

std::string entries_text(const Area& area, const std::vector<const Entry*>& entries, const Style& style) {
    std::string text;
    if (entries.size() <= few_entries) {
        for (const Entry* entry : entries) text += (text.empty() ? "" : "\n") + entry_text(area, *entry, style);
        return text;
    }
    for (const auto& kind : kinds_in(area)) {
        std::vector<std::vector<std::string>> rows;
        for (const Entry* entry : entries) {
            if (entry->kind != kind) continue;
            rows.push_back(row_of(area, *entry));
            if (const Value* says = entry->fields.find("says")) {
                const std::string brackets = says->ground || says->is_open() ? " " + in_brackets(ground_of(*entry, "says")) : "";
                rows.push_back({"", value_text(area, *says) + brackets});
            }
        }
        if (!rows.empty()) text += (text.empty() ? "" : "\n") + strong(style, capital(spoken(kind))) + "\n" + table_text({}, rows, style);
    }
    return text;
}

std::string area_text(const Area& area, const std::string& kind, const Style& style) {
    std::string text;
    if (kind.empty()) {
        text = strong(style, shown(area.header.title)) + "\n";
        std::vector<std::vector<std::string>> rows{{"  area", shown(area.header.name) + " " + in_brackets(area.header.ground)},
                                                   {"  calendar", shown(area.header.calendar)}};
        if (!area.header.uses.empty()) rows.push_back({"  uses", shown(in_a_row(area.header.uses))});
        if (!area.header.sources.empty()) rows.push_back({"  documents", shown(in_a_row(area.header.sources))});
        if (!area.header.procedures.empty()) rows.push_back({"  procedures", shown(in_a_row(area.header.procedures))});
        std::vector<std::string> contents;
        for (const auto& one : kinds_in(area)) {
            contents.push_back(shown(one) + " (" + std::to_string(entries_of(area, one).size()) + ")");
        }
        if (!contents.empty()) rows.push_back({"  contents", in_a_row(contents)});
        text += table_text({}, rows, style);
    }
    for (const auto& one : kinds_in(area)) {
        if (!kind.empty() && one != kind) continue;
        if (!kind.empty() && is_shown_whole(kind)) {
            for (const Entry* entry : entries_of(area, one)) text += (text.empty() ? "" : "\n") + entry_text(area, *entry, style);
            continue;
        }
        std::vector<std::vector<std::string>> rows;
        for (const Entry* entry : entries_of(area, one)) rows.push_back(row_of(area, *entry));
        text += (text.empty() ? "" : "\n") + strong(style, capital(spoken(one))) + "\n" + table_text({}, rows, style);
    }
    return text;
}

std::string area_json(const Area& area, const std::vector<const Entry*>& entries, JsonFields more) {
    const auto& header = area.header;
    const Json ground = to_json(header.ground);
    const auto field = [&](Json value) { return Json(JsonFields{{"value", std::move(value)}, {"ground", ground}}); };
    JsonFields fields{{"schema", "recourse/area/1"},
                      {"area", header.name},
                      {"title", field(header.title)},
                      {"calendar", field(header.calendar)},
                      {"uses", field(json_texts(header.uses))},
                      {"sources", field(json_texts(header.sources))},
                      {"procedures", field(json_texts(header.procedures))}};
    JsonFields contents;
    for (const auto& one : kinds_in(area)) contents.emplace_back(one, entries_of(area, one).size());
    fields.emplace_back("contents", std::move(contents));
    JsonList list;
    for (const Entry* entry : entries) list.push_back(to_json(*entry));
    fields.emplace_back("entries", std::move(list));
    for (auto& one : more) fields.push_back(std::move(one));
    return to_text(Json(std::move(fields)));
}

std::vector<Citation> citations_in(const Area& area, const std::string& clause) {
    std::vector<Citation> found;
    if (cites(area.header.ground, clause)) found.push_back({"area " + area.header.name, area.header.where});
    for (const auto& entry : area.entries) {
        const std::string name = entry.kind + " " + entry_title(entry);
        if (cites(entry.ground, clause)) found.push_back({name, entry.where});
        for (const auto& field : entry.fields.fields) {
            if (cites(field.value, clause)) {
                found.push_back({name + ", in " + field.name, field.value.where});
            }
        }
    }
    return found;
}

}  // namespace recourse
