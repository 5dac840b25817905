#pragma once

#include "base/problem.hpp"

#include <string_view>

namespace recourse {

/// What Lua said about a text that it could not compile, reworded for people who write procedures, at its line. What
/// nothing better is known for keeps Lua's own sentence.
Problem syntax_problem(std::string_view message, const FileName& file);

/// What Lua (or one of our functions) said about a script that stopped while it ran.
Problem run_problem(std::string_view message, const FileName& file);

}  // namespace recourse
