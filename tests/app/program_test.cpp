#include "run.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace program_test {

using namespace recourse::testing;
using nlohmann::json;

TEST_CASE("a misspelt verb is not carried out; the nearest one is suggested") {
    const Ran ran = run("recourse wlak x.toml 2>&1");
    CHECK(ran.code == 2);
    CHECK(has(ran.out, "error[unknown-verb]: There is no verb `wlak`. Did you mean `walk`?"));
}

TEST_CASE("a misspelt option is not passed over; the nearest one is suggested") {
    const Ran ran = run("recourse when '10 days' --form 2026-04-01 2>&1");
    CHECK(ran.code == 2);
    CHECK(has(ran.out, "error[unknown-option]: `recourse when` has no option `--form`. Did you mean `--from`?"));
}

TEST_CASE("an option is not guessed from its first letters") {
    CHECK(run("recourse when '10 days' --fro 2026-04-01 2>&1").code == 2);
}

TEST_CASE("complaints go to standard error alone") {
    CHECK(run("recourse wlak 2>/dev/null").out.empty());
    CHECK(run("recourse when '10 days' 2>/dev/null").out.empty());
}

TEST_CASE("the calls that are wrong end with 2") {
    for (const char* call : {"", "walk", "when", "when '10 days'", "when '10 days' --from", "when ten --from 2026-04-01",
                             "when '10 days' --from 2026-02-30", "when 10 days --from 2026-04-01", "version x",
                             "walk x.toml --json --format ics", "walk x.toml --format pdf",
                             "help nothing", "when '99999999999999999999 days' --from 2026-04-01",
                             "'' x", "-n -1"}) {
        CAPTURE(call);
        const Ran ran = run(std::string("recourse ") + call + " 2>&1 >/dev/null");
        CHECK(ran.code == 2);
        CHECK(!ran.out.empty());
    }
}

TEST_CASE("options may stand before the verb") {
    CHECK(run("recourse --root . areas").out == run("recourse areas --root .").out);
    CHECK(run("recourse --root=. --json gaps luton").out == run("recourse gaps luton --json --root=.").out);
    CHECK(has(run("recourse --root . wlak 2>&1").out, "There is no verb `wlak`."));
    CHECK(run("recourse --root 2>/dev/null").code == 2);
    CHECK(run("recourse --help").code == 0);
    CHECK(run("recourse --version").out == run("recourse version").out);
}

TEST_CASE("a file that is not there ends with 3 and is named") {
    const Ran ran = run("recourse walk nowhere/nothing.toml 2>&1");
    CHECK(ran.code == 3);
    CHECK(has(ran.out, "nothing.toml"));
}

TEST_CASE("a root without config is named, wherever it was given") {
    CHECK(run("recourse areas --root tests/base 2>&1").code == 3);
    CHECK(run("RECOURSE_ROOT=tests/base recourse areas 2>&1").code == 3);
    CHECK(run("recourse areas --root . 2>&1").code == 0);
}

TEST_CASE("a reader that goes away early is no failure") {
    const Ran ran = run("{ recourse words; echo \"$?\" >&2; } 2>&1 >/dev/null | cat; recourse words 2>&1 | head -1");
    CHECK(has(ran.out, "0\n"));
    CHECK(!has(ran.out, "recourse:"));
}

TEST_CASE("output that can't be written is an error") {
    const Ran ran = run("recourse version 2>&1 >&-");
    CHECK(ran.code == 5);
    CHECK(has(ran.out, "standard output can't be written to"));
    CHECK(run("recourse version >/dev/full 2>/dev/null").code == 5);
}

TEST_CASE("ten working days from 1 April 2026 end on the 17th, past Good Friday and Easter Monday") {
    const Ran ran = run("recourse when '10 working days' --from 2026-04-01 --why");
    CHECK(ran.code == 0);
    CHECK(ran.out.starts_with("Friday 17 April 2026\n"));
    CHECK(has(ran.out, "not counted: Good Friday"));
    CHECK(has(ran.out, "not counted: Easter Monday"));
}

