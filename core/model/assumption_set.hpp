#pragma once

#include "base/where.hpp"
#include "model/value.hpp"

#include <string>

namespace recourse {

/// Answers to open points, chosen by somebody (design 2). `answers` is a table of procedures, of blocks, of fields.
struct AssumptionSet {
    std::string name;
    std::string title;
    std::string adopted_by;
    std::string adopted_on;
    std::string why;
    Table answers;
    Where where;
};

}  // namespace recourse
