#include "resolve/town.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace other_conditions_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// Somebody writes to whoever hears it; `hearer` is the role's block.
std::string heard_by(const std::string& hearer) {
    return R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask" }
fact "small_agency" { asks = "Is it a small agency?", yes_no = true }
fact "small_sum" { asks = "Is it about a small sum?", yes_no = true }
role "asker" { title = "the asker", side = "raising", cite = "1" }
)" + hearer + R"(
step "ask" { title = "Ask", by = "asker", to = "hearer",
  on = { satisfactory = "settled", unsatisfactory = silent "Nothing is said." }, cite = "2" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })";
}

const std::string in_small_matters = heard_by(R"(role "hearer" { title = "the hearer", post = "director", side = "answering", cite = "1",
  holders = { { post = "officer",
    when = readings { says = "\"Small\" may be the agency or the sum.", agency = "small_agency", sum = "small_sum" } } } })");

const std::string aside_in_small_matters = heard_by(R"(role "hearer" { title = "the hearer", post = "director", side = "answering", cite = "1",
  stand_in = "officer",
  stands_aside_if = readings { says = "\"Small\" may be the agency or the sum.", agency = "small_agency", sum = "small_sum" } })");

Story of_a(const std::string& small_agency, const std::string& small_sum) {
    Story story = town::story({"south"});
    if (!small_agency.empty()) story.facts["small_agency"] = small_agency;
    if (!small_sum.empty()) story.facts["small_sum"] = small_sum;
    return story;
}

Course sent(std::shared_ptr<const Frame> frame) {
    Course course(std::move(frame));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    return course;
}

std::vector<std::string> names_of(const std::vector<Actor>& actors) {
    std::vector<std::string> made;
    for (const auto& actor : actors) made.push_back(actor.title);
    return made;
}

std::vector<std::string> asked_in(const Course& course) { return names_of(course.walk().steps.at(0).to); }

bool lets_answer(Course course, const std::string& by) {
    Event answer = event(EventKind::answer, "ask", "2026-06-03");
    answer.by = {by};
    return course.record(answer);
}

