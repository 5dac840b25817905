#pragma once

#include "base/boxed.hpp"
#include "base/date.hpp"
#include "base/where.hpp"
#include "model/ground.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace recourse {

/// The words that make a value of their own (language 4). Spelt as in scripts; `to_word` and `form_of` are their table.
enum class Form {
    silent, unseen, configured, readings,
    all, any, each, at_least,
    limit, further, sooner_of, wording, by_fact,
    after, rule,
};

std::string to_word(Form form);
std::optional<Form> form_of(std::string_view word);

struct Value;
struct Field;

/// `{ a, b }` without a word in front.
struct List {
    std::vector<Value> items;
};

/// `{ x = a, y = b }` without a word in front; fields in the order of the file (TOML) or sorted by name (Lua).
struct Table {
    std::vector<Field> fields;

    /// The value of a field; null when it is not written.
    const Value* find(std::string_view name) const;
    Value* find(std::string_view name);
};

/// A value made with a word: `silent "why"` has `says`; `limit { "5 days", from = "m" }` has items and named fields.
struct Formed {
    Form form = Form::silent;
    std::string says;
    std::vector<Value> items;
    Table named;
};

/// A function of the script: its number in the script that recorded it.
struct FunctionNumber {
    int number = 0;
};

/// What somebody wrote, in a script or a file, before anything is made of it. A TOML file writes an open value as a
/// table: `{ silent = "why" }`, `{ unseen = "why" }`, `{ configured = true }`,
/// `{ readings = { a = 1, b = 2 }, says = "why" }`; the reader turns those into `Formed`.
struct Value {
    std::variant<std::monostate, bool, std::int64_t, std::string, Stamp, List, Table, Boxed<Formed>, FunctionNumber> is;
    Where where;
    /// Set when the value does not rest on the ground of its block: it has its own, or an assumption set gave it.
    std::shared_ptr<const Ground> ground;

    const bool* yes_no() const { return std::get_if<bool>(&is); }
    const std::int64_t* number() const { return std::get_if<std::int64_t>(&is); }
    const std::string* text() const { return std::get_if<std::string>(&is); }
    const Stamp* stamp() const { return std::get_if<Stamp>(&is); }
    const List* list() const { return std::get_if<List>(&is); }
    const Table* table() const { return std::get_if<Table>(&is); }
    const Formed* formed() const {
        const auto* boxed = std::get_if<Boxed<Formed>>(&is);
        return boxed ? &**boxed : nullptr;
    }
    const Formed* formed(Form form) const;
    const FunctionNumber* function() const { return std::get_if<FunctionNumber>(&is); }

    /// Whether it is silent, unseen, configured or readings: a value that an assumption set may answer.
    bool is_open() const;
};

struct Field {
    std::string name;
    Where where;
    Value value;
};

/// "text", "a list", "a table", "a date", "`silent`", ...: what a message calls the value.
std::string describe(const Value& value);

/// The value as one would write it in a script, on one line: for messages, `show` and `gaps`.
std::string as_written(const Value& value);

/// Whether a name in `readings { }` is that of a reading, and not `says` or a ground.
bool is_reading_name(std::string_view name);

/// Readings for people: "either four times a year or six times a year. The chart's marks are run together."
std::string readings_in_words(const Formed& readings);

}  // namespace recourse
