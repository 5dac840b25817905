#include "render/walk_words.hpp"
#include "resolve/small.hpp"

#include <algorithm>

namespace due_words_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

const char* review = R"(procedure "small" { title = "Review", source = "paper", starts_at = "report" }
role "reviewer" { title = "the reviewer", side = "raising", cite = "1" }
moment "family_meeting" { says = "the meeting with the family takes place", cite = "1" }
step "report" { title = "She completes the review", by = "reviewer",
  act_within = readings { says = "From when is not said.", day = "1 working day", two = "2 working days", week = "5 working days" },
  on = { done = "check", not_done = silent "Nothing is said." }, cite = "2" }
step "check" { title = "Check", by = "reviewer", act_within = limit { "2 working days", from = "notice.done" },
  on = { done = "over", not_done = silent "Nothing is said." }, cite = "3" }
duty "notice" { title = "Notice of the report", owed_on = "report.acted", by = "reviewer", within = limit { before = "report.acted" }, cite = "4" }
duty "family" { title = "The family is told", owed_on = "begun", by = "reviewer", within = limit { before = "family_meeting" }, cite = "5" }
duty "papers" { title = "Papers", owed_on = "begun", by = "reviewer", within = limit { "3 days", before = "family_meeting" }, cite = "6" }
ending "over" { title = "Over", result = "settled", cite = "9" })";

std::string due_of(const Walk& walk, const std::string& duty) {
    const auto procedure = small::procedure(review);
    const Area area = small::named("small");
    const auto found = std::ranges::find(walk.owed, duty, &OwedDuty::duty);
    REQUIRE(found != walk.owed.end());
    REQUIRE(found->due.size() == 1);
    return WalkWords(walk, {area, *procedure}).due(found->due[0], duty);
}

}  // namespace

TEST_CASE("2.14: what has to be done before a moment says before what, in words") {
    Course course(small::frame(review));
    CHECK(due_of(course.walk(), "family") == "to be done before the meeting with the family takes place, the date of which is not known");
    CHECK(due_of(course.walk(), "papers") == "to be done 3 days before the meeting with the family takes place, the date of which is not known");
    REQUIRE(course.record(event(EventKind::act, "report", "2026-06-02")));
    CHECK(due_of(course.walk(), "notice") == "to be done by Tuesday 2 June 2026: before \"She completes the review\" is done");
    REQUIRE(course.record(event(EventKind::moment, "family_meeting", "2026-06-10")));
    CHECK(due_of(course.walk(), "papers") == "to be done by Sunday 7 June 2026: 3 days before the meeting with the family takes place");
}

// Begun on Monday 1 June 2026: by Tuesday 2, Wednesday 3 or Monday 8 June.
TEST_CASE("3.14: what is late names every reading on which it is, and the latest date once it is late on all") {
    Course some(small::frame(review));
    REQUIRE(some.record(event(EventKind::act, "report", "2026-06-04")));
    CHECK(some.walk().notes.front() == "2026-06-04: report: late on some readings only (`day`), by which it was due by Tuesday 2 June 2026; "
                                       "(`two`), by which it was due by Wednesday 3 June 2026.");
    Course all(small::frame(review));
    REQUIRE(all.record(event(EventKind::act, "report", "2026-06-09")));
    CHECK(all.walk().breaches.front().says == "Late: it was due by Monday 8 June 2026 at the latest; read as `day` by Tuesday 2 June 2026, "
                                              "read as `two` by Wednesday 3 June 2026.");
}

}  // namespace due_words_test
