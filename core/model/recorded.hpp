#pragma once

#include "model/rules.hpp"
#include "model/value.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// One block of a script, as it was written: `step "written_request" { ... }`.
struct Block {
    std::string word;  ///< "procedure", "role", "step", ...
    std::string name;
    Where where;
    Table fields;
};

/// A script after its one run: blocks in the order of the text, and its functions.
struct Recorded {
    std::vector<Block> blocks;
    std::shared_ptr<const Rules> rules;
    FileName file;
    std::optional<Date> next_version = {};  ///< from when on another script of the procedure is in force, by its file's name
};

}  // namespace recourse
