#include "render/accountabilities.hpp"

#include "render/entries.hpp"
#include "render/entry_values.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace recourse {

namespace {

constexpr std::size_t row_label_width = 10;

using TableRows = std::vector<const Entry*>;

/// Whether something flows by the row, as `column` says it: way = "up", what = "escalation".
bool flows(const Entry& entry, std::string_view column, std::string_view word) {
    const Value* flow = entry.fields.find("flow");
    if (!flow || !flow->list()) return false;
    return std::ranges::any_of(flow->list()->items, [&](const Value& one) {
        const Value* found = one.table() ? one.table()->find(column) : nullptr;
        return found && found->text() && *found->text() == word;
    });
}

bool flows(const Entry& entry, const std::string& way) {
    if (way.empty()) return true;
    if (way == "both") return flows(entry, "way", "up") && flows(entry, "way", "down");
    return flows(entry, "way", way);
}

bool is_escalated(const Entry* entry) {
    return flows(*entry, "what", "escalation");
}

TableRows rows_of(const Area& area, const std::string& flow) {
    TableRows rows = entries_of(area, "accountability");
    std::erase_if(rows, [&](const Entry* entry) { return !flows(*entry, flow); });
    return rows;
}

std::string number_of(const Entry& entry) {
    const Value* number = entry.fields.find("number");
    return number && number->number() ? std::to_string(*number->number()) : "";
}

/// The value of a field, what it rests on where that is its own, and how it is read.
std::string field_text(const Area& area, const Entry& entry, const char* label, const char* name, const Style& style) {
    const Value* value = entry.fields.find(name);
    if (!value) return "";
    std::string says = value_text(area, *value);
    if (value->ground || value->is_open()) says += " " + in_brackets(ground_of(entry, name));
    std::string text = labelled(4, label, row_label_width, says, style);
    if (value->ground && !value->ground->says.empty() && !value->is_open()) {
        text += labelled(4, "", row_label_width, "as read: " + shown(value->ground->says), style);
    }
    return text;
}

std::string row_text(const Area& area, const Entry& entry, const Style& style) {
    std::string text = wrapped("", number_of(entry) + ". " + shown(text_of(entry, "title")) + " " + in_brackets(entry.ground),
                               style.columns);
    if (!entry.ground.says.empty()) text += labelled(4, "as read", row_label_width, shown(entry.ground.says), style);
    text += field_text(area, entry, "source", "source", style) + field_text(area, entry, "strength", "strength", style) +
            field_text(area, entry, "asks", "says", style) + field_text(area, entry, "joint", "joint", style) +
            field_text(area, entry, "local", "local", style);
    for (const auto& field : entry.fields.fields) {
        if (field.name != "flow") continue;
        const auto rows = column_rows(area, field);
        for (std::size_t i = 0; i < rows.size(); ++i) text += labelled(4, i == 0 ? "flow" : "", row_label_width, rows[i].back(), style);
    }
    return text + field_text(area, entry, "leads to", "leads_to", style);
}

/// The rows under a heading with their number; nothing where there is none.
std::string group_text(const Area& area, const std::string& heading, const TableRows& rows, const Style& style) {
    if (rows.empty()) return "";
    std::string text = "\n" + strong(style, shown(heading) + " (" + std::to_string(rows.size()) + ")") + "\n";
    for (const Entry* entry : rows) text += "\n" + row_text(area, *entry, style);
    return text;
}

/// The rows under the headings of the document, in its order.
std::string by_part(const Area& area, const TableRows& rows, const Style& style) {
    std::string text;
    for (auto row = rows.begin(); row != rows.end();) {
        const std::string part = text_of(**row, "part");
        const auto end = std::find_if(row, rows.end(), [&](const Entry* entry) { return text_of(*entry, "part") != part; });
        text += group_text(area, part.empty() ? "Without a heading" : part, {row, end}, style);
        row = end;
    }
    return text;
}

}  // namespace

std::string accountabilities_text(const Area& area, const std::string& flow, const Style& style) {
    const auto all = rows_of(area, "").size();
    const TableRows rows = rows_of(area, flow);
    const std::string title = "Accountabilities of " + shown(area.header.title) + ": ";
    if (flow.empty()) return strong(style, title + std::to_string(all)) + "\n" + by_part(area, rows, style);
    std::string text = strong(style, title + std::to_string(rows.size()) + " of " + std::to_string(all) + ", by what flows: " + flow) + "\n";
    if (flow != "up") return text + by_part(area, rows, style);
    TableRows escalated, others;
    for (const Entry* entry : rows) (is_escalated(entry) ? escalated : others).push_back(entry);
    return text + group_text(area, "Escalated to the joint level", escalated, style) +
           group_text(area, "Not escalated: learning, reports or other input that goes up", others, style);
}

std::string accountabilities_json(const Area& area, const std::string& flow) {
    JsonFields fields{{"schema", "recourse/accountabilities/1"}, {"area", area.header.name}, {"title", area.header.title}};
    add_if_any(fields, "flow", flow);
    JsonList escalated, made;
    for (const Entry* entry : rows_of(area, flow)) {
        const Value* number = entry->fields.find("number");
        if (is_escalated(entry) && number) escalated.push_back(to_json(*number));
        made.push_back(to_json(*entry));
    }
    fields.emplace_back("escalated", std::move(escalated));
    fields.emplace_back("rows", std::move(made));
    return to_text(Json(std::move(fields)));
}

}  // namespace recourse
