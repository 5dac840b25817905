#pragma once

#include "base/result.hpp"
#include "resolve/course.hpp"

#include <memory>
#include <optional>

namespace recourse {

/// Compiles the procedure for the story's issue.
std::shared_ptr<const Frame> make_frame(Area area, Calendar calendar, std::shared_ptr<const Procedure> procedure,
                                        std::vector<SetName> sets, Story story,
                                        std::vector<Calendar> other_calendars = {});

/// The same for what people wrote: a procedure that needs more than a State can hold is an error at its first line.
Result<std::shared_ptr<const Frame>> open_frame(Area area, Calendar calendar, std::shared_ptr<const Procedure> procedure,
                                                std::vector<SetName> sets, Story story,
                                                std::vector<Calendar> other_calendars = {});

/// What a story names and the procedure or area does not have: steps, outcomes, roles, facts, parties. A story with an
/// error here can't be walked.
Problems check_story(const Frame& frame);

/// The course of the story's events, up to `until` if it is given: events behind it are left out, and lapses count up to
/// it; else up to the story's own `until`, else to its last event.
Course replay(std::shared_ptr<const Frame> frame, const std::optional<Stamp>& until = std::nullopt);
/// The same as it was told before anything was corrected: with the events that were recorded wrongly (3.30).
Course replay_uncorrected(std::shared_ptr<const Frame> frame, const std::optional<Stamp>& until = std::nullopt);

}  // namespace recourse
