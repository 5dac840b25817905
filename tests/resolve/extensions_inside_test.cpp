#include "resolve/small.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace extensions_inside_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// A letter, and the time for its answer; what the step says of making its limits longer.
std::string script(const std::string& limit, const std::string& extend_of_step = "", const std::string& header = "") {
    return R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask", cite = "1")" + header + R"( }
role "asker" { title = "Asker", side = "raising", cite = "1" }
role "other" { title = "Other", side = "answering", cite = "1" }
fact "urgency" { asks = "How urgent is it?", one_of = { "urgent", "routine" } }
fact "cover" { asks = "Is there cover meanwhile?", yes_no = true }
step "ask" { title = "Ask", by = "asker", to = "other", answer_within = )" + limit + ", " + extend_of_step + R"(
  on = { satisfactory = "settled", unsatisfactory = "settled", no_answer = silent "Nothing is said." }, cite = "2" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })";
}

/// The letter is sent on Tuesday 2 June 2026.
Course sent(const std::string& text, const std::string& urgency = "") {
    Story story = small::story();
    if (!urgency.empty()) story.facts["urgency"] = urgency;
    Course course(small::frame(text, story));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    return course;
}

bool extended(Course& course, const std::string& till, const std::string& on = "2026-06-03", const std::string& reading = "",
              const std::string& by = "other") {
    Event made = event(EventKind::extend, "ask", on);
    made.by = {by};
    made.till = at(till);
    made.on_reading = reading;
    return course.record(made);
}

std::string last_test(const Course& course) {
    return course.walk().refusals.back().test;
}

std::vector<DueDate> due(const Course& course) {
    return course.walk().steps[0].due;
}

bool has_note(const DueDate& date, const std::string& note) {
    return std::ranges::find(date.notes, note) != date.notes.end();
}

// Five working days from Tuesday 2 June end on Tuesday 9 June, eight on Friday 12 June; ten more after the 9th on the 23rd.
const std::string sooner = R"(sooner_of { limit { "5 working days", cite = "5",
  extend = { by = "other", at_most = "10 working days", as_long_as = { "cover" } } }, "8 working days" })";

// Two working days from Tuesday 2 June end on Thursday 4 June, one more on Friday 5 June.
const std::string by_urgency = R"(by_fact { "urgency", routine = "5 working days",
  urgent = limit { "2 working days", extend = { by = "other", at_most = "1 working day" }, cite = "5" } })";

// Three more working days after Tuesday 9 June end on Friday 12 June, three after Friday 12 June on Wednesday 17 June.
const std::string two_readings = R"(readings { says = "Either may be meant.",
  a = limit { "5 working days", extend = { by = "other", at_most = "3 working days", records = { "the reasons" } } },
  b = limit { "8 working days", extend = { by = "other", at_most = "3 working days", records = { "the reasons" } } } })";

const std::string one_reading = R"(readings { says = "Either may be meant.",
  a = limit { "5 working days", extend = { by = "other", at_most = "10 working days" } }, b = "8 working days" })";

}  // namespace

TEST_CASE("3.22: of the sooner of two limits an extension moves only the one that it stands in") {
    Course course = sent(script(sooner));
    REQUIRE(extended(course, "2026-06-11"));
    CHECK(due(course)[0].at == at("2026-06-11"));
    CHECK(due(course)[0].limit == "extended on Wednesday 3 June 2026");
    CHECK(due(course)[0].ground.clauses == std::vector<std::string>{"rules/5"});
    CHECK(has_note(due(course)[0], "Extended by Other; the first due date was Tuesday 9 June 2026."));
    course.advance(at("2026-06-12"));
    CHECK(course.walk().steps[0].on == at("2026-06-11"));
}

TEST_CASE("3.22: what was not made longer still comes first, and the walk says so") {
    Course course = sent(script(sooner));
    REQUIRE(extended(course, "2026-06-19"));
    CHECK(due(course)[0].at == at("2026-06-12"));
    CHECK(due(course)[0].limit == "the sooner of 5 working days or 8 working days");
    CHECK(has_note(due(course)[0], "\"5 working days\" was extended on Wednesday 3 June 2026 to Friday 19 June 2026; this comes sooner."));
    course.advance(at("2026-06-13"));
    CHECK(course.walk().steps[0].on == at("2026-06-12"));
}

TEST_CASE("3.22: the bound of one of several limits counts from its own due date, and a shorter time is no extension") {
    Course course = sent(script(sooner));
    CHECK_FALSE(extended(course, "2026-06-24"));
    CHECK(last_test(course) == "bound");
    CHECK_FALSE(extended(course, "2026-06-08"));
    CHECK(last_test(course) == "bound");
    CHECK_FALSE(extended(course, "2026-06-19", "2026-06-03", "", "asker"));
    CHECK(last_test(course) == "actor");
    CHECK(extended(course, "2026-06-23"));
    Course late = sent(script(sooner));
    CHECK_FALSE(extended(late, "2026-06-11", "2026-06-10"));
    CHECK(last_test(late) == "running");
}

TEST_CASE("3.22: when what the extension of one of several limits rests on ends, that one is due again as it was first") {
    Course course = sent(script(sooner));
    REQUIRE(extended(course, "2026-06-11"));
    Event over = event(EventKind::facts, "", "2026-06-08");
    over.facts["cover"] = "false";
    REQUIRE(course.record(over));
    CHECK(due(course)[0].at == at("2026-06-09"));
}

