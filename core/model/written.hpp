#pragma once

#include "model/value.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// A text with the place where somebody wrote it.
struct WrittenText {
    std::string text;
    Where where;
};

/// The texts of a value that is one text or a list of texts; nothing for any other value.
std::vector<WrittenText> written_texts(const Value& value);

/// The texts of a field of a table or, where a column is named, those of that column in the table or tables of the field.
std::vector<WrittenText> written_texts(const Table& table, std::string_view field, std::string_view column);

/// The place of a text in a field of a table, or of the field, or else `otherwise`.
Where place_of(const Table& table, std::string_view field, std::string_view text, const Where& otherwise);

/// Whether a text is written as a name and not as words: small letters, digits and hyphens, with a hyphen in it.
bool looks_like_a_name(std::string_view text);

}  // namespace recourse
