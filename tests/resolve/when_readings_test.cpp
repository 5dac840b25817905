#include "explore/opening.hpp"
#include "resolve/small.hpp"

#include <algorithm>

namespace when_readings_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

const std::string parts = R"(procedure "small" { title = "Small", source = "d", starts_at = "ask", cite = "1" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
fact "urgency" { asks = "How urgent?", one_of = { "routine", "urgent" } }
step "ask" { title = "Ask", by = "asker", strength = "may", on = { done = { "after_copy", "over" } }, cite = "1" }
step "after_copy" { title = "Go on", by = "asker", strength = "may", on = { done = "over" }, cite = "1" }
ending "over" { title = "Over", result = "settled", cite = "1" }
)";

/// Owed on one reading in urgent matters, on the other in every matter.
const std::string copy = parts + R"(duty "copy" { title = "The copy", owed_on = "ask.acted", by = "asker", within = "2 working days", cite = "2",
  when = readings { says = "Urgent matters alone, or all.", urgent = { urgency = "urgent" }, all = silent "In every case." } })";

const std::string rule = parts + R"(standing "stays" { says = "Nothing changes meanwhile.", cite = "3",
  when = readings { says = "Urgent matters alone, or all.", urgent = { urgency = "urgent" }, all = silent "In every case." } })";

const std::string door = parts + R"(outside "elsewhere" { goes_to = "complaints", cite = "4",
  when = readings { says = "Urgent matters alone, or routine ones.", one = { urgency = "urgent" }, other = { urgency = "routine" } } })";

const std::string two_facts_door = parts + R"(fact "about_money" { asks = "Is it about money?", yes_no = true }
outside "elsewhere" { goes_to = "complaints", cite = "4",
  when = readings { says = "Urgent matters, or those about money.", one = { urgency = "urgent" }, other = "about_money" } })";

Story with(const std::map<std::string, std::string>& facts) {
    Story made = small::story();
    for (const auto& [fact, answer] : facts) made.facts.insert_or_assign(fact, answer);
    return made;
}

bool has_silence(const Walk& walk, const std::string& address) {
    return std::ranges::find(walk.silences, address, &MetSilence::address) != walk.silences.end();
}

/// Asked on Tuesday 2 June 2026: two working days end on Thursday 4 June.
Course asked(std::shared_ptr<const Frame> frame) {
    Course course(std::move(frame));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    return course;
}

}  // namespace

TEST_CASE("2.7: a duty that is owed on one reading of its condition alone is listed with both, and is no breach") {
    Course course = asked(small::frame(copy, with({{"urgency", "routine"}})));
    course.advance(at("2026-06-10"));
    const Walk walk = course.walk();
    CHECK(walk.breaches.empty());
    REQUIRE(walk.owed.size() == 1);
    CHECK_FALSE(walk.owed[0].certain);
    CHECK_FALSE(walk.owed[0].late);
    REQUIRE(walk.owed[0].readings.size() == 1);
    CHECK(walk.owed[0].readings[0] ==
          "Urgent matters alone, or all. Read as `all` (in every case) it is owed; read as `urgent` (`urgency` is urgent) it is not "
          "owed; answered at small.copy.when.");
    REQUIRE(walk.owed[0].due.size() == 1);
    CHECK(walk.owed[0].due[0].reading == "all");
    CHECK(walk.owed[0].due[0].at == at("2026-06-04"));
    CHECK(has_silence(walk, "small.copy.when"));
}

TEST_CASE("2.7: a duty that is owed on every reading of its condition is owed, and a breach from the day after its date") {
    Course course = asked(small::frame(copy, with({{"urgency", "urgent"}})));
    course.advance(at("2026-06-04"));
    CHECK(course.walk().breaches.empty());
    course.advance(at("2026-06-05"));
    REQUIRE(course.walk().breaches.size() == 1);
    CHECK(course.walk().owed[0].certain);
    CHECK(course.walk().owed[0].readings.empty());
}

