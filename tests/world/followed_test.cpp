#include "resolve/small.hpp"
#include "world/followed.hpp"

#include <doctest/doctest.h>

#include <map>

namespace followed_test {

using namespace recourse;
using small::at;
using small::event;

namespace {

const char* complaint = R"(procedure "complaint" { title = "Complaint", source = "rules", starts_at = "hearing", cite = "5" }
role "hearer" { title = "Hearer", cite = "5" }
step "hearing" { title = "Hearing", by = "hearer", decides = "hearer", act_within = "3 working days",
  decide_within = "5 working days",
  on = { granted = "upheld", denied = "rejected", not_done = silent "Nothing is said.", no_decision = "rejected" }, cite = "6" }
duty "reasons" { owed_on = "hearing.decided", by = "hearer", within = "2 working days", cite = "6" }
ending "upheld" { title = "Upheld", result = "settled", cite = "7" }
ending "rejected" { title = "Rejected", result = "not_settled", cite = "7" })";

std::string concern(const std::string& of_step) {
    return R"(procedure "concern" { title = "Concern", source = "rules", starts_at = "ask", cite = "1" }
role "asker" { title = "Asker", side = "raising", cite = "1" }
step "ask" { title = "Ask", by = "asker", on = { done = "complain" }, cite = "1" }
step "complain" { title = "Complaint", follow = "complaint", )" + of_step + R"( cite = "2" }
step "write" { title = "Write", by = "asker", act_within = "2 working days", on = { done = "over", not_done = "over" }, cite = "3" }
ending "over" { title = "Over", result = "settled", cite = "9" })";
}

const std::string plain = "on = { upheld = \"over\", rejected = \"write\" },";

const AreaName town{"town"};
const AreaName county{"county"};

AreaProcedure of(const AreaName& area, const char* procedure) { return {area, ProcedureName{procedure}}; }

/// The procedure of a script of the town, which uses the county.
Result<Procedure> read_in_town(const std::string& script, const std::map<AreaProcedure, std::string>& others) {
    static std::map<AreaProcedure, Recorded> kept;
    auto recorded = record(script, FileName("concern.lua"));
    REQUIRE(recorded.ok());
    Surroundings around;
    around.area = town;
    around.procedures[town] = {of(town, "concern")};
    around.calendars = {{town, "small"}, {county, "school-days"}};
    for (const auto& [which, text] : others) {
        kept[which] = *record(text, FileName(which.procedure.text + ".lua")).value;
        around.procedures[town].push_back(which);
        if (which.area == county) around.procedures[county].push_back(which);
    }
    return read_with_followed(*recorded.value, around, [](const AreaProcedure& which) -> const Recorded* {
        const auto found = kept.find(which);
        return found == kept.end() ? nullptr : &found->second;
    });
}

Result<Procedure> read(const std::string& script, const std::string& other = complaint) {
    return read_in_town(script, {{of(town, "complaint"), other}});
}

/// A school that is closed on Thursday 4 and Monday 8 June 2026.
Calendar school_days(const AreaName& of) {
    Calendar made("school-days", "the school", 2026, 2027,
                  {{*parse_date("2026-06-04"), "Sports day"}, {*parse_date("2026-06-08"), "Training day"}});
    DayRules rules;
    rules.area = of.text;
    made.set_rules(rules);
    return made;
}

Course course_of(Result<Procedure> made) {
    for (const auto& problem : made.problems) INFO(problem.says);
    REQUIRE(made.problems.empty());
    return Course(make_frame(small::named("small"), small::calendar(), std::make_shared<const Procedure>(std::move(*made.value)),
                             {}, small::story(), {school_days(town), school_days(county)}));
}

Course course_of(const std::string& script) { return course_of(read(script)); }

}  // namespace

