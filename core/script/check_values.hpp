#pragma once

#include "base/problem.hpp"
#include "model/recorded.hpp"
#include "script/words.hpp"

#include <string>

namespace recourse {

/// Puts into `problems` what is wrong with a value that stands where `field` is. `owner` names what has the field:
/// "step `alert`".
void check_value(const Value& value, const FieldWord& field, const std::string& owner, Problems& problems);

/// Checks the fields of a table against the only ones that it may have.
void check_known_fields(const Table& table, const std::vector<FieldWord>& known, const std::string& owner,
                        Problems& problems);

/// Whether a field of the table that is not among the known ones was probably meant to be this one.
bool is_nearly_written(const Table& table, const std::vector<FieldWord>& known, const std::string& word);

}  // namespace recourse
