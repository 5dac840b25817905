#include "app/starters.hpp"
#include "config/kinds.hpp"
#include "config/read_area.hpp"
#include "run.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace new_test {

using namespace recourse;
using namespace recourse::testing;

namespace {

/// Runs a command in a copy of the shipped configuration and scripts, which is gone afterwards.
Ran in_a_copy(const std::string& command) {
    return run("copy=$(mktemp -d) && cp -R config scripts \"$copy\" && cd \"$copy\" && ( " + command +
               " ); code=$?; rm -rf \"$copy\"; exit $code");
}

/// A story of the starter: a letter, a poor answer, a meeting. The dates are given, none is counted.
const std::string story = R"(cat > story.toml <<'END'
title     = "A first walk"
area      = "central-bedfordshire"
procedure = "escalation"
raised_by = "cb-lscb"
against   = ["cb-csp"]
begun     = 2026-06-01
facts     = { urgency = "urgent" }
roles     = { asker = "director-of-childrens-services", manager = "director-of-community-services" }

[[event]]
on  = 2026-06-02
act = "letter"

[[event]]
on   = 2026-06-03
duty = "tell_lead"

[[event]]
on      = 2026-06-05
answer  = "letter"
outcome = "unsatisfactory"

[[event]]
on  = 2026-06-08
act = "meeting"

[[event]]
on      = 2026-06-12
held    = "meeting"
present = [{ role = "asker" }, { role = "manager" }]
outcome = "agreed"

[expect]
ending   = "settled"
ended    = 2026-06-12
refusals = []
breaches = []
owed     = []

[[expect.step]]
step    = "letter"
opened  = 2026-06-01
acted   = 2026-06-02
due     = []
outcome = "unsatisfactory"

[[expect.step]]
step    = "meeting"
opened  = 2026-06-05
held    = 2026-06-12
outcome = "agreed"
END
)";

/// The sample of a file of a new area, with its mark taken away: what stands below `# [[`.
std::string without_marks(const std::string& text) {
    std::string made;
    bool sample = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        const std::string line = text.substr(at, end - at);
        if (line.empty()) sample = false;
        if (line.starts_with("# [[")) sample = true;
        if (sample) made += line.substr(2) + "\n";
        at = end + 1;
    }
    return made;
}

}  // namespace

TEST_CASE("a new procedure has no defect, is listed in its area, and walks") {
    const Ran ran =
        in_a_copy("recourse new central-bedfordshire/escalation && recourse check && " + story +
                  "recourse test story.toml && git diff --no-index --stat \"$OLDPWD/config\" config | tail -n 1; "
                  "grep procedures config/areas/central-bedfordshire/area.toml");
    INFO(ran.out);
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "Wrote scripts/central-bedfordshire/escalation.lua.\n"));
    CHECK(has(ran.out, "It has no defects."));
    CHECK(has(ran.out, "\nNo defects in "));
    CHECK(has(ran.out, "1 file changed"));
    CHECK(has(ran.out, "procedures = [\"mutual_challenge\", "));
    CHECK(has(ran.out, ", \"escalation\"]\n"));
}

TEST_CASE(
    "every open thing of a new procedure is a silence with a sentence, and a document of the area is its source") {
    const std::string script = procedure_starter("luton", "escalation", {"joint-protocol-2016", "handbook"});
    CHECK(has(script, "source = \"joint-protocol-2016\","));
    CHECK(has(script, "joint-protocol-2016 and handbook."));
    CHECK(has(script, "procedure \"escalation\" {"));
    CHECK(!has(script, "{NAME}"));
    CHECK(!has(script, "silent \"\""));
    CHECK(has(procedure_starter("luton", "escalation", {}), "source = silent \"The document is not written down"));
}

TEST_CASE("what is there already is never written over") {
    const Ran ran = in_a_copy(
        "recourse new central-bedfordshire/mutual_challenge 2>&1; echo \"ended with $?\"; "
        "recourse new area central-bedfordshire 2>&1; echo \"ended with $?\"; "
        "diff -r \"$OLDPWD/scripts\" scripts && diff -r \"$OLDPWD/config\" config && echo the same");
    INFO(ran.out);
    CHECK(has(ran.out, "error[already-there]: `scripts/central-bedfordshire/mutual_challenge.lua` is there already"));
    CHECK(has(ran.out, "error[already-there]: There is an area `central-bedfordshire` already"));
    CHECK(!has(ran.out, "ended with 0"));
    CHECK(has(ran.out, "ended with 3"));
    CHECK(has(ran.out, "the same\n"));
}

