#pragma once

#include "app/call.hpp"
#include "resolve/course.hpp"
#include "world/world.hpp"

#include <memory>
#include <optional>
#include <string>

namespace recourse {

/// A story with everything that it needs, ready to be walked.
struct OpenedCase {
    World world;
    std::shared_ptr<const Frame> frame;
};

/// Reads the story at the path (`-`: standard input), its area, procedure and assumption sets (with those of `--assume`),
/// and prints what is wrong with them. None where it can't be walked; `code` then says how the program ends.
std::optional<OpenedCase> open_case(Call& call, const std::string& path, ExitCode& code);

/// The date of an option; none where it is not given. `code` is `usage` where it is no date.
std::optional<Stamp> date_option(Call& call, const std::string& option, ExitCode& code);

/// The same without a time: one is refused.
std::optional<Date> day_option(Call& call, const std::string& option, ExitCode& code);

}  // namespace recourse
