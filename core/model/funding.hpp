#pragma once

#include "model/entry.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// The lines of a funding entry and the total that is stated for them, which differ; in pounds.
struct SumThatDiffers {
    std::int64_t lines = 0;
    std::int64_t total = 0;
    std::vector<std::string> clauses;  ///< both places: where the lines stand, where the total stands
    Where where;                       ///< of the total
};

/// What the lines come to where that is not the stated total; none where they agree, or where an amount is open.
std::optional<SumThatDiffers> sum_that_differs(const Entry& funding);

/// "The lines come to £297,245, which is £7,063 more than the stated total of £290,182."
std::string to_text(const SumThatDiffers& sum);

/// "£297,245"
std::string in_pounds(std::int64_t amount);

}  // namespace recourse
