#include "render/json.hpp"

#include <nlohmann/json.hpp>

namespace recourse {

namespace {

nlohmann::ordered_json made_of(const Json& json) {
    using Made = nlohmann::ordered_json;
    if (const auto* value = std::get_if<bool>(&json.is)) return Made(*value);
    if (const auto* value = std::get_if<std::int64_t>(&json.is)) return Made(*value);
    if (const auto* value = std::get_if<std::string>(&json.is)) return Made(*value);
    if (const auto* list = std::get_if<JsonList>(&json.is)) {
        Made made = Made::array();
        for (const auto& item : *list) made.push_back(made_of(item));
        return made;
    }
    if (const auto* fields = std::get_if<JsonFields>(&json.is)) {
        Made made = Made::object();
        for (const auto& field : *fields) made[field.first] = made_of(field.second);
        return made;
    }
    return Made(nullptr);
}

}  // namespace

bool Json::empty() const {
    if (const auto* text = std::get_if<std::string>(&is)) return text->empty();
    if (const auto* list = std::get_if<JsonList>(&is)) return list->empty();
    if (const auto* fields = std::get_if<JsonFields>(&is)) return fields->empty();
    return std::holds_alternative<std::monostate>(is);
}

Json json_texts(const std::vector<std::string>& texts) {
    JsonList list;
    for (const auto& text : texts) list.emplace_back(text);
    return list;
}

void add_if_any(JsonFields& fields, std::string name, Json value) {
    if (!value.empty()) fields.emplace_back(std::move(name), std::move(value));
}

std::string to_text(const Json& json) {
    return made_of(json).dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace recourse
