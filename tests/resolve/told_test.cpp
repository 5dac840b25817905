#include "resolve/town.hpp"

#include <doctest/doctest.h>

#include <tuple>

namespace told_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

Course begun(const std::string& fields) {
    return Course(town::frame(R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask" }
fact "small_agency" { asks = "Is it a small agency?", yes_no = true }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "first" { title = "the first", cite = "1" }
role "second" { title = "the second", cite = "1" }
role "hearer" { title = "the hearer", cite = "1", holders = { { when = "small_agency", whom = "an officer" } } }
step "ask" { title = "Ask", by = "asker", on = { done = "settled" }, )" +
                                  fields + R"(, cite = "2" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })",
                              town::story({"south"})));
}

}  // namespace

TEST_CASE("2.5: an act without a view that must be had first is refused, and says whose is missing") {
    Course course = begun("consults = all { \"first\", \"second\" }");
    Event act = event(EventKind::act, "ask", "2026-06-02");
    act.consulted = {"first"};
    CHECK_FALSE(course.record(act));
    CHECK(course.walk().refusals[0].test == "consults");
    CHECK(course.walk().refusals[0].now == "not asked: the second");
    act.consulted = {"first", "second"};
    CHECK(course.record(act));
}

TEST_CASE("2.5: of several of whom one has to be consulted, one is enough") {
    Course course = begun("consults = any { \"first\", \"second\" }");
    Event act = event(EventKind::act, "ask", "2026-06-02");
    CHECK_FALSE(course.record(act));
    act.consulted = {"second"};
    CHECK(course.record(act));
}

TEST_CASE("2.5: a view that may be had is missed by nobody") {
    Course course = begun("may_consult = \"first\"");
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    CHECK(course.walk().breaches.empty());
}

TEST_CASE("2.4: a list of those who are told means all, and each who is not told is a breach") {
    Course course = begun("informs = { \"first\", \"second\" }");
    Event act = event(EventKind::act, "ask", "2026-06-02");
    act.informed = {"second"};
    REQUIRE(course.record(act));
    REQUIRE(course.walk().breaches.size() == 1);
    CHECK(course.walk().breaches[0].says == "No copy went to the first.");
}

TEST_CASE("3.23: nobody is blamed for a copy that depends on what is not recorded") {
    Course course = begun("informs = \"hearer\"");
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    CHECK(course.walk().breaches.empty());
    CHECK(course.walk().notes.back() == "2026-06-02: who gets a copy depends on what is not recorded: `hearer`.");
}

TEST_CASE("2.5, 3.5: a late act is a breach where the text says must, a note where it says should or may") {
    const std::string with_lapse = R"(act_within = "1 working day", strength = ")";
    for (const auto& [strength, breaches, notes] : {std::tuple("must", 1, 0), std::tuple("should", 0, 1), std::tuple("may", 0, 1)}) {
        Course course(town::frame(R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
step "ask" { title = "Ask", by = "asker", on = { done = "settled", not_done = silent "Nothing is said." }, )" +
                                      with_lapse + strength + R"(", cite = "2" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })",
                                  town::story({"south"})));
        REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-03")));  // due by Tuesday 2
        CHECK(course.walk().breaches.size() == static_cast<std::size_t>(breaches));
        CHECK(course.walk().steps[0].notes.size() == static_cast<std::size_t>(notes));
    }
}

TEST_CASE("3.14: what is late on one reading alone is said to be so, and is no breach") {
    Course course(town::frame(R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
step "ask" { title = "Ask", by = "asker", on = { done = "settled", not_done = silent "Nothing is said." }, cite = "2",
  act_within = readings { says = "A day, or a week?", day = "1 working day", week = "5 working days" } }
duty "tell" { owed_on = "begun", by = "asker", cite = "3",
  within = readings { says = "A day, or a week?", day = "1 working day", week = "5 working days" } }
ending "settled" { title = "Settled", result = "settled", cite = "9" })",
                              town::story({"south"})));
    // Begun on Monday 1 June: by Tuesday 2, or by Monday 8.
    REQUIRE(course.record(event(EventKind::duty, "tell", "2026-06-02")));
    CHECK(course.walk().notes.empty());
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-03")));
    CHECK(course.walk().breaches.empty());
    CHECK(course.walk().notes ==
          std::vector<std::string>{"2026-06-03: ask: late on one reading only (`day`), by which it was due by Tuesday 2 June 2026."});
}

TEST_CASE("3.20: what was owed and done is listed with its date, whether somebody did it or a moment discharged it") {
    Course course(town::frame(R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
step "ask" { title = "Ask", by = "asker", on = { done = "settled", not_done = silent "Nothing is said." },
  act_within = silent "No time.", cite = "2" }
duty "tell" { title = "They are told", owed_on = "begun", by = "asker", within = "2 working days", cite = "3" }
duty "whole" { title = "All is over", owed_on = "begun", by = "asker", within = "1 working day", met_by = "ended", cite = "4" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })",
                              town::story({"south"})));
    CHECK(course.walk().done.empty());
    REQUIRE(course.record(event(EventKind::duty, "tell", "2026-06-03")));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-04")));
    const auto done = course.walk().done;
    REQUIRE(done.size() == 2);
    CHECK(done[0].duty == "tell");
    CHECK(done[0].by == "the asker");
    CHECK(done[0].due == at("2026-06-03"));
    CHECK_FALSE(done[0].late);
    CHECK(done[1].duty == "whole");
    CHECK(done[1].by.empty());
    CHECK(done[1].on == at("2026-06-04"));
    CHECK(done[1].late);  // due by Tuesday 2 June
}

}  // namespace told_test
