#include "app/run.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <unistd.h>
#include <vector>

namespace bad_test {

namespace {

namespace fs = std::filesystem;

const fs::path bad = fs::path(RECOURSE_ROOT) / "tests" / "bad";

std::string text_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A folder that is gone when the test is over.
class Scratch {
public:
    Scratch() : path_(fs::temp_directory_path() / ("recourse-bad-" + std::to_string(::getpid()))) { fs::create_directories(path_); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

std::vector<fs::path> cases() {
    std::vector<fs::path> all;
    for (const auto& entry : fs::directory_iterator(bad)) {
        if (entry.is_directory() && entry.path().filename() != "root") all.push_back(entry.path());
    }
    std::ranges::sort(all);
    return all;
}

/// What is run in the folder: what `command.txt` says, else `check` of what is there.
std::string arguments_of(const fs::path& folder) {
    if (fs::exists(folder / "command.txt")) {
        std::string line = text_of(folder / "command.txt");
        line.erase(std::ranges::find(line, '\n'), line.end());
        return line;
    }
    for (const char* file : {"script.lua", "story.toml", "set.toml"}) {
        if (fs::exists(folder / file)) return std::string("check ") + file;
    }
    return "check";
}

/// Every file under a folder with what is in it.
std::map<std::string, std::string> contents(const fs::path& folder) {
    std::map<std::string, std::string> all;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) all[entry.path().lexically_relative(folder).string()] = text_of(entry.path());
    }
    return all;
}

/// Runs the case in a copy of it, under a copy of the small root, away from the data of the checkout.
std::string run_case(const fs::path& of_case, const fs::path& root) {
    const fs::path folder = root / of_case.filename();
    fs::copy(of_case, folder, fs::copy_options::recursive);
    fs::remove(folder / "expected.txt");
    const auto before = contents(root);
    const auto ran = recourse::testing::run("cd '" + folder.string() + "' && recourse " + arguments_of(folder) + " 2>&1 < /dev/null");
    CHECK_MESSAGE(contents(root) == before, "a file was changed, or written");
    return "exit " + std::to_string(ran.code) + "\n" + ran.out;
}

}  // namespace

TEST_CASE("each kind of wrong input has its own message, which names the thing and the line") {
    const char* accept = std::getenv("RECOURSE_ACCEPT");
    const bool accepted = accept && std::string(accept) == "1";
    const auto all = cases();
    CHECK(all.size() >= 25);
    const Scratch scratch;
    fs::copy(bad / "root", scratch.path(), fs::copy_options::recursive);
    for (const auto& one : all) {
        INFO(one.filename().string(), " (RECOURSE_ACCEPT=1 takes over what is printed, to be read before it is kept)");
        const std::string printed = run_case(one, scratch.path());
        if (accepted) std::ofstream(one / "expected.txt", std::ios::binary) << printed;
        CHECK(printed == text_of(one / "expected.txt"));
        CHECK(printed.rfind("exit 5", 0) == std::string::npos);
    }
}

TEST_CASE("the small root behind the bad examples has no defect itself") {
    const auto ran = recourse::testing::run("recourse check --root tests/bad/root");
    CHECK(ran.code == 0);
    CHECK(ran.out == "No defects in 7 files.\n");
}

}  // namespace bad_test
