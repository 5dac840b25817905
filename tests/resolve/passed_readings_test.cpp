#include "render/walk_markdown.hpp"
#include "render/walk_words.hpp"
#include "resolve/small.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace passed_readings_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

std::string script(const std::string& later) {
    return R"(procedure "small" { title = "S", source = "rules", starts_at = "ask", cite = "1" }
role "asker" { title = "Asker", side = "raising", cite = "1" }
role "asked" { title = "Asked", side = "answering", cite = "1" }
step "ask" { title = "Ask", by = "asker", to = "asked",
  answer_within = readings { says = "How long is read in two ways.", sooner = "2 working days", later = )" + later + R"( },
  on = { settled = "over", not_settled = "over", no_answer = "over" }, cite = "2" }
ending "over" { title = "Over", result = "settled", cite = "9" })";
}

/// A letter of Tuesday 2 June 2026, told up to Friday 5 June: the sooner reading was up on Thursday 4 June.
Walk walk_of(const std::string& later) {
    Course course(small::frame(script(later)));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    course.advance(at("2026-06-05"));
    return course.walk();
}

const DueDate& on_reading(const std::vector<DueDate>& dates, const std::string& reading) {
    const auto found = std::ranges::find(dates, reading, &DueDate::reading);
    REQUIRE(found != dates.end());
    return *found;
}

}  // namespace

TEST_CASE("3.14: of several readings of a date one that has passed does not run, and says when it is certain") {
    // 5 working days from 2 June: Tuesday 9 June.
    const Walk walk = walk_of("\"5 working days\"");
    for (const auto* dates : {&walk.steps[0].due, &walk.moves[0].due}) {
        const DueDate& sooner = on_reading(*dates, "sooner");
        CHECK(sooner.at == at("2026-06-04"));
        CHECK(sooner.passed);
        CHECK_FALSE(sooner.running);
        CHECK(sooner.certain_after == at("2026-06-09"));
        CHECK_FALSE(on_reading(*dates, "later").passed);
    }
    CHECK(on_reading(walk.steps[0].due, "later").running);
}

TEST_CASE("3.14: one that has passed is never certain where another reading sets no date") {
    const Walk walk = walk_of("silent \"Nothing is said.\"");
    const DueDate& sooner = on_reading(walk.steps[0].due, "sooner");
    CHECK(sooner.passed);
    CHECK_FALSE(sooner.certain_after);
}

TEST_CASE("a reading that has passed is said in plain words") {
    const Walk walk = walk_of("\"5 working days\"");
    const Area area = small::named("small");
    const auto procedure = small::procedure(script("\"5 working days\""));
    const Setting setting{area, *procedure};
    const auto notes = WalkWords(walk, setting).due_notes(on_reading(walk.steps[0].due, "sooner"));
    REQUIRE_FALSE(notes.empty());
    const std::string says = "On this reading the time has passed; it is certain only after Tuesday 9 June 2026.";
    CHECK(notes[0] == says);
    CHECK(walk_markdown({walk}, setting).find(says) != std::string::npos);
}

}  // namespace passed_readings_test