TEST_CASE("48 hours run through Good Friday and end on a Saturday, which is said") {
    const json when = json::parse(run("recourse when '48 hours' --from 2026-04-02T16:30 --json").out);
    CHECK(when["due"] == "2026-04-04T16:30");
    CHECK(when["weekday"] == "Saturday");
    CHECK(has(when["notes"].dump(), "Saturday"));
    CHECK(json::parse(run("recourse when '2 working days' --from 2026-04-02T16:30 --json").out)["due"] == "2026-04-08");
}

TEST_CASE("a date past the last published year warns and names the year") {
    const Ran ran = run("recourse when '10 working days' --from 2090-12-01 2>&1 >/dev/null");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "warning[beyond-calendar]"));
    CHECK(has(ran.out, "2090"));
}

TEST_CASE("a walk is the same bytes in another folder, time zone and language") {
    for (const char* story : {"two-hats", "nobody-answers-illustrated"}) {
        const std::string path = "examples/central-bedfordshire/" + std::string(story) + ".toml";
        const Ran here = run("recourse walk " + path + " --json");
        REQUIRE(!here.out.empty());
        CHECK(run("TZ=Asia/Tokyo LC_ALL=tr_TR.UTF-8 recourse walk " + path + " --json").out == here.out);
        CHECK(run("cd /; recourse walk \"$OLDPWD/" + path + "\" --json").out == here.out);
    }
}

TEST_CASE("the help of every verb has an example") {
    const Ran ran = run("recourse help");
    CHECK(ran.code == 0);
    for (const char* verb : {"walk", "why", "why-not", "for", "duties", "test", "when", "check", "gaps", "areas", "show", "words", "explain", "version", "new",
                             "help"}) {
        CAPTURE(verb);
        CHECK(has(ran.out, std::string("\n  ") + verb + " "));
        const std::string help = run(std::string("recourse help ") + verb).out;
        CHECK(has(help, std::string("\n  recourse ") + verb));
        CHECK(run(std::string("recourse ") + verb + " --help").out == help);
    }
}

TEST_CASE("every file that an example of the help names is there") {
    const std::string paths = "for verb in walk why why-not for test show check gaps when; do recourse help $verb; done | "
                              "grep -oE '(examples|config|scripts)/[a-z0-9_/.-]+[a-z]' | sort -u";
    CHECK(run("[ $(" + paths + " | wc -l) -ge 3 ]").code == 0);
    CHECK(run(paths + " | while read -r path; do [ -e \"$path\" ] || echo \"$path\"; done").out == "");
    CHECK(run("for verb in walk why why-not; do recourse help $verb; done | grep -E '^  recourse .* [a-z-]+\\.toml'").out == "");
}

TEST_CASE("the words of the language are listed and explained") {
    CHECK(has(run("recourse words").out, "\n  step "));
    CHECK(has(run("recourse words answer_within").out, "a field of step"));
    const json words = json::parse(run("recourse words --json").out);
    CHECK(words["schema"] == "recourse/words/1");
    CHECK(words["blocks"].size() >= 8);
    CHECK(has(run("recourse words anser_within 2>&1").out, "Did you mean `answer_within`?"));
    CHECK(has(run("recourse words meets_on").out, "a key of an event"));
    CHECK(has(run("recourse words adopted_by").out, "a key of an assumption set"));
    const json informed = json::parse(run("recourse words duty --json").out);
    CHECK(informed["meanings"].size() == 2);  // a block of a script, and what an event is
}

TEST_CASE("what is shown of an area has a ground for every field") {
    const json area = json::parse(run("recourse show central-bedfordshire --json").out);
    REQUIRE(area["entries"].size() > 20);
    for (const auto& entry : area["entries"]) {
        CAPTURE(entry.dump());
        CHECK(entry["ground"]["kind"] != "none");
        for (const auto& field : entry["fields"]) CHECK(field["ground"]["kind"] != "none");
    }
}

