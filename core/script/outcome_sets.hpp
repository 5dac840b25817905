#pragma once

#include "model/recorded.hpp"

#include <map>
#include <string>
#include <vector>

namespace recourse {

/// The outcomes of the sets that a script declares itself, each with those that must stand beside it.
using OutcomeSets = std::map<std::string, std::vector<std::string>>;

OutcomeSets outcome_sets_of(const std::vector<Block>& blocks);

/// What one reading of `on` has for the outcomes; of an `on` that is not read in several ways, without a name.
struct WaysAsRead {
    std::string reading;
    const Table* ways = nullptr;  ///< null where that reading is silent
};
/// Empty where `on` is not written, or is left open as a whole.
std::vector<WaysAsRead> ways_as_read(const Value* on);

/// The outcomes that must stand beside this one; null where neither the script nor the language knows the word.
const std::vector<std::string>* partners_of(const OutcomeSets& declared, const std::string& outcome);

}  // namespace recourse