TEST_CASE("2.7: a duty that was owed on one reading is certain once what is known makes it owed on all") {
    Course course = asked(small::frame(copy, with({{"urgency", "routine"}})));
    Event known = event(EventKind::facts, "", "2026-06-03");
    known.facts["urgency"] = "urgent";
    REQUIRE(course.record(known));
    CHECK(course.walk().owed.at(0).certain);
    course.advance(at("2026-06-05"));
    CHECK(course.walk().breaches.size() == 1);
}

TEST_CASE("2.7: a duty that is owed on one reading alone can be done, and what it lacks is no breach") {
    Course course = asked(small::frame(copy, with({{"urgency", "routine"}})));
    REQUIRE(course.record(event(EventKind::duty, "copy", "2026-06-10")));
    const Walk walk = course.walk();
    CHECK(walk.owed.empty());
    CHECK(walk.breaches.empty());
    REQUIRE(walk.notes.size() == 2);
    CHECK(walk.notes[0].starts_with("2026-06-10: The copy: done, though it is not certain that it was owed. Urgent matters alone"));
    CHECK(walk.notes[1] == "2026-06-10: The copy: if it was owed, this is lacking: Late: it was due by Thursday 4 June 2026.");
}

TEST_CASE("2.7: a duty that is owed on one reading alone and met by a moment is no later for certain than one that is done") {
    const std::string met = parts + R"(duty "copy" { title = "The copy", owed_on = "ask.acted", by = "asker", within = "2 working days", cite = "2",
      met_by = "after_copy.acted", when = readings { says = "Urgent matters alone, or all.", urgent = { urgency = "urgent" },
      all = silent "In every case." } })";
    Course course = asked(small::frame(met, with({{"urgency", "routine"}})));
    REQUIRE(course.record(event(EventKind::act, "after_copy", "2026-06-05")));
    const Walk walk = course.walk();
    CHECK(walk.breaches.empty());
    REQUIRE(walk.done.size() == 1);
    CHECK_FALSE(walk.done[0].certain);
    CHECK(walk.done[0].due == at("2026-06-04"));
    CHECK(has_silence(walk, "small.copy.when"));
    REQUIRE(walk.notes.size() == 2);
    CHECK(walk.notes[0].starts_with("2026-06-05: The copy: done, though it is not certain that it was owed. Urgent matters alone"));
    CHECK(walk.notes[1] == "2026-06-05: The copy: if it was owed, this is lacking: Late: it was due by Thursday 4 June 2026.");
    // Owed on every reading, it was late for certain, and a breach already.
    Course urgent = asked(small::frame(met, with({{"urgency", "urgent"}})));
    REQUIRE(urgent.record(event(EventKind::act, "after_copy", "2026-06-05")));
    CHECK(urgent.walk().done.at(0).certain);
    CHECK(urgent.walk().breaches.size() == 1);
}

TEST_CASE("3.24: a duty that was owed on one reading stays so, whatever happens later of what the other asks for") {
    const std::string told = parts + R"(duty "tell" { title = "The family is told", owed_on = any { "ask.acted", "after_copy.acted" }, by = "asker",
      within = silent "No time is given.", cite = "2", when = readings { says = "Any challenge, or one that goes on.", any = silent "In every case.",
      going_on = after "after_copy.acted" } })";
    Course course = asked(small::frame(told));
    REQUIRE(course.walk().owed.size() == 1);
    CHECK_FALSE(course.walk().owed[0].certain);
    REQUIRE(course.record(event(EventKind::act, "after_copy", "2026-06-04")));
    const Walk walk = course.walk();
    REQUIRE(walk.owed.size() == 2);
    CHECK(walk.owed[0].since == at("2026-06-02"));
    CHECK_FALSE(walk.owed[0].certain);
    CHECK(walk.owed[0].readings.size() == 1);
    CHECK(walk.owed[1].since == at("2026-06-04"));
    CHECK(walk.owed[1].certain);
}

