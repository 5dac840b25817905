#include "resolve/small.hpp"

#include <algorithm>

namespace people_on_readings_test {

using namespace recourse;
using small::event;

namespace {

/// Somebody asks; whom, after whose view, and with copies to whom is `fields`.
std::string script(const std::string& fields, const std::string& beside = "") {
    return R"(procedure "small" { title = "Small", source = "d", starts_at = "ask", cite = "1" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "chair" { title = "the chair", side = "answering", cite = "1" }
role "lead" { title = "the lead", side = "answering", cite = "1" }
role "clerk" { title = "the clerk", cite = "1" }
step "ask" { title = "Ask", by = "asker", )" + fields + R"(, cite = "1" }
ending "over" { title = "Over", result = "settled", cite = "1" }
)" + beside;
}

const std::string on = R"(, on = { satisfactory = "over", unsatisfactory = silent "N" })";
const std::string to = R"(to = readings { says = "It may be either.", chair = "chair", lead = "lead" })" + on;
const std::string to_some = R"(to = readings { says = "One, or both.", one = "chair", both = all { "chair", "lead" } })" + on;
const std::string consults =
    R"(consults = readings { says = "One, or both.", one = "chair", both = all { "chair", "lead" } }, on = { done = "over" })";
const std::string informs =
    R"(informs = readings { says = "One, or both.", one = "chair", both = all { "chair", "lead" } }, on = { done = "over" })";
const std::string informs_other = R"(informs = readings { says = "Either.", a = "chair", b = "lead" }, on = { done = "over" })";
const std::string answer_to =
    R"(to = "chair", answer_to = readings { says = "Either.", a = "asker", b = "clerk" })" + on;
const std::string duty = R"(duty "tell" { title = "Telling", owed_on = "ask.acted", by = "clerk", within = "2 working days", cite = "2",
  to = readings { says = "It may be either.", chair = "chair", lead = "lead" } })";

Event ask(const std::vector<std::string>& to_whom) {
    Event made = event(EventKind::act, "ask", "2026-06-02");
    made.to = to_whom;
    return made;
}

Event asked_first(const std::vector<std::string>& whom) {
    Event made = ask({});
    made.consulted = whom;
    return made;
}

Event with_copies(const std::vector<std::string>& whom) {
    Event made = ask({});
    made.informed = whom;
    return made;
}

bool among_notes(const std::vector<std::string>& notes, const std::string& note) {
    return std::ranges::find(notes, note) != notes.end();
}

bool has_silence(const Walk& walk, const std::string& address) {
    return std::ranges::find(walk.silences, address, &MetSilence::address) != walk.silences.end();
}

}  // namespace

TEST_CASE("2.7: an act that goes to whom one reading names counts, and its step says that it rests on that reading") {
    Course course(small::frame(script(to)));
    REQUIRE(course.record(ask({"lead"})));
    const Walk walk = course.walk();
    CHECK(walk.breaches.empty());
    CHECK(among_notes(walk.steps[0].notes, "Who is asked is read in several ways: It may be either. Read as `chair`: the chair; read as "
                                           "`lead`: the lead; answered at small.ask.to."));
    CHECK(among_notes(walk.steps[0].notes, "That these people are asked rests on the reading `lead`."));
    CHECK(has_silence(walk, "small.ask.to"));
}

TEST_CASE("2.7: an act that goes to nobody whom a reading names is refused, with whom each of them needs") {
    Course course(small::frame(script(to)));
    REQUIRE_FALSE(course.record(ask({"clerk"})));
    const Refusal refusal = course.walk().refusals.back();
    CHECK(refusal.test == "addressee");
    CHECK(refusal.now == "the clerk");
    CHECK(refusal.needed == "the chair; or, on another reading: the lead");
    CHECK_FALSE(course.record(ask({"chair", "lead"})));  // on neither reading may both be asked
}

