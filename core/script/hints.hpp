#pragma once

#include <string>

namespace recourse {

/// A name as it can stand before an equals sign: `urgent`, `["very urgent"]`.
std::string as_key(const std::string& name);

/// What to write for a text that is no amount of time.
std::string hint_for_amount(const std::string& written);

/// What to write for a word that leaves a field open and stands in quotes; empty for any other text.
std::string hint_for_open_word(const std::string& written);

}  // namespace recourse
