#pragma once

#include "base/where.hpp"
#include "model/value.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A numbered place in a document, paraphrased.
struct Clause {
    std::string name;
    std::string title;
    std::string says;
    bool second_hand = false;
    std::string unseen;  ///< why the text was not read; empty where it was
    Where where;
};

/// A document.
struct Source {
    std::string name;
    std::string title;
    std::string shorter;
    Value published;  ///< text, or open
    std::string status;
    std::vector<Clause> clauses;
    Where where;
};

}  // namespace recourse
