#pragma once

#include "base/where.hpp"

#include <string>
#include <vector>

namespace recourse {

/// An error loses the answer; a warning does not.
enum class Severity { error, warning };

/// Something wrong with what people wrote. `id` is the word of `recourse explain`; `says` is one sentence that names
/// the thing and what is wrong with it; `hint` says what to write instead, or is empty.
struct Problem {
    Severity severity = Severity::error;
    std::string id;
    Where where;
    std::string says;
    std::string hint;
};

using Problems = std::vector<Problem>;

/// Whether any of them is an error.
bool has_error(const Problems& problems);

/// Puts the problems of `more` behind those of `problems`.
void append(Problems& problems, Problems more);

}  // namespace recourse
