#pragma once

#include "app/case.hpp"
#include "app/exit_code.hpp"
#include "render/style.hpp"

#include <istream>
#include <memory>
#include <optional>
#include <ostream>

namespace recourse {

/// Rehearses an escalation: goes on from the events of the frame's story (with `until`, from those up to that date) by
/// what is read from `in`, until it is stopped or the input ends. `at_terminal` says whether a person sees what is typed.
ExitCode rehearse(std::shared_ptr<const Frame> frame, const std::optional<Stamp>& until, std::istream& in,
                  std::ostream& out, const Style& style, bool at_terminal);

/// What of the options of `walk` does not go together with `--interactive`; nothing where it is not given.
std::optional<Problem> interactive_contradiction(const Arguments& arguments);

/// `walk --interactive`: rehearses at standard input and output.
ExitCode run_interactive(Call& call, const OpenedCase& opened, const std::optional<Stamp>& until);

}  // namespace recourse
