#include "model/written.hpp"

#include <algorithm>
#include <utility>

namespace recourse {

std::vector<WrittenText> written_texts(const Value& value) {
    std::vector<WrittenText> texts;
    if (value.text()) texts.push_back({*value.text(), value.where});
    if (const auto* list = value.list()) {
        for (const auto& item : list->items) {
            if (item.text()) texts.push_back({*item.text(), item.where});
        }
    }
    return texts;
}

std::vector<WrittenText> written_texts(const Table& table, std::string_view field, std::string_view column) {
    const Value* value = table.find(field);
    if (!value) return {};
    if (column.empty()) return written_texts(*value);
    std::vector<WrittenText> texts;
    const auto add = [&](const Value& row) {
        const Value* found = row.table() ? row.table()->find(column) : nullptr;
        if (!found) return;
        for (auto& text : written_texts(*found)) texts.push_back(std::move(text));
    };
    add(*value);
    if (const auto* list = value->list()) {
        for (const auto& row : list->items) add(row);
    }
    return texts;
}

Where place_of(const Table& table, std::string_view field, std::string_view text, const Where& otherwise) {
    const auto found = std::ranges::find(table.fields, field, &Field::name);
    if (found == table.fields.end()) return otherwise;
    for (const auto& one : written_texts(found->value)) {
        if (one.text == text) return one.where;
    }
    return found->where;
}

bool looks_like_a_name(std::string_view text) {
    return text.find('-') != std::string_view::npos && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

}  // namespace recourse
