#include "config/read_story.hpp"

#include "config/problems.hpp"

namespace read_story_test {

using namespace recourse;
using namespace recourse::test;

namespace {

const std::string story_text = R"(title     = "A concern that went two steps"
area      = "example"
procedure = "concern"
raised_by = "school"
against   = ["social-care", "health"]
topic     = "domestic-abuse"
begun     = 2026-06-01
matter    = "closing-of-a-referral"
until     = 2026-06-30
assume    = ["illustration"]

[facts]
urgency = "routine"
in_care = false
age     = 15

[moments]
decision_received = 2026-06-01T16:40

[roles]
other_manager = "social-care.team-manager"
parties       = ["school", "health"]

[[event]]
on  = 2026-06-03
act = "first_request"

[[event]]
on     = 2026-06-05
answer = "first_request"

[expect]
ending = "settled"

[[expect.step]]
step   = "first_request"
opened = 2026-06-01
)";

Story story_of(const std::string& text) {
    auto read = read_story(text, here());
    for (const auto& problem : read.problems) FAIL_CHECK(problem.says);
    REQUIRE(read.ok());
    return *read.value;
}

Problems problems_of(const std::string& from, const std::string& to) {
    return read_story(with(story_text, from, to), here()).problems;
}

}  // namespace

TEST_CASE("a story has its parties, its dates, what is known and what happened") {
    const Story story = story_of(story_text);
    CHECK(story.title == "A concern that went two steps");
    CHECK(story.area == "example");
    CHECK(story.procedure == "concern");
    CHECK(story.raised_by == std::vector<std::string>{"school"});
    CHECK(story.against == std::vector<std::string>{"social-care", "health"});
    CHECK(story.topic == "domestic-abuse");
    CHECK(iso(story.begun) == "2026-06-01");
    CHECK(story.matter == "closing-of-a-referral");
    CHECK(iso(*story.until) == "2026-06-30");
    CHECK(story.assume == std::vector<std::string>{"illustration"});
    CHECK(story.facts == std::map<std::string, std::string>{{"urgency", "routine"}, {"in_care", "false"}, {"age", "15"}});
    CHECK(iso(story.moments.at("decision_received")) == "2026-06-01T16:40");
    CHECK(story.roles.at("other_manager") == std::vector<std::string>{"social-care.team-manager"});
    CHECK(story.roles.at("parties") == std::vector<std::string>{"school", "health"});
    CHECK(story.events.size() == 2);
}

TEST_CASE("what a story expects is kept as it was written, with its places") {
    const Story story = story_of(story_text);
    CHECK(*story.expect.find("ending")->text() == "settled");
    const Value& step = story.expect.find("step")->list()->items.at(0);
    CHECK(iso(*step.table()->find("opened")->stamp()) == "2026-06-01");
    CHECK(step.table()->find("opened")->where.line == 37);
}

TEST_CASE("a story may be without a topic, facts, events or an expectation") {
    const Story story = story_of("title = \"A\"\narea = \"a\"\nprocedure = \"p\"\nraised_by = \"x\"\nagainst = \"y\"\n"
                                 "begun = 2026-01-05T10:00\n");
    CHECK(story.events.empty());
    CHECK(story.expect.fields.empty());
    CHECK_FALSE(story.until);
    CHECK(iso(story.begun) == "2026-01-05T10:00");
}

TEST_CASE("each thing that a story needs is asked for by name") {
    for (const char* line : {"title     = \"A concern that went two steps\"\n", "area      = \"example\"\n",
                             "procedure = \"concern\"\n", "raised_by = \"school\"\n",
                             "against   = [\"social-care\", \"health\"]\n", "begun     = 2026-06-01\n"}) {
        const std::string name = std::string(line).substr(0, std::string(line).find(' '));
        check_only(problems_of(line, ""), "missing-key", 0, "`" + name + "` of the story is missing", name + " = ");
    }
}

TEST_CASE("a misspelt key of a story is reported with the right one") {
    check_only(problems_of("topic  ", "topci  "), "unknown-key", 6, "`topci`", "`topic`");
}

TEST_CASE("a date in quotes is reported with the date to write") {
    check_only(problems_of("2026-06-01\n", "\"2026-06-01\"\n"), "wrong-value", 7, "`begun`", "begun = 2026-06-01");
    check_only(problems_of("= 2026-06-01T16:40", "= \"4 o'clock\""), "wrong-value", 18, "`decision_received`",
               "decision_received = 2026-01-20");
}

TEST_CASE("a fact is answered by a text, a whole number, true or false") {
    check_only(problems_of("\"routine\"", "2026-01-05"), "wrong-value", 13, "`urgency` of `facts`", "true or false");
    check_only(problems_of("\"routine\"", "{ silent = \"not known\" }"), "wrong-value", 13, "`urgency`", "a text");
}

