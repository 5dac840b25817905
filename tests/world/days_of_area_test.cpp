#include "resolve/small.hpp"
#include "world/world.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace days_of_area_test {

using namespace recourse;
using small::at;
using small::event;
namespace fs = std::filesystem;

namespace {

const char* concern = R"(procedure "concern" { title = "Concern", source = "rules", starts_at = "ask", cite = "1" }
role "asker" { title = "Asker", side = "raising", cite = "1" }
step "ask" { title = "Ask", by = "asker", strength = "may", on = { done = "complain" }, cite = "1" }
step "complain" { title = "Complaint", follow = "complaint", act_within = "5 working days",
  on = { upheld = "over", rejected = "over", not_done = silent "Nothing is said." }, cite = "2" }
ending "over" { title = "Over", result = "settled", cite = "3" })";

const char* complaint = R"(procedure "complaint" { title = "Complaint", source = "rules", starts_at = "hearing", cite = "1" }
role "hearer" { title = "Hearer", cite = "1" }
step "hearing" { title = "Hearing", by = "hearer", decides = "hearer", act_within = "3 working days", decide_within = "4 days",
  on = { granted = "upheld", denied = "rejected", not_done = silent "Nothing is said.", no_decision = silent "Nothing is said." }, cite = "2" }
duty "reasons" { owed_on = "hearing.decided", by = "hearer", within = "2 working days", cite = "2" }
ending "upheld" { title = "Upheld", result = "settled", cite = "3" }
ending "rejected" { title = "Rejected", result = "not_settled", cite = "3" })";

/// A borough that uses a county and follows a procedure of it; both count the same working days, each by its own settings.
class TwoAreas {
public:
    TwoAreas(const std::string& of_borough, const std::string& of_county, const std::string& of_complaint = "")
        : path_(fs::temp_directory_path() / ("recourse-days-" + std::to_string(::getpid()))) {
        write("config/areas/borough/area.toml", "title = \"Borough\"\ncalendar = \"weekdays\"\nuses = [\"county\"]\nsources = [\"rules\"]\n"
                                                "procedures = [\"concern\"]\ncite = \"rules/1\"\n" + of_borough);
        write("config/areas/county/area.toml", "title = \"County\"\ncalendar = \"weekdays\"\nsources = [\"rules\"]\n"
                                               "procedures = [\"complaint\"]\ncite = \"rules/1\"\n" + of_county);
        write("scripts/borough/concern.lua", concern);
        std::string script = complaint;
        script.insert(script.find("source ="), of_complaint);
        write("scripts/county/complaint.lua", script);
        write("config/calendars/midsummer.toml", "title = \"Midsummer\"\nsource = \"rules\"\n[2026]\n2026-06-05 = \"Midsummer\"\n");
    }
    TwoAreas(const TwoAreas&) = delete;
    TwoAreas& operator=(const TwoAreas&) = delete;
    ~TwoAreas() { fs::remove_all(path_); }

    /// A concern that is raised on Tuesday 2 June 2026 at half past four, and is heard on Wednesday 3 June.
    Course course() const {
        Story story = small::story();
        story.area = "borough";
        story.procedure = "concern";
        auto read = prepare(World(Roots{{path_, RECOURSE_ROOT "/tests/bad/root"}}), story, {});
        for (const auto& problem : read.problems) FAIL_CHECK(problem.says);
        REQUIRE(read.ok());
        Course made(make_frame(read.value->area, read.value->calendar, read.value->procedure, {}, story, read.value->other_calendars));
        REQUIRE(made.record(event(EventKind::act, "ask", "2026-06-02T16:30")));
        return made;
    }

private:
    void write(const std::string& name, const std::string& text) const {
        fs::create_directories((path_ / name).parent_path());
        std::ofstream(path_ / name) << text;
    }

    fs::path path_;
};

const std::string settings = "day_ends = \"17:00\"\nreceived_after = \"16:00\"\nroll = \"next\"\n";

}  // namespace

