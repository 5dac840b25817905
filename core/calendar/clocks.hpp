#pragma once

#include "base/date.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A Sunday on which the clocks of the United Kingdom change at 01:00 Greenwich time: forward in March, back in
/// October.
struct ClockChange {
    Date date{};
    bool forward = false;
};

/// Every change of the clocks between two moments, in order. A moment in the hour from 01:00 to 02:00, which is missing
/// or comes twice that day, counts as touched by it; a moment without a time may be any hour of its day.
std::vector<ClockChange> clock_changes(const Stamp& from, const Stamp& to);

}  // namespace recourse
