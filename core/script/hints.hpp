#pragma once

#include "base/where.hpp"
#include "model/rules.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A name as it can stand before an equals sign: `urgent`, `["very urgent"]`.
std::string as_key(const std::string& name);

/// What to write for a text that is no amount of time: of the field that `what` names ("`within` of step `letter`"), in this
/// file, a script or a set.
std::string hint_for_amount(const std::string& written, const std::string& what, const FileName& file);

/// What to write for a name that is none of the known moments: "letter.sent" is `letter.acted`.
std::string hint_for_moment(const std::string& written, const std::vector<std::string>& known);

/// What to write for a condition that names no fact: "urgency = urgent" in quotes, or the answer "urgent" alone.
std::string hint_for_fact(const std::string& written, const std::vector<Read>& view);

/// What to write for a word that leaves a field open and stands in quotes; empty for any other text.
std::string hint_for_open_word(const std::string& written);

}  // namespace recourse
