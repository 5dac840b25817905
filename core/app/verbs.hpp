#pragma once

#include "app/call.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace recourse {

/// Something that the program does, with everything that its help says.
struct Verb {
    const char* name;
    const char* summary;
    const char* usage;     ///< what stands behind the name
    const char* options;   ///< the words of its options, with blanks between
    std::size_t least;     ///< how many plain arguments it needs
    std::size_t most;      ///< and takes
    const char* help;      ///< what it does, and examples
    ExitCode (*run)(Call& call);
};

/// Every verb, in the order of the help.
std::span<const Verb> verbs();

/// The verb of that name; null when there is none.
const Verb* find_verb(std::string_view name);

/// What the program is, and its verbs.
std::string help_of_all(const Style& style);

ExitCode run_areas(Call& call);
ExitCode run_check(Call& call);
ExitCode run_duties(Call& call);
ExitCode run_explain(Call& call);
ExitCode run_gaps(Call& call);
ExitCode run_for(Call& call);
ExitCode run_help(Call& call);
ExitCode run_new(Call& call);
ExitCode run_open(Call& call);
ExitCode run_show(Call& call);
ExitCode run_test(Call& call);
ExitCode run_version(Call& call);
ExitCode run_walk(Call& call);
ExitCode run_when(Call& call);
ExitCode run_why(Call& call);
ExitCode run_why_not(Call& call);
ExitCode run_words(Call& call);

}  // namespace recourse