TEST_CASE("2.7: what a set chooses for the condition of a duty is followed, and printed with the set beside the clause") {
    const std::string all = "[answers.small.copy]\nwhen = { reading = \"all\" }\n";
    Course course = asked(small::frame_under(copy, all, with({{"urgency", "routine"}})));
    course.advance(at("2026-06-05"));
    const Walk walk = course.walk();
    REQUIRE(walk.breaches.size() == 1);
    CHECK(walk.breaches[0].ground.clauses == std::vector<std::string>{"d/2"});
    CHECK(walk.breaches[0].says.ends_with("It is owed in this case: in every case (assumed by `chosen`, adopted by nobody)."));
    REQUIRE(walk.owed.size() == 1);
    CHECK(walk.owed[0].certain);
    CHECK(walk.owed[0].readings == std::vector<std::string>{
        "It is owed in this case: in every case (assumed by `chosen`, adopted by nobody)."});
    CHECK_FALSE(has_silence(walk, "small.copy.when"));

    const std::string urgent = "[answers.small.copy]\nwhen = \"urgent\"\n";
    const Walk not_owed = asked(small::frame_under(copy, urgent, with({{"urgency", "routine"}}))).walk();
    CHECK(not_owed.owed.empty());
    CHECK(not_owed.notes == std::vector<std::string>{
        "The copy is owed in this case alone: `urgency` is urgent (assumed by `chosen`, adopted by nobody)."});
    CHECK(asked(small::frame_under(copy, urgent, with({{"urgency", "urgent"}}))).walk().owed.size() == 1);
}

TEST_CASE("3.14: an event that names a reading may rely on the time of a duty that is owed on it, which is no breach for that") {
    const std::string script = copy + R"(
duty "remind" { owed_on = "copy.due", by = "asker", within = "1 working day", cite = "2" })";
    Course course = asked(small::frame(script, with({{"urgency", "routine"}})));
    REQUIRE_FALSE(course.record(event(EventKind::duty, "remind", "2026-06-05")));
    Event relying = event(EventKind::duty, "remind", "2026-06-05");
    relying.on_reading = "urgent";
    REQUIRE_FALSE(course.record(relying));
    relying.on_reading = "all";
    REQUIRE(course.record(relying));
    const Walk walk = course.walk();
    CHECK(walk.breaches.empty());
    REQUIRE(walk.owed.size() == 1);
    CHECK_FALSE(walk.owed[0].certain);
    REQUIRE(walk.notes.size() == 1);
    CHECK(walk.notes[0] == "2026-06-05: that the time of `copy` is up rests on one reading: `all`.");
}

TEST_CASE("3.20: a case that ends with a duty open that is owed on one reading alone ends without a breach, and says so") {
    const std::string script = parts + R"(duty "copy" { owed_on = "ask.acted", by = "asker", within = silent "No time.", strength = "must", cite = "2",
  when = readings { says = "Urgent matters alone, or all.", urgent = { urgency = "urgent" }, all = silent "In every case." } })";
    const auto ended = [&](const std::string& urgency) {
        Course course = asked(small::frame(script, with({{"urgency", urgency}})));
        REQUIRE(course.record(event(EventKind::act, "after_copy", "2026-06-03")));
        return course.walk();
    };
    CHECK(ended("urgent").breaches.size() == 1);
    CHECK(ended("routine").breaches.empty());
    CHECK(ended("routine").notes.back() == "Ended; 1 still owed, 1 of them not on every reading.");
}

TEST_CASE("2.1: a duty of which nobody says in which case it is owed is neither owed for certain nor left out") {
    const std::string script = parts + R"(duty "copy" { owed_on = "ask.acted", by = "asker", within = "1 working day", cite = "2",
  when = silent "It is not said which matters are meant." })";
    Course course = asked(small::frame(script));
    course.advance(at("2026-06-10"));
    const Walk walk = course.walk();
    CHECK(walk.breaches.empty());
    REQUIRE(walk.owed.size() == 1);
    CHECK(walk.owed[0].readings == std::vector<std::string>{
        "It is not said which matters are meant. In which case it is owed is open; answered at small.copy.when."});
    Course chosen = asked(small::frame_under(script, "[answers.small.copy]\nwhen = { urgency = \"urgent\" }\n", with({{"urgency", "routine"}})));
    CHECK(chosen.walk().owed.empty());
}

