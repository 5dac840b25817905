#include "config/read_event.hpp"

#include "config/problems.hpp"
#include "config/read.hpp"

namespace read_event_test {

using namespace recourse;
using namespace recourse::test;

namespace {

/// Reads one event, the keys of which start in line 2.
Event event_of(const std::string& keys, Problems& problems) {
    const auto read = read_toml("[[event]]\n" + keys, here());
    REQUIRE(read.ok());
    return read_event(read.value->find("event")->list()->items.at(0), 3, problems);
}

Event event_of(const std::string& keys) {
    Problems problems;
    Event event = event_of(keys, problems);
    for (const auto& problem : problems) FAIL_CHECK(problem.says);
    return event;
}

Problems problems_of(const std::string& keys) {
    Problems problems;
    event_of(keys, problems);
    return problems;
}

using Texts = std::vector<std::string>;
using Answers = std::map<std::string, std::string>;

}  // namespace

TEST_CASE("an act has its actors, its form, its copies and its dates") {
    const Event event = event_of(R"(on = 2026-06-10T16:00
act = "first_request"
by = "challenging_chair"
to = ["other_chair", "third_chair"]
informed = "lead"
consulted = ["expert"]
recorded = ["reasons"]
form = "letter"
says = "We ask for a reply."
received = 2026-06-11
meets_on = 2026-06-20
noted = 2026-06-12
next = "chairs_meeting"
on_reading = "days"
id = "letter-1"
)");
    CHECK(event.kind == EventKind::act);
    CHECK(event.subject == "first_request");
    CHECK(iso(event.on) == "2026-06-10T16:00");
    CHECK(event.by == std::vector<std::string>{"challenging_chair"});
    CHECK(event.to == Texts{"other_chair", "third_chair"});
    CHECK(event.informed == Texts{"lead"});
    CHECK(event.consulted == Texts{"expert"});
    CHECK(event.recorded == Texts{"reasons"});
    CHECK(event.form == "letter");
    CHECK(event.says == "We ask for a reply.");
    CHECK(iso(*event.received) == "2026-06-11");
    CHECK(iso(*event.meets_on) == "2026-06-20");
    CHECK(iso(*event.noted) == "2026-06-12");
    CHECK(event.next == "chairs_meeting");
    CHECK(event.on_reading == "days");
    CHECK(event.id == "letter-1");
    CHECK(event.facts.empty());
    CHECK(event.where.line == 1);
}

TEST_CASE("every kind of event is named by its own key") {
    for (const auto& word : event_words()) {
        if (word == "facts") continue;
        const std::string needed = word == "extend" ? "till = 2026-06-20\n"
                                   : word == "correct" ? "reason = \"x\"\n"
                                   : word == "decide"  ? "outcome = \"agreed\"\n"
                                                       : "";
        const Event event = event_of("on = 2026-06-10\n" + word + " = \"thing\"\n" + needed);
        CHECK(to_word(event.kind) == word);
        CHECK(event.subject == "thing");
    }
    CHECK(event_words().size() == 12);
}

TEST_CASE("what was learnt is a table of facts") {
    const Event event = event_of("on = 2026-06-10\nfacts = { urgency = \"urgent\", in_care = true }\n");
    CHECK(event.kind == EventKind::facts);
    CHECK(event.facts == Answers{{"urgency", "urgent"}, {"in_care", "true"}});
    CHECK(event.subject.empty());
}

TEST_CASE("any other key of an act is a fact about it") {
    const Event event = event_of("on = 2026-06-10\nact = \"x\"\nsigned = true\ncopies = 4\nsent_by = \"hand\"\n");
    CHECK(event.facts == Answers{{"signed", "true"}, {"copies", "4"}, {"sent_by", "hand"}});
}

TEST_CASE("who was present is listed by role, post, agency or person, with facts about each") {
    const Event event = event_of(R"(on = 2026-06-16
held = "meeting"
present = [{ role = "lead" }, { post = "chief-executive", agency = "council", person = "p1", has_authority = true }]
outcome = "agreed"
)");
    REQUIRE(event.present.size() == 2);
    CHECK(event.present[0].role == "lead");
    CHECK(event.present[1].post == "chief-executive");
    CHECK(event.present[1].agency == "council");
    CHECK(event.present[1].person == "p1");
    CHECK(event.present[1].facts == Answers{{"has_authority", "true"}});
    CHECK(event.outcome == "agreed");
}

TEST_CASE("an event may have to be refused, and by which test") {
    const Event event = event_of("on = 2026-06-16\nact = \"x\"\nexpect = \"refused\"\nrefused_by = \"open step\"\n");
    CHECK(event.expect_refused);
    CHECK(event.refused_by == "open step");
    CHECK_FALSE(event_of("on = 2026-06-16\nact = \"x\"\n").expect_refused);
}

TEST_CASE("an extension says until when, and of which phase") {
    const Event event = event_of("on = 2026-06-16\nextend = \"x\"\nby = \"a\"\ntill = 2026-06-30\nphase = \"answer\"\nreason = \"r\"\n");
    CHECK(iso(*event.till) == "2026-06-30");
    CHECK(event.phase == "answer");
    CHECK(event.reason == "r");
}

TEST_CASE("an event that does not say what happened is told the words for it") {
    check_only(problems_of("on = 2026-06-10\nby = \"x\"\n"), "event-kind", 1, "Event 3 does not say what happened",
               "act, held, answer, decide, duty, moment, facts, anytime, extend, breach, note, correct");
}

TEST_CASE("an event that says two things is told to be two events") {
    check_only(problems_of("on = 2026-06-10\nact = \"x\"\nanswer = \"x\"\n"), "event-kind", 4, "both `act` and `answer`",
               "[[event]] of its own");
}

TEST_CASE("an event has a date, and its subject is a text") {
    check_only(problems_of("act = \"x\"\n"), "missing-key", 1, "`on` of event 3", "on = 2026-01-20");
    check_only(problems_of("on = \"2026-06-10\"\nact = \"x\"\n"), "wrong-value", 2, "`on` of event 3", "on = 2026-06-10");
    check_only(problems_of("on = 2026-06-10\nact = true\n"), "wrong-value", 3, "`act` of event 3", "act = \"...\"");
    check_only(problems_of("on = 2026-06-10\nfacts = \"x\"\n"), "wrong-value", 3, "`facts` of event 3", "[facts]");
}

TEST_CASE("a decision has an outcome, a correction a reason, an extension a date") {
    check_only(problems_of("on = 2026-06-10\ndecide = \"x\"\n"), "missing-key", 1, "`outcome`", "outcome = ");
    check_only(problems_of("on = 2026-06-10\ncorrect = \"letter-1\"\n"), "missing-key", 1, "`reason`", "reason = ");
    check_only(problems_of("on = 2026-06-10\nextend = \"x\"\n"), "missing-key", 1, "`till`", "till = 2026");
    check_only(problems_of("on = 2026-06-10\nextend = \"x\"\ntill = 2026-07-01\nphase = \"anser\"\n"), "wrong-value", 5,
               "`anser`", "`answer`");
}

TEST_CASE("a longer limit belongs to an extension alone") {
    check_only(problems_of("on = 2026-06-10\nact = \"x\"\ntill = 2026-06-20\n"), "unknown-key", 4, "`till`", "extend = ");
}

TEST_CASE("the only thing that an event may expect is to be refused") {
    check_only(problems_of("on = 2026-06-10\nact = \"x\"\nexpect = \"accepted\"\n"), "wrong-value", 4, "`accepted`", "`refused`");
    check_only(problems_of("on = 2026-06-10\nact = \"x\"\nrefused_by = \"form\"\n"), "missing-key", 1, "`expect`",
               "expect = \"refused\"");
}

TEST_CASE("somebody present is a table that says who") {
    check_only(problems_of("on = 2026-06-10\nheld = \"x\"\npresent = [\"lead\"]\n"), "wrong-value", 4, "is text, not a table",
               "{ role = \"lead\" }");
    check_only(problems_of("on = 2026-06-10\nheld = \"x\"\npresent = [{ has_authority = true }]\n"), "missing-key", 4,
               "not said who", "{ role = ");
    check_only(problems_of("on = 2026-06-10\nheld = \"x\"\npresent = \"lead\"\n"), "wrong-value", 4, "a list", "present = [{ role");
    check_only(problems_of("on = 2026-06-10\nheld = \"x\"\npresent = [{ role = \"a\", b = [1] }]\n"), "unknown-key", 4,
               "`b` is no key of somebody present at event 3, and no fact about it: a fact is answered with a text, a whole number", "answer it so");
}

TEST_CASE("a fact about an act is no list and no date") {
    check_only(problems_of("on = 2026-06-10\nact = \"x\"\nofrm = [\"letter\"]\n"), "unknown-key", 4, "`ofrm` is no key of event 3", "`form`");
    check_only(problems_of("on = 2026-06-10\nact = \"x\"\nuntil = 2026-06-11\n"), "unknown-key", 4, "`until` belongs to the story", "above");
}

TEST_CASE("a note, a moment, a breach and a correction have no facts: another key is a slip") {
    check_only(problems_of("on = 2026-06-10\nnote = \"x\"\nyb = \"lead\"\n"), "unknown-key", 4, "`yb` is not a key of event 3",
               "`by`");
    check_only(problems_of("on = 2026-06-10\nmoment = \"x\"\nsigned = true\n"), "unknown-key", 4, "`signed`", "");
}

TEST_CASE("a duty may be waived, and nothing else may") {
    const Event event = event_of("on = 2026-06-10\nduty = \"statement\"\nwaived = true\nby = \"chair\"\n");
    CHECK(event.waived);
    CHECK(event.facts.empty());
    const auto problems = problems_of("on = 2026-06-10\nact = \"letter\"\nwaived = true\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].id == "unknown-key");
    CHECK(problems[0].where.line == 4);
}

}  // namespace read_event_test
