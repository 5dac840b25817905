#include "run.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace show_test {

using namespace recourse::testing;
using nlohmann::json;

namespace {

std::vector<int> numbers_of(const std::string& arguments) {
    const json shown = json::parse(run("recourse show bhr accountabilities --json " + arguments).out);
    std::vector<int> numbers;
    for (const auto& row : shown["rows"]) numbers.push_back(row["fields"]["number"]["value"].get<int>());
    return numbers;
}

/// What a command prints, with each row of blanks and line ends as one blank.
std::string told(const std::string& command) {
    std::string made;
    for (const char c : run("recourse " + command).out) {
        const bool blank = c == ' ' || c == '\n';
        if (!blank || made.empty() || made.back() != ' ') made += blank ? ' ' : c;
    }
    return made;
}

}  // namespace

TEST_CASE("the matrix has 36 rows, each with what is asked, both levels and a clause for each of them") {
    const json shown = json::parse(run("recourse show bhr accountabilities --json").out);
    REQUIRE(shown["rows"].size() == 36);
    int number = 0;
    for (const auto& row : shown["rows"]) {
        CAPTURE(row.dump());
        ++number;
        const auto& fields = row["fields"];
        CHECK(fields["number"]["value"] == number);
        for (const char* field : {"says", "source", "joint", "local"}) {
            CHECK_FALSE(fields[field]["value"].get<std::string>().empty());
            CHECK(fields[field]["ground"]["kind"] == "clause");
        }
        CHECK(fields["joint"]["ground"]["clauses"][0] == "bhr-matrix/" + std::to_string(number) + ".joint");
        CHECK(fields["local"]["ground"]["clauses"][0] == "bhr-matrix/" + std::to_string(number) + ".local");
    }
    CHECK(run("recourse show bhr accountability --json").out == run("recourse show bhr accountabilities --json").out);
}

TEST_CASE("something is escalated by rows 34 and 36 alone, which come first among the rows that go up") {
    const json shown = json::parse(run("recourse show bhr accountabilities --flow up --json").out);
    CHECK(shown["escalated"] == json::array({34, 36}));
    CHECK(numbers_of("--flow up") == std::vector<int>{1, 2, 3, 10, 11, 13, 23, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36});
    const std::string text = run("recourse show bhr accountabilities --flow up").out;
    CHECK(has(text, "Escalated to the joint level (2)\n\n34. "));
    CHECK(text.find("\n36. ") < text.find("\n1. "));
}

TEST_CASE("rows by which nothing flows, and those by which something leaves both levels, can be asked for") {
    CHECK(numbers_of("--flow none") == std::vector<int>{4, 5, 6, 9, 12, 14, 15, 16, 22});
    CHECK(numbers_of("--flow out") == std::vector<int>{27, 30});
}

TEST_CASE("a flow that is none, or that is asked of anything but accountabilities, is a wrong call") {
    CHECK(has(run("recourse show bhr accountabilities --flow upp 2>&1").out, "`--flow` can't be `upp`. Did you mean `up`?"));
    CHECK(run("recourse show bhr accountabilities --flow upp 2>/dev/null").code == 2);
    CHECK(run("recourse show bhr bodies --flow up 2>/dev/null").code == 2);
    CHECK(run("recourse show bhr --flow up 2>/dev/null").code == 2);
    CHECK(run("recourse show bhr-matrix --flow up 2>/dev/null").code == 2);
}

TEST_CASE("a kind may be named in the plural") {
    CHECK(run("recourse show bhr bodies").out == run("recourse show bhr body").out);
    CHECK(run("recourse show bhr agencies").code == 0);
    CHECK(has(run("recourse show bhr duties notify-panel").out, "5 working days"));
    CHECK(run("recourse show bhr committees 2>/dev/null").code == 3);
}

TEST_CASE("who chairs the joint level is shown as a silence, and the five working days as those of one duty") {
    CHECK(has(run("recourse show bhr body bhr-sp").out, "chair  nothing is said: Who chairs the joint level is not said"));
    CHECK(has(run("recourse show bhr duty rapid-review").out, "no number of days is given"));
}

TEST_CASE("a silence is shown with the place that was expected to speak") {
    CHECK(has(told("show bhr provision dispute-resolution"), "[silence: bhr-matrix/no-dispute-section, "));
    CHECK(has(told("show central-bedfordshire body cb-hwb"), "How often it meets is not said. [silence: joint-protocol-2016/4]"));
    CHECK(has(told("show luton procedure chair_appointment"),
              "Who makes the appointment is not said. [silence: luton-arrangements/scrutiny.appointment]"));
}

TEST_CASE("a sentence that is both read so and said is printed once") {
    const std::string text = told("show bhr provision dispute-resolution");
    const auto first = text.find("has no rule on settling");
    REQUIRE(first != std::string::npos);
    CHECK(text.find("has no rule on settling", first + 1) == std::string::npos);
}

TEST_CASE("the page of a board has its members by title, its seats as they are read, and what it owes") {
    const std::string adults = run("recourse show central-bedfordshire body bbcb-sab").out;
    CHECK(has(adults, "Agencies that belong to it\n"));
    CHECK(has(adults, "agency  National Probation Service [joint-protocol-2016/3.members, as read]\n"
                      "          as read: A stroke between BeNCH and the probation service is read as both.\n"));
    const std::string leaders = told("show central-bedfordshire body cb-clb");
    CHECK(has(leaders, "as read: The director chairs at first and the role will rotate"));
    CHECK(has(leaders, "What it owes "));
    CHECK(has(leaders, "The chair of the Children's Leadership Board rotates (duty"));
    const json shown = json::parse(run("recourse show central-bedfordshire body bbcb-sab --json").out);
    CHECK(shown["schema"] == "recourse/entry/1");
    CHECK(shown["members"].size() == 15);
    CHECK(shown["seats"].size() == 5);
}