TEST_CASE("what is shown of a procedure has a ground for every field, and says what is left open") {
    const json procedure = json::parse(run("recourse show central-bedfordshire procedure mutual_challenge --json").out);
    bool silent = false;
    REQUIRE(procedure["blocks"].size() > 6);
    for (const auto& block : procedure["blocks"]) {
        CAPTURE(block.dump());
        CHECK(block["ground"]["kind"] != "none");
        for (const auto& field : block["fields"]) {
            CHECK(field["ground"]["kind"] != "none");
            silent = silent || field["ground"]["kind"] == "silence";
        }
    }
    CHECK(silent);
}

TEST_CASE("the director of children's services must attend for two reasons") {
    const json found = json::parse(run("recourse for director-of-childrens-services --json").out);
    REQUIRE(found["areas"].size() == 1);
    int seats_at_the_last_meeting = 0;
    for (const auto& part : found["areas"][0]["parts"]) {
        CHECK(part["ground"]["kind"] != "none");
        if (part["kind"] == "must attend" && part["place"] == "resolution_meeting") ++seats_at_the_last_meeting;
    }
    CHECK(seats_at_the_last_meeting == 2);
}

TEST_CASE("why-not names every failing test with the value now and the value needed") {
    const std::string story = "examples/central-bedfordshire/refuge-contract.toml";
    const json answer = json::parse(run("recourse why-not " + story + " chairs_meeting --until 2026-01-12 --json").out);
    CHECK(answer["open"] == false);
    REQUIRE(!answer["moves"].empty());
    bool failing = false;
    for (const auto& move : answer["moves"]) failing = failing || !move["failing"].empty();
    CHECK(failing);
    const Ran unknown = run("recourse why-not " + story + " chair_meeting 2>&1");
    CHECK(unknown.code == 3);
    CHECK(has(unknown.out, "Did you mean `chairs_meeting`?"));
}

TEST_CASE("a story that comes out otherwise is shown with both values and ends with 1") {
    const Ran ran = run("sed 's/^due .*= 2026-01-20/due = 2026-01-21/' examples/central-bedfordshire/refuge-contract.toml > "
                        "\"${TMPDIR:-/tmp}/recourse-changed-$$.toml\"; recourse test \"${TMPDIR:-/tmp}/recourse-changed-$$.toml\" --root .; "
                        "code=$?; rm \"${TMPDIR:-/tmp}/recourse-changed-$$.toml\"; exit $code");
    CHECK(ran.code == 1);
    CHECK(has(ran.out, "2026-01-21"));
    CHECK(has(ran.out, "2026-01-20"));
    CHECK(has(ran.out, "1 story, 1 failed."));
}

TEST_CASE("every shipped story comes out as it expects") {
    const Ran ran = run("recourse test");
    CAPTURE(ran.out);
    CHECK(ran.code == 0);
}

TEST_CASE("a clause is shown with what rests on it") {
    const Ran ran = run("recourse show joint-protocol-2016 7.mutual-challenge.4");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "route resolution_meeting"));
    CHECK(has(ran.out, "step resolution_meeting"));
    CHECK(run("recourse show joint-protocol-2016 7.mutual-chalenge.4 2>/dev/null").code == 3);
    CHECK(has(run("recourse show central-bedfordshire post 'head of paid service'").out, "Chief Executive of Central Bedfordshire Council"));
}

TEST_CASE("a story walks the same from a file and from standard input") {
    const std::string story = "examples/central-bedfordshire/refuge-contract.toml";
    const Ran file = run("recourse walk " + story);
    CHECK(file.code == 0);
    CHECK(has(file.out, "It has ended: Resolved between the boards, on Monday 2 February 2026."));
    CHECK(run("recourse walk - < " + story).out == file.out);
    CHECK(run("cd /; recourse walk \"$OLDPWD/" + story + "\"").out == file.out);
}

