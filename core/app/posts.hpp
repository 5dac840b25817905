#pragma once

#include "model/area.hpp"
#include "model/procedure.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Something that a post has to do with in a procedure.
struct Part {
    std::string kind;       ///< one of `part_kinds`
    std::string procedure;  ///< empty for what the area's files say
    std::string place;      ///< the step or duty
    std::string title;
    std::string as;         ///< in which role, or through which seat
    Ground ground;
    std::string says;       ///< a sentence where there is more to tell; else empty
};

/// The kinds of part; "two places" is a meeting that one person has to attend for two of its places. In the order in which they are told.
inline constexpr const char* part_kinds[] = {"may start", "may act",      "is asked", "decides",   "chairs",
                                             "must attend", "two places", "is consulted", "is told",  "stands in", "may waive", "owes"};

/// Everything that a post has to do with in a procedure of the area, whatever the issue:
/// a post that chairs a board is counted for an issue that its board raises, and for one that is raised against it.
std::vector<Part> parts_of(const PostName& post, const Area& area, const Procedure& procedure);

}  // namespace recourse