TEST_CASE("an event that comes before the one above it is reported in its line") {
    check_only(problems_of("2026-06-05", "2026-06-02"), "event-out-of-order", 29, "before event 1 on Wednesday 3 June 2026",
               "noted = DATE");
}

TEST_CASE("an event that comes before the issue began is reported in its line") {
    check_only(problems_of("2026-06-03", "2026-05-31"), "event-out-of-order", 25, "before the issue began", "`begun`");
}

TEST_CASE("on one day the order of the file holds, unless the hours say otherwise") {
    CHECK(problems_of("2026-06-05", "2026-06-03").empty());
    const std::string noon = with(story_text, "2026-06-03", "2026-06-03T12:00");
    CHECK(read_story(with(noon, "2026-06-05", "2026-06-03"), here()).ok());
    CHECK(read_story(with(noon, "2026-06-05", "2026-06-03T12:00"), here()).ok());
    check_only(read_story(with(noon, "2026-06-05", "2026-06-03T11:59"), here()).problems, "event-out-of-order", 29,
               "12:00", "noted = DATE");
    CHECK(read_story(with(with(story_text, "begun     = 2026-06-01", "begun     = 2026-06-03"), "2026-06-03\nact",
                          "2026-06-03T09:00\nact"),
                     here())
              .ok());
}

TEST_CASE("after an event out of order, the later ones are judged by the latest date so far") {
    const std::string text = with(story_text, "2026-06-05", "2026-06-01");
    const std::string more = with(text, "[expect]", "[[event]]\non = 2026-06-02\nnote = \"x\"\n\n[expect]");
    const auto problems = read_story(more, here()).problems;
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].where.line == 29);
    CHECK(problems[1].where.line == 33);
}

TEST_CASE("an event under a single bracket, or no table at all, is told how events are written") {
    const std::string single = with(with(story_text, "[[event]]\non  = 2026-06-03\nact = \"first_request\"\n\n", ""),
                                    "[[event]]", "[event]");
    check_only(read_story(single, here()).problems, "wrong-value", 24, "a list of events", "[[event]]");
    check_only(read_story("event = [3]\n" + story_text.substr(0, story_text.find("[[event]]")), here()).problems,
               "wrong-value", 1, "Event 1 is not a table", "[[event]]");
    check_only(problems_of("[expect]\nending = \"settled\"\n\n[[expect.step]]\nstep   = \"first_request\"\nopened = 2026-06-01\n",
                           "[[expect]]\nending = \"settled\"\n"),
               "wrong-value", 32, "`expect` of the story has to be a table", "[expect]");
}

TEST_CASE("a story that is cut off anywhere is read or refused, never more") {
    for (std::size_t length = 0; length <= story_text.size(); ++length) {
        const auto read = read_story(std::string_view(story_text).substr(0, length), here());
        CHECK((read.value.has_value() || has_error(read.problems)));
        for (const auto& problem : read.problems) CHECK_FALSE(problem.hint.empty());
    }
}

TEST_CASE("a story with any one character changed is read or refused, never more") {
    for (const char put : std::string_view("\"[]{}=.,#'\\\n0a- \x01\xFF")) {
        for (std::size_t at = 0; at < story_text.size(); ++at) {
            std::string text = story_text;
            text[at] = put;
            const auto read = read_story(text, here());
            CHECK((read.value.has_value() || has_error(read.problems)));
        }
    }
}

TEST_CASE("what no walk has can't be expected of it, and is found where it is read") {
    check_only(problems_of("ending = \"settled\"", "endin = \"settled\""), "unknown-key", 33, "`endin`", "Did you mean `ending`?");
    check_only(problems_of("opened = 2026-06-01", "openned = 2026-06-01"), "unknown-key", 37, "`openned`", "Did you mean `opened`?");
    check_only(problems_of("ending = \"settled\"", "forecast = \"nobody_answer\""), "wrong-value", 33, "nobody_answer",
               "nobody_answers");
}

TEST_CASE("a story can't be told until a day before its last event, nor before it began") {
    check_only(problems_of("until     = 2026-06-30", "until     = 2026-06-04"), "until-too-early", 9,
               "before its last event on Friday 5 June 2026", "Write a later date");
    CHECK(read_story(with(story_text, "until     = 2026-06-30", "until     = 2026-06-05"), here()).ok());
    const std::string without_events = story_text.substr(0, story_text.find("[[event]]"));
    const auto before = read_story(with(without_events, "until     = 2026-06-30", "until     = 2026-05-31"), here()).problems;
    check_only(before, "until-too-early", 9, "before it began on Monday 1 June 2026", "Write a later date");
}

}  // namespace read_story_test