TEST_CASE("2.5, 2.7: one of all who are asked on one reading alone is left out: no breach, and a note") {
    Course course(small::frame(script(to_some)));
    REQUIRE(course.record(ask({"chair"})));
    const Walk walk = course.walk();
    CHECK(walk.breaches.empty());
    CHECK(among_notes(walk.notes, "2026-06-02: who is asked is read in several ways, and on one alone somebody is left out. One, or both. "
                                  "Read as `both`: the lead; read as `one`: nobody else is left out."));
    Course both(small::frame(script(to_some)));
    REQUIRE(both.record(ask({"chair", "lead"})));
    CHECK(both.walk().breaches.empty());
    CHECK(among_notes(both.walk().steps[0].notes, "That these people are asked rests on the reading `both`."));
    // The lead alone is asked on one reading only, and on that the chair is left out.
    Course lead(small::frame(script(to_some)));
    REQUIRE(lead.record(ask({"lead"})));
    REQUIRE(lead.walk().breaches.size() == 1);
    CHECK(lead.walk().breaches[0].says == "the chair was left out of those who are asked.");
}

TEST_CASE("2.7: an act is refused where on no reading enough were asked first, and noted where not on all") {
    Course course(small::frame(script(consults)));
    REQUIRE_FALSE(course.record(asked_first({"lead"})));
    CHECK(course.walk().refusals.back().now == "not asked: the chair; or, on another reading: not asked: the chair");
    CHECK(course.walk().refusals.back().needed == "the chair, the lead; or, on another reading: the chair");
    REQUIRE(course.record(asked_first({"chair"})));
    CHECK(among_notes(course.walk().steps[0].notes, "That enough were asked first rests on the reading `one`."));
    CHECK(has_silence(course.walk(), "small.ask.consults"));
    Course both(small::frame(script(consults)));
    REQUIRE(both.record(asked_first({"chair", "lead"})));
    CHECK(both.walk().steps[0].notes.empty());
}

TEST_CASE("2.7: a copy that is missing on every reading is a breach, one that is missing on some a note") {
    Course none(small::frame(script(informs)));
    REQUIRE(none.record(with_copies({})));
    REQUIRE(none.walk().breaches.size() == 1);
    CHECK(none.walk().breaches[0].says == "No copy went to the chair.");
    REQUIRE(none.walk().notes.size() == 1);
    CHECK(none.walk().notes[0] == "2026-06-02: who gets a copy is read in several ways, and on one alone somebody is left out. One, or "
                                  "both. Read as `both`: the lead; read as `one`: nobody else is left out.");
    Course one(small::frame(script(informs)));
    REQUIRE(one.record(with_copies({"chair"})));
    CHECK(one.walk().breaches.empty());
    CHECK(one.walk().notes == none.walk().notes);
    CHECK(has_silence(one.walk(), "small.ask.informs"));
    Course all(small::frame(script(informs)));
    REQUIRE(all.record(with_copies({"chair", "lead"})));
    CHECK(all.walk().breaches.empty());
    CHECK(all.walk().notes.empty());
}

TEST_CASE("2.7: where each reading has another who gets a copy, none to any of them is one breach") {
    Course none(small::frame(script(informs_other)));
    REQUIRE(none.record(with_copies({})));
    REQUIRE(none.walk().breaches.size() == 1);
    CHECK(none.walk().breaches[0].says == "No copy went to those whom any reading names. Read as `a`: the chair; read as `b`: the lead.");
    Course one(small::frame(script(informs_other)));
    REQUIRE(one.record(with_copies({"lead"})));
    CHECK(one.walk().breaches.empty());
    CHECK(one.walk().notes.size() == 1);
}

