#include "render/walk_text.hpp"

#include "a_walk.hpp"
#include "render/layout.hpp"
#include "render/walk_markdown.hpp"

#include <doctest/doctest.h>

namespace walk_text_test {

using namespace recourse;
using namespace recourse::testing;

namespace {

/// The walk on a page so wide that no line is broken.
std::string text_of(const std::vector<Walk>& branches) {
    const SmallPlace place;
    Style wide;
    wide.columns = 1000;
    return walk_text(branches, place.setting(), wide);
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t n = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
    return n;
}

}  // namespace

TEST_CASE("a walk says who, when, by which clause, and where it stands") {
    const std::string text = text_of({waiting_walk()});
    CHECK(has(text, "raised by    Board A\n"));
    CHECK(has(text, "against      Board B\n"));
    CHECK(has(text, "opened       Monday 5 January 2026\n"));
    CHECK(has(text, "by           Chair of A, for the Board A [protocol/1]\n"));
    CHECK(has(text, "answer by Tuesday 20 January 2026: 10 working days from its act [assumed: illustration]"));
    CHECK(has(text, "It stands at \"Written request\", and the answer is awaited."));
    CHECK(has(text, "1. Answer: Written request\n"));
    CHECK(text.ends_with("\nDay 0 is the day of the event.\n"));
}

TEST_CASE("a case that nothing moves on says that it can wait for ever") {
    Walk walk = waiting_walk();
    walk.waits_for_ever = true;
    walk.silences = {{"challenge.request.on.no_answer", "Nothing is said of no answer.",
                      {GroundKind::silence, {}, "Nothing is said of no answer.", {}}}};
    const std::string text = text_of({walk});
    CHECK(has(text, "it can wait for ever."));
    CHECK(has(text, "Nothing is said of no answer. (challenge.request.on.no_answer) [silence]"));
}

TEST_CASE("a refusal says why, what there was, what is needed and which clause asks for it") {
    const std::string text = text_of({refused_walk()});
    CHECK(has(text, "Refused: nothing happened\n1. Held meeting on Monday 12 January 2026\n"));
    CHECK(has(text, "why          The Chief Executive was not there. [protocol/7.4]\n"));
    CHECK(has(text, "now          1 of 2 places\n"));
    CHECK(has(text, "needed       2 of 2 places\n"));
    CHECK(has(text, "must attend  2 places, 1 person by their own offices\n"));
}

TEST_CASE("what is supposed says so without colour") {
    Walk walk = waiting_walk();
    walk.steps.front().supposed = true;
    walk.steps.front().due.front().supposed = true;
    const std::string text = text_of({walk});
    CHECK(has(text, "1. Written request (supposed)\n"));
    CHECK(has(text, "Counted from something supposed."));
    CHECK(text.find('\x1b') == std::string::npos);
}

TEST_CASE("the steps that all branches share are told once") {
    Walk first = waiting_walk();
    WalkStep meeting;
    meeting.step = PlaceName{"meeting"};
    meeting.title = "Meeting of the chairs";
    meeting.opened = day("2026-01-21");
    first.steps.push_back(meeting);
    Walk second = waiting_walk();
    meeting.step = PlaceName{"other"};
    meeting.title = "Another meeting";
    second.steps.push_back(meeting);
    const std::string text = text_of({first, second});
    CHECK(count(text, "1. Written request\n") == 1);
    CHECK(has(text, "Branch 1 of 2: Written request, then Meeting of the chairs\n"));
    CHECK(has(text, "Branch 2 of 2: Written request, then Another meeting\n"));
    CHECK(count(text, "Where it stands now") == 2);
}

TEST_CASE("no line is longer than the page") {
    Walk walk = refused_walk();
    walk.warnings = {std::string("A long warning that goes on and on ") + std::string(60, 'x') + " and on and on and on and on"};
    Style narrow;
    narrow.columns = 80;
    const SmallPlace place;
    const std::string text = walk_text({walk}, place.setting(), narrow);
    std::size_t at = 0;
    while (at < text.size()) {
        const auto end = text.find('\n', at);
        CHECK(width_of(text.substr(at, end - at)) <= 80);
        at = end + 1;
    }
}

TEST_CASE("a hostile title can't paint the terminal") {
    Walk walk = waiting_walk();
    walk.title = "x\x1b[2Jy";
    CHECK(has(text_of({walk}), "x\\u{1b}[2Jy"));
}

TEST_CASE("a paper in Markdown has the steps in a table, and its signs escaped") {
    const SmallPlace place;
    Walk walk = refused_walk();
    walk.title = "A *bold* | matter";
    const std::string text = walk_markdown({walk}, place.setting());
    CHECK(text.starts_with("# A \\*bold\\* \\| matter\n"));
    CHECK(has(text, "| 1 | Written request \\[protocol/7.1\\] | Monday 5 January 2026 | "));
    CHECK(has(text, "| Monday 12 January 2026 | held meeting | The Chief Executive was not there. \\[protocol/7.4\\] | "));
}

}  // namespace walk_text_test
