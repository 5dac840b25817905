#include "config/toml_text.hpp"

#include "base/joined.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <stdexcept>

namespace recourse {

namespace {

bool is_bare(char letter) {
    const bool alphabetic = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    return alphabetic || (letter >= '0' && letter <= '9') || letter == '_' || letter == '-';
}

std::string escaped(char letter) {
    std::array<char, 8> made{};
    std::snprintf(made.data(), made.size(), "\\u%04X", static_cast<unsigned>(static_cast<unsigned char>(letter)));
    return made.data();
}

/// Whether the answer is a number that reads back to the same text.
bool is_number(const std::string& answer) {
    std::int64_t number = 0;
    const auto [end, wrong] = std::from_chars(answer.data(), answer.data() + answer.size(), number);
    return wrong == std::errc() && end == answer.data() + answer.size() && std::to_string(number) == answer;
}

struct ValueText {
    std::string operator()(bool yes) const { return yes ? "true" : "false"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(const std::string& text) const { return toml_text(text); }
    std::string operator()(const Stamp& stamp) const { return iso(stamp); }
    std::string operator()(const List& list) const {
        std::vector<std::string> parts;
        for (const auto& item : list.items) parts.push_back(toml_value(item));
        return "[" + joined(parts) + "]";
    }
    std::string operator()(const Table& table) const {
        std::vector<std::string> parts;
        for (const auto& field : table.fields) parts.push_back(toml_key(field.name) + " = " + toml_value(field.value));
        return parts.empty() ? "{}" : "{ " + joined(parts) + " }";
    }
    template <class Other>
    std::string operator()(const Other&) const {
        throw std::logic_error("a value of a story that no story can hold");
    }
};

}  // namespace

std::string toml_text(std::string_view text) {
    std::string made = "\"";
    for (const char letter : text) {
        switch (letter) {
            case '"': made += "\\\""; break;
            case '\\': made += "\\\\"; break;
            case '\n': made += "\\n"; break;
            case '\t': made += "\\t"; break;
            case '\r': made += "\\r"; break;
            default:
                if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f) {
                    made += escaped(letter);
                } else {
                    made += letter;
                }
        }
    }
    return made + "\"";
}

std::string toml_key(std::string_view key) {
    return !key.empty() && std::ranges::all_of(key, is_bare) ? std::string(key) : toml_text(key);
}

std::string toml_texts(const std::vector<std::string>& texts) {
    std::vector<std::string> parts;
    for (const auto& text : texts) parts.push_back(toml_text(text));
    return "[" + joined(parts) + "]";
}

std::string toml_answer(const std::string& answer) {
    return answer == "true" || answer == "false" || is_number(answer) ? answer : toml_text(answer);
}

std::string toml_value(const Value& value) {
    return std::visit(ValueText{}, value.is);
}

void TomlBlock::add(std::string_view key, std::string value) {
    lines_.emplace_back(toml_key(key), std::move(value));
}

void TomlBlock::add_text(std::string_view key, const std::string& text) {
    if (!text.empty()) add(key, toml_text(text));
}

void TomlBlock::add_texts(std::string_view key, const std::vector<std::string>& texts) {
    if (!texts.empty()) add(key, toml_texts(texts));
}

void TomlBlock::add_date(std::string_view key, const std::optional<Stamp>& date) {
    if (date) add(key, iso(*date));
}

void TomlBlock::add_answers(const std::map<std::string, std::string>& answers) {
    for (const auto& [fact, answer] : answers) add(fact, toml_answer(answer));
}

std::string TomlBlock::text() const {
    std::size_t width = 0;
    for (const auto& [key, value] : lines_) width = std::max(width, key.size());
    std::string made = heading_.empty() ? "" : "\n" + heading_ + "\n";
    for (const auto& [key, value] : lines_) made += key + std::string(width - key.size(), ' ') + " = " + value + "\n";
    return made;
}

}  // namespace recourse
