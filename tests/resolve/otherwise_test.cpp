#include "resolve/small.hpp"
#include "script/lay.hpp"

#include <algorithm>

namespace otherwise_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

std::string script(const std::string& blocks) {
    return R"(procedure "small" { title = "Ways", source = "paper", starts_at = "ask" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other side", side = "answering", cite = "1" }
fact "urgency" { asks = "How urgent is it?", one_of = { "routine", "urgent" } }
fact "size" { asks = "How large is it?", one_of = { "small", "large" } }
ending "settled" { title = "Settled", result = "settled", cite = "9" }
ending "closed" { title = "Closed", result = "not_settled", cite = "9" }
)" + blocks;
}

/// A step that leads to a fast way for what is urgent, a slow one for what is large, and otherwise as is said.
std::string three_ways(const std::string& otherwise) {
    return script(R"(
step "ask" { title = "Ask", by = "asker", on = { done = { "fast", "slow", otherwise = )" + otherwise + R"( } }, cite = "2" }
step "fast" { title = "Fast", by = "asker", open_if = { urgency = "urgent" }, act_within = "1 working day",
  on = { done = "settled", not_done = "closed" }, cite = "3" }
step "slow" { title = "Slow", by = "asker", open_if = { size = "large" }, on = { done = "settled" }, cite = "4" }
step "last" { title = "Last", by = "asker", on = { done = "settled" }, cite = "5" })");
}

Course asked(const std::string& of, const std::map<std::string, std::string>& facts) {
    Story story = small::story();
    story.facts = facts;
    Course course(small::frame(of, story));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    return course;
}

/// The acts that the walk shows: "fast", or "fast?" where it is open only if something is so.
std::string acts(const Course& course) {
    std::string text;
    for (const auto& move : course.walk().moves) {
        if (move.kind == "act") text += (text.empty() ? "" : " ") + move.name + (move.open_if.empty() ? "" : "?");
    }
    return text;
}

bool met(const Walk& walk, const std::string& address) {
    return std::ranges::find(walk.silences, address, &MetSilence::address) != walk.silences.end();
}

}  // namespace