TEST_CASE("a name that is not there ends with 3, whatever it is of") {
    const std::string story = "examples/central-bedfordshire/refuge-contract.toml";
    const std::vector<std::string> names{"walk no-such-story.toml",
                                         "walk " + story + " --assume ilustration",
                                         "why-not " + story + " chair_meeting",
                                         "for nobody-at-all",
                                         "for lay-member --area nowhere",
                                         "duties nowhere",
                                         "duties luton --for nobody-at-all",
                                         "gaps nowhere",
                                         "gaps central-bedfordshire --assume nothing",
                                         "show nowhere",
                                         "show central-bedfordshire bodi",
                                         "show central-bedfordshire body nobody",
                                         "show joint-protocol-2016 99",
                                         "words anser_within",
                                         "explain unknown-verbs",
                                         "check examples --area nowhere",
                                         "when '10 days' --from 2026-04-01 --calendar nowhere",
                                         "test no-such-story.toml"};
    for (const auto& named : names) {
        CAPTURE(named);
        CHECK(run("recourse " + named + " 2>/dev/null").code == 3);
    }
}

TEST_CASE("a set that is given twice is laid once") {
    const std::string gaps = "recourse gaps central-bedfordshire --assume illustration";
    CHECK(run(gaps + " --assume illustration").out == run(gaps).out);
    CHECK(run(gaps + ",illustration").out == run(gaps).out);
    CHECK(has(run(gaps).out, "illustration, adopted by nobody (an illustration)"));
}

TEST_CASE("a trainer enters a finished story on a day and goes on otherwise") {
    const std::string story = "examples/central-bedfordshire/refuge-contract.toml";
    const Ran ran = run("echo quit | recourse walk " + story + " --interactive --until 2026-01-12");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "the answer is awaited"));
    CHECK_FALSE(has(ran.out, "It has ended"));
}

TEST_CASE("a forecast of several branches begins with where each of them comes to") {
    const std::string walk = "recourse walk examples/central-bedfordshire/refuge-contract.toml --until 2026-01-05 --nobody-answers";
    const json told = json::parse(run(walk + " --json").out);
    REQUIRE(told["outline"].size() == told["branches"].size() + 1);
    REQUIRE(told["outline"].size() > 1);
    const std::string text = run(walk).out;
    for (const auto& one : told["outline"]) {
        CAPTURE(one.dump());
        CHECK(one["steps"].get<int>() > 0);
        CHECK(has(text, "branch " + std::to_string(one["branch"].get<int>()) + " "));
    }
    CHECK(text.find("Branch 1 of ") > text.find("branch 1 "));
}

TEST_CASE("a date past the published bank holidays is a warning of the walk") {
    const Ran ran = run("sed 's/= 2026-0/= 2090-0/' examples/central-bedfordshire/refuge-contract.toml | sed '/^\\[expect/,$d' | "
                        "recourse walk - --json");
    const json walk = json::parse(ran.out);
    REQUIRE(walk["warnings"].size() == 1);
    CHECK(has(walk["warnings"][0].get<std::string>(), "The bank holidays of 2090 are not in this calendar"));
}

TEST_CASE("parties, topic and leads of a walk have a name, a title and a ground") {
    const json walk = json::parse(run("recourse walk examples/central-bedfordshire/refuge-contract.toml --json").out);
    CHECK(walk["raised_by"][0]["name"] == "cb-lscb");
    CHECK(walk["raised_by"][0]["title"] == "Central Bedfordshire Safeguarding Children Board");
    CHECK(walk["against"][0]["name"] == "cb-csp");
    CHECK(walk["topic"]["name"] == "domestic-abuse");
    CHECK(walk["leads"][0]["name"] == "cb-csp");
    CHECK(walk["leads"][0]["ground"]["clauses"] == json::array({"joint-protocol-2016/7.leadership.3"}));
    for (const json& one : {walk["raised_by"][0], walk["against"][0], walk["topic"], walk["leads"][0]}) CHECK(one["ground"]["kind"] == "clause");
}

TEST_CASE("whether every chair has to come to the last meeting is said to be open") {
    const Ran ran = run("recourse for deputy-leader --area central-bedfordshire");
    CHECK(has(ran.out, "at least where it is a party"));
    const Ran all = run("recourse for deputy-leader --area central-bedfordshire --assume illustration");
    CHECK_FALSE(has(all.out, "is open"));
}

}  // namespace program_test
