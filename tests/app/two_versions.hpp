#pragma once

#include "run.hpp"

#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace recourse::testing {

/// A root with the small town of the bad examples and, beside its first version, one that is in force from 1 April 2027.
class TwoVersions {
public:
    TwoVersions() : path_(std::filesystem::temp_directory_path() / ("recourse-versions-" + std::to_string(::getpid()))) {
        std::filesystem::copy(std::filesystem::path(RECOURSE_ROOT) / "tests/bad/root", path_, std::filesystem::copy_options::recursive);
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
    ~TwoVersions() { std::filesystem::remove_all(path_); }

    void write(const std::string& name, const std::string& text) const {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream(path_ / name, std::ios::binary) << text;
    }
    void replace_first_version() const {
        std::filesystem::remove(path_ / "scripts/town/concern.lua");
    }
    /// Runs the program in that root.
    Ran run_in(const std::string& arguments) const { return run("cd '" + path_.string() + "' && recourse " + arguments + " 2>&1"); }

private:
    std::filesystem::path path_;
};

/// A story of the town that begins on that day; events follow.
inline std::string story_of_town(const std::string& begun) {
    return "title = \"A case\"\narea = \"town\"\nprocedure = \"concern\"\nraised_by = \"north-board\"\nagainst = \"south-board\"\n"
           "begun = " + begun + "\n";
}

}  // namespace recourse::testing
