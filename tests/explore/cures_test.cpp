#include "check/shipped.hpp"
#include "explore/why_not.hpp"

#include <doctest/doctest.h>

namespace cures_test {

using namespace recourse;

TEST_CASE("taking the cure that why-not names makes the move open, for every step of every shipped story") {
    std::size_t cured = 0;
    for (const auto& shipped : testing::shipped_stories()) {
        const Course course = replay(shipped.frame);
        if (!course.turned_away().empty()) continue;
        for (const auto& place : shipped.frame->program.places) {
            CAPTURE(shipped.name);
            CAPTURE(place.text);
            const WhyNot why = why_not(course, place);
            if (why.open) continue;
            for (const auto& move : why.moves) CHECK_FALSE(move.failing.empty());
            if (why.cure.empty()) {
                CHECK((course.ended() || !why.unanswered.empty()));
                continue;
            }
            Course after = course;
            CHECK(follow(after, why.cure));
            CHECK(why_not(after, place).open);
            ++cured;
        }
    }
    CHECK(cured > 10);
}

}  // namespace cures_test
