#pragma once

#include "model/story.hpp"
#include "render/walk_words.hpp"
#include "resolve/course.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// What kind of thing is chosen, and so what else has to be asked.
enum class ChoiceKind {
    event,    ///< it happens, as it stands
    meeting,  ///< it happens; who was there is asked
    fact,     ///< the answer is asked
    time,     ///< nothing happens until a date
    stop,     ///< the rehearsal is over
};

/// One of the numbered choices at a point of a rehearsal.
struct Choice {
    ChoiceKind kind = ChoiceKind::event;
    std::string words;             ///< what one chooses, without a full stop
    Event event;                   ///< of an event, meeting or fact; dated with the day of the course
    std::optional<Room> room;      ///< of a meeting with a floor
    FactName fact;                 ///< of a fact
    Stamp on;                      ///< of `time`: the first moment at which what lapses then can be relied on
    std::optional<OpenMove> move;  ///< what the walk says of it, where it is one of its moves
    Ground ground;
};

/// The answers that are known by now, by fact.
using KnownFacts = std::map<std::string, std::string>;

/// Everything that can be chosen where a course stands: what the kernel refuses is not among it. `stop` is always last.
std::vector<Choice> choices_in(const Course& course, const KnownFacts& known);

/// What names stand for in a frame.
Setting setting_of(const Frame& frame);

}  // namespace recourse
