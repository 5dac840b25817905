#include "run.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace duties_test {

using namespace recourse::testing;
using nlohmann::json;

namespace {

json duties(const std::string& arguments) {
    return json::parse(run("recourse duties " + arguments + " --json").out);
}

/// The duty of that name; null where there is none.
json named(const json& all, const std::string& name) {
    for (const auto& one : all["duties"]) {
        if (one.contains("name") && one["name"] == name) return one;
    }
    return {};
}

/// A hamlet without procedures, whose council chair took the chair on 1 June 2025 for a year.
const std::string hamlet =
    "d=$(mktemp -d); trap 'rm -rf $d' EXIT; mkdir -p $d/config/areas/hamlet $d/config/calendars; "
    "cp config/calendars/england-and-wales.toml $d/config/calendars; cd $d; "
    "printf 'title = \"Hamlet\"\\ncalendar = \"england-and-wales\"\\nprocedures = []\\ncite = \"paper/1\"\\n' > config/areas/hamlet/area.toml; "
    "printf '[[post]]\\nname = \"clerk\"\\ntitle = \"Clerk of the Council\"\\ncite = \"paper/1\"\\n"
    "[[body]]\\nname = \"council\"\\ntitle = \"Council\"\\nkind = \"group\"\\nmeets = \"four times a year\"\\ncite = \"paper/1\"\\n"
    "[[seat]]\\npost = \"clerk\"\\nbody = \"council\"\\nas = \"chair\"\\n"
    "rotates = { among = [\"clerk\"], every = \"one year\", order = [\"clerk\"], since = 2025-06-01 }\\ncite = \"paper/2\"\\n' "
    "> config/areas/hamlet/bodies.toml; ";

}  // namespace

TEST_CASE("an incident known on Thursday 2 April 2026 is to be notified by Monday 13 April, each duty apart") {
    const json bhr = duties("bhr --from 2026-04-02");
    for (const char* name : {"notify_panel", "report_to_partners", "report_to_other_areas", "notify-panel"}) {
        CAPTURE(name);
        const json one = named(bhr, name);
        REQUIRE(one.is_object());
        REQUIRE(one["dates"].size() == 1);
        CHECK(one["dates"][0]["due"] == "2026-04-13");
        CHECK(one["ground"]["clauses"][0] == "bhr-matrix/30");
    }
    const json panel = named(bhr, "notify_panel");
    CHECK(panel["strength"] == "must");
    CHECK(panel["counts_from"] == "the authority became aware that the incident had occurred");
    CHECK(named(bhr, "report_to_partners")["strength"] == "should");
    const json ofsted = named(bhr, "notify_ofsted");
    CHECK(ofsted["dates"].empty());
    CHECK(ofsted["within"]["open"] == "No time is given for notifying Ofsted.");
    CHECK(ofsted["no_date"] == "No time is said.");
}

TEST_CASE("copies of a report that is published on Friday 18 December 2026 are due on Thursday 31 December") {
    for (const std::string area : {"luton", "bedford-borough", "central-bedfordshire"}) {
        CAPTURE(area);
        const std::string panel = area == "central-bedfordshire" ? "copy_to_the_panel" : "copy_to_panel";
        const json one = named(duties(area + " --from 2026-12-18"), panel);
        REQUIRE(one.is_object());
        CHECK(one["dates"][0]["due"] == "2026-12-31");
    }
}

TEST_CASE("an end of the window leaves what falls due by then, and says how much it left out") {
    CHECK(named(duties("bhr --from 2026-04-02 --until 2026-04-13"), "notify_panel").is_object());
    const json before = duties("bhr --from 2026-04-02 --until 2026-04-12");
    CHECK(before["duties"].empty());
    CHECK(before["left_out"]["no_date_in_time"] == duties("bhr --from 2026-04-02")["duties"].size());
    CHECK(has(run("recourse duties bhr --from 2026-04-02 --until 2026-04-12").out, "Nothing has a date by then."));
}

TEST_CASE("a frequency without a start has no date, whatever the day that one counts from") {
    const json all = duties("central-bedfordshire --from 2026-04-02");
    int meetings = 0;
    for (const auto& one : all["duties"]) {
        if (one["kind"] != "meeting") continue;
        ++meetings;
        CAPTURE(one.dump());
        CHECK(one["dates"].empty());
        CHECK(one["no_date"] == (one["how_often"].contains("text") ? "No start is given, so that no date follows." : "No time is said."));
    }
    CHECK(meetings > 10);
}

TEST_CASE("what the shared area owes is listed under each area that uses it") {
    std::set<std::string> areas;
    const json luton = duties("luton");
    for (const auto& one : luton["duties"]) areas.insert(one["area"].get<std::string>());
    CHECK(areas == std::set<std::string>{"luton", "pan-bedfordshire"});
    CHECK(named(luton, "act_on_risk")["procedure"] == "escalation");
}