TEST_CASE("2.7: what holds throughout on one reading alone is printed with both") {
    const Walk walk = Course(small::frame(rule, with({{"urgency", "routine"}}))).walk();
    REQUIRE(walk.standing.size() == 1);
    CHECK(walk.standing[0] ==
          "If it holds: Nothing changes meanwhile. [d/3] Urgent matters alone, or all. Read as `all` (in every case) it holds; read as "
          "`urgent` (`urgency` is urgent) it does not hold; answered at small.stays.when.");
    CHECK(has_silence(walk, "small.stays.when"));
    const Walk on_all = Course(small::frame(rule, with({{"urgency", "urgent"}}))).walk();
    CHECK(on_all.standing == std::vector<std::string>{"Nothing changes meanwhile. [d/3]"});
    CHECK_FALSE(has_silence(on_all, "small.stays.when"));
}

TEST_CASE("2.7: a set chooses the reading on which something holds throughout") {
    const auto chosen = [](const std::string& reading) {
        return Course(small::frame_under(rule, "[answers.small.stays]\nwhen = { reading = \"" + reading + "\" }\n", with({{"urgency", "routine"}})))
            .walk()
            .standing;
    };
    CHECK(chosen("urgent").empty());
    CHECK(chosen("all") == std::vector<std::string>{
        "Nothing changes meanwhile. [d/3] It holds in this case: in every case (assumed by `chosen`, adopted by nobody)."});
}

TEST_CASE("2.7: a matter that is outside on one reading alone is taken, and the walk says so") {
    const Course course(small::frame(door, with({{"urgency", "routine"}})));
    CHECK(course.turned_away().empty());
    const Walk walk = course.walk();
    CHECK(has_silence(walk, "small.elsewhere.when"));
    REQUIRE(walk.notes.size() == 1);
    CHECK(walk.notes[0] ==
          "Urgent matters alone, or routine ones. Read as `one` (`urgency` is urgent) it is; read as `other` (`urgency` is "
          "routine) this is not for Small; answered at small.elsewhere.when. Where it is not, it belongs to complaints. [d/4]");
    CHECK(opening_of(course).readings == walk.notes);
}

TEST_CASE("2.7: a matter that is outside on every reading is turned away") {
    const auto away = [](const std::string& urgency, const std::string& money) {
        return Course(small::frame(two_facts_door, with({{"urgency", urgency}, {"about_money", money}}))).turned_away();
    };
    CHECK(away("urgent", "true").starts_with("This is not for Small: read as `one`: `urgency` is urgent; read as `other`: "));
    CHECK(away("urgent", "false").empty());
    CHECK(away("routine", "true").empty());
    CHECK(Course(small::frame(two_facts_door, with({{"urgency", "routine"}, {"about_money", "false"}}))).walk().notes.empty());
}

TEST_CASE("2.7: a matter may still be turned away while what is not known can put it outside on every reading") {
    const auto if_known = [](const std::map<std::string, std::string>& facts) {
        return opening_of(Course(small::frame(two_facts_door, with(facts)))).turned_away_if.size();
    };
    CHECK(if_known({}) == 1);
    CHECK(if_known({{"urgency", "urgent"}}) == 1);
    CHECK(if_known({{"urgency", "routine"}}) == 0);
}

TEST_CASE("2.7: a set chooses the reading on which a matter is outside") {
    const auto away = [](const std::string& reading) {
        return Course(small::frame_under(door, "[answers.small.elsewhere]\nwhen = { reading = \"" + reading + "\" }\n", with({{"urgency", "urgent"}})))
            .turned_away();
    };
    CHECK(away("one") ==
          "This is not for Small: `urgency` is urgent. It belongs to complaints. That is so in this case: `urgency` is urgent (assumed by "
          "`chosen`, adopted by nobody).");
    CHECK(away("other").empty());
}

}  // namespace when_readings_test
