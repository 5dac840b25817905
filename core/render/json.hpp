#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace recourse {

struct Json;
using JsonList = std::vector<Json>;
/// Fields in the order in which they are printed.
using JsonFields = std::vector<std::pair<std::string, Json>>;

/// A JSON value to be printed; nothing (`{}`) is null.
struct Json {
    std::variant<std::monostate, bool, std::int64_t, std::string, JsonList, JsonFields> is;

    Json() = default;
    Json(std::nullptr_t) {}
    Json(bool value) : is(value) {}
    Json(int value) : is(std::int64_t{value}) {}
    Json(std::size_t value) : is(static_cast<std::int64_t>(value)) {}
    Json(const char* value) : is(std::string(value)) {}
    Json(std::string value) : is(std::move(value)) {}
    Json(JsonList value) : is(std::move(value)) {}
    Json(JsonFields value) : is(std::move(value)) {}

    bool empty() const;
};

/// A list of texts.
Json json_texts(const std::vector<std::string>& texts);

/// Adds a field, unless its value is an empty text, an empty list, an object without fields, or null.
void add_if_any(JsonFields& fields, std::string name, Json value);

/// The value as indented text with a line end. Bytes that are no characters are replaced.
std::string to_text(const Json& json);

}  // namespace recourse