TEST_CASE("3.22: of a limit by a fact the one is made longer that the fact chooses") {
    Course urgent = sent(script(by_urgency), "urgent");
    CHECK_FALSE(extended(urgent, "2026-06-08"));
    CHECK(last_test(urgent) == "bound");
    REQUIRE(extended(urgent, "2026-06-05"));
    CHECK(due(urgent)[0].at == at("2026-06-05"));
    CHECK(due(urgent)[0].ground.clauses == std::vector<std::string>{"rules/5"});
    Course routine = sent(script(by_urgency), "routine");
    CHECK_FALSE(extended(routine, "2026-06-10"));
    CHECK(last_test(routine) == "extend");
    CHECK(due(routine)[0].at == at("2026-06-09"));
    Course unknown = sent(script(by_urgency));
    CHECK_FALSE(extended(unknown, "2026-06-05"));
    CHECK(last_test(unknown) == "extend");
}

TEST_CASE("2.18: what says nothing of it itself is made longer as the step says, and what does as it says") {
    const std::string of_step = R"(extend = { by = "asker", at_most = "2 working days" },)";
    Course routine = sent(script(by_urgency, of_step), "routine");
    CHECK_FALSE(extended(routine, "2026-06-10"));
    CHECK(last_test(routine) == "actor");
    REQUIRE(extended(routine, "2026-06-11", "2026-06-03", "", "asker"));
    CHECK(due(routine)[0].at == at("2026-06-11"));
    Course urgent = sent(script(by_urgency, of_step), "urgent");
    CHECK_FALSE(extended(urgent, "2026-06-05", "2026-06-03", "", "asker"));
    CHECK(last_test(urgent) == "actor");
    CHECK(extended(urgent, "2026-06-05"));
}

TEST_CASE("2.18: what the header says holds for any limit that neither says it itself nor has a step that does") {
    const std::string header = R"(, extend = { by = "other", at_most = "3 working days" })";
    Course plain = sent(script("\"5 working days\"", "", header));
    CHECK_FALSE(extended(plain, "2026-06-15"));
    CHECK(extended(plain, "2026-06-12"));
    Course by_step = sent(script("\"5 working days\"", R"(extend = { by = "asker" },)", header));
    CHECK_FALSE(extended(by_step, "2026-06-12"));
    CHECK(last_test(by_step) == "actor");
}

TEST_CASE("2.14: the limits by a fact may be words, or count from a moment of their own") {
    const std::string limit = R"(by_fact { "urgency", urgent = wording "at once", routine = limit { "5 working days", from = "begun" } })";
    std::string text = script(limit);  // what counts from the beginning may pass before the letter is sent
    text.insert(text.find("no_answer"), "not_done = silent \"Nothing is said.\", ");
    CHECK_FALSE(due(sent(text, "urgent"))[0].at);
    CHECK(due(sent(text, "routine"))[0].at == at("2026-06-08"));  // begun on Monday 1 June
}

TEST_CASE("3.22, 3.14: each reading of a limit is made longer by itself, and one that says nothing of it stays") {
    Course course = sent(script(one_reading));
    REQUIRE(extended(course, "2026-06-19"));
    REQUIRE(due(course).size() == 2);
    CHECK(due(course)[0].at == at("2026-06-19"));
    CHECK(due(course)[0].reading == "a");
    CHECK(due(course)[1].at == at("2026-06-12"));
    CHECK(due(course)[1].prudent);
    course.advance(at("2026-06-19"));
    CHECK(course.walk().steps[0].outcome.empty());
    course.advance(at("2026-06-20"));
    CHECK(course.walk().steps[0].on == at("2026-06-19"));
    Course other = sent(script(one_reading));
    CHECK_FALSE(extended(other, "2026-06-19", "2026-06-03", "b"));
    CHECK(last_test(other) == "extend");
}

TEST_CASE("3.22, 3.14: an agreement holds on the readings whose bound it keeps") {
    Course both = sent(script(two_readings));
    REQUIRE(extended(both, "2026-06-16"));
    CHECK(due(both)[0].at == at("2026-06-09"));
    CHECK(due(both)[1].at == at("2026-06-16"));
    CHECK(both.walk().breaches.size() == 1);  // the reasons are not on file
    Course late = sent(script(two_readings));
    REQUIRE(extended(late, "2026-06-15", "2026-06-10"));  // read as `a` it is over since the 9th
    CHECK(due(late)[0].at == at("2026-06-09"));
    CHECK(due(late)[1].at == at("2026-06-15"));
    Course neither = sent(script(two_readings));
    CHECK_FALSE(extended(neither, "2026-06-18"));
    CHECK(last_test(neither) == "bound");
}

TEST_CASE("2.18: what has to be so before one of several limits is made longer is asked for") {
    const std::string limit = R"(sooner_of { limit { "5 working days", extend = { by = "other", needs = "cover" } }, "8 working days" })";
    Course course = sent(script(limit));
    CHECK_FALSE(extended(course, "2026-06-11"));
    CHECK(last_test(course) == "needs");
    Event known = event(EventKind::facts, "", "2026-06-03");
    known.facts["cover"] = "true";
    REQUIRE(course.record(known));
    CHECK(extended(course, "2026-06-11"));
}

TEST_CASE("2.18: a further time can be made longer too") {
    Course course = sent(script(R"(limit { "5 working days", extend = { by = "other" } })"));
    CHECK(extended(course, "2026-06-11"));
    // With no limit before it, further counts from the act: Tuesday 9 June.
    Course more = sent(script(R"(further { "5 working days", extend = { by = "other", at_most = "1 working day" } })"));
    CHECK_FALSE(extended(more, "2026-06-11"));
    CHECK(extended(more, "2026-06-10"));
}

}  // namespace extensions_inside_test
