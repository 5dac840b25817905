#include "model/entry_search.hpp"

#include "base/words_in.hpp"

#include <algorithm>

namespace recourse {

namespace {

constexpr std::string_view kinds_with_places[] = {"body", "post", "agency", "topic"};

/// The name, title, aliases and former names of an entry.
std::vector<std::string> all_names_of(const Entry& entry) {
    std::vector<std::string> names{entry.name};
    for (const char* field : {"title", "aliases"}) {
        for (auto& name : texts_of(entry, field)) names.push_back(std::move(name));
    }
    for (auto& name : former_names_of(entry)) names.push_back(std::move(name));
    return names;
}

std::string names_together(const Entry& entry) {
    std::string all;
    for (const auto& name : all_names_of(entry)) all += name + "\n";
    return all;
}

bool has_number(const Entry& entry, std::string_view called) {
    const Value* number = entry.fields.find("number");
    return number && number->number() && std::to_string(*number->number()) == called;
}

/// Adds the names of a body, post, agency or topic, if the text is the name of one.
void add_names(std::string& all, const Area& area, const std::string& text) {
    for (const auto kind : kinds_with_places) {
        if (const Entry* named = find_entry(area, kind, text)) all += names_together(*named);
    }
}

void add_words(std::string& all, const Area& area, const Value& value) {
    if (const auto* text = value.text()) {
        all += *text + "\n";
        add_names(all, area, *text);
    }
    if (const auto* list = value.list()) {
        for (const auto& item : list->items) add_words(all, area, item);
    }
    const auto add_table = [&](const Table& table) {
        for (const auto& field : table.fields) add_words(all, area, field.value);
    };
    if (const auto* table = value.table()) add_table(*table);
    if (const auto* formed = value.formed()) {
        all += formed->says + "\n";
        add_table(formed->named);
    }
}

template <class Test>
std::vector<const Entry*> entries_that(const Area& area, std::string_view kind, Test&& test) {
    std::vector<const Entry*> found;
    for (const auto& entry : area.entries) {
        if ((kind.empty() || entry.kind == kind) && test(entry)) found.push_back(&entry);
    }
    return found;
}

std::vector<const Entry*> named_entries_called(const Area& area, std::string_view kind, std::string_view called) {
    if (const Entry* one = find_called(area, kind, called)) return {one};
    auto found = entries_that(area, kind, [&](const Entry& entry) { return has_number(entry, called); });
    if (!found.empty()) return found;
    found = entries_that(area, kind, [&](const Entry& entry) {
        return std::ranges::any_of(all_names_of(entry), [&](const std::string& name) { return has_words(name, called); });
    });
    for (const WordFit fit : {WordFit::begins, WordFit::within}) {
        if (!found.empty()) return found;
        found = entries_that(area, kind, [&](const Entry& entry) { return has_words(names_together(entry), called, fit); });
    }
    return found;
}

}  // namespace

std::vector<const Entry*> entries_called(const Area& area, std::string_view kind, std::string_view called) {
    auto found = named_entries_called(area, kind, called);
    if (!found.empty()) return found;
    const auto of_kind = entries_of(area, kind);
    const bool named = std::ranges::any_of(of_kind, [](const Entry* entry) { return !entry->name.empty(); });
    if (named) return {};
    for (const std::string_view whose : {"body", "post", "agency"}) {
        for (const Entry* meant : named_entries_called(area, whose, called)) {
            for (const Entry* one : of_kind) {
                const bool of_it = text_of(*one, whose) == meant->name || text_of(*one, "to") == meant->name;
                if (of_it && std::ranges::find(found, one) == found.end()) found.push_back(one);
            }
        }
        if (!found.empty()) return found;
    }
    return entries_about(area, kind, called);
}

std::string names_and_ties_of(const Area& area, const Entry& entry) {
    std::string all = names_together(entry);
    for (const auto& field : entry.fields.fields) {
        for (const auto& text : texts_of(entry, field.name)) add_names(all, area, text);
    }
    return all;
}

std::string words_of(const Area& area, const Entry& entry) {
    std::string all = names_together(entry) + entry.ground.says + "\n";
    for (const auto& field : entry.fields.fields) {
        add_words(all, area, field.value);
        if (field.value.ground) all += field.value.ground->says + "\n";
    }
    return all;
}

std::vector<const Entry*> entries_about(const Area& area, std::string_view kind, std::string_view question) {
    return entries_that(area, kind, [&](const Entry& entry) { return has_words(words_of(area, entry), question); });
}

}  // namespace recourse
