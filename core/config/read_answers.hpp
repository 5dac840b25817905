#pragma once

#include "model/fields.hpp"

#include <map>
#include <string>

namespace recourse {

/// Reads facts with their answers as text: `urgency = "routine"`, `looked_after = true`, `age = 15`. `what` is what
/// messages call the table.
std::map<std::string, std::string> read_answers(const std::vector<const Field*>& fields, const std::string& what,
                                                Problems& problems);

/// The fields of a table, as `read_answers` takes them.
std::vector<const Field*> fields_of(const Table& table);

}  // namespace recourse
