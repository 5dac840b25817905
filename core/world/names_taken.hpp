#pragma once

#include "model/entry.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A field of an area's entries, or a column of one, that takes the names of other entries.
struct NamesTaken {
    std::string field;
    std::string column;              ///< empty where the field itself takes them
    std::vector<std::string> kinds;  ///< the kinds of entry whose names it takes
};

/// The fields of an entry that take names, by its kind.
std::vector<NamesTaken> names_taken_by(const Entry& entry);

}  // namespace recourse
