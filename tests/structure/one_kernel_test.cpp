#include "structure/source_files.hpp"

#include <doctest/doctest.h>

#include <set>

namespace one_kernel_test {

using namespace recourse;

namespace {

/// Something of the kernel, and the only files of `core/` that may touch it.
struct Preserve {
    std::string what;
    std::string word;
    std::set<std::string> files;
};

const std::string kernel_header = "core/resolve/kernel.hpp";
const std::string kernel = "core/resolve/kernel.cpp";
const std::string compiler = "core/resolve/compile.cpp";
const std::string compile_steps = "core/resolve/compile_steps.cpp";
const std::string compile_lapses = "core/resolve/compile_lapses.cpp";
const std::string builder = "core/resolve/builder.cpp";
const std::string consequences = "core/resolve/consequences.cpp";
const std::string entrances = "core/resolve/entrances.cpp";
const std::string ways_open = "core/resolve/ways_open.cpp";
const std::string course = "core/resolve/course.cpp";
const std::string why_not = "core/explore/why_not.cpp";
const std::string search = "core/explore/search.cpp";
const std::string program = "core/resolve/program.cpp";
const std::string course_events = "core/resolve/course_events.cpp";

/// The compiler writes the tables. Of the others, the search keeps the states that it has seen, `why_not` lists the
/// tests that fail, a refusal is told of the move that got furthest, and `ways_open` names the facts that a refused move
/// waits for.
const std::vector<Preserve> preserves{
    {"a state's bits", R"(\b(state|start|next|now|others|offered|reached)_?\.words\b)", {kernel, builder, search}},
    {"the tests of moves",
     R"(\bkernel_?(\(\))?\.(tests|conditions|rows|cells)\b)",
     {kernel, builder, why_not, ways_open}},
    {"where a move's tests begin",
     R"(\bfirst_test\b)",
     {kernel_header, kernel, builder, why_not, course_events, ways_open}},
    {"the effects of moves", R"(\bkernel_?(\(\))?\.effects\b|\bfirst_effect\b)", {kernel_header, kernel, builder}},
    {"whether a test holds",
     R"(\breadings_that_hold\s*\(|[^.\w]holds\s*\([^,)]*[kK]ernel)",
     {kernel_header, kernel, why_not, ways_open}},
    {"which places are on offer",
     R"(\.offered\b)",
     {compiler, compile_steps, compile_lapses, builder, consequences, program, entrances, ways_open}},
    {"the state after a move", R"([^.\w]take\s*\(\s*[^)\s])", {kernel_header, kernel, course, search}},
};

/// Each touch of the kernel's own by a file that has no business with it.
std::vector<std::string> deciders_beside_the_kernel(const std::vector<SourceFile>& files) {
    std::vector<std::string> breaches;
    for (const auto& file : files) {
        for (const auto& preserve : preserves) {
            if (preserve.files.contains(file.path) || words_in(file, {preserve.word}).empty()) continue;
            breaches.push_back(file.path + " touches " + preserve.what);
        }
    }
    return breaches;
}

std::string found(const std::string& path, const std::string& text) {
    return in_lines(deciders_beside_the_kernel({{path, text}}));
}

}  // namespace

TEST_CASE("only resolve/kernel.cpp decides whether a move is open: the others ask it, and only print what it tests") {
    CHECK(in_lines(deciders_beside_the_kernel(source_files("core"))) == "");
}

TEST_CASE("each file that may touch the kernel's own still does, so that no permission outlives its reason") {
    const auto files = source_files("core");
    for (const auto& preserve : preserves) {
        for (const auto& path : preserve.files) {
            CAPTURE(path);
            CAPTURE(preserve.what);
            const auto file = std::ranges::find(files, path, &SourceFile::path);
            REQUIRE(file != files.end());
            CHECK_FALSE(words_in(*file, {preserve.word}).empty());
        }
    }
}

TEST_CASE("a file that decides by itself whether a move is open is found") {
    const std::string printer = "core/render/walk_text.cpp";
    CHECK(found(printer, "if (program.kernel.tests[0].bits == 0) return;") ==
          printer + " touches the tests of moves\n");
    CHECK(found(printer, "for (auto t = move.first_test; ; ++t) {}") ==
          printer + " touches where a move's tests begin\n");
    CHECK(found(printer, "return holds(kernel, state, test);") == printer + " touches whether a test holds\n");
    CHECK(found(printer, "return state.words[0] & 1;") == printer + " touches a state's bits\n");
    CHECK(found(printer, "value_of(kernel, state, program.offered[i]);") ==
          printer + " touches which places are on offer\n");
    CHECK(found(printer, "state = take(kernel, state, move);") == printer + " touches the state after a move\n");
    CHECK(found(printer, "if (refusal(kernel, state, move)) return TestAbout::offered;") == "");
    CHECK(found(printer,
                "// first_test\nreads.take(); finding.holds = true; if (holds(post)) offered_of(program, state);") ==
          "");
}

}  // namespace one_kernel_test
