#include "render/walk_ics.hpp"

#include "a_walk.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace walk_ics_test {

using namespace recourse;
using namespace recourse::testing;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto end = text.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        lines.push_back(text.substr(at, end - at));
        at = end + 2;
    }
    return lines;
}

std::string uid_in(const std::string& calendar) {
    const auto at = calendar.find("UID:");
    REQUIRE(at != std::string::npos);
    return calendar.substr(at, calendar.find('\r', at) - at);
}

}  // namespace

TEST_CASE("signs that mean something in a calendar are escaped") {
    CHECK(ics_escaped("a,b;c\\d\ne") == "a\\,b\\;c\\\\d\\ne");
    CHECK(ics_escaped("x\r") == "x\\\\u{d}");
}

TEST_CASE("no line of a calendar is longer than 75 octets, and no letter is cut in two") {
    const std::string line = "DESCRIPTION:" + std::string(62, 'a') + "é" + std::string(100, 'b');
    const auto lines = lines_of(ics_folded(line));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == "DESCRIPTION:" + std::string(62, 'a'));
    CHECK(lines[1] == " é" + std::string(72, 'b'));
    CHECK(lines[2] == " " + std::string(28, 'b'));
    CHECK(lines_of(ics_folded(std::string(75, 'x'))).size() == 1);
}

TEST_CASE("a running answer is an event on the whole of its due date") {
    const SmallPlace place;
    const auto lines = lines_of(walk_ics({waiting_walk()}, place.setting()));
    CHECK(lines.front() == "BEGIN:VCALENDAR");
    CHECK(lines.back() == "END:VCALENDAR");
    CHECK(std::ranges::count(lines, "BEGIN:VEVENT") == 1);
    CHECK(std::ranges::count(lines, "DTSTART;VALUE=DATE:20260120") == 1);
    CHECK(std::ranges::count(lines, "DTEND;VALUE=DATE:20260121") == 1);
    CHECK(std::ranges::count(lines, "DTSTAMP:20260112T000000Z") == 1);
    CHECK(std::ranges::count(lines, "SUMMARY:Written request: answer due") == 1);
}

TEST_CASE("a due date with an hour is an event at that hour") {
    const SmallPlace place;
    Walk walk = waiting_walk();
    walk.steps.front().due.front().at = day("2026-01-20T16:30");
    walk.moves.clear();
    CHECK(has(walk_ics({walk}, place.setting()), "DTSTART:20260120T163000\r\n"));
}

TEST_CASE("an event keeps its identity when its date moves, and another matter has another") {
    const SmallPlace place;
    Walk later = waiting_walk();
    later.steps.front().due.front().at = day("2026-02-02");
    later.moves.clear();
    Walk other = waiting_walk();
    other.title = "Another matter";
    const std::string uid = uid_in(walk_ics({waiting_walk()}, place.setting()));
    CHECK(uid == uid_in(walk_ics({later}, place.setting())));
    CHECK(uid != uid_in(walk_ics({other}, place.setting())));
}

TEST_CASE("a date that a forecast lets pass is in its calendar, and one that has passed already is not") {
    const SmallPlace place;
    Walk walk = waiting_walk();
    walk.moves.clear();
    walk.steps.front().due.front().running = false;
    walk.steps.front().due.front().lapsed = true;
    CHECK(walk_ics({walk}, place.setting()).empty());
    walk.forecast = "nobody_answers";
    CHECK(has(walk_ics({walk}, place.setting()), "DTSTART;VALUE=DATE:20260120\r\n"));
}

TEST_CASE("without a date there is no calendar") {
    const SmallPlace place;
    Walk walk = waiting_walk();
    walk.steps.front().due.clear();
    walk.moves.front().due.front().at.reset();
    CHECK(walk_ics({walk}, place.setting()).empty());
}

TEST_CASE("of two branches each event says in which it is due, unless it is due in both") {
    const SmallPlace place;
    Walk first = waiting_walk();
    first.moves.clear();
    Walk second = first;
    WalkStep meeting = second.steps.front();
    meeting.step = PlaceName{"meeting"};
    meeting.title = "Meeting";
    meeting.due.front().at = day("2026-02-02");
    meeting.due.front().what = "sitting";
    second.steps.push_back(meeting);
    const auto lines = lines_of(walk_ics({first, second}, place.setting()));
    CHECK(std::ranges::count(lines, "BEGIN:VEVENT") == 2);
    CHECK(std::ranges::count(lines, "SUMMARY:Written request: answer due") == 1);
    CHECK(std::ranges::count(lines, "SUMMARY:Meeting: sitting due (branch 2 of 2)") == 1);
}

}  // namespace walk_ics_test
