#include "resolve/small.hpp"

#include <algorithm>

namespace whose_days_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

/// Asked on a day; to be answered within 3 working days, and told within 5 days, of a calendar that is written so.
Course asked(const std::string& calendar, const std::string& on) {
    Story story = small::story();
    story.begun = at(on);
    auto procedure = small::procedure(R"(procedure "small" { title = "Time", source = "paper", starts_at = "ask", calendar = )" +
                                      calendar + R"( }
role "asker" { title = "the asker", side = "raising", cite = "1" }
role "other" { title = "the other side", side = "answering", cite = "1" }
step "ask" { title = "Ask", by = "asker", to = "other", answer_within = "3 working days",
  on = { satisfactory = "settled", unsatisfactory = "settled", no_answer = "remind" }, cite = "2" }
step "remind" { title = "Remind", by = "asker", on = { done = "settled" }, cite = "3" }
duty "tell" { title = "The board is told", owed_on = "ask.acted", by = "asker", within = "5 days", cite = "2" }
ending "settled" { title = "Settled", result = "settled", cite = "9" })");
    Course course(make_frame(small::named("small"), small::calendar(), std::move(procedure), {}, std::move(story),
                             {Calendar::without_bank_holidays("weekends", "Saturdays and Sundays alone")}));
    REQUIRE(course.record(event(EventKind::act, "ask", on)));
    return course;
}

const char* two_calendars = R"(readings { says = "Which days are closed is not said.", holidays = "small", weekends = "weekends" })";

std::vector<std::string> dates_of(const std::vector<DueDate>& due) {
    std::vector<std::string> all;
    for (const auto& one : due) all.push_back(one.reading + ": " + (one.at ? iso(*one.at) : "no date"));
    return all;
}

bool lists(const Walk& walk, const std::string& address) {
    return std::ranges::find(walk.silences, address, &MetSilence::address) != walk.silences.end();
}

}  // namespace

// Asked on Thursday 27 August 2026; Monday 31 August is a bank holiday of the one calendar. Three working days are there
// Fri 28, Tue 1, Wed 2 September; without bank holidays Fri 28, Mon 31, Tue 1 September.
TEST_CASE("3.14: a limit has a date on each reading of whose working days are counted") {
    const Walk walk = asked(two_calendars, "2026-08-27").walk();
    CHECK(dates_of(walk.steps[0].due) == std::vector<std::string>{"holidays: 2026-09-02", "weekends: 2026-09-01"});
    CHECK(walk.steps[0].due[1].prudent);
    CHECK(lists(walk, "small.calendar"));
    CHECK(walk.counting.find("working days are Monday to Friday without the bank holidays of Summer of 2026, published up to 2027 (read as "
                             "`holidays`), or Monday to Friday, bank holidays too (Saturdays and Sundays alone) (read as `weekends`);") !=
          std::string::npos);
}

TEST_CASE("3.14: what relies on a lapse on one calendar alone names the reading, until it is certain on both") {
    Course course = asked(two_calendars, "2026-08-27");
    Event remind = event(EventKind::act, "remind", "2026-09-02");
    CHECK_FALSE(Course(course).record(remind));
    remind.on_reading = "weekends";
    CHECK(Course(course).record(remind));
    CHECK(course.record(event(EventKind::act, "remind", "2026-09-03")));
}

// Asked on Tuesday 2 June 2026: Wed 3, Thu 4, Fri 5 in both.
TEST_CASE("whose working days are counted is not said where it makes no difference") {
    const Walk walk = asked(two_calendars, "2026-06-02").walk();
    CHECK(dates_of(walk.steps[0].due) == std::vector<std::string>{": 2026-06-05"});
    CHECK_FALSE(lists(walk, "small.calendar"));
}

TEST_CASE("where nobody says whose working days are counted, none are, and the walk says so") {
    for (const char* open : {R"(silent "The text does not say what a working day is.")", R"(unseen "The page ends there.")"}) {
        const Walk walk = asked(open, "2026-06-02").walk();
        CHECK(dates_of(walk.steps[0].due) == std::vector<std::string>{": no date"});
        REQUIRE(!walk.steps[0].due[0].notes.empty());
        CHECK(walk.steps[0].due[0].notes[0].find("Whose working days are counted is not stated") == 0);
        CHECK(lists(walk, "small.calendar"));
        REQUIRE(walk.owed.size() == 1);  // "5 days" are anybody's: Sunday 7 June
        CHECK(dates_of(walk.owed[0].due) == std::vector<std::string>{": 2026-06-07"});
    }
}

}  // namespace whose_days_test
