#pragma once

#include "base/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace recourse {

/// A time as a document gives it: "31 March 2020", "August 2023", "2023", "early 2023". It is as long as the text has it:
/// a month is every day of that month, and "early 2023" the year, since how early is not said.
struct StatedDay {
    Date first{};
    Date last{};
    std::string iso;  ///< "2020-03-31", "2023-08", "2023"

    bool operator==(const StatedDay&) const = default;
};

/// None for anything else, a day that does not exist included.
std::optional<StatedDay> parse_stated_day(std::string_view text);

/// The one day.
StatedDay stated_day(Date day);

}  // namespace recourse