bool has_silence_at(const Walk& walk, const std::string& address) {
    return std::ranges::find(walk.silences, address, &MetSilence::address) != walk.silences.end();
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("2.7, 2.9: who holds a role on one reading alone is named beside who holds it on the other, and either may act") {
    const Course course = sent(town::frame(in_small_matters, of_a("true", "false")));
    CHECK(asked_in(course) == Names{"officer", "director"});
    CHECK(course.walk().steps[0].to[0].when == "if read as `agency`: `small_agency` is true; read as `sum`: `small_sum` is true");
    CHECK(has_silence_at(course.walk(), "small.roles.hearer.holders.1.when"));
    CHECK(lets_answer(course, "officer"));
    CHECK(lets_answer(course, "director"));
    CHECK_FALSE(lets_answer(course, "n-chair"));
    CHECK(asked_in(sent(town::frame(in_small_matters, of_a("true", "true")))) == Names{"officer"});
    CHECK(asked_in(sent(town::frame(in_small_matters, of_a("false", "false")))) == Names{"director"});
}

TEST_CASE("2.7, 3.23: on one reading the holder is known, on the other not: only who holds it on the first may act") {
    const Course course = sent(town::frame(in_small_matters, of_a("false", "")));
    CHECK(asked_in(course) == Names{"officer", "director"});
    CHECK(lets_answer(course, "director"));
    CHECK_FALSE(lets_answer(course, "officer"));
}

TEST_CASE("2.7, 3.36: a set chooses the reading on which the first of the holders has the role") {
    const auto asked = [](const std::string& reading) {
        return asked_in(sent(small::frame_under(in_small_matters, "[answers.small.roles.hearer]\n\"holders.1.when\" = { reading = \"" + reading + "\" }\n",
                                                of_a("true", "false"), town::area())));
    };
    CHECK(asked("agency") == Names{"officer"});
    CHECK(asked("sum") == Names{"director"});
    const Course chosen = sent(small::frame_under(in_small_matters, "[answers.small.roles.hearer]\n\"holders.1.when\" = \"agency\"\n",
                                                  of_a("true", "false"), town::area()));
    CHECK(chosen.walk().steps[0].to[0].when == "it counts whether `small_agency` is true: assumed by `chosen`, adopted by nobody");
}

TEST_CASE("2.7, 2.9: who stands aside on one reading alone may act, and so may the stand-in") {
    const Course course = sent(town::frame(aside_in_small_matters, of_a("true", "false")));
    CHECK(asked_in(course) == Names{"director", "officer"});
    CHECK(has_silence_at(course.walk(), "small.roles.hearer.stands_aside_if"));
    CHECK(lets_answer(course, "director"));
    CHECK(lets_answer(course, "officer"));
    CHECK_FALSE(lets_answer(sent(town::frame(aside_in_small_matters, of_a("true", "true"))), "director"));
    CHECK(asked_in(sent(town::frame(aside_in_small_matters, of_a("false", "false")))) == Names{"director"});
}

TEST_CASE("2.7: what is expected on one reading alone and is lacking is a note and no breach") {
    const auto acted = [](const std::string& one, const std::string& other) {
        Story story = small::story();
        story.facts = {{"signed", one}, {"sealed", other}};
        Course course(small::frame(R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask", cite = "1" }
role "asker" { title = "Asker", side = "raising", cite = "1" }
fact "signed" { asks = "Is it signed?", yes_no = true }
fact "sealed" { asks = "Is it sealed?", yes_no = true }
step "ask" { title = "Ask", by = "asker", on = { done = "settled" }, cite = "2",
  expects = readings { says = "Signed or sealed.", a = "signed", b = "sealed" } }
ending "settled" { title = "Settled", result = "settled", cite = "9" })", story));
        REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
        return course.walk();
    };
    const Walk one = acted("true", "false");
    CHECK(one.breaches.empty());
    REQUIRE(one.notes.size() == 1);
    CHECK(one.notes[0] == "2026-06-02: what is expected is so on one reading only. Signed or sealed. Read as `a` (`signed` is true) it is so; "
                          "read as `b` (`sealed` is true) it is not so; answered at small.ask.expects.");
    CHECK(has_silence_at(one, "small.ask.expects"));
    CHECK(acted("true", "true").notes.empty());
    CHECK(acted("false", "false").breaches.size() == 1);
}

TEST_CASE("2.7, 3.22: a longer time ends when on every reading what it hangs on is no longer so") {
    Course course(small::frame(R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask", cite = "1" }
role "asker" { title = "Asker", side = "raising", cite = "1" }
role "other" { title = "Other", side = "answering", cite = "1" }
fact "cover" { asks = "Is there cover?", yes_no = true }
fact "funds" { asks = "Are there funds?", yes_no = true }
step "ask" { title = "Ask", by = "asker", to = "other", answer_within = "5 working days",
  extend = { by = all { "asker", "other" }, at_most = "10 working days",
    as_long_as = readings { says = "Covered may mean people or money.", people = "cover", money = "funds" } },
  on = { satisfactory = "settled", unsatisfactory = silent "Nothing.", no_answer = silent "Nothing." }, cite = "2" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })"));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    Event longer = event(EventKind::extend, "ask", "2026-06-03");
    longer.by = {"asker", "other"};
    longer.till = at("2026-06-15");
    REQUIRE(course.record(longer));
    const auto due = [&] { return course.dates(*find_step(*course.frame().procedure, PlaceName{"ask"}), Phase::answer).at(0).at; };
    const auto know = [&](const std::string& on, const std::string& fact, const std::string& answer) {
        Event known = event(EventKind::facts, "", on);
        known.facts[fact] = answer;
        REQUIRE(course.record(known));
    };
    know("2026-06-04", "cover", "false");
    CHECK(course.walk().notes.empty());
    know("2026-06-04", "funds", "true");
    CHECK(due() == at("2026-06-15"));
    REQUIRE(course.walk().notes.size() == 1);
    CHECK(course.walk().notes[0].starts_with("The date that was agreed for `ask` stands, though not on every reading."));
    know("2026-06-05", "funds", "false");
    CHECK(due() == at("2026-06-09"));
}

}  // namespace other_conditions_test
