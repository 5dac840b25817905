#pragma once

#include <span>
#include <string>
#include <string_view>

namespace recourse {

/// What a field of an entry takes; each may be left open instead.
enum class EntryTakes {
    text,     ///< a text
    texts,    ///< a text or a list of texts
    yes_no,   ///< true or false
    number,   ///< a whole number
    amount,   ///< "5 working days"
    people,   ///< texts, or a table with `all`, `any` or `each` and such a list
    date,     ///< a date without a time of day
    day_or_month,  ///< a date, or "31 March 2020", "August 2023", "early 2023"
    pounds,   ///< a whole number of pounds, none or more
    table,    ///< a table with the field's columns
    tables,   ///< a list of such tables
};

/// What a field of this kind takes, for people: "a text or a list of texts".
std::string to_word(EntryTakes takes);

struct EntryColumns;

/// A field of an entry, or of a table in one: its word, what it takes, what it means.
struct EntryField {
    const char* word;
    EntryTakes takes;
    const char* means;
    bool required = false;
    /// The kinds of entry whose names it takes, `procedure` among them; empty where it takes any text.
    std::span<const char* const> names = {};
    /// The only texts that it takes; empty: any text.
    std::span<const char* const> choices = {};
    /// Where it takes a table or tables: what stands in one.
    const EntryColumns* columns = nullptr;
};

/// What stands in a table of a field; it may have `cite`, `silent`, `unseen` and `reading` of its own, else it rests on
/// what the entry rests on.
struct EntryColumns {
    std::span<const EntryField> fields;
    bool grounded = false;  ///< whether each table has to say what it rests on
};

/// A kind of entry of an area: `[[body]]`, `[[seat]]`, ... Each may have `cite`, `silent`, `unseen` and `reading` as
/// well, and has one of the first three.
struct EntryKind {
    const char* word;
    const char* means;
    bool named;  ///< has a `name` that no other of its kind has
    std::span<const EntryField> fields;
};

/// What an area can say: the one table behind reading, messages and the reference.
std::span<const EntryKind> entry_kinds();

/// Null when there is no such kind.
const EntryKind* find_entry_kind(std::string_view word);

}  // namespace recourse