TEST_CASE("3.34: the endings of a procedure that is followed are the outcomes of the step that follows it") {
    Course course = course_of(concern(plain));
    REQUIRE(course.record(event(EventKind::act, "ask", "2026-06-02")));
    REQUIRE(course.record(event(EventKind::act, "hearing", "2026-06-03")));
    REQUIRE(course.record(event(EventKind::decide, "hearing", "2026-06-05", "denied")));
    const Walk walk = course.walk();
    REQUIRE(walk.steps.size() == 4);
    CHECK(walk.steps[1].step.text == "complain");
    CHECK(walk.steps[1].opened == at("2026-06-02"));
    CHECK(walk.steps[1].outcome == "rejected");
    CHECK(walk.steps[1].on == at("2026-06-05"));
    CHECK(walk.steps[2].inside.text == "complain");
    CHECK_FALSE(walk.ending);
    CHECK(walk.stands_at->text == "write");
    CHECK(walk.steps[3].due[0].at == at("2026-06-09"));
}

TEST_CASE("3.34: what is owed in the procedure that was followed stays owed after it") {
    Course course = course_of(concern(plain));
    course.record(event(EventKind::act, "ask", "2026-06-02"));
    course.record(event(EventKind::act, "hearing", "2026-06-03"));
    REQUIRE(course.record(event(EventKind::decide, "hearing", "2026-06-05", "granted")));
    CHECK(course.ended());
    REQUIRE(course.walk().owed.size() == 1);
    CHECK(course.walk().owed[0].due[0].at == at("2026-06-09"));
}

TEST_CASE("3.34: its clocks are its own, and a lapse in it can be the outcome") {
    Course course = course_of(concern(plain));
    course.record(event(EventKind::act, "ask", "2026-06-02"));
    CHECK(course.walk().moves[0].due[0].at == at("2026-06-05"));
    course.record(event(EventKind::act, "hearing", "2026-06-03"));
    course.advance(at("2026-06-11"));  // a decision was due on Wednesday 10 June
    CHECK(course.walk().steps[1].outcome == "rejected");
    CHECK(course.walk().steps[1].on == at("2026-06-10"));
}

/// The limits of a case of Tuesday 2 June whose step follows a complaint that counts school days.
void counts_school_days_inside(Result<Procedure> made) {
    Course course = course_of(std::move(made));
    course.record(event(EventKind::act, "ask", "2026-06-02"));
    // The hearing within 3 days: Wednesday 3, Friday 5, Tuesday 9 June.
    CHECK(course.walk().moves[0].due[0].at == at("2026-06-09"));
    course.record(event(EventKind::act, "hearing", "2026-06-03"));
    const auto& inside = course.walk().steps;
    // The whole within 5 working days, of the case's own: 3, 4, 5, 8, 9 June.
    CHECK(inside[1].due[0].at == at("2026-06-09"));
    // The decision within 5 days of Wednesday 3 June: 5, 9, 10, 11, 12 June.
    CHECK(inside[2].due[1].at == at("2026-06-12"));
    REQUIRE(course.record(event(EventKind::decide, "hearing", "2026-06-05", "granted")));
    // The reasons within 2 days of Friday 5 June: Tuesday 9, Wednesday 10.
    CHECK(course.walk().owed[0].due[0].at == at("2026-06-10"));
    CHECK(course.walk().counting.find("In `complaint`, which is followed here, working days are Monday to Friday without the bank "
                                      "holidays of the school, published up to 2027.") != std::string::npos);
}

const std::string timed = R"(act_within = "5 working days", on = { upheld = "over", rejected = "write", not_done = "write" },)";

TEST_CASE("3.34: a procedure that is followed counts in the calendar of its own header") {
    std::string other = complaint;
    other.insert(other.find("source ="), "calendar = \"school-days\", ");
    counts_school_days_inside(read(concern(timed), other));
}

TEST_CASE("3.34: a procedure of another area that is followed counts in the calendar of that area") {
    counts_school_days_inside(read_in_town(concern(timed), {{of(county, "complaint"), complaint}}));
}

TEST_CASE("3.34: a procedure that is followed and has no calendar counts in that of its area, whatever the case counts in") {
    std::string own = concern(timed);
    own.insert(own.find("source ="), "calendar = \"school-days\", ");
    const auto made = read(own);
    REQUIRE(made.problems.empty());
    const DaysOf& inside = find_step(*made.value, PlaceName{"hearing"})->days;
    CHECK(inside.area == town);
    CHECK(inside.calendar.value == "small");
    CHECK(find_step(*made.value, PlaceName{"complain"})->days.empty());
}

