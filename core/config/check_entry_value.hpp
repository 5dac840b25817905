#pragma once

#include "base/problem.hpp"
#include "config/kinds.hpp"
#include "model/value.hpp"

#include <string>

namespace recourse {

/// Reports what is wrong with the value of a field of an entry: not what the field takes, or none of its choices. An
/// open value is always right; each of several readings must be right by itself. `entry` is what messages call it.
void check_entry_value(const Value& value, const EntryField& field, const std::string& entry, Problems& problems);

}  // namespace recourse
