#pragma once

#include "model/procedure.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A field of a block, in words, with what it rests on.
struct BlockField {
    std::string word;
    std::string says;
    Ground ground;
};

/// A block of a procedure as it is shown.
struct ShownBlock {
    std::string kind;
    std::string name;
    std::string title;
    Ground ground;
    Where where;
    std::vector<BlockField> fields;
};

/// The blocks of a procedure by kind: roles, steps, duties, what can be done at any time, endings.
std::vector<ShownBlock> shown_blocks(const Procedure& procedure);

}  // namespace recourse
