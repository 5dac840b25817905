#include "resolve/town.hpp"

#include <algorithm>

namespace holders_on_readings_test {

using namespace recourse;
using small::event;

namespace {

std::string script(const std::string& holders) {
    return R"(procedure "small" { title = "Small", source = "rules", starts_at = "ask" }
fact "small_agency" { asks = "Is it a small agency?", yes_no = true }
fact "about_hearer" { asks = "Does it concern the one who hears it?", yes_no = true }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "hearer" { title = "the hearer", post = "director", side = "answering", cite = "1", holders = )" + holders + R"( }
step "ask" { title = "Ask", by = "asker", to = "hearer",
  on = { satisfactory = "settled", unsatisfactory = silent "Nothing is said." }, cite = "2" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })";
}

/// On one page two cases, on the other one; on a third there is none.
const std::string lists = R"(readings { says = "Three pages differ.",
  first = { { when = "small_agency", post = "officer" }, { when = "about_hearer", whom = "somebody outside" } },
  second = { { when = "small_agency", post = "n-vice" } },
  third = silent "No other holder." })";

const std::string unsaid = R"(silent "Whether anybody else hears it is not stated.")";

Event answer(const std::string& by) {
    Event made = event(EventKind::answer, "ask", "2026-06-03");
    made.by = {by};
    return made;
}

Story with(const std::map<std::string, std::string>& facts) {
    Story made = town::story({"south"});
    for (const auto& [fact, said] : facts) made.facts.insert_or_assign(fact, said);
    return made;
}

Course asked(std::shared_ptr<const Frame> frame) {
    Course course(std::move(frame));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    return course;
}

Course asked(const std::string& holders, const std::map<std::string, std::string>& facts) {
    return asked(town::frame(script(holders), with(facts)));
}

Course chosen(const std::string& holders, const std::string& answer, const std::map<std::string, std::string>& facts) {
    const std::string set = "[answers.small.roles.hearer]\nholders = " + answer + "\n";
    return asked(small::frame_under(script(holders), set, with(facts), town::area()));
}

/// One line for each of them.
std::string asked_of(const Course& course) {
    const Walk walk = course.walk();
    std::string made;
    for (const auto& actor : walk.steps.at(0).to) {
        made += (made.empty() ? "" : "\n") + actor.title + (actor.when.empty() ? "" : " (" + actor.when + ")");
    }
    return made;
}

bool has_silence(const Course& course, const std::string& address) {
    const Walk walk = course.walk();
    return std::ranges::find(walk.silences, address, &MetSilence::address) != walk.silences.end();
}


}  // namespace

TEST_CASE("2.7, 2.9: who holds a role by lists that differ is printed with the reading and the case") {
    Course course = asked(lists, {{"small_agency", "true"}, {"about_hearer", "false"}});
    CHECK(asked_of(course) ==
          "officer (on reading `first`, if `small_agency` is true)\n"
          "n-vice (on reading `second`, if `small_agency` is true)\n"
          "director (otherwise)");
    CHECK(has_silence(course, "small.roles.hearer.holders"));
}

TEST_CASE("2.7, 2.9: whoever holds it on one of the lists may act, and nobody else") {
    const std::map<std::string, std::string> facts{{"small_agency", "true"}, {"about_hearer", "false"}};
    for (const char* one : {"officer", "n-vice", "director"}) CHECK(asked(lists, facts).record(answer(one)));
    Course course = asked(lists, facts);
    CHECK_FALSE(course.record(answer("s-chair")));
    CHECK(course.walk().refusals.back().needed.starts_with("it depends on which reading is meant: officer"));
}

TEST_CASE("2.7, 2.9: where no list has a case that holds, the role has its own post") {
    Course course = asked(lists, {{"small_agency", "false"}, {"about_hearer", "false"}});
    CHECK(asked_of(course) == "director");
    CHECK_FALSE(course.record(answer("officer")));
    CHECK(course.record(answer("director")));
}

TEST_CASE("2.7, 2.9: on one list the second case, on the others the post") {
    Course course = asked(lists, {{"small_agency", "false"}, {"about_hearer", "true"}});
    CHECK(asked_of(course) ==
          "somebody outside (on reading `first`, if `about_hearer` is true)\n"
          "director (otherwise)");
}

TEST_CASE("2.7, 2.9: a set picks one of the lists") {
    const std::map<std::string, std::string> facts{{"small_agency", "true"}, {"about_hearer", "false"}};
    Course first = chosen(lists, "{ reading = \"first\" }", facts);
    CHECK(asked_of(first) ==
          "officer (it counts whether `small_agency` is true: assumed by `chosen`, adopted by nobody; "
          "it counts whether `about_hearer` is true: assumed by `chosen`, adopted by nobody)");
    CHECK_FALSE(first.record(answer("n-vice")));
    CHECK_FALSE(has_silence(first, "small.roles.hearer.holders"));
    Course third = chosen(lists, "{ reading = \"third\" }", facts);
    CHECK(asked_of(third) == "director (nobody else in any case: assumed by `chosen`, adopted by nobody)");
    CHECK_FALSE(third.record(answer("officer")));
    CHECK(third.record(answer("director")));
    CHECK_FALSE(has_silence(third, "small.roles.hearer.holders"));
}

TEST_CASE("2.1, 2.9: whether there is another holder is not said: the post holds it, and the silence is printed") {
    Course course = asked(unsaid, {{"small_agency", "true"}});
    CHECK(asked_of(course) == "director");
    CHECK(has_silence(course, "small.roles.hearer.holders"));
    CHECK_FALSE(course.record(answer("officer")));
    CHECK(course.record(answer("director")));
}

TEST_CASE("2.1, 2.9: a set says who else holds a role of which the text does not say") {
    const std::string officer = "[{ when = \"small_agency\", post = \"officer\" }]";
    Course small_one = chosen(unsaid, officer, {{"small_agency", "true"}});
    CHECK(asked_of(small_one) == "officer (it counts whether `small_agency` is true: assumed by `chosen`, adopted by nobody)");
    CHECK_FALSE(has_silence(small_one, "small.roles.hearer.holders"));
    CHECK_FALSE(small_one.record(answer("director")));
    CHECK(chosen(unsaid, officer, {{"small_agency", "false"}}).record(answer("director")));
}

}  // namespace holders_on_readings_test
