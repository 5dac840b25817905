#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// The texts one after the other: "a, b, c".
std::string joined(const std::vector<std::string>& texts, std::string_view between = ", ");

}  // namespace recourse
