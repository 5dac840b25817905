#pragma once

#include "model/fields.hpp"

#include <map>
#include <string>
#include <vector>

namespace recourse {

/// Reads facts with their answers as text: `urgency = "routine"`, `looked_after = true`, `age = 15`. `what` is what
/// messages call the table.
std::map<std::string, std::string> read_answers(const std::vector<const Field*>& fields, const std::string& what,
                                                Problems& problems);

/// The same of the keys beside others: `known` are the keys that the table could have had, to find a slip.
std::map<std::string, std::string> read_other_keys(const std::vector<const Field*>& fields, const std::string& what,
                                                   const std::vector<std::string>& known, Problems& problems);

/// The fields of a table, as `read_answers` takes them.
std::vector<const Field*> fields_of(const Table& table);

}  // namespace recourse
