#include "config/read_story.hpp"
#include "resolve/small.hpp"

#include <algorithm>

namespace rules_of_time_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

std::string script(const std::string& blocks) {
    return R"(procedure "small" { title = "Time", source = "paper", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other side", side = "answering", cite = "1" }
fact "urgency" { asks = "How urgent is it?", one_of = { "routine", "urgent" } }
fact "size" { asks = "How large is it?", one_of = { "small", "large" } }
ending "settled" { title = "Settled", result = "settled", cite = "9" }
ending "out" { title = "Out of time", result = "lapsed", cite = "9" }
)" + blocks;
}

/// A request that leads, when it is done, to `a` within 2 working days and `b` within 4.
const std::string two_ways = script(R"(
step "ask" { title = "Ask", by = "asker", on = { done = { "a", "b" } }, cite = "2" }
step "a" { title = "A", by = "asker", act_within = "2 working days", on = { done = "settled", not_done = silent "Nothing." }, cite = "3" }
step "b" { title = "B", by = "other", act_within = "4 working days", on = { done = "settled", not_done = silent "Nothing." }, cite = "4" })");

/// A request whose answer is limited as is said; asked on Tuesday 2 June 2026.
Course asked(const std::string& limit, const std::string& on = "2026-06-02", const std::map<std::string, std::string>& facts = {}) {
    Story story = small::story();
    story.facts = facts;
    Course course(small::frame(script(R"(
moment "minutes_sent" { says = "the minutes were sent", cite = "2" }
step "ask" { title = "Ask", by = "asker", to = "other", answer_within = )" + limit + R"(,
  on = { satisfactory = "settled", unsatisfactory = "settled", otherwise = silent "Nothing." }, cite = "2" })"), story));
    REQUIRE(course.record(event(EventKind::act, "ask", on)));
    return course;
}

DueDate answer_due(const Course& course) {
    const auto due = course.walk().steps[0].due;
    const auto found = std::ranges::find(due, std::string("answer"), &DueDate::what);
    REQUIRE(found != due.end());
    return *found;
}

bool says(const std::vector<std::string>& notes, const std::string& part) {
    return std::ranges::any_of(notes, [&](const std::string& note) { return note.find(part) != std::string::npos; });
}

std::optional<Stamp> act_due(const Course& course, const std::string& step) {
    for (const auto& move : course.walk().moves) {
        if (move.name == step && !move.due.empty()) return move.due[0].at;
    }
    return std::nullopt;
}

}  // namespace

TEST_CASE("3.7: of two ways each has its clock from the same day, and the first act recorded closes the rest") {
    Course course(small::frame(two_ways));
    course.record(event(EventKind::act, "ask", "2026-06-03"));
    CHECK(act_due(course, "a") == at("2026-06-05"));  // Thursday 4, Friday 5
    CHECK(act_due(course, "b") == at("2026-06-09"));  // and Monday 8, Tuesday 9
    REQUIRE(course.record(event(EventKind::act, "b", "2026-06-04")));
    CHECK_FALSE(course.record(event(EventKind::act, "a", "2026-06-04")));
}

TEST_CASE("3.7: a choice that is recorded earlier stops the other clocks") {
    Course course(small::frame(two_ways));
    Event ask = event(EventKind::act, "ask", "2026-06-03");
    ask.next = "b";
    REQUIRE(course.record(ask));
    course.advance(at("2026-06-08"));
    CHECK(course.walk().stands_at == PlaceName{"b"});
    for (const auto& step : course.walk().steps) CHECK(step.step != PlaceName{"a"});
    CHECK_FALSE(course.record(event(EventKind::act, "a", "2026-06-08")));
}

TEST_CASE("3.10: what is due on Friday may still be done on Friday evening") {
    Course course(small::frame(two_ways));
    course.record(event(EventKind::act, "ask", "2026-06-03"));
    Course next_day = course;
    REQUIRE(course.record(event(EventKind::act, "a", "2026-06-05T23:30")));
    CHECK(course.walk().breaches.empty());
    REQUIRE(next_day.record(event(EventKind::act, "a", "2026-06-06")));
    REQUIRE(next_day.walk().breaches.size() == 1);
    CHECK(next_day.walk().breaches[0].says == "Late: it was due by Friday 5 June 2026.");
}

TEST_CASE("3.12: half past eleven on a Sunday night is day 0; the next working day is Monday") {
    CHECK(answer_due(asked("\"1 working day\"", "2026-06-07T23:30")).at == at("2026-06-08"));
}

TEST_CASE("3.15: a limit whose start has not come waits for it, and says by when that can come") {
    const DueDate loose = answer_due(asked("limit { \"3 working days\", from = \"minutes_sent\" }"));
    CHECK_FALSE(loose.at);
    CHECK(says(loose.notes, "waits for `minutes_sent`, which has no latest date"));

    Course course(small::frame(script(R"(
step "ask" { title = "Ask", by = "asker", to = "other", held_within = "5 working days", must_attend = { "asker" },
  on = { agreed = "settled", not_agreed = "settled", inquorate = silent "Nothing.", not_held = silent "Nothing." }, cite = "2" }
duty "tell" { owed_on = "ask.acted", by = "asker", within = limit { "2 working days", from = "ask.held" }, cite = "3" })")));
    course.record(event(EventKind::act, "ask", "2026-06-02"));
    REQUIRE(course.walk().owed.size() == 1);
    const DueDate timed = course.walk().owed[0].due[0];
    CHECK_FALSE(timed.at);
    // The meeting by Tuesday 9 June (3, 4, 5, 8, 9); two working days more make Thursday 11.
    CHECK(says(timed.notes, "due by Tuesday 9 June 2026; this then by Thursday 11 June 2026"));
}

TEST_CASE("3.16: 48 hours end at the same hour two days on; without an hour only the date is late") {
    CHECK(answer_due(asked("\"48 hours\"", "2026-06-05T10:00")).at == at("2026-06-07T10:00"));  // through a weekend
    const DueDate no_hour = answer_due(asked("\"48 hours\"", "2026-06-05"));
    CHECK(no_hour.at == at("2026-06-07"));
    CHECK(says(no_hour.notes, "hour was not recorded"));
}

TEST_CASE("3.16: a change of the clocks within a limit in hours is pointed out") {
    CHECK(says(answer_due(asked("\"48 hours\"", "2026-10-24T12:00")).notes, "The clocks go back on Sunday 25 October 2026"));
}

TEST_CASE("3.17: calendar days that end on a Saturday are not moved, and that is said") {
    const DueDate due = answer_due(asked("\"4 days\""));
    CHECK(due.at == at("2026-06-06"));
    CHECK(says(due.notes, "It ends on a Saturday; the date is not moved."));
}

TEST_CASE("3.17: a month has the same day number, or else the last; a working week is read as five working days") {
    CHECK(answer_due(asked("\"1 month\"")).at == at("2026-07-02"));
    CHECK(answer_due(asked("\"3 months\"", "2026-08-31")).at == at("2026-11-30"));
    const DueDate week = answer_due(asked("\"1 working week\""));
    CHECK(week.at == at("2026-06-09"));
    CHECK(says(week.notes, "read as 5 working days"));
}

TEST_CASE("3.19: two limits that lapse on one day are both recorded, and an ending does not shut the other way") {
    Course course(small::frame(script(R"(
step "ask" { title = "Ask", by = "asker", on = { done = { "a", "b" } }, cite = "2" }
step "a" { title = "A", by = "asker", act_within = "2 days", on = { done = "settled", not_done = "out" }, cite = "3" }
step "b" { title = "B", by = "asker", act_within = "2 days", on = { done = "settled", not_done = "more" }, cite = "4" }
step "more" { title = "More", by = "asker", on = { done = "settled" }, cite = "5" })")));
    course.record(event(EventKind::act, "ask", "2026-06-02"));
    course.advance(at("2026-06-05"));
    const Walk walk = course.walk();
    REQUIRE(walk.steps.size() >= 3);
    CHECK(walk.steps[1].step == PlaceName{"a"});
    CHECK(walk.steps[1].on == at("2026-06-04"));
    CHECK(walk.steps[2].step == PlaceName{"b"});
    CHECK(walk.steps[2].on == at("2026-06-04"));
    CHECK_FALSE(walk.ending);
    REQUIRE(course.record(event(EventKind::act, "more", "2026-06-05")));
    CHECK(course.walk().ending == PlaceName{"settled"});
}

TEST_CASE("3.23: a fact that makes no difference need not be known, in whatever order a rule asks") {
    for (const std::string rule : {"case.urgency == \"urgent\" or case.size == \"large\"", "case.size == \"large\" or case.urgency == \"urgent\""}) {
        const std::string of = script("step \"ask\" { title = \"Ask\", by = \"asker\", needs = rule { says = \"It is urgent or large\", "
                                      "holds = function(case) return " + rule + " end }, on = { done = \"settled\" }, cite = \"2\" }");
        Story story = small::story();
        story.facts["size"] = "large";
        CHECK(Course(small::frame(of, story)).record(event(EventKind::act, "ask", "2026-06-02")));
        story.facts["size"] = "small";
        Course unknown(small::frame(of, story));
        CHECK_FALSE(unknown.record(event(EventKind::act, "ask", "2026-06-02")));
        REQUIRE(unknown.walk().moves.size() == 1);
        CHECK(unknown.walk().moves[0].open_if == std::vector<std::string>{"It is urgent or large"});
    }
}

TEST_CASE("3.24: a running clock keeps its date when a fact changes, and it is said what it would now be") {
    Course course = asked("by_fact { \"urgency\", routine = \"10 working days\", urgent = \"1 working day\" }", "2026-06-02",
                          {{"urgency", "routine"}});
    CHECK(answer_due(course).at == at("2026-06-16"));
    Event learnt = event(EventKind::facts, "", "2026-06-04");
    learnt.facts["urgency"] = "urgent";
    REQUIRE(course.record(learnt));
    const DueDate due = answer_due(course);
    CHECK(due.at == at("2026-06-16"));
    CHECK(says(due.notes, "counted anew it would be 1 working day, up to Wednesday 3 June 2026"));
    course.advance(at("2026-06-16"));
    CHECK(course.walk().steps[0].outcome.empty());
    course.advance(at("2026-06-17"));
    CHECK(course.walk().steps[0].outcome == "no_answer");
}

TEST_CASE("3.24: a clock that started before its fact was known takes the first answer, and keeps it") {
    Course course = asked("by_fact { \"urgency\", routine = \"10 working days\", urgent = \"1 working day\" }");
    CHECK_FALSE(answer_due(course).at);
    Event learnt = event(EventKind::facts, "", "2026-06-03");
    learnt.facts["urgency"] = "routine";
    course.record(learnt);
    CHECK(answer_due(course).at == at("2026-06-16"));
    learnt.facts["urgency"] = "urgent";
    learnt.on = at("2026-06-04");
    course.record(learnt);
    CHECK(answer_due(course).at == at("2026-06-16"));
}

TEST_CASE("3.24: conditions ask again at each event what is known at its date") {
    Course course(small::frame(script(R"(
step "ask" { title = "Ask", by = "asker", needs = { urgency = "urgent" }, on = { done = "settled" }, cite = "2" })")));
    CHECK_FALSE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    Event learnt = event(EventKind::facts, "", "2026-06-03");
    learnt.facts["urgency"] = "urgent";
    course.record(learnt);
    CHECK(course.record(event(EventKind::act, "ask", "2026-06-04")));
}

TEST_CASE("3.26: a holding reply is a note and stops nothing") {
    Course course = asked("\"5 working days\"");
    REQUIRE(course.record(event(EventKind::note, "A holding reply came.", "2026-06-04")));
    course.advance(at("2026-06-10"));
    CHECK(course.walk().steps[0].outcome == "no_answer");
    CHECK(course.walk().steps[0].on == at("2026-06-09"));
}

TEST_CASE("3.29: dates of a story must not go back; on one day the order of the file holds") {
    const std::string head = "title = \"T\"\narea = \"a\"\nprocedure = \"p\"\nraised_by = \"x\"\nagainst = \"y\"\nbegun = 2026-06-01\n";
    const auto one = [](const std::string& on, const std::string& note) { return "[[event]]\non = " + on + "\nnote = \"" + note + "\"\n"; };
    const auto back = read_story(head + one("2026-06-03", "first") + one("2026-06-02", "second"), {});
    REQUIRE(back.problems.size() == 1);
    CHECK(back.problems[0].id == "event-out-of-order");
    CHECK(back.problems[0].where.line == 11);
    const auto same = read_story(head + one("2026-06-03", "first") + one("2026-06-03", "second"), {});
    REQUIRE(same.ok());
    CHECK(same.value->events[0].subject == "first");
    CHECK(same.value->events[1].subject == "second");
}

TEST_CASE("3.31: that two issues are the same matter is given by people, and changes no walk") {
    Story story = small::story();
    story.matter = "closing-of-a-referral";
    Course given(small::frame(two_ways, story));
    Course alone(small::frame(two_ways));
    for (Course* course : {&given, &alone}) course->record(event(EventKind::act, "ask", "2026-06-03"));
    CHECK(act_due(given, "b") == act_due(alone, "b"));
    CHECK(given.frame().story.matter == "closing-of-a-referral");
}

TEST_CASE("3.33: a case stands at one place; what runs beside it is a duty and moves nothing") {
    Course course(small::frame(script(R"(
step "ask" { title = "Ask", by = "asker", to = "other", on = { satisfactory = "settled", unsatisfactory = "settled" }, cite = "2" }
duty "tell" { owed_on = "ask.acted", by = "asker", within = "1 working day", cite = "3" })")));
    course.record(event(EventKind::act, "ask", "2026-06-02"));
    course.advance(at("2026-06-10"));
    CHECK(course.walk().stands_at == PlaceName{"ask"});
    CHECK(course.walk().phase == "answering");
    CHECK(course.walk().owed[0].late);
    course.record(event(EventKind::answer, "ask", "2026-06-11", "satisfactory"));
    CHECK(course.walk().owed.size() == 1);
}

TEST_CASE("3.35: a matter that came up before the text was in force is walked, and that is said") {
    const std::string of = R"(procedure "small" { title = "S", source = "paper", starts_at = "ask", in_force = { from = ")";
    const std::string rest = R"(" } }
role "a" { title = "a", side = "raising", cite = "1" }
ending "yes" { title = "Yes", result = "settled", cite = "3" }
step "ask" { title = "Ask", by = "a", on = { done = "yes" }, cite = "2" })";
    const auto warnings = [&](const std::string& from) { return Course(small::frame(of + from + rest)).walk().warnings; };
    CHECK(warnings("2026-06-01").empty());
    CHECK(says(warnings("2026-06-02"), "in force from Tuesday 2 June 2026, and the matter came up on Monday 1 June 2026"));
    CHECK(warnings("2025-01-01\", before = \"2026-06-02").empty());
    CHECK(says(warnings("2025-01-01\", before = \"2026-06-01"), "was in force before Monday 1 June 2026"));
}

TEST_CASE("3.38: where the text counts the day of the event as day 1, the fifth working day is one earlier") {
    CHECK(answer_due(asked("\"5 working days\"")).at == at("2026-06-09"));
    CHECK(answer_due(asked("limit { \"5 working days\", counts_first_day = true, cite = \"2.1\" }")).at == at("2026-06-08"));
}

}  // namespace rules_of_time_test
