#pragma once

#include "app/arguments.hpp"
#include "app/console.hpp"
#include "app/exit_code.hpp"
#include "base/problem.hpp"
#include "world/world.hpp"

#include <optional>
#include <string>

namespace recourse {

/// What the program was told by the environment; read once, in `main`.
struct Environment {
    std::optional<std::string> root;  ///< RECOURSE_ROOT
};

/// A verb as it was called.
struct Call {
    std::string verb;
    const Arguments& arguments;
    const Environment& environment;
    Console& console;
};

/// Prints the problems with the lines that they are about, and says how the program ends: `unreadable` where one of them
/// is an error.
ExitCode report(Call& call, const World& world, const Problems& problems);

/// Prints a problem of the command line itself.
ExitCode usage_error(Console& console, const Problem& problem);

/// "`area` is missing ..." : a problem of the command line with the usage of the verb as its hint.
ExitCode usage_error(Call& call, const std::string& id, const std::string& says, const std::string& hint = "");

}  // namespace recourse
