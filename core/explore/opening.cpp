#include "explore/opening.hpp"

#include "resolve/explain.hpp"
#include "resolve/open_moves.hpp"
#include "resolve/ways_open.hpp"

#include <utility>

namespace recourse {

namespace {

/// Why none of the ways in is open: the first test of the first that fails.
void nothing_is_open(const Course& course, Opening& made) {
    const Program& program = course.frame().program;
    made.why = "No way in is open.";
    made.ground = course.frame().procedure->ground;
    for (const auto& place : offered_of(program, course.state())) {
        for (const auto number : moves_with(program, {LabelKind::choice, *place_number(program, place), 0})) {
            const auto test = refusal(program.kernel, course.state(), number);
            if (!test) continue;
            const FailingTest failing = explain(course.frame(), course.state(), program.kernel.moves[number], *test, {});
            made.why = failing.says + " Now: " + failing.now + ".";
            made.ground = failing.ground;
            return;
        }
    }
}

}  // namespace

Opening opening_of(const Course& course) {
    const Frame& frame = course.frame();
    Opening made;
    made.procedure = frame.procedure->name;
    made.title = frame.procedure->title;
    made.in_force = in_force_of(*frame.procedure);
    if (!course.turned_away().empty()) {
        const Walk walk = course.walk();
        made.why = walk.turned_away;
        made.ground = walk.turned_away_ground.value_or(frame.procedure->ground);
        return made;
    }
    for (std::size_t i = 0; i < frame.procedure->outsides.size(); ++i) {
        for (const auto number : moves_with(frame.program, {LabelKind::outside, static_cast<std::uint16_t>(i), 0})) {
            for (auto& fact : only_if(frame.program, course.state(), number)) {
                made.turned_away_if.push_back(std::move(fact) + " [" + to_text(frame.procedure->outsides[i].ground) + "]");
            }
        }
    }
    for (const auto& door : course.doubtful_doors()) made.readings.push_back(door.says);
    for (auto& move : open_moves(course)) {
        if (move.kind != "act" && move.kind != "decision") continue;
        made.ways.push_back({PlaceName{move.name}, move.title, std::move(move.by), move.by_unknown, std::move(move.open_if), move.ground});
    }
    made.open = !made.ways.empty();
    if (!made.open) nothing_is_open(course, made);
    return made;
}

}  // namespace recourse
