#pragma once

#include "render/document.hpp"

#include <string_view>
#include <vector>

namespace recourse {

/// What the reference says anywhere of something that is none of its own words, such as "copy": the sentences, entries and
/// rows of tables with a word that begins so, in order, each under its heading. Empty where nothing does.
std::vector<PagePart> reference_about(std::string_view word);

}  // namespace recourse
