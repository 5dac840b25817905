#pragma once

#include "app/interactive.hpp"
#include "app/interactive_history.hpp"
#include "check/expectation.hpp"
#include "config/read_story.hpp"
#include "config/write_story.hpp"
#include "resolve/small.hpp"
#include "world/world.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <sstream>
#include <string>

namespace recourse::rehearsal {

/// A letter that is answered within five working days, a panel of three people, and a way straight to the end.
inline const std::string letter_and_panel = R"(
procedure "small" { title = "Letter and panel", source = "paper", starts_at = "letter" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other side", side = "answering", cite = "1" }
role "expert" { title = "the expert", cite = "1" }
fact "urgent" { asks = "Is it urgent?", yes_no = true }
fact "size" { asks = "How large is it?", one_of = { "small", "large" } }
step "letter" { title = "Letter", by = "asker", to = "other", answer_within = "5 working days",
  on = { satisfactory = "settled", unsatisfactory = { "panel", "short_cut" }, no_answer = "panel" }, cite = "2" }
step "panel" { title = "Panel", by = "asker", must_attend = { "asker", "other", "expert" },
  held_within = silent "No time is given for the panel.",
  on = { agreed = "settled", not_agreed = silent "Nothing follows the panel.", inquorate = silent "Nothing is said of it.",
         not_held = silent "Nothing is said." }, cite = "3" }
step "short_cut" { title = "Short cut", by = "asker", open_if = "urgent", on = { done = "settled" }, cite = "4" }
duty "record" { title = "A note is kept", owed_on = "letter.acted", by = "asker", within = "2 working days", cite = "5" }
ending "settled" { title = "Settled", result = "settled", cite = "6" }
)";

/// What is printed when these lines are typed.
inline std::string typed(std::shared_ptr<const Frame> frame, const std::string& lines, bool at_terminal = false) {
    std::istringstream in(lines);
    std::ostringstream out;
    CHECK(rehearse(std::move(frame), std::nullopt, in, out, Style{}, at_terminal) == ExitCode::fine);
    return out.str();
}

inline std::string typed(const std::string& lines) { return typed(small::frame(letter_and_panel), lines); }

/// The text with every line end and its indent turned into one blank, as it would stand unwrapped.
inline std::string unwrapped(const std::string& text) {
    std::string made;
    for (const char letter : text) {
        const bool blank = letter == '\n' || letter == ' ';
        if (!blank) made += letter;
        if (blank && (made.empty() || made.back() != ' ')) made += ' ';
    }
    return made;
}

inline bool says(const std::string& text, const std::string& part) {
    return unwrapped(text).find(unwrapped(part)) != std::string::npos;
}

/// Every fact of the walk, as a story would expect it.
inline std::string facts(const Course& course) {
    return as_written(Value{facts_of({course.walk()}), {}, nullptr});
}

/// The story read back from its text, and replayed under the same area, procedure and sets.
inline Course read_back(const Frame& frame, const std::string& text) {
    auto read = read_story(text, FileName("saved.toml"));
    for (const auto& problem : read.problems) FAIL_CHECK(to_text(problem.where) << ": " << problem.says);
    REQUIRE(read.ok());
    const auto again = make_frame(*frame.area, frame.calendar, frame.procedure, frame.sets, *read.value);
    for (const auto& problem : check_story(*again)) {
        if (problem.severity == Severity::error) FAIL_CHECK(problem.says);
    }
    const Course course = replay(again);
    for (const auto& one : differences(again->story.expect, {course.walk()})) {
        FAIL_CHECK(one.field << ": expected " << one.expected << ", found " << one.found);
    }
    return course;
}

/// A frame of the checkout's own data, or of another root's, for a story of its own.
inline std::shared_ptr<const Frame> own_frame(Story story, const World& world = World(roots_from(RECOURSE_ROOT, {}))) {
    auto prepared = prepare(world, AreaName{story.area}, ProcedureName{story.procedure}, story.assume);
    for (const auto& problem : prepared.problems) INFO(problem.says);
    REQUIRE(prepared.ok());
    std::vector<SetName> sets;
    for (const auto& set : prepared.value->sets) sets.emplace_back(set.name);
    return make_frame(std::move(prepared.value->area), std::move(prepared.value->calendar),
                      std::move(prepared.value->procedure), std::move(sets), std::move(story));
}

}  // namespace recourse::rehearsal
