#include "model/area.hpp"

#include <algorithm>
#include <cctype>

namespace recourse {

namespace {

std::string lower(std::string_view text) {
    std::string made(text);
    std::ranges::transform(made, made.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return made;
}

}  // namespace

const Entry* find_entry(const Area& area, std::string_view kind, std::string_view name) {
    for (const auto& entry : area.entries) {
        if (entry.kind == kind && entry.name == name) return &entry;
    }
    return nullptr;
}

const Entry* find_called(const Area& area, std::string_view kind, std::string_view called) {
    const std::string wanted = lower(called);
    for (const Entry* entry : entries_of(area, kind)) {
        if (lower(entry->name) == wanted || lower(text_of(*entry, "title")) == wanted) return entry;
        for (const auto& alias : texts_of(*entry, "aliases")) {
            if (lower(alias) == wanted) return entry;
        }
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

std::string text_of(const Entry& entry, std::string_view field) {
    const Value* value = entry.fields.find(field);
    return value && value->text() ? *value->text() : std::string();
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
        if (entry && !text_of(*entry, "title").empty()) return text_of(*entry, "title");
    }
    return std::string(name);
}

std::vector<Seat> seats_of(const Area& area) {
    std::vector<Seat> seats;
    for (const Entry* entry : entries_of(area, "seat")) {
        seats.push_back({PostName{text_of(*entry, "post")}, BodyName{text_of(*entry, "body")}, text_of(*entry, "as"),
                         entry->ground});
    }
    return seats;
}

std::optional<Seat> chair_of(const Area& area, const BodyName& body) {
    for (auto& seat : seats_of(area)) {
        if (seat.body == body && seat.as == "chair") return seat;
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
