#pragma once

#include "base/problem.hpp"
#include "model/story.hpp"

namespace recourse {

/// Reads one `[[event]]`: what happened, when, and its details. Any other key with a plain value is a fact about it.
/// `value` is what stands there, a table or not; `number` counts the events from 1.
Event read_event(const Value& value, std::size_t number, Problems& problems);

}  // namespace recourse
