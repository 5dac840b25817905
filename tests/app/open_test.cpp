#include "run.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace open_test {

using namespace recourse::testing;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// A root with the small town of the bad examples and, beside its first version, one that is in force from 1 April 2027.
class TwoVersions {
public:
    TwoVersions() : path_(fs::temp_directory_path() / ("recourse-versions-" + std::to_string(::getpid()))) {
        fs::copy(fs::path(RECOURSE_ROOT) / "tests/bad/root", path_, fs::copy_options::recursive);
        write("scripts/town/concern.2027-04-01.lua", R"(procedure "concern" { title = "The new text", source = "rules",
  starts_at = "call", in_force = { from = "2027-04-01" } }
role "asking" { post = "raised_by.chair", side = "raising", cite = "1" }
fact "contract" { asks = "Is it about a contract?", yes_no = true }
outside "contracts" { when = "contract", goes_to = "procurement", cite = "2" }
step "call" { title = "Call", by = "asking", act_within = silent "No time is given.",
  on = { done = "over", not_done = silent "Nothing is said." }, cite = "2" }
ending "over" { title = "Settled", result = "settled", cite = "3" }
)");
    }
    TwoVersions(const TwoVersions&) = delete;
    TwoVersions& operator=(const TwoVersions&) = delete;
    ~TwoVersions() { fs::remove_all(path_); }

    void write(const std::string& name, const std::string& text) const { std::ofstream(path_ / name, std::ios::binary) << text; }
    void replace_first_version() const {
        fs::remove(path_ / "scripts/town/concern.lua");
    }
    /// Runs the program in that root.
    Ran run_in(const std::string& arguments) const { return run("cd '" + path_.string() + "' && recourse " + arguments + " 2>&1"); }

private:
    fs::path path_;
};

std::string story(const std::string& begun) {
    return "title = \"A case\"\narea = \"town\"\nprocedure = \"concern\"\nraised_by = \"north-board\"\nagainst = \"south-board\"\n"
           "begun = " + begun + "\n";
}

}  // namespace

TEST_CASE("3.35: the version in force on the day it began is walked, and a later one is pointed out") {
    const TwoVersions root;
    root.write("before.toml", story("2027-03-31"));
    root.write("after.toml", story("2027-04-01"));
    const Ran before = root.run_in("walk before.toml");
    CHECK(has(before.out, "A concern between two boards"));
    CHECK(has(before.out, "A later version of this text is in force from Thursday 1 April 2027"));
    const Ran after = root.run_in("walk after.toml");
    CHECK(has(after.out, "The new text"));
    CHECK_FALSE(has(after.out, "later version"));
    CHECK(root.run_in("check").code == 0);
}

TEST_CASE("3.35: a version whose file and script name two dates is a defect") {
    const TwoVersions root;
    root.write("scripts/town/concern.2028-01-01.lua", "procedure \"concern\" { title = \"T\", source = \"rules\", starts_at = \"a\" }\n");
    CHECK(has(root.run_in("check").out, "error[version-date]"));
}

TEST_CASE("a matter between two boards of the protocol is open, with who may begin") {
    const Ran ran = run("recourse open --raised-by cb-lscb --against cb-csp --area central-bedfordshire --json");
    REQUIRE(ran.code == 0);
    const json made = json::parse(ran.out);
    CHECK(made["schema"] == "recourse/open/1");
    const json& procedure = made["areas"][0]["procedures"][0];
    CHECK(procedure["procedure"] == "mutual_challenge");
    CHECK(procedure["open"] == true);
    CHECK(procedure["ways"][0]["step"] == "written_request");
}

TEST_CASE("a matter that the protocol's boards have not is closed, and it is said why") {
    const Ran ran = run("recourse open --raised-by cb-lscb --against cb-lscb --area central-bedfordshire");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "closed"));
    CHECK(has(ran.out, "stands on both sides"));
}

TEST_CASE("a party that no area lists is said, and the boards of the protocol do not take its matter") {
    const Ran ran = run("recourse open --raised-by 'a parent' --against cb-csp");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "is none of the boards of the joint protocol"));
    CHECK(has(ran.out, "The area lists no `a parent`."));
}

TEST_CASE("a fact that would turn a matter away is asked for; known, it closes the procedure") {
    const TwoVersions root;
    root.replace_first_version();
    const std::string matter = "open --raised-by north-board --against south-board";
    const Ran asked = root.run_in(matter);
    CHECK(has(asked.out, "open"));
    CHECK(has(asked.out, "turned away if"));
    CHECK(has(root.run_in(matter + " --fact contract=yes").out, "It belongs to procurement."));
    const Ran no = root.run_in(matter + " --fact contract=no --fact colour=red");
    CHECK_FALSE(has(no.out, "turned away if"));
    CHECK(has(no.out, "The new text does not ask about `colour`."));
}

TEST_CASE("who raises a matter and against whom has to be said, and known somewhere") {
    CHECK(run("recourse open --raised-by cb-lscb 2>&1").code == 2);
    CHECK(run("recourse open --raised-by cb-lscb --against cb-csp --fact urgent 2>&1").code == 2);
    const Ran unknown = run("recourse open --raised-by nobody-at-all --against no-one-either 2>&1");
    CHECK(unknown.code == 3);
    CHECK(has(unknown.out, "error[unknown-party]"));
}

}  // namespace open_test
