#include "explore/forecast.hpp"

#include "resolve/small.hpp"

#include <doctest/doctest.h>

namespace forecast_test {

using namespace recourse;
using small::at;

namespace {

std::string script(const std::string& reply_time, const std::string& no_answer) {
    return R"(
procedure "small" { title = "Two ways", source = "paper", starts_at = { "letter", "visit" } }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other side", side = "answering", cite = "1" }
step "letter" { title = "Letter", by = "asker", to = "other", answer_within = )" + reply_time + R"(,
  on = { satisfactory = "settled", unsatisfactory = "visit", no_answer = )" + no_answer + R"( }, cite = "2" }
step "visit" { title = "Visit", by = "asker", to = "other", answer_within = silent "No time is given.",
  on = { satisfactory = "settled", unsatisfactory = "settled", no_answer = silent "Nothing is said." }, cite = "3" }
ending "settled" { title = "Settled", result = "settled", cite = "4" }
)";
}

Forecast nobody_answers(const std::string& text, const std::string& begun = "2026-06-01") {
    Story story = small::story();
    story.begun = at(begun);
    return forecast(Course(small::frame(text, story)), Behaviour::nobody_answers);
}

}  // namespace

TEST_CASE("3.8: a forecast with two ways open forks, first listed first") {
    const auto made = nobody_answers(script("\"5 working days\"", "\"visit\""));
    REQUIRE(made.branches.size() == 2);
    CHECK(made.branches[0].steps[0].step == PlaceName{"letter"});
    CHECK(made.branches[1].steps[0].step == PlaceName{"visit"});
}

TEST_CASE("nobody answers: the asker acts on the first working day and goes on once the time is up") {
    // Letter on Monday 1 June, due Monday 8 June; the visit may be made from Tuesday 9 June.
    const Walk walk = nobody_answers(script("\"5 working days\"", "\"visit\"")).branches[0];
    REQUIRE(walk.steps.size() == 2);
    CHECK(walk.steps[0].acted == at("2026-06-01"));
    CHECK(walk.steps[0].supposed);
    CHECK(walk.steps[0].on == at("2026-06-08"));
    CHECK(walk.steps[1].acted == at("2026-06-09"));
    CHECK(walk.waits_for_ever);
}

TEST_CASE("a case that began on a Saturday is taken up on Monday") {
    const Walk walk = nobody_answers(script("\"5 working days\"", "\"visit\""), "2026-06-06").branches[0];
    CHECK(walk.steps[0].acted == at("2026-06-08"));
}

TEST_CASE("without a reply time it waits for ever at the first step, and the silence is named") {
    const Walk walk = nobody_answers(script("silent \"No time is given for the reply.\"", "\"visit\"")).branches[0];
    CHECK(walk.waits_for_ever);
    CHECK(walk.stands_at == PlaceName{"letter"});
    REQUIRE(walk.silences.size() == 1);
    CHECK(walk.silences[0].address == "small.letter.answer_within");
    CHECK_FALSE(walk.ending);
}

TEST_CASE("nobody acts: not even the letter is sent") {
    const auto made = forecast(Course(small::frame(script("\"5 working days\"", "\"visit\""))), Behaviour::nobody_acts);
    REQUIRE(made.branches.size() == 1);
    CHECK(made.branches[0].steps.empty());
    CHECK(made.branches[0].waits_for_ever);
}

TEST_CASE("nobody answers: a duty of each of two on the raising side is done by both") {
    const Walk walk = nobody_answers(R"(
procedure "small" { title = "Each", source = "paper", starts_at = "letter" }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "second" { title = "the second", side = "raising", cite = "1" }
role "other" { title = "the other side", side = "answering", cite = "1" }
step "letter" { title = "Letter", by = "asker", to = "other", answer_within = silent "No time is given.",
  on = { satisfactory = "settled", unsatisfactory = "settled", no_answer = silent "Nothing is said." }, cite = "2" }
duty "statement" { owed_on = "letter.acted", by = each { "asker", "second" }, within = "3 working days", cite = "3" }
ending "settled" { title = "Settled", result = "settled", cite = "4" })").branches[0];
    CHECK(walk.owed.empty());
    CHECK(walk.breaches.empty());
}

}  // namespace forecast_test
