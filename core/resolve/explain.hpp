#pragma once

#include "model/area.hpp"
#include "model/story.hpp"
#include "resolve/course.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Why a test fails, for people: what is asked, the value now, the value that would do, and the cure: what would have
/// to happen.
struct FailingTest {
    std::string test;
    std::string says;
    std::string now;
    std::string needed;
    Ground ground;
    std::string address;  ///< of an open point that decides it
};

/// Says one failing test of a move in words.
FailingTest explain(const Frame& frame, const State& state, const Move& move, TestNumber test,
                    const Findings& findings);

/// "act `written_request`"
std::string label_in_words(const Program& program, const Label& label);

}  // namespace recourse