TEST_CASE("2.15: `otherwise` in `on` stands for the other half of a set and for the lapse of a limit") {
    Course course(small::frame(script(R"(
step "ask" { title = "Ask", by = "asker", to = "other", answer_within = "5 working days",
  on = { satisfactory = "settled", otherwise = silent "Nothing else is said." }, cite = "2" })")));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    Course missed = course;
    missed.advance(at("2026-06-10"));  // 3, 4, 5, 8 and 9 June
    CHECK(missed.walk().steps[0].outcome == "no_answer");
    CHECK(missed.walk().waits_for_ever);
    CHECK(met(missed.walk(), "small.ask.on.otherwise"));
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-03", "unsatisfactory")));
    CHECK(course.walk().steps[0].outcome == "unsatisfactory");
    CHECK(course.walk().phase != "ended");
}

TEST_CASE("2.15: `otherwise` alone stands for whatever people can say of an answer") {
    Course course(small::frame(script(R"(
step "ask" { title = "Ask", by = "asker", to = "other", on = { otherwise = "settled" }, cite = "2" })")));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(event(EventKind::answer, "ask", "2026-06-03", "denied")));
    CHECK(course.walk().ending == PlaceName{"settled"});
}

TEST_CASE("3.9: the last of a list is open only where no other way of it is") {
    CHECK(acts(asked(three_ways("\"last\""), {{"urgency", "urgent"}, {"size", "small"}})) == "fast");
    CHECK(acts(asked(three_ways("\"last\""), {{"urgency", "urgent"}, {"size", "large"}})) == "fast slow");
    Course course = asked(three_ways("\"last\""), {{"urgency", "routine"}, {"size", "small"}});
    CHECK(acts(course) == "last");
    CHECK_FALSE(course.record(event(EventKind::act, "fast", "2026-06-03")));
    CHECK(course.walk().refusals[0].test == "open_if");
    REQUIRE(course.record(event(EventKind::act, "last", "2026-06-03")));
    CHECK(course.walk().ending == PlaceName{"settled"});
}

TEST_CASE("3.9: where another way is open the last is refused, and it is said why") {
    Course course = asked(three_ways("\"last\""), {{"urgency", "urgent"}, {"size", "small"}});
    CHECK_FALSE(course.record(event(EventKind::act, "last", "2026-06-03")));
    const Refusal refusal = course.walk().refusals.front();
    CHECK(refusal.test == "otherwise");
    CHECK(refusal.needed == "that `fast` is closed");
}

TEST_CASE("3.9: facts not known: every way is open if, and its act is refused until the fact is recorded") {
    Course course = asked(three_ways("\"last\""), {{"size", "small"}});
    CHECK(acts(course) == "fast? last?");
    CHECK_FALSE(course.record(event(EventKind::act, "fast", "2026-06-03")));
    CHECK_FALSE(course.record(event(EventKind::act, "last", "2026-06-03")));
    Event learnt = event(EventKind::facts, "", "2026-06-04");
    learnt.facts["urgency"] = "routine";
    REQUIRE(course.record(learnt));
    CHECK(acts(course) == "last");
    REQUIRE(course.record(event(EventKind::act, "last", "2026-06-05")));
}

TEST_CASE("3.9: an ending in `otherwise` ends the case on the day on which nothing else is open") {
    CHECK(asked(three_ways("\"closed\""), {{"urgency", "urgent"}, {"size", "small"}}).walk().phase == "choosing");
    const Walk walk = asked(three_ways("\"closed\""), {{"urgency", "routine"}, {"size", "small"}}).walk();
    CHECK(walk.ending == PlaceName{"closed"});
    CHECK(walk.ended == at("2026-06-02"));
    Course unknown = asked(three_ways("\"closed\""), {{"urgency", "routine"}});
    CHECK_FALSE(unknown.ended());
    Event learnt = event(EventKind::facts, "", "2026-06-08");
    learnt.facts["size"] = "small";
    REQUIRE(unknown.record(learnt));
    CHECK(unknown.walk().ended == at("2026-06-08"));
}

TEST_CASE("3.9: a silence in `otherwise` keeps the case where it is, and is printed") {
    const Walk walk = asked(three_ways("silent \"Nothing is said of the rest.\""), {{"urgency", "routine"}, {"size", "small"}}).walk();
    CHECK_FALSE(walk.ending);
    CHECK(walk.waits_for_ever);
    CHECK(met(walk, "small.ask.on.done.otherwise"));
}

TEST_CASE("3.9: the clock of a way that is closed lapses nothing") {
    Course course = asked(three_ways("\"last\""), {{"urgency", "routine"}, {"size", "small"}});
    course.advance(at("2026-06-30"));
    CHECK(course.walk().steps.size() == 1);
    Course open = asked(three_ways("\"last\""), {{"urgency", "urgent"}, {"size", "small"}});
    open.advance(at("2026-06-30"));
    REQUIRE(open.walk().steps.size() == 2);
    CHECK(open.walk().steps[1].outcome == "not_done");
    CHECK(open.walk().steps[1].on == at("2026-06-03"));
}

TEST_CASE("2.15: a set answers the silence at the end of a list") {
    auto recorded = record(three_ways("silent \"Nothing is said of the rest.\""), FileName("small.lua"));
    REQUIRE(recorded.ok());
    AssumptionSet set;
    set.name = "set";
    Table step{{{"on.done.otherwise", {}, Value{std::string("last"), {}, nullptr}}}};
    Table procedure{{{"ask", {}, Value{step, {}, nullptr}}}};
    set.answers.fields.push_back({"small", {}, Value{procedure, {}, nullptr}});
    const std::vector<AssumptionSet> sets{set};
    Laying laying(sets);
    laying.over(recorded.value->blocks, "small");
    CHECK(laying.problems().empty());
    const auto read = read_procedure(*recorded.value, {});
    REQUIRE(read.ok());
    const auto& otherwise = read.value->steps[0].on[0].ways.value->otherwise;
    CHECK(otherwise.value == PlaceName{"last"});
    CHECK(otherwise.ground.kind == GroundKind::assumption);
}

}  // namespace otherwise_test