TEST_CASE("a name that would not do in a script or a folder is refused, with how names are written") {
    for (const char* name :
         {"central-bedfordshire/Escalation", "central-bedfordshire/a-b", "central-bedfordshire/1st",
          "central-bedfordshire/a__b", "central-bedfordshire/begun", "central-bedfordshire/", "central_bedfordshire/a",
          "../a", "a/b/c", "escalation", "area Luton", "area ../x", "area a--b"}) {
        INFO(name);
        const Ran ran = in_a_copy(std::string("recourse new ") + name + " 2>&1");
        CHECK(ran.code == 2);
        CHECK(has(ran.out, "error[bad-new-name]"));
    }
}

TEST_CASE("a procedure begins as a copy of another of the same area or of another one, under its own name") {
    const Ran same = in_a_copy(
        "recourse new central-bedfordshire/escalation --like mutual_challenge && recourse check && "
        "tail -n +9 scripts/central-bedfordshire/escalation.lua | diff - "
        "scripts/central-bedfordshire/mutual_challenge.lua; "
        "head -n 3 scripts/central-bedfordshire/escalation.lua");
    INFO(same.out);
    CHECK(has(same.out, "\nNo defects in "));
    CHECK(has(same.out, "\n< procedure \"escalation\" {\n---\n> procedure \"mutual_challenge\" {\n"));
    CHECK(has(same.out, "-- Escalation: begun as a copy of central-bedfordshire/mutual_challenge."));
    const Ran other = in_a_copy(
        "recourse new area milton && recourse new central-bedfordshire/escalation && "
        "recourse new milton/concern --like central-bedfordshire/escalation && recourse check");
    INFO(other.out);
    CHECK(other.code == 0);
    CHECK(has(other.out, "Wrote scripts/milton/concern.lua.\n"));
    const Ran routes = in_a_copy(
        "recourse new area milton && "
        "recourse new milton/challenge --like central-bedfordshire/mutual_challenge");
    CHECK(routes.code == 0);
    CHECK(has(routes.out, "to put right in the copy."));
}

TEST_CASE("a procedure that is not there can't be copied, and nothing is written") {
    const Ran ran = in_a_copy(
        "recourse new central-bedfordshire/a --like mutual_chalenge 2>&1; echo \"ended with $?\"; "
        "test -e scripts/central-bedfordshire/a.lua || echo nothing written");
    CHECK(has(ran.out, "Did you mean `mutual_challenge`?"));
    CHECK(has(ran.out, "ended with 3\nnothing written\n"));
}

TEST_CASE("a new area has a file for every kind of thing, and no defect") {
    const Ran ran = in_a_copy(
        "recourse new area hertford && recourse check && ls -A config/areas | tr '\\n' ' ' && "
        "recourse show hertford && recourse new hertford/concern && recourse check");
    INFO(ran.out);
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "bedford-borough bhr central-bedfordshire hertford luton pan-bedfordshire "));
    CHECK(has(ran.out, "Hertford"));
    const auto files = area_starter("milton", "england-and-wales");
    for (const auto& kind : entry_kinds()) {
        INFO(kind.word);
        CHECK(std::ranges::count_if(files, [&](const NewFile& file) {
                  return has(file.text, "\n# [[" + std::string(kind.word) + "]]\n");
              }) == 1);
    }
}

TEST_CASE("the samples of a new area can be written as they stand, once their marks are taken away") {
    for (const auto& file : area_starter("milton", "england-and-wales")) {
        if (file.name == "area.toml") continue;
        INFO(file.name);
        const std::string sample = without_marks(file.text);
        const auto read = read_area_file(sample, FileName(file.name));
        for (const auto& problem : read.problems) {
            INFO(problem.says);
            CHECK(false);
        }
        REQUIRE(read.value);
        CHECK(!read.value->empty());
    }
}

