#pragma once

#include "model/area.hpp"
#include "model/procedure.hpp"
#include "resolve/attendance.hpp"
#include "resolve/cast.hpp"

#include <optional>
#include <vector>

namespace recourse {

/// Who has to be in the room for a step that is a meeting; none where it has no floor. Where the chairs who have to
/// come are an open point, the floor is the strictest that the text can mean, and the places say so.
std::optional<Room> room_for(const Step& step, const Area& area, const Procedure& procedure, const Cast& cast);

/// The people that an event says were there. One person who holds several posts there is one person.
std::vector<Person> people_present(const Event& event, const Step& step, const Cast& cast);

/// Whether the people fill the room, under what the sets say of one person in two places.
Filling fill_room(const Room& room, const std::vector<Person>& people);

}  // namespace recourse