TEST_CASE("several readings are shown as either of them, with the reason, in whatever field") {
    const std::string group = told("show luton body 'Safeguarding in Education Group'");
    CHECK(has(group, "either four times a year or six times a year. The chart's marks"));
    CHECK(has(group, "[several readings: bedford-borough-arrangements/chart.two-groups]"));
    CHECK(has(told("show luton provision training-oversight"), "either Pan Bedfordshire Co-ordinating Group"));
    CHECK(has(told("show luton duty yearly-report-copies"), "either will or should. "));
    CHECK_FALSE(has(told("duties bedford-borough"), "readings {"));
    CHECK(has(told("show cb-arrangements"),
              "nothing is said: The paper carries no date, version or signature. [silence: cb-arrangements]"));
}

TEST_CASE("an entry is found by words of its name or title, or by its number") {
    CHECK(has(run("recourse show luton provision custody").out, "youth-custody [luton-arrangements/custody]"));
    CHECK(has(run("recourse show bhr accountability 11").out, "row-11 [bhr-matrix/11]"));
    CHECK(run("recourse show bhr accountability 11 --json").out == run("recourse show bhr accountability row-11 --json").out);
    const Ran several = run("recourse show luton body 'safeguarding'");
    CHECK(several.code == 0);
    CHECK(has(several.out, " bodies for `safeguarding`:\n"));
    CHECK(has(several.out, "Luton Safeguarding Children Partnership"));
    const Ran none = run("recourse show luton provision quidditch 2>&1");
    CHECK(none.code == 3);
    CHECK(has(none.out, "luton has no provision `quidditch`. `recourse show luton provisions --about WORDS` looks at what they say."));
}

TEST_CASE("entries without names are those of the body that is named") {
    const json shown = json::parse(run("recourse show central-bedfordshire members bbcb-sab --json").out);
    CHECK(shown["entries"].size() == 15);
    for (const auto& entry : shown["entries"]) CHECK(entry["fields"]["body"]["value"] == "bbcb-sab");
    CHECK(has(told("show central-bedfordshire seats cb-csp"), "Director of Public Health, "));
}

TEST_CASE("what is about something is found in the files and the procedures of an area") {
    const std::string about = told("show bedford-borough provisions --about 'complaint chair'");
    CHECK(has(about, "of one about the Partnership or its chair. [silence: bedford-borough-arrangements/dispute-resolution.complaints]"));
    CHECK_FALSE(has(about, "step "));
    CHECK(has(told("show bedford-borough --about 'forward complaint'"), "step "));
    CHECK(run("recourse show bedford-borough --about quidditch").out == "Nothing in bedford-borough has these words: quidditch\n");
    CHECK(run("recourse show bedford-borough provision complaints --about chair 2>/dev/null").code == 2);
    CHECK(run("recourse show bhr-matrix --about chair 2>/dev/null").code == 2);
    const json shown = json::parse(run("recourse show central-bedfordshire seats --about vice-chair --json").out);
    REQUIRE(shown["entries"].size() == 1);
    CHECK(shown["entries"][0]["fields"]["post"]["value"] == "director-of-public-health");
}

TEST_CASE("procedures are listed by title, and one is found by words of it") {
    CHECK(has(told("show luton procedures"), "Appointing the Independent Chair [luton-arrangements/scrutiny.appointment]"));
    CHECK(told("show luton procedure 'independent chair'") == told("show luton procedure chair_appointment"));
    const std::string part = run("recourse show luton procedure chair_appointment --about removal").out;
    CHECK(has(part, "anytime removal"));
    CHECK_FALSE(has(part, "step "));
}

TEST_CASE("two boards side by side: Public Health sits on both, and nobody on the Leadership and the Adults Board") {
    const json both = json::parse(run("recourse show central-bedfordshire body cb-hwb --with cb-csp --json").out);
    std::vector<std::string> posts;
    for (const auto& post : both["posts"]["both"]) posts.push_back(post["name"]);
    CHECK(std::ranges::find(posts, "director-of-public-health") != posts.end());
    CHECK(std::ranges::find(posts, "director-of-community-services") != posts.end());
    CHECK(posts.size() == 3);
    const std::string none = told("show central-bedfordshire body cb-clb --with bbcb-sab");
    CHECK(has(none, "Nobody: by the places that the documents give, no post is on both. [joint-protocol-2016/"));
    CHECK(run("recourse show central-bedfordshire topic re-offending --with cb-csp 2>/dev/null").code == 2);
    CHECK(run("recourse show central-bedfordshire body cb-clb --with nobody-at-all 2>/dev/null").code == 3);
}

TEST_CASE("where the documents do not agree about a body, a post or a rule stands on its page, with both places") {
    const std::string body = told("show luton body lu-assurance");
    CHECK(has(body, "Where the documents do not agree about it"));
    CHECK(has(body, "The assurance body has two names"));
    CHECK(has(body, "Between luton-arrangements/governance and luton-arrangements/dispute-resolution.referral"));
    CHECK(has(told("show luton duty escalation-procedures"), "Procedures for disputes that appendix A asks for"));
    CHECK(has(run("recourse show bhr body bhr-sp --json").out, "\"contradictions\""));
    CHECK_FALSE(has(told("show luton topic domestic-abuse"), "do not agree"));
}

}  // namespace show_test
