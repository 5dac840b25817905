#pragma once

#include "base/problem.hpp"

#include <string_view>

namespace recourse {

/// The id of the problem that a heading lacks its brackets: what stands below it then can't be told from what stands above.
inline constexpr std::string_view bare_heading_id = "heading-without-brackets";

/// What is wrong with a text that is not TOML, in words for people. `said` is what the parser says of it, `where` the
/// place that it gives.
Problem syntax_problem(std::string_view said, const Where& where, std::string_view text);

}  // namespace recourse
