#pragma once

#include "base/result.hpp"
#include "model/assumption_set.hpp"

#include <string>
#include <string_view>

namespace recourse {

/// Reads an assumption set. `answers` is kept as written: a table of procedures, of blocks, of fields; what may be
/// answered is judged where it is laid over a procedure. `name` is the file's.
Result<AssumptionSet> read_assumptions(std::string_view text, const FileName& file, std::string name);

}  // namespace recourse
