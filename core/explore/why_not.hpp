#pragma once

#include "resolve/course.hpp"
#include "resolve/explain.hpp"

#include <string>
#include <vector>

namespace recourse {

/// One move towards a place, and every test of it that fails now; none where the move is open.
struct MoveTowards {
    std::string move;  ///< "act `chairs_meeting`"
    std::vector<FailingTest> failing;
};

/// Why a step or ending can't be gone on to now, and the shortest course that would change it.
struct WhyNot {
    PlaceName place;
    std::string title;
    bool open = false;
    std::string stands;  ///< that the case stands there already, or has ended; empty otherwise
    std::vector<MoveTowards> moves;
    /// What would have to happen first, in order; empty where nothing that the text provides would do.
    std::vector<Label> cure;
    std::vector<std::string> cure_in_words;
    /// Open points which, answered by a set, may open it: only where there is no cure and the case is
    /// open.
    std::vector<MetSilence> unanswered;
};

WhyNot why_not(const Course& course, const PlaceName& place);

/// The event that makes a label happen in that course on its date: the actors that the text names, everybody in the room.
/// A lapse is no event: see `after_lapse`.
Event event_for(const Course& course, const Label& label);

/// Makes the labels happen one by one, each on the day of the course; lapses by letting their time pass. False when one
/// of them is refused.
bool follow(Course& course, const std::vector<Label>& labels);

}  // namespace recourse
