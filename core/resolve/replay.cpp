#include "resolve/replay.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace recourse {

std::shared_ptr<const Frame> make_frame(Area area, Calendar calendar, std::shared_ptr<const Procedure> procedure,
                                        std::vector<SetName> sets, Story story,
                                        std::vector<Calendar> other_calendars) {
    const auto shared = std::make_shared<const Area>(std::move(area));
    Cast cast(shared, *procedure, story);
    Program program = compile(procedure, [&](const RoleName& role) { return cast.size_of(role); });
    return std::make_shared<const Frame>(Frame{shared, std::move(calendar), std::move(other_calendars), std::move(procedure),
                                               std::move(sets), std::move(story), std::move(cast), std::move(program)});
}

Result<std::shared_ptr<const Frame>> open_frame(Area area, Calendar calendar, std::shared_ptr<const Procedure> procedure,
                                                std::vector<SetName> sets, Story story,
                                                std::vector<Calendar> other_calendars) {
    const Where where = procedure->where;
    const std::string name = procedure->name.text;
    try {
        return {make_frame(std::move(area), std::move(calendar), std::move(procedure), std::move(sets), std::move(story),
                           std::move(other_calendars)),
                {}};
    } catch (const std::length_error&) {
        return failure<std::shared_ptr<const Frame>>(
            "procedure-too-large", where, "Procedure `" + name + "` has more steps, limits and people than can be walked.",
            "Split it into several procedures, or let fewer people act each for itself.");
    }
}

namespace {

/// What the story corrects up to a date.
std::set<std::string> corrected(const Story& story, const std::optional<Stamp>& until) {
    std::set<std::string> ids;
    for (const auto& event : story.events) {
        if (event.kind == EventKind::correct && (!until || event.on <= *until)) ids.insert(event.subject);
    }
    return ids;
}

Course told_without(std::shared_ptr<const Frame> frame, const std::optional<Stamp>& until, const std::set<std::string>& left_out) {
    Course course(frame);
    for (const auto& event : frame->story.events) {
        if (until && *until < event.on) break;
        if (!event.id.empty() && left_out.contains(event.id)) continue;
        if (event.kind == EventKind::correct && left_out.empty()) continue;
        course.record(event);
    }
    if (until) {
        course.advance(*until);
    } else if (frame->story.until) {
        course.advance(*frame->story.until);
    }
    return course;
}

}  // namespace

Course replay(std::shared_ptr<const Frame> frame, const std::optional<Stamp>& until) {
    const auto left_out = corrected(frame->story, until);
    return told_without(std::move(frame), until, left_out);
}

Course replay_uncorrected(std::shared_ptr<const Frame> frame, const std::optional<Stamp>& until) {
    return told_without(std::move(frame), until, {});
}

}  // namespace recourse