/// What a header says of making its limits longer.
std::string with_extension(std::string script, const std::string& by) {
    script.insert(script.find("source ="), "extend = { by = \"" + by + "\", at_most = \"5 working days\" }, ");
    return script;
}

/// A hearing that began on Wednesday 3 June: the decision is due on Wednesday 10 June, five more working days end on the 17th.
bool is_extended(Course& course, const std::string& by, const std::string& till) {
    course.record(event(EventKind::act, "ask", "2026-06-02"));
    course.record(event(EventKind::act, "hearing", "2026-06-03"));
    Event longer = event(EventKind::extend, "hearing", "2026-06-04");
    longer.by = {by};
    longer.till = at(till);
    return course.record(longer);
}

TEST_CASE("3.34: what the header of a procedure that is followed says of longer limits holds for its own steps") {
    Course course = course_of(read(concern(plain), with_extension(complaint, "hearer")));
    CHECK_FALSE(is_extended(course, "hearer", "2026-06-18"));
    REQUIRE(is_extended(course, "hearer", "2026-06-17"));
    course.advance(at("2026-06-17"));
    CHECK(course.walk().steps[1].outcome.empty());
    course.advance(at("2026-06-18"));
    CHECK(course.walk().steps[1].outcome == "rejected");
    CHECK(course.walk().steps[1].on == at("2026-06-17"));
}

TEST_CASE("3.34: what the header of the case says of longer limits does not reach into what is followed") {
    Course course = course_of(read(with_extension(concern(plain), "asker")));
    CHECK_FALSE(is_extended(course, "asker", "2026-06-12"));
    CHECK(course.walk().refusals.back().test == "extend");
    REQUIRE(course.record(event(EventKind::decide, "hearing", "2026-06-05", "denied")));
    // To be written by Tuesday 9 June; five more working days end on Tuesday 16 June.
    Event longer = event(EventKind::extend, "write", "2026-06-08");
    longer.by = {"asker"};
    longer.till = at("2026-06-16");
    CHECK(course.record(longer));
}

TEST_CASE("3.34: the limit of the step that follows spans the procedure, and opens its way while that goes on") {
    Course course = course_of(concern(R"(act_within = "5 working days", on = { upheld = "over", rejected = "write", not_done = "write" },)"));
    course.record(event(EventKind::act, "ask", "2026-06-02"));
    course.record(event(EventKind::act, "hearing", "2026-06-03"));
    CHECK_FALSE(course.refusal_of(event(EventKind::decide, "hearing", "2026-06-09", "granted")));
    CHECK(course.refusal_of(event(EventKind::act, "write", "2026-06-09")));  // Tuesday 9 June is the last day
    REQUIRE(course.record(event(EventKind::act, "write", "2026-06-10")));
    CHECK(course.walk().steps[1].outcome == "not_done");
    CHECK(course.walk().steps[1].on == at("2026-06-09"));
    CHECK(course.ended());
}

TEST_CASE("3.34: stuck inside is stuck outside") {
    Course course = course_of(concern(plain));
    course.record(event(EventKind::act, "ask", "2026-06-02"));
    course.advance(at("2026-07-31"));  // the hearing was due on 5 June, and nothing is said of one that is not held
    CHECK_FALSE(course.walk().ending);
    CHECK(course.walk().steps.back().outcome == "not_done");
}

TEST_CASE("a step that follows says what comes of each ending, and of no other") {
    const auto forgot = read(concern("on = { upheld = \"over\" },"));
    REQUIRE(forgot.problems.size() == 1);
    CHECK(forgot.problems[0].id == "missing-outcome");
    const auto other = read(concern("on = { upheld = \"over\", rejected = \"write\", withdrawn = \"over\" },"));
    REQUIRE(other.problems.size() == 1);
    CHECK(other.problems[0].id == "unknown-outcome");
}

