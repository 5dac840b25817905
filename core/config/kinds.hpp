#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// What a field of an entry takes; each may be left open instead.
enum class EntryTakes {
    text,     ///< a text
    texts,    ///< a text or a list of texts
    yes_no,   ///< true or false
    number,   ///< a whole number
    amount,   ///< "5 working days"
    people,   ///< texts, or a table with `all`, `any` or `each` and such a list
};

/// What a field of this kind takes, for people: "a text or a list of texts".
std::string to_word(EntryTakes takes);

/// A field of an entry: its word, what it takes, what it means.
struct EntryField {
    const char* word;
    EntryTakes takes;
    const char* means;
    bool required = false;
    /// The kinds of entry whose names it takes; empty where it takes any text.
    std::vector<std::string> names = {};
    /// The only texts that it takes; empty: any text.
    std::vector<std::string> choices = {};
};

/// A kind of entry of an area: `[[body]]`, `[[seat]]`, ... Each may have `cite`, `silent`, `unseen` and `reading` as
/// well, and has one of the first three.
struct EntryKind {
    const char* word;
    const char* means;
    bool named;  ///< has a `name` that no other of its kind has
    std::vector<EntryField> fields;
};

/// What an area can say: the one table behind reading, messages and the reference.
const std::vector<EntryKind>& entry_kinds();

/// Null when there is no such kind.
const EntryKind* find_entry_kind(std::string_view word);

}  // namespace recourse
