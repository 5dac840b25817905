#pragma once

#include "resolve/course.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Who does anything in a forecast (design 5a).
enum class Behaviour {
    nobody_answers,  ///< the raising side does every act that it can do alone, as soon as it may; nobody else does anything
    nobody_acts,     ///< nobody does anything
};

/// "nobody_answers", "nobody_acts"
std::string to_word(Behaviour behaviour);

/// Continues a course past its last event until it ends or waits for ever. Where the raising side has several ways, the
/// forecast forks; branches in the order of the script. At most `most_branches`; `cut` says that there were more.
struct Forecast {
    std::vector<Walk> branches;
    bool cut = false;
};

inline constexpr std::size_t most_branches = 64;

Forecast forecast(const Course& course, Behaviour behaviour);

}  // namespace recourse