TEST_CASE("3.34: what is followed counts by the settings of its own area, and the case by those of its own") {
    const TwoAreas areas("", settings);
    Course course = areas.course();
    // Received after four in the county: day 0 is Wednesday 3 June; Thursday 4, Friday 5, Monday 8 June, until five.
    CHECK(course.dates(*find_step(*course.frame().procedure, PlaceName{"hearing"}), Phase::act)[0].at == at("2026-06-08T17:00"));
    // In the borough day 0 is Tuesday 2 June; five working days end with Tuesday 9 June.
    CHECK(course.dates(*find_step(*course.frame().procedure, PlaceName{"complain"}), Phase::act)[0].at == at("2026-06-09"));
    REQUIRE(course.record(event(EventKind::act, "hearing", "2026-06-03")));
    // Four days after Wednesday 3 June is Sunday 7 June, which the county moves to Monday 8 June.
    CHECK(course.walk().steps.back().due.back().at == at("2026-06-08T17:00"));
    REQUIRE(course.record(event(EventKind::decide, "hearing", "2026-06-05", "granted")));
    // The reasons within two working days of Friday 5 June: Tuesday 9 June, until five.
    CHECK(course.walk().owed[0].due[0].at == at("2026-06-09T17:00"));
    CHECK(course.walk().counting.find(" In `complaint`, which is followed here, the day ends at 17:00 [rules/1]; what comes after 16:00 "
                                      "counts from the next working day [rules/1]; a limit in calendar days that ends on a closed day is "
                                      "moved to the next working day [rules/1].") != std::string::npos);
}

TEST_CASE("3.34: the settings of the case's area are not those of what it follows") {
    const TwoAreas areas(settings, "");
    Course course = areas.course();
    // In the county day 0 is Tuesday 2 June: Wednesday 3, Thursday 4, Friday 5 June, until the end of the day.
    CHECK(course.dates(*find_step(*course.frame().procedure, PlaceName{"hearing"}), Phase::act)[0].at == at("2026-06-05"));
    // In the borough day 0 is Wednesday 3 June: Thursday 4, 5, 8, 9, Wednesday 10 June, until five.
    CHECK(course.dates(*find_step(*course.frame().procedure, PlaceName{"complain"}), Phase::act)[0].at == at("2026-06-10T17:00"));
    REQUIRE(course.record(event(EventKind::act, "hearing", "2026-06-03")));
    CHECK(course.walk().steps.back().due.back().at == at("2026-06-07"));  // Sunday: not moved
}

TEST_CASE("3.34: two areas that count alike need no second way of counting") {
    const TwoAreas areas(settings, settings);
    CHECK(areas.course().walk().counting.find("which is followed here") == std::string::npos);
}

TEST_CASE("3.34: each reading of whose working days are meant in what is followed counts by the settings of its area") {
    const TwoAreas areas("", settings, R"(calendar = readings { says = "Which days are closed is not said.", all = "weekdays", most = "midsummer" }, )");
    Course course = areas.course();
    // Day 0 is Wednesday 3 June. Thursday 4, Friday 5, Monday 8 June; without Friday 5 June: Thursday 4, 8, Tuesday 9 June; until five.
    const auto due = course.dates(*find_step(*course.frame().procedure, PlaceName{"hearing"}), Phase::act);
    REQUIRE(due.size() == 2);
    CHECK(due[0].at == at("2026-06-08T17:00"));
    CHECK(due[0].calendar == "all");
    CHECK(due[1].at == at("2026-06-09T17:00"));
    CHECK(due[1].calendar == "most");
    // The borough's own days are not read in several ways: five working days from Tuesday 2 June end with Tuesday 9 June.
    const auto around = course.dates(*find_step(*course.frame().procedure, PlaceName{"complain"}), Phase::act);
    REQUIRE(around.size() == 1);
    CHECK(around[0].at == at("2026-06-09"));
}

TEST_CASE("3.34: where it is open whose working days are meant in what is followed, other limits keep the settings of its area") {
    const TwoAreas areas("", settings, R"(calendar = silent "What a working day is, is not said.", )");
    Course course = areas.course();
    CHECK_FALSE(course.dates(*find_step(*course.frame().procedure, PlaceName{"hearing"}), Phase::act)[0].at);
    REQUIRE(course.record(event(EventKind::act, "hearing", "2026-06-03")));
    // Four days after Wednesday 3 June is Sunday 7 June, which the county moves to Monday 8 June, until five.
    CHECK(course.walk().steps.back().due.back().at == at("2026-06-08T17:00"));
    CHECK(course.walk().counting.find("In `complaint`, which is followed here, whose working days are meant is not said, and none are "
                                      "counted; the day ends at 17:00 [rules/1];") != std::string::npos);
}

}  // namespace days_of_area_test