TEST_CASE("two scripts that use one name, and a procedure that follows itself, are told") {
    const auto both = read(concern(plain), std::string(complaint) + "\nstep \"write\" { title = \"W\", by = \"hearer\", on = { done = \"upheld\" }, cite = \"8\" }");
    REQUIRE_FALSE(both.problems.empty());
    CHECK(both.problems[0].id == "name-of-both");
    std::string itself = concern(plain);
    itself.replace(itself.find("follow = \"complaint\""), 20, "follow = \"concern\"  ");
    const auto round = read(itself);
    REQUIRE_FALSE(round.problems.empty());
    CHECK(round.problems[0].id == "follows-itself");
}

TEST_CASE("2.19: a second case is started beside the first, and both stay open") {
    Course course = course_of(concern(plain) + R"(
anytime "second" { title = "A complaint of its own", by = "asker", opens = "complaint", cite = "4" })");
    REQUIRE(course.record(event(EventKind::anytime, "second", "2026-06-02")));
    const Walk walk = course.walk();
    REQUIRE(walk.linked.size() == 1);
    CHECK(walk.linked[0].procedure == of(town, "complaint"));
    CHECK(walk.linked[0].begun == at("2026-06-02"));
    CHECK_FALSE(walk.ending);
    CHECK(course.record(event(EventKind::act, "ask", "2026-06-03")));
}

TEST_CASE("3.34: a step follows a procedure of an area that the own one uses") {
    const auto made = read_in_town(concern(plain), {{of(county, "complaint"), complaint}});
    REQUIRE(made.problems.empty());
    const Step* step = find_step(*made.value, PlaceName{"complain"});
    CHECK(step->follow == of(county, "complaint"));
    CHECK(find_step(*made.value, PlaceName{"hearing"})->inside.text == "complain");
}

TEST_CASE("2.19: a second case is started under a procedure of an area that the own one uses") {
    const auto made = read_in_town(concern("on = { upheld = \"over\", rejected = \"write\" },") + R"(
anytime "second" { title = "A complaint of its own", by = "asker", opens = "county/complaint", cite = "4" })",
                                   {{of(county, "complaint"), complaint}});
    REQUIRE(made.problems.empty());
    CHECK(made.value->anytimes[0].opens == of(county, "complaint"));
}

TEST_CASE("a procedure that both areas have is named with its area, and without is told which there are") {
    const std::map<AreaProcedure, std::string> both{{of(county, "complaint"), complaint}, {of(town, "complaint"), complaint}};
    const auto which = read_in_town(concern(plain), both);
    REQUIRE_FALSE(which.problems.empty());
    CHECK(which.problems[0].id == "procedure-of-two-areas");
    CHECK(which.problems[0].says == "Step `complain` follows `complaint`, and more than one area has such a procedure: `county`, `town`.");
    CHECK(which.problems[0].hint == "Write `county/complaint` or `town/complaint`.");
    std::string named = concern(plain);
    named.replace(named.find("\"complaint\""), 11, "\"town/complaint\"");
    const auto made = read_in_town(named, both);
    REQUIRE(made.problems.empty());
    CHECK(find_step(*made.value, PlaceName{"complain"})->follow == of(town, "complaint"));
}

TEST_CASE("a procedure that is followed names procedures as its own area sees them") {
    const std::string from_county = std::string(complaint) + R"(
anytime "again" { title = "Again", by = "hearer", opens = "concern", cite = "8" })";
    // The town has a `concern` too; seen from the county there is only its own.
    const auto made = read_in_town(concern(plain), {{of(county, "complaint"), from_county}, {of(county, "concern"), complaint}});
    REQUIRE(made.problems.empty());
    CHECK(made.value->anytimes[0].opens == of(county, "concern"));
}

TEST_CASE("a name that neither the area nor one that it uses has is told, with the nearest") {
    std::string wrong = concern(plain);
    wrong.replace(wrong.find("\"complaint\""), 11, "\"complain\"");
    const auto made = read_in_town(wrong, {{of(county, "complaint"), complaint}});
    REQUIRE_FALSE(made.problems.empty());
    CHECK(made.problems[0].id == "unknown-procedure");
    CHECK(made.problems[0].says == "Step `complain` follows `complain`, and neither the area nor one that it uses has such a procedure.");
    CHECK(made.problems[0].hint == "Did you mean `complaint`?");
}

}  // namespace followed_test
