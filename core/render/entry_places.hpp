#pragma once

#include "model/area.hpp"
#include "render/json.hpp"
#include "render/style.hpp"

#include <string>

namespace recourse {

/// What an area's files say of a body, post or agency elsewhere: who sits on it or where it sits, which agencies belong
/// to it, what it owes, which rules bind it; and of an entry of any kind, where the documents do not agree about it. Each with
/// what it rests on.
std::string places_text(const Area& area, const Entry& entry, const Style& style);

/// The same as lists `seats`, `members`, `duties`, `rules` and `contradictions`, each left out where it is empty.
JsonFields places_json(const Area& area, const Entry& entry);

}  // namespace recourse
