#pragma once

#include "base/result.hpp"
#include "model/value.hpp"

#include <string_view>

namespace recourse {

/// Reads a TOML text with toml++: as `read_toml` says, without what is refused before. The text must have passed
/// `refused_text`, as toml++ 3.3.0 does not bear all others.
Result<Table> parse_toml(std::string_view text, const FileName& file);

}  // namespace recourse
