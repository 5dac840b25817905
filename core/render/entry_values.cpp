#include "render/entry_values.hpp"

#include "model/funding.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"

#include <cstddef>

namespace recourse {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string column(const Area& area, const Table& table, std::string_view name) {
    const Value* value = table.find(name);
    return value ? value_text(area, *value) : "";
}

std::string former_name(const Area& area, const Table& table) {
    const Value* on = table.find("on");
    const bool dated = on && on->stamp();
    return column(area, table, "was") + (dated ? ", before " : "; when it changed: ") + column(area, table, "on");
}

std::string funding_line(const Area& area, const Table& table) {
    const Value* pounds = table.find("pounds");
    const std::string share = column(area, table, "share");
    return column(area, table, "from") + ": " +
           (pounds && pounds->number() ? in_pounds(*pounds->number()) : column(area, table, "pounds")) +
           (share.empty() ? "" : " (" + share + ")");
}

std::string checklist_item(const Area& area, const Table& table, std::size_t number) {
    const std::string strength = column(area, table, "strength");
    const std::string says = column(area, table, "says");
    return std::to_string(number) + ". " + (strength.empty() ? "" : strength + ": ") + column(area, table, "item") +
           (says.empty() ? "" : " (" + says + ")");
}

std::string way(const Area& area, const Table& table) {
    const std::string what = column(area, table, "what");
    const std::string says = column(area, table, "says");
    return column(area, table, "way") + (what.empty() ? "" : ": " + what) + (says.empty() ? "" : " (" + says + ")");
}

std::string one(const Area& area, const std::string& field, const Table& table, std::size_t number) {
    if (field == "renamed") return former_name(area, table);
    if (field == "lines") return funding_line(area, table);
    if (field == "items") return checklist_item(area, table, number);
    return way(area, table);
}

/// "either four times a year or six times a year. The chart's marks are run together."
std::string readings_text(const Area& area, const Formed& readings) {
    std::string made;
    for (const auto& reading : readings.named.fields) {
        if (reading.name == "strictest") continue;
        made += (made.empty() ? "either " : " or ") + value_text(area, reading.value);
    }
    return made + (readings.says.empty() ? "" : ". " + shown(readings.says));
}

}  // namespace

std::string value_text(const Area& area, const Value& value) {
    if (const auto* text = value.text()) {
        const std::string title = title_in(area, *text);
        return shown(title == *text ? title : title + " (" + *text + ")");
    }
    if (const auto* list = value.list()) {
        std::string made = list->items.empty() ? "none" : "";
        for (const auto& item : list->items) made += (made.empty() ? "" : "; ") + value_text(area, item);
        return made;
    }
    if (const auto* yes = value.yes_no()) return *yes ? "yes" : "no";
    if (const auto* stamp = value.stamp()) return in_words(*stamp);
    if (value.formed(Form::silent)) return "nothing is said: " + shown(value.formed()->says);
    if (value.formed(Form::unseen)) return "not seen: " + shown(value.formed()->says);
    if (const auto* readings = value.formed(Form::readings)) return readings_text(area, *readings);
    if (const auto* left = value.formed(Form::configured)) {
        return "left to the area" + (left->says.empty() ? "" : ": " + shown(left->says));
    }
    return shown(as_written(value));
}

std::vector<std::vector<std::string>> column_rows(const Area& area, const Field& field) {
    Rows rows;
    const std::string label = field.name == "renamed" ? "formerly" : spoken(field.name);
    const auto add = [&](const std::string& text) { rows.push_back({rows.empty() ? "  " + label : "", text}); };
    const auto rests_on = [&](const Value& value) {
        if (rows.empty() || !value.ground) return;
        rows.back().back() += " " + in_brackets(*value.ground);
        if (!value.ground->says.empty()) add(sentence_of(*value.ground));
    };
    if (const auto* table = field.value.table()) {
        for (const auto& column : table->fields) add(spoken(column.name) + ": " + value_text(area, column.value));
        rests_on(field.value);
    }
    if (const auto* list = field.value.list()) {
        std::size_t number = 0;
        for (const auto& item : list->items) {
            if (!item.table()) continue;
            add(one(area, field.name, *item.table(), ++number));
            rests_on(item);
        }
    }
    return rows;
}

}  // namespace recourse
