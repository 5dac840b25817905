#include "resolve/small.hpp"

#include <doctest/doctest.h>

namespace standing_test {

using namespace recourse;
using small::event;

TEST_CASE("2.11, 3.23: what holds in a case of which the condition is not recorded is printed with its if") {
    Course course(small::frame(R"(procedure "small" { title = "S", source = "d", starts_at = "a", cite = "1" }
role "one" { title = "somebody", side = "raising", cite = "1" }
fact "at_risk" { asks = "Is a child at immediate risk?", yes_no = true }
step "a" { title = "A", by = "one", act_within = silent "No time.", on = { done = "over", not_done = silent "Nothing." }, cite = "1" }
standing "no_delay" { says = "None of this delays action.", when = "at_risk", cite = "2" }
ending "over" { title = "Over", result = "settled", cite = "1" })"));
    REQUIRE(course.walk().standing.size() == 1);
    CHECK(course.walk().standing[0].starts_with("If `at_risk` is true, which is not recorded: None of this delays action."));
    Event known = event(EventKind::facts, "", "2026-06-02");
    known.facts["at_risk"] = "true";
    REQUIRE(course.record(known));
    CHECK(course.walk().standing[0].starts_with("None of this delays action."));
    known.facts["at_risk"] = "false";
    REQUIRE(course.record(known));
    CHECK(course.walk().standing.empty());
}

TEST_CASE("2.11: what holds from or till any of several moments goes by the first of them, and by the last where it is all") {
    const auto holding = [](const std::string& when) {
        Course course(small::frame(R"(procedure "small" { title = "S", source = "d", starts_at = "a", cite = "1" }
role "one" { title = "somebody", side = "raising", cite = "1" }
moment "x" { says = "x came", cite = "1" }
moment "y" { says = "y came", cite = "1" }
step "a" { title = "A", by = "one", act_within = silent "No time.", on = { done = "over", not_done = silent "Nothing." }, cite = "1" }
standing "rule" { says = "It stands.", )" + when + R"(, cite = "2" }
ending "over" { title = "Over", result = "settled", cite = "1" })"));
        std::string seen = course.walk().standing.empty() ? "-" : "+";
        for (const auto* moment : {"y", "x"}) {
            course.record(event(EventKind::moment, moment, "2026-06-02"));
            seen += course.walk().standing.empty() ? "-" : "+";
        }
        return seen;
    };
    CHECK(holding("till = any { \"x\", \"y\" }") == "+--");
    CHECK(holding("till = any { \"y\", \"x\" }") == "+--");
    CHECK(holding("till = all { \"x\", \"y\" }") == "++-");
    CHECK(holding("from = any { \"x\", \"y\" }") == "-++");
    CHECK(holding("from = all { \"x\", \"y\" }") == "--+");
}

TEST_CASE("3.20: a duty without a date is a breach when the case ends with it open, but not one that the end has made owed") {
    Course course(small::frame(R"(procedure "small" { title = "S", source = "d", starts_at = "a", cite = "1" }
role "one" { title = "somebody", side = "raising", cite = "1" }
step "a" { title = "A", by = "one", act_within = silent "No time.", on = { done = "over", not_done = silent "Nothing." }, cite = "1" }
duty "on_file" { owed_on = "begun", by = "one", within = silent "No time.", strength = "must", cite = "2" }
duty "tell" { owed_on = "over", by = "one", within = silent "No time.", strength = "must", cite = "3" }
ending "over" { title = "Over", result = "settled", cite = "1" })"));
    REQUIRE(course.record(event(EventKind::act, "a", "2026-06-03")));
    const Walk walk = course.walk();
    REQUIRE(walk.breaches.size() == 1);
    CHECK(walk.breaches[0].about == "on_file");
    CHECK(walk.owed.size() == 2);
}

TEST_CASE("2.7: a strength that is read in two ways makes nothing a breach on one of them alone") {
    Course course(small::frame(R"(procedure "small" { title = "S", source = "d", starts_at = "a", cite = "1" }
role "one" { title = "somebody", side = "raising", cite = "1" }
step "a" { title = "A", by = "one", act_within = silent "No time.", on = { done = "over", not_done = silent "Nothing." }, cite = "1" }
duty "copy" { owed_on = "begun", by = "one", within = "1 working day", cite = "2",
  strength = readings { says = "Both words are used.", table = "should", text = "must" } }
ending "over" { title = "Over", result = "settled", cite = "1" })"));
    course.advance(small::at("2026-06-05"));
    CHECK(course.walk().breaches.empty());
    CHECK(course.walk().notes.size() == 1);
    REQUIRE(course.walk().owed.size() == 1);
    CHECK(course.walk().owed[0].readings == std::vector<std::string>{
        "Both words are used. Read as `table`: should; read as `text`: must. The weakest counts; answered at small.copy.strength."});
    CHECK(course.walk().silences.back().address == "small.copy.strength");
}

TEST_CASE("2.7: a set chooses how strongly a text is read that puts it in two ways") {
    const auto under = [](const std::string& reading) {
        Course course(small::frame_under(R"(procedure "small" { title = "S", source = "d", starts_at = "a", cite = "1" }
role "one" { title = "somebody", side = "raising", cite = "1" }
step "a" { title = "A", by = "one", on = { done = "over" }, cite = "1",
  strength = readings { says = "Both words are used.", table = "may", text = "must" } }
duty "copy" { owed_on = "begun", by = "one", within = "1 working day", cite = "2",
  strength = readings { says = "Both words are used.", table = "should", text = "must" } }
ending "over" { title = "Over", result = "settled", cite = "1" })",
                                         "[answers.small.copy]\nstrength = { reading = \"" + reading +
                                             "\" }\n[answers.small.a]\nstrength = { reading = \"" + reading + "\" }\n"));
        course.advance(small::at("2026-06-05"));
        return course.walk();
    };
    const Walk must = under("text");
    CHECK(must.breaches.size() == 1);
    CHECK(must.moves.at(0).strength == Strength::must);
    CHECK(must.moves[0].readings == std::vector<std::string>{
        "How strongly the text puts it: must (assumed by `chosen`, adopted by nobody)."});
    CHECK(must.owed.at(0).readings == must.moves[0].readings);
    CHECK(must.silences.empty());
    CHECK(under("table").breaches.empty());
}

}  // namespace standing_test
