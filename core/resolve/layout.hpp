#pragma once

#include "resolve/kernel.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Gives variables their places in a State, word by word.
class Layout {
public:
    /// A variable with the values 0 to `values` - 1. Throws std::length_error when the State is full.
    VariableNumber add(VariableKind kind, std::size_t subject, std::size_t values);

    /// Variables with two values each, in one word, so that all of them can be tested at once. At most 64.
    std::vector<VariableNumber> add_together(VariableKind kind, std::size_t subject, std::size_t count,
                                             std::size_t values);

    const std::vector<Variable>& variables() const { return variables_; }

private:
    void next_word();

    std::vector<Variable> variables_;
    unsigned word_ = 0;
    unsigned used_ = 0;  ///< bits of that word
};

}  // namespace recourse
