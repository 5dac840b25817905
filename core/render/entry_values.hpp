#pragma once

#include "model/area.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A value for people: names with the titles that the area has for them, dates in words, what is open as a sentence.
std::string value_text(const Area& area, const Value& value);

/// The tables of a field that has columns (`renamed`, `lines`, `items`, `flow`), a row for each, or its one table
/// (`rotates`), a row for each column: a label and a text with what it rests on. Empty for a field without columns.
std::vector<std::vector<std::string>> column_rows(const Area& area, const Field& field);

}  // namespace recourse
