#pragma once

#include "base/result.hpp"
#include "model/source.hpp"

#include <string>
#include <string_view>

namespace recourse {

/// Reads a document with its clauses. Each clause says what stands there, or why it was not read; no name comes twice.
/// `name` is the file's.
Result<Source> read_source(std::string_view text, const FileName& file, std::string name);

}  // namespace recourse
