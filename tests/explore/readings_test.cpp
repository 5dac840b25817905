#include "explore/forecast.hpp"
#include "render/walk_ics.hpp"
#include "render/walk_json.hpp"
#include "render/walk_markdown.hpp"
#include "render/walk_text.hpp"
#include "resolve/small.hpp"

#include "render/a_walk.hpp"

namespace readings_test {

using namespace recourse;
using small::event;

namespace {

/// A copy is owed in urgent matters, or in all; asked on Tuesday 2 June 2026, so that it is due by Thursday 4 June.
Course asked(const std::string& by) {
    Story story = small::story();
    story.facts = {{"urgency", "routine"}};
    Course course(small::frame(R"(procedure "small" { title = "Small", source = "d", starts_at = "ask", cite = "1" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other", side = "answering", cite = "1" }
fact "urgency" { asks = "How urgent?", one_of = { "routine", "urgent" } }
step "ask" { title = "Ask", by = "asker", to = "other", answer_within = "5 working days",
  on = { satisfactory = "over", unsatisfactory = silent "Nothing.", no_answer = silent "Nothing." }, cite = "1" }
duty "copy" { title = "The copy", owed_on = "ask.acted", by = ")" + by + R"(", within = "2 working days", strength = "must", cite = "2",
  when = readings { says = "Urgent matters alone, or all.", urgent = { urgency = "urgent" }, all = silent "In every case." } }
ending "over" { title = "Over", result = "settled", cite = "1" })",
                               story));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    return course;
}

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const std::string both = "it is owed; read as `urgent` (`urgency` is urgent) it is not owed; answered at small.copy.when.";

}  // namespace

TEST_CASE("2.7: a duty that is owed on one reading alone is printed so as text, JSON, Markdown and in a calendar") {
    const std::vector<Walk> walks{asked("other").walk()};
    const testing::SmallPlace place;
    Style wide;
    wide.columns = 1000;
    const std::string text = walk_text(walks, place.setting(), wide);
    CHECK(says(text, "The copy (not certain)"));
    CHECK(says(text, both));
    CHECK(says(text, "(reading: all)"));
    const std::string json = walk_json(walks);
    CHECK(says(json, "\"certain\": false"));
    CHECK(says(json, both));
    const std::string markdown = walk_markdown(walks, place.setting());
    CHECK(says(markdown, "; not certain\n  - reading: "));
    CHECK(says(walk_ics(walks, place.setting()), "(reading: all)"));
}

TEST_CASE("2.7: a forecast in which nobody acts makes no breach of a duty that is owed on one reading alone") {
    const auto made = forecast(asked("other"), Behaviour::nobody_acts);
    REQUIRE(made.branches.size() == 1);
    CHECK(made.branches[0].breaches.empty());
    REQUIRE(made.branches[0].owed.size() == 1);
    CHECK_FALSE(made.branches[0].owed[0].certain);
}

TEST_CASE("2.7: a forecast lets the side that raised the matter do what it owes on one reading, and says that it does") {
    const auto made = forecast(asked("asker"), Behaviour::nobody_answers);
    REQUIRE(made.branches.size() == 1);
    CHECK(made.branches[0].owed.empty());
    REQUIRE_FALSE(made.branches[0].notes.empty());
    CHECK(says(made.branches[0].notes[0], "The copy: done, though it is not certain that it was owed."));
}

}  // namespace readings_test
