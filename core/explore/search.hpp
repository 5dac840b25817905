#pragma once

#include "resolve/course.hpp"

#include <optional>
#include <vector>

namespace recourse {

/// The shortest sequence of labels after which one of the moves is open: a breadth-first search over the kernel's own
/// two functions. Lapses count only where their limit has a date. None where nothing leads there, or none was found
/// within `most_states_searched`.
std::optional<std::vector<Label>> shortest_way(const Course& course, const std::vector<MoveNumber>& towards);

inline constexpr std::size_t most_states_searched = 200'000;

}  // namespace recourse