TEST_CASE("nothing is written outside the folder one is in, nor into an area that is not there") {
    const Ran away =
        run("empty=$(mktemp -d) && cd \"$empty\" && recourse new central-bedfordshire/a 2>&1; echo \"ended with $?\"; "
            "recourse new area milton 2>&1; echo \"ended with $?\"; ls -A; cd / && rm -rf \"$empty\"");
    INFO(away.out);
    CHECK(has(away.out, "error[no-root]"));
    CHECK(away.out.ends_with("ended with 3\n"));
    CHECK(!has(away.out, "ended with 0"));
    const Ran above = in_a_copy(
        "mkdir -p inner/config/areas && cd inner && recourse new central-bedfordshire/a 2>&1; "
        "echo \"ended with $?\"; find . -type f");
    INFO(above.out);
    CHECK(has(above.out, "error[area-elsewhere]"));
    CHECK(above.out.ends_with("ended with 3\n"));
    const Ran unknown = in_a_copy("recourse new central-bedfordshir/a 2>&1");
    CHECK(unknown.code == 3);
    CHECK(has(unknown.out, "Did you mean `central-bedfordshire`?"));
}

TEST_CASE("where the script can't be written the area is left as it was, and no half file stays") {
    const Ran ran = in_a_copy(
        "recourse new area milton && cp -R config before && touch scripts/milton && "
        "recourse new milton/concern 2>&1; echo \"ended with $?\"; diff -r before config && echo the same; "
        "find . -name '.*.new'");
    INFO(ran.out);
    CHECK(has(ran.out, "error[not-written]"));
    CHECK(has(ran.out, "ended with 3\nthe same\n"));
    CHECK(!has(ran.out, ".new\n"));
}

TEST_CASE("a procedure that the area lists already needs no change of the area") {
    const Ran ran = in_a_copy(
        "sed -i 's/\"mutual_challenge\"/\"mutual_challenge\", \"next\"/' "
        "config/areas/central-bedfordshire/area.toml && recourse new central-bedfordshire/next && "
        "recourse check");
    CHECK(ran.code == 0);
    CHECK(!has(ran.out, "Added"));
    CHECK(has(ran.out, "No defects in "));
}

TEST_CASE("a story can be begun for every procedure; it has no defect and walks as it stands") {
    const Ran ran = in_a_copy(
        "for script in scripts/*/*.lua; do procedure=${script#scripts/}; procedure=${procedure%.lua}; "
        "case $procedure in *.*) continue ;; esac; recourse new story \"$procedure\" || echo \"ended with $?\"; done; "
        "recourse check; for story in examples/*/*.toml; do recourse walk \"$story\" >walked 2>&1 || cat walked; done");
    INFO(ran.out);
    CHECK(has(ran.out, "Wrote examples/central-bedfordshire/mutual-challenge.toml."));
    CHECK(!has(ran.out, "ended with"));
    CHECK(!has(ran.out, "error["));
    CHECK(has(ran.out, "No defects in "));
}

TEST_CASE("the samples of a new story can be taken as they stand, and it goes on from them") {
    const Ran ran = in_a_copy(
        "recourse new luton/concern >/dev/null && recourse new story luton/concern first >/dev/null && "
        "sed -i -E 's/^# (\\[|[a-z_]+ = )/\\1/; s/\"\\.\\.\\.\"/\"a person\"/' examples/luton/first.toml && recourse walk examples/luton/first.toml");
    INFO(ran.out);
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "Settled between the two"));
    CHECK(has(ran.out, "Tell the safeguarding lead"));
}

TEST_CASE("an area, a document, a procedure and a story of one's own can begin in an empty folder") {
    const Ran ran =
        run("empty=$(mktemp -d) && cd \"$empty\" && recourse new area milton --root . && "
            "cp -R \"$OLDPWD/config/calendars\" config && recourse new source handbook && "
            "recourse new milton/concern && recourse new story milton/concern && recourse check; echo \"ended with $?\"; "
            "recourse new source handbook 2>&1; recourse new story milton/concern 2>&1; recourse new source Hand 2>&1; "
            "recourse new story milton/concer 2>&1; cd / && rm -rf \"$empty\"");
    INFO(ran.out);
    CHECK(has(ran.out, "No defects in 20 files.\nended with 0\n"));
    CHECK(has(ran.out, "There is a document `handbook` already"));
    CHECK(has(ran.out, "`examples/milton/concern.toml` is there already"));
    CHECK(has(ran.out, "`Hand` can't be the name of a document."));
    CHECK(has(ran.out, "Did you mean `concern`?"));
}

}  // namespace new_test
