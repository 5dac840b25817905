#pragma once

#include "render/style.hpp"
#include "render/walk_words.hpp"
#include "resolve/walk.hpp"

#include <map>
#include <string>

namespace recourse {

/// Why a case is where it is: what happened, in order, each with the clause that makes it lead on; then everything that
/// this rests on: facts, clauses, assumptions, silences.
std::string why_text(const Walk& walk, const std::map<std::string, std::string>& facts, const Setting& setting,
                     const Style& style);

/// The same as one JSON object of the schema "recourse/why/1".
std::string why_json(const Walk& walk, const std::map<std::string, std::string>& facts);

}  // namespace recourse
