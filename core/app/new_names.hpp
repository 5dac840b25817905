#pragma once

#include "app/call.hpp"
#include "base/problem.hpp"

#include <optional>
#include <string>

namespace recourse {

/// The two names of "AREA/PROCEDURE".
struct ProcedureAddress {
    std::string area;
    std::string procedure;
};

/// None where it is not written so.
std::optional<ProcedureAddress> procedure_address(const std::string& written);

/// What is wrong with the name of something new; nothing where it will do. Areas, documents and stories are called as in
/// bedford-borough, procedures as in mutual_challenge. `what` is what the message calls it: "an area".
std::optional<Problem> bad_name(const std::string& name, const std::string& what);
std::optional<Problem> bad_procedure_name(const std::string& name);

/// Prints why nothing could be begun.
ExitCode not_begun(Call& call, const Problem& problem);
ExitCode not_begun(Call& call, const std::string& id, const std::string& says, const std::string& hint);

/// `recourse new area NAME`, `new source NAME`, `new story AREA/PROCEDURE [NAME]`. Nothing is written over, and what is
/// written is written whole or not at all.
ExitCode new_area(Call& call);
ExitCode new_source(Call& call);
ExitCode new_story(Call& call);

}  // namespace recourse
