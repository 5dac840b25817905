#pragma once

#include "resolve/course.hpp"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// A matter that is not for the procedure: why, and where it belongs as far as anybody says.
struct WrongDoor {
    std::string says;
    Ground ground;
    const Outside* outside = nullptr;  ///< which of the script's; null where it is the routes' own
};

/// The routes of the joint protocol take a matter between two of its boards (joint-protocol-2016/7.mutual-challenge);
/// a script may name more that is `outside`. None where the matter may begin.
std::optional<WrongDoor> wrong_door(const Frame& frame, const State& state);

/// Of what the script names as outside, all that is so in that state.
std::vector<WrongDoor> doors_in_words(const Frame& frame, const State& state);

/// What is outside on one reading and not on another, or nobody says in which case: it keeps nobody out (2.7).
std::vector<MetSilence> doors_on_a_reading(const Procedure& procedure, const Answers& answers);

/// Parties that are none of the protocol's boards and are let in by a set, each as a sentence with that ground.
std::vector<std::string> admitted_parties(const Frame& frame);

}  // namespace recourse
