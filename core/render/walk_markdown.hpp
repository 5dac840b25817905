#pragma once

#include "render/walk_words.hpp"
#include "resolve/walk.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// A walk as Markdown for a paper: headings, a table of the steps, and lists of what is open, refused, owed and unsaid.
std::string walk_markdown(const std::vector<Walk>& branches, const Setting& setting);

/// The text with every character that Markdown would read as a sign escaped; on one line.
std::string markdown_escaped(std::string_view text);

}  // namespace recourse
