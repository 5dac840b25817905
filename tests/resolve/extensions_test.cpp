#include "resolve/small.hpp"

#include <doctest/doctest.h>

namespace extensions_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// A letter that is answered within five working days, and how that can be made longer.
std::string script(const std::string& extend_of_step, const std::string& limit = "\"5 working days\"") {
    return R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask", cite = "1" }
role "asker" { title = "Asker", side = "raising", cite = "1" }
role "other" { title = "Other", side = "answering", cite = "1" }
fact "cover" { asks = "Is there cover meanwhile?", yes_no = true }
step "ask" { title = "Ask", by = "asker", to = "other", answer_within = )" + limit + ", " + extend_of_step + R"(
  on = { satisfactory = "settled", unsatisfactory = "more", no_answer = "more" }, cite = "2" }
step "more" { title = "More", by = "asker", act_within = "1 working day",
  on = { done = "settled", not_done = silent "Nothing is said." }, cite = "3" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })";
}

const std::string both = R"(extend = { by = all { "asker", "other" }, at_most = "10 working days",
  records = { "the reasons" }, as_long_as = { "cover" } },)";

Event extension(const std::string& on, const std::string& till) {
    Event made = event(EventKind::extend, "ask", on);
    made.by = {"asker", "other"};
    made.till = at(till);
    made.recorded = {"the reasons"};
    return made;
}

/// The letter is sent on Tuesday 2 June; the answer is due on Tuesday 9 June.
Course sent(const std::string& text) {
    Course course(small::frame(text));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    return course;
}

std::string last_test(const Course& course) {
    return course.walk().refusals.back().test;
}

}  // namespace

TEST_CASE("3.22: a limit is made longer by those whom the text names, before it lapses, and within the bound") {
    Course course = sent(script(both));
    Event one = extension("2026-06-04", "2026-06-19");
    one.by = {"asker"};
    CHECK_FALSE(course.record(one));
    CHECK(last_test(course) == "actor");
    CHECK_FALSE(course.record(extension("2026-06-04", "2026-06-24")));  // ten working days after the 9th end on the 23rd
    CHECK(last_test(course) == "bound");
    REQUIRE(course.record(extension("2026-06-04", "2026-06-23")));
    CHECK(course.walk().steps[0].due[0].at == at("2026-06-23"));
    CHECK(course.walk().breaches.empty());
    course.advance(at("2026-06-20"));
    CHECK(course.walk().steps[0].outcome.empty());
    course.advance(at("2026-06-24"));
    CHECK(course.walk().steps[0].outcome == "no_answer");
    CHECK(course.walk().steps[0].on == at("2026-06-23"));
}

TEST_CASE("3.22: the day after the limit has lapsed is too late to make it longer") {
    Course course = sent(script(both));
    CHECK_FALSE(course.record(extension("2026-06-10", "2026-06-19")));
    CHECK(last_test(course) == "running");
    Course in_time = sent(script(both));
    CHECK(in_time.record(extension("2026-06-09", "2026-06-19")));
}

TEST_CASE("3.22: reasons that are not on file are a breach of an extension that counts") {
    Course course = sent(script(both));
    Event bare = extension("2026-06-04", "2026-06-19");
    bare.recorded.clear();
    REQUIRE(course.record(bare));
    REQUIRE(course.walk().breaches.size() == 1);
    CHECK(course.walk().breaches[0].field == "records");
}

TEST_CASE("3.22: when what an extension rests on ends, the first due date is back in force") {
    Course course = sent(script(both));
    REQUIRE(course.record(extension("2026-06-04", "2026-06-19")));
    Event over = event(EventKind::facts, "", "2026-06-08");
    over.facts["cover"] = "false";
    REQUIRE(course.record(over));
    CHECK(course.walk().steps[0].due[0].at == at("2026-06-09"));
    course.advance(at("2026-06-10"));
    CHECK(course.walk().steps[0].on == at("2026-06-09"));
    CHECK(course.walk().notes.size() == 1);
}

TEST_CASE("2.18: the limit's own way of being made longer goes before the step's") {
    Course course = sent(script(both, R"(limit { "5 working days", extend = { by = "other", at_most = "1 working day" }, cite = "5" })"));
    Event by_other = extension("2026-06-04", "2026-06-10");
    by_other.by = {"other"};
    CHECK(course.record(by_other));
    CHECK(course.walk().steps[0].due[0].ground.clauses == std::vector<std::string>{"rules/5"});
    by_other.till = at("2026-06-11");
    CHECK_FALSE(course.record(by_other));
}

TEST_CASE("2.18: a limit that nothing lets be made longer stays as it is") {
    Course course = sent(script(""));
    CHECK_FALSE(course.record(extension("2026-06-04", "2026-06-19")));
    CHECK(last_test(course) == "extend");
}

}  // namespace extensions_test
