#pragma once

#include "resolve/program.hpp"

#include <string>
#include <vector>

namespace recourse {

/// What stands against a move in this state, where it is only that facts are not known: each condition in words ("`urgency`
/// is urgent"). Empty where the move is open, and where something else stands against it (3.9, 3.23).
std::vector<std::string> only_if(const Program& program, const State& state, MoveNumber move);

/// Whether a place on offer is known to be closed: by its conditions, or because it was entered as often as it may be.
bool is_closed(const Program& program, const State& state, std::uint16_t place);

/// The list that the case has come to, where none of its ways is open and the text says nothing of that; null elsewhere.
const LastResort* unanswered_list(const Program& program, const State& state);

}  // namespace recourse
