#pragma once

#include "base/problem.hpp"
#include "model/area.hpp"
#include "world/world.hpp"

namespace recourse {

/// What an area's own entries name and the area, with those that it uses, does not list: posts, bodies, agencies, topics.
Problems unknown_names(const Area& area);

/// A body with two chairs, and a seat that is written twice.
Problems seats_twice(const Area& area);

/// Two entries of a kind with one name in two files, or with one title or alias.
Problems names_twice(const Area& area);

/// What `area.toml` names and nobody has written: documents, a calendar, procedures; and scripts that it leaves out.
Problems header_defects(const World& world, const Area& area);

/// Whether an entry stands in the area's own files, not in those of an area that it uses.
bool is_own(const Area& area, const Entry& entry);

}  // namespace recourse