TEST_CASE("a chair that passes on by the year does so on the day of the year on which it began") {
    const Ran ran = run(hamlet + "recourse duties hamlet --from 2026-01-01 --until 2027-12-31 --format csv");
    CHECK(has(ran.out, "\r\n2026-06-01,,rotation,hamlet,,council.chair,The chair of Council passes on,"));
    CHECK(has(ran.out, "\r\n2027-06-01,,rotation,hamlet,"));
    CHECK(!has(ran.out, "meeting"));
    CHECK(has(run(hamlet + "recourse duties hamlet").out, "four times a year [paper/1]"));
}

TEST_CASE("what one post owes is what it owes itself, through its seat, or for its agency") {
    const json luton = duties("luton --for independent-chair-lscp");
    CHECK(luton["for"] == "Independent Chair and Scrutineer of the Luton Safeguarding Children Partnership");
    CHECK(named(luton, "independent-scrutiny").is_object());
    CHECK(named(luton, "lu-strategic").is_object());
    CHECK(named(luton, "copy_to_panel").is_null());
    CHECK(has(run("recourse duties luton --for independent-chair-lscpp 2>&1").out, "Did you mean `independent-chair-lscp`?"));
}

TEST_CASE("duties can be put into a calendar, and a cell with a comma or a quote is in quotes") {
    const std::string ics = run("recourse duties bhr --from 2026-04-02 --until 2026-04-30 --format ics").out;
    CHECK(ics.starts_with("BEGIN:VCALENDAR\r\n"));
    CHECK(has(ics, "DTSTART;VALUE=DATE:20260413\r\nDTEND;VALUE=DATE:20260414\r\n"));
    const Ran none = run("recourse duties central-bedfordshire --format ics 2>&1");
    CHECK(none.out == "No date is due: there is nothing to put into a calendar.\n");
    const std::string csv = run("recourse duties central-bedfordshire --format csv").out;
    CHECK(has(csv, ",\"\"\"The yearly report is published\"\": it is done\","));
}

TEST_CASE("what the text itself dates is due in the month that it gives, and no day is made up") {
    const json luton = duties("luton --from 2023-08-10 --until 2023-08-20");
    const json review = named(luton, "funding-review");
    REQUIRE(review.is_object());
    CHECK(review["dates"][0]["due"] == "2023-08");
    CHECK(named(duties("luton --from 2023-09-01 --until 2023-12-31"), "funding-review").is_null());
    CHECK(named(duties("luton --from 2023-01-01 --until 2023-07-31"), "funding-review").is_null());
    CHECK(named(duties("bhr --from 2021-09-30 --until 2021-10-30"), "matrix-review")["dates"][0]["due"] == "2021-09");
    CHECK(named(duties("bedford-borough --from 2020-08-01 --until 2020-08-31"), "review-that-the-police-asked-for").is_object());
    CHECK(named(duties("bedford-borough --from 2023-02-01 --until 2023-02-28"), "threshold-document-revised")["dates"][0]["due"] == "2023");
    const std::string text = run("recourse duties luton --from 2023-08-10 --until 2023-08-20").out;
    CHECK(has(text, "due          August 2023 [luton-arrangements/a.funding.review, a.funding.report]\n"));
    CHECK(has(run("recourse duties luton --from 2023-08-10 --until 2023-08-20 --format ics").out,
              "DTSTART;VALUE=DATE:20230801\r\nDTEND;VALUE=DATE:20230901\r\n"));
    CHECK(has(run("recourse duties luton --from 2026-01-01").out, "That is before the day from which is counted."));
}

TEST_CASE("duties about something are those with the words, whether or not they have a time") {
    const json all = duties("luton --about families");
    CHECK(named(all, "families-contacted").is_object());
    CHECK(all["about"] == "families");
    CHECK(named(all, "funding-review").is_null());
    CHECK(has(run("recourse duties luton --about quidditch").out, "Nothing that is owed has these words."));
}

TEST_CASE("options that can't be answered together are a wrong call") {
    CHECK(run("recourse duties bhr --until 2026-04-12 2>/dev/null").code == 2);
    CHECK(run("recourse duties bhr --from 2026-04-12 --until 2026-04-11 2>/dev/null").code == 2);
    CHECK(run("recourse duties bhr --from soon 2>/dev/null").code == 2);
    CHECK(run("recourse duties bhr --json --format csv 2>/dev/null").code == 2);
    CHECK(has(run("recourse duties bhr --format cvs 2>&1").out, "Did you mean `csv`?"));
}

}  // namespace duties_test
