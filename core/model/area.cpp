#include "model/area.hpp"

#include <algorithm>

namespace recourse {

namespace {

char lower_letter(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether two texts are the same without regard to the case of plain letters.
bool alike(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, lower_letter, lower_letter);
}

/// The text of a field, where it stands; null when it is not given, or is no text.
const std::string* text_in(const Entry& entry, std::string_view field) {
    const Value* value = entry.fields.find(field);
    return value ? value->text() : nullptr;
}

bool has_text(const Entry& entry, std::string_view field, std::string_view text) {
    const std::string* written = text_in(entry, field);
    return written && *written == text;
}

/// Whether a field is that text, or a list with it in it, without regard to case.
bool lists(const Entry& entry, std::string_view field, std::string_view text) {
    const Value* value = entry.fields.find(field);
    if (!value) return false;
    const auto is_it = [&](const Value& one) { return one.text() && alike(*one.text(), text); };
    return is_it(*value) || (value->list() && std::ranges::any_of(value->list()->items, is_it));
}

Seat seat_of(const Entry& entry) {
    return {PostName{text_of(entry, "post")}, BodyName{text_of(entry, "body")}, text_of(entry, "as"), entry.ground};
}

/// Whether the area says which post has the seat, and on which body.
bool is_filled(const Entry& seat) {
    return text_in(seat, "post") && text_in(seat, "body");
}

}  // namespace

const Entry* find_entry(const Area& area, std::string_view kind, std::string_view name) {
    for (const auto& entry : area.entries) {
        if (entry.name == name && entry.kind == kind) return &entry;
    }
    return nullptr;
}

const Entry* find_called(const Area& area, std::string_view kind, std::string_view called) {
    for (const auto& entry : area.entries) {
        if (entry.kind != kind) continue;
        if (alike(entry.name, called) || lists(entry, "title", called) || lists(entry, "aliases", called)) return &entry;
    }
    for (const auto& entry : area.entries) {
        if (entry.kind != kind || !entry.fields.find("renamed")) continue;
        const auto is_it = [&](const std::string& was) { return alike(was, called); };
        if (std::ranges::any_of(former_names_of(entry), is_it)) return &entry;
    }
    return nullptr;
}

std::vector<const Entry*> entries_of(const Area& area, std::string_view kind) {
    std::vector<const Entry*> found;
    for (const auto& entry : area.entries) {
        if (entry.kind == kind) found.push_back(&entry);
    }
    return found;
}

std::vector<std::string> names_of(const Area& area, std::string_view kind) {
    std::vector<std::string> names;
    for (const Entry* entry : entries_of(area, kind)) names.push_back(entry->name);
    return names;
}

std::vector<std::string> former_names_of(const Entry& entry) {
    std::vector<std::string> names;
    const Value* renamed = entry.fields.find("renamed");
    if (!renamed || !renamed->list()) return names;
    for (const auto& one : renamed->list()->items) {
        const Value* was = one.table() ? one.table()->find("was") : nullptr;
        if (was && was->text()) names.push_back(*was->text());
    }
    return names;
}

std::string text_of(const Entry& entry, std::string_view field) {
    const std::string* text = text_in(entry, field);
    return text ? *text : std::string();
}

std::vector<std::string> texts_of(const Entry& entry, std::string_view field) {
    const Value* value = entry.fields.find(field);
    std::vector<std::string> texts;
    if (!value) return texts;
    if (value->text()) texts.push_back(*value->text());
    if (const auto* list = value->list()) {
        for (const auto& item : list->items) {
            if (item.text()) texts.push_back(*item.text());
        }
    }
    return texts;
}

Ground ground_of(const Entry& entry, std::string_view field) {
    const Value* value = entry.fields.find(field);
    if (!value) return entry.ground;
    if (value->ground) return *value->ground;
    const Formed* formed = value->formed();
    if (!formed || !value->is_open()) return entry.ground;
    Ground ground = entry.ground;
    ground.says = formed->says;
    ground.kind = formed->form == Form::silent       ? GroundKind::silence
                  : formed->form == Form::unseen     ? GroundKind::unseen
                  : formed->form == Form::configured ? GroundKind::configured
                                                     : GroundKind::readings;
    return ground;
}

std::string title_in(const Area& area, std::string_view name) {
    for (const std::string_view kind : {"body", "post", "agency", "topic"}) {
        const Entry* entry = find_entry(area, kind, name);
        const std::string* title = entry ? text_in(*entry, "title") : nullptr;
        if (title && !title->empty()) return *title;
    }
    return std::string(name);
}

std::vector<Seat> seats_of(const Area& area) {
    std::vector<Seat> seats;
    for (const Entry* entry : entries_of(area, "seat")) {
        if (is_filled(*entry)) seats.push_back(seat_of(*entry));
    }
    return seats;
}

std::optional<Seat> chair_of(const Area& area, const BodyName& body) {
    for (const auto& entry : area.entries) {
        if (entry.kind != "seat" || !has_text(entry, "as", "chair") || !has_text(entry, "body", body.text)) continue;
        if (!is_filled(entry)) continue;
        return seat_of(entry);
    }
    return std::nullopt;
}

std::vector<BodyName> protocol_boards(const Area& area) {
    std::vector<BodyName> boards;
    for (const Entry* entry : entries_of(area, "protocol")) {
        for (auto& body : texts_of(*entry, "boards")) boards.emplace_back(std::move(body));
    }
    return boards;
}

}  // namespace recourse
