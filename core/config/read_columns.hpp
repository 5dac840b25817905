#pragma once

#include "base/problem.hpp"
#include "config/kinds.hpp"
#include "model/value.hpp"

#include <string>

namespace recourse {

/// Reads the table or tables of a field that has columns: each column is checked, and what a table rests on becomes the
/// ground of its value. `entry` is what messages call the entry. Leaves alone what is open, or is no table.
void read_columns(Value& value, const EntryField& field, const std::string& entry, Problems& problems);

}  // namespace recourse
