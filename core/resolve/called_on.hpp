#pragma once

#include "model/area.hpp"
#include "resolve/walk.hpp"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// What a body, post or agency was called on a date: the first of its former names that changed after it, else its title.
std::string called_on(const Area& area, const std::string& name, const Date& on);

/// Gives the posts their names of that date; whoever was called otherwise also rests on the clause that says so.
std::vector<Actor> called_on(std::vector<Actor> actors, const Area& area, const Date& on);

/// Whose turn it is on a date in a seat that takes turns: the post or words in its order, counted from the day since which
/// it is so. None where the seat does not rotate; where the order, the length of a turn or its start is not said, nobody,
/// with that silence.
std::optional<Actor> turn_on(const Area& area, const Entry& seat, const Date& on);

}  // namespace recourse
