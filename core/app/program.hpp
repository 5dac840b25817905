#pragma once

#include "app/call.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Runs the verb that the words of the command line name; `words` are without the program's own name.
ExitCode run_program(const std::vector<std::string>& words, const Environment& environment, Console& console);

}  // namespace recourse
