#pragma once

#include "base/result.hpp"
#include "model/entry.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// Reads `area.toml`. `name` is the folder's.
Result<AreaHeader> read_area_header(std::string_view text, const FileName& file, std::string name);

/// Reads any other file of an area: entries of the kinds of `entry_kinds`, in the order of the text. Names that an
/// entry takes of others are not looked up here.
Result<std::vector<Entry>> read_area_file(std::string_view text, const FileName& file);

}  // namespace recourse