TEST_CASE("2.7, 2.13: an answer goes to whom one reading names") {
    Course course(small::frame(script(answer_to)));
    REQUIRE(course.record(ask({})));
    Event answer = event(EventKind::answer, "ask", "2026-06-03");
    answer.to = {"lead"};
    REQUIRE_FALSE(course.record(answer));
    CHECK(course.walk().refusals.back().test == "addressee");
    answer.to = {"clerk"};
    REQUIRE(course.record(answer));
    CHECK(among_notes(course.walk().steps[0].notes, "That these people are answered rests on the reading `b`."));
}

TEST_CASE("2.7, 2.10: what is owed goes to whom one reading names") {
    Course course(small::frame(script(R"(on = { done = "over" })", duty)));
    REQUIRE(course.record(ask({})));
    Event told = event(EventKind::duty, "tell", "2026-06-03");
    told.to = {"asker"};
    REQUIRE_FALSE(course.record(told));
    CHECK(course.walk().refusals.back().needed == "the chair; or, on another reading: the lead");
    told.to = {"chair"};
    REQUIRE(course.record(told));
    CHECK(among_notes(course.walk().notes, "2026-06-03: Telling: That it goes to these people rests on the reading `chair`."));
}

TEST_CASE("2.7: what can be done next says who on each reading is asked first, gets a copy and is asked") {
    const Walk walk = Course(small::frame(script(R"(to = readings { says = "Either.", a = "chair", b = "lead" },
      consults = readings { says = "Either.", a = "chair", b = silent "Nobody." }, informs = readings { says = "Either.", a = "lead", b = "clerk" })" + on)))
                          .walk();
    REQUIRE(walk.moves.size() == 1);
    CHECK(walk.moves[0].ready == std::vector<std::string>{
        "Copies to: Read as `a`: the lead; read as `b`: the clerk; answered at small.ask.informs.",
        "Asked first: Read as `a`: the chair; read as `b`: nobody is named; answered at small.ask.consults."});
    CHECK(walk.moves[0].readings == std::vector<std::string>{"Read as `a`: the chair; read as `b`: the lead; answered at small.ask.to."});
}

TEST_CASE("2.7: a reading on which nobody has to be asked first lets the act, and the step says so") {
    Course course(small::frame(script(R"(consults = readings { says = "Either.", a = "chair", b = silent "Nobody." }, on = { done = "over" })")));
    REQUIRE(course.record(asked_first({})));
    CHECK(among_notes(course.walk().steps[0].notes, "That enough were asked first rests on the reading `b`."));
}

namespace {

/// Somebody of two asks, as `by` says, on Tuesday 2 June 2026.
std::vector<std::string> who_asked(const std::string& by, const std::vector<std::string>& recorded) {
    Course course(small::frame(R"(procedure "small" { title = "Small", source = "d", starts_at = "ask", cite = "1" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "lead" { title = "the lead", side = "raising", cite = "1" }
step "ask" { title = "Ask", by = )" + by + R"(, on = { done = "over" }, cite = "1" }
ending "over" { title = "Over", result = "settled", cite = "1" }
)"));
    Event ask = event(EventKind::act, "ask", "2026-06-02");
    ask.by = recorded;
    REQUIRE(course.record(ask));
    std::vector<std::string> titles;
    const Walk walk = course.walk();
    for (const auto& actor : walk.steps[0].by) titles.push_back(actor.title);
    return titles;
}

}  // namespace

TEST_CASE("2.4: an act that was done names who did it: of several who may, whom the event names") {
    using Titles = std::vector<std::string>;
    const std::string any = "any { \"asker\", \"lead\" }";
    CHECK(who_asked(any, {"lead"}) == Titles{"the lead"});
    CHECK(who_asked(any, {}) == Titles{"the asker", "the lead"});  // it is not recorded who
    CHECK(who_asked("all { \"asker\", \"lead\" }", {"asker", "lead"}) == Titles{"the asker", "the lead"});
    CHECK(who_asked("readings { says = \"Which?\", a = \"asker\", b = \"lead\" }", {"lead"}) == Titles{"the lead"});
}

}  // namespace people_on_readings_test
