#pragma once

#include "render/style.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Rows of texts in columns; the last column is wrapped. Under a heading, where it has one.
std::string table_text(const std::vector<std::string>& heading, const std::vector<std::vector<std::string>>& rows,
                       const Style& style);

}  // namespace recourse
