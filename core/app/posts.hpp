#pragma once

#include "model/area.hpp"
#include "model/procedure.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Something that a post has to do with in a procedure.
struct Part {
    std::string kind;       ///< "may start", "may act", "is asked", "must attend", "owes"
    std::string procedure;
    std::string place;      ///< the step or duty
    std::string title;
    std::string as;         ///< in which role, or through which seat
    Ground ground;
};

/// Everything that a post may start, may do, is asked, must attend and owes in a procedure of the area, whatever the issue:
/// a post that chairs a board is counted for an issue that its board raises, and for one that is raised against it.
std::vector<Part> parts_of(const PostName& post, const Area& area, const Procedure& procedure);

}  // namespace recourse
