#pragma once

#include "model/value.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Whether one of two fields is the other with a word more in front: `within` and `act_within`.
bool is_part_of(const std::string& one, const std::string& other);

/// What a field that is not known may be meant to be, of the known ones of its table; else where they are listed. `owner`
/// names the table in messages, as in "step `request`".
std::string hint_for_field(const Field& field, const Table& table, const std::vector<std::string>& known, const std::string& owner);

}  // namespace recourse
