#pragma once

#include "model/value.hpp"

#include <cstddef>
#include <string>

namespace recourse {

/// The readings of a value as readings of what stands around it: "two_a = ..., two_b = ..." inside the reading `two`.
std::string side_by_side(const std::string& reading, const Value& inner);

/// What to write for a list of ways on whose `otherwise` is read in several ways: the readings around the whole list.
std::string hint_for_otherwise(const List& list, const Formed& readings);

/// What to write for a holder who is left open in a list of so many.
std::string hint_for_holder(const Value& open, std::size_t holders);

/// What to write for a duty that is owed on, or met by, all of several moments: it takes one.
std::string hint_for_all_moments(const std::string& field, const Formed& all);

}  // namespace recourse
