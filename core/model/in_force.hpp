#pragma once

#include "model/procedure.hpp"

#include <optional>
#include <string>

namespace recourse {

/// The days on which a text is in force; none: there was nothing before it, or is nothing after it.
struct InForce {
    std::optional<Date> from;
    std::optional<Date> before;

    bool always() const { return !from && !before; }
    bool operator==(const InForce&) const = default;
};

/// When the text of a procedure is in force, as it says itself or as the next version does.
InForce in_force_of(const Procedure& procedure);

/// "from Thursday 1 April 2027", "before Thursday 1 April 2027", or both; empty where it is always.
std::string in_words(const InForce& when);

}  // namespace recourse
