#include "resolve/small.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace further_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

std::string script(const std::string& of_meeting) {
    std::string lapses;
    if (of_meeting.find("act_within") != std::string::npos) lapses += R"(, not_done = silent "N.")";
    if (of_meeting.find("held_within") != std::string::npos) lapses += R"(, not_held = silent "N.")";
    return R"(procedure "small" { title = "S", source = "rules", starts_at = "talk", cite = "1" }
role "asker" { title = "Asker", side = "raising", cite = "1" }
role "hearer" { title = "Hearer", cite = "1" }
step "talk" { title = "Talk", by = "asker", decides = "hearer",
  decide_within = readings { says = "From when is not said.", opening = limit { "2 working days", from = "talk.opened" },
    act = limit { "2 working days", from = "talk.acted" } },
  on = { agreed = "over", not_agreed = "meeting", no_decision = "meeting" }, cite = "2" }
step "meeting" { title = "Meeting", by = "hearer", decides = "hearer", )" + of_meeting + R"(
  on = { agreed = "over", not_agreed = "over")" + lapses + R"( }, cite = "3" }
ending "over" { title = "Over", result = "settled", cite = "9" })";
}

/// A talk that opened on Monday 1 June, was had on Thursday 4 June and failed that day: due, on its readings, on
/// Wednesday 3 or Monday 8 June.
Course failed(const std::string& of_meeting) {
    Course course(small::frame(script(of_meeting)));
    REQUIRE(course.record(event(EventKind::act, "talk", "2026-06-04")));
    REQUIRE(course.record(event(EventKind::decide, "talk", "2026-06-04", "not_agreed")));
    return course;
}

std::vector<std::string> dates(const Course& course, Phase phase) {
    std::vector<std::string> all;
    for (const auto& date : course.dates(*find_step(*course.frame().procedure, PlaceName{"meeting"}), phase)) {
        all.push_back((date.at ? iso(*date.at) : "none") + " " + date.reading);
    }
    std::ranges::sort(all);
    return all;
}

using Dates = std::vector<std::string>;

}  // namespace

TEST_CASE("3.13, 3.14: a further limit counts from each date of the earlier one, and from what opened before one of them") {
    // 5 working days from Wednesday 3, from Monday 8 and, as it opened before that one, from Thursday 4 June.
    CHECK(dates(failed(R"(act_within = further "5 working days",)"), Phase::act) ==
          Dates{"2026-06-10 counted from the earlier due date, read as opening", "2026-06-11 counted from meeting.opened",
                "2026-06-15 counted from the earlier due date, read as act"});
}

TEST_CASE("3.13: where the call has no limit, that of the sitting is further from the step before, not from the call") {
    Course course = failed(R"(held_within = further "5 working days",)");
    course.record(event(EventKind::act, "meeting", "2026-06-09"));
    CHECK(dates(course, Phase::sitting) ==
          Dates{"2026-06-10 counted from the earlier due date, read as opening", "2026-06-11 counted from meeting.opened",
                "2026-06-15 counted from the earlier due date, read as act"});
}

TEST_CASE("3.13: a reading of the sitting's limit goes with the reading of that name of the call's") {
    const char* convene = R"(act_within = readings { says = "Called or held.", called = further "5 working days", held = silent "N." },
  held_within = readings { says = "Called or held.", called = silent "N.", held = further "5 working days" },)";
    Course course = failed(convene);
    course.record(event(EventKind::act, "meeting", "2026-06-09"));
    CHECK(dates(course, Phase::sitting) ==
          Dates{"2026-06-10 held, counted from the earlier due date, read as opening",
                "2026-06-11 held, counted from meeting.opened",
                "2026-06-15 held, counted from the earlier due date, read as act", "none called"});
}

TEST_CASE("3.13: where the call has a limit, that of the sitting is further from it, and from a call that came before") {
    Course course = failed(R"(act_within = "3 working days", held_within = further "5 working days",)");
    course.record(event(EventKind::act, "meeting", "2026-06-08"));
    // To be called by Tuesday 9 June; 5 working days from there, and from the call on Monday 8 June.
    CHECK(dates(course, Phase::sitting) ==
          Dates{"2026-06-15 counted from meeting.acted", "2026-06-16 counted from the earlier due date"});
}

}  // namespace further_test
