#pragma once

#include "model/in_force.hpp"
#include "resolve/course.hpp"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// A step with which a matter can begin: who may take it, and what that depends on where it is not known.
struct WayIn {
    PlaceName step;
    std::string title;
    std::vector<Actor> by;
    std::string by_unknown;            ///< why nobody is named, where nobody is
    std::vector<std::string> open_if;  ///< facts that are not known
    Ground ground;
};

/// Whether a procedure takes a matter.
struct Opening {
    ProcedureName procedure;
    std::string title;
    InForce in_force;  ///< when this text of it is in force
    bool open = false;
    std::string why;  ///< why it is closed; empty where it is open
    Ground ground;    ///< what that rests on
    std::vector<std::string> turned_away_if;  ///< what is not known and would turn it away
    std::vector<std::string> readings;        ///< on which of them it is turned away, where it is not on all
    std::vector<WayIn> ways;
};

/// Judges a case at its first moment.
Opening opening_of(const Course& course);

}  // namespace recourse
