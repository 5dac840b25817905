#include "structure/source_files.hpp"

#include <doctest/doctest.h>

namespace outside_world_test {

using namespace recourse;

namespace {

/// Ways to learn something that was not given: the clock, the environment, files, chance.
const std::vector<std::string> outside_words{
    R"(\b(system|steady|high_resolution|file)_clock\b)",
    R"(\b(clock_gettime|gettimeofday|timespec_get|localtime(_r)?|gmtime(_r)?|mktime|strftime)\b)",
    R"(\bstd::(time|clock)\s*\(|\btime\s*\(\s*(nullptr|NULL|0)\s*\))",
    R"(\b(secure_)?getenv\b)",
    R"(\benviron\b)",
    R"(\bsetlocale\b|\bstd::locale\b)",
    R"(\b[io]?fstream\b|\bfilebuf\b)",
    R"(\b(fopen|freopen|fdopen|tmpfile|mmap|opendir|readdir)\b)",
    R"((^|[^\w>])::(open|openat|read|write|stat|fstat|lstat)\s*\()",
    R"(\b(recursive_)?directory_iterator\b|\b(current|temp_directory)_path\b|\bread_symlink\b)",
    R"(\b(fs|filesystem)::(exists|is_directory|is_regular_file|file_size|canonical|weakly_canonical|absolute)\b)",
    R"(\bparse_file\b|\bluaL_(loadfilex?|dofile|openlibs)\b)",
    R"(\brandom_device\b|\bs?rand(om)?\s*\(|\bdrand48\b|\bgetrandom\b|\barc4random\w*)",
};

/// Ways to speak to somebody, and to start another program: the command line's.
const std::vector<std::string> app_words{
    R"(\bstd::(cout|cerr|clog|cin)\b)",
    R"(\b(f|v|vf|d)?printf\s*\()",
    R"(\b(puts|fputs|putchar|fwrite|perror)\s*\()",
    R"(\b(fork|vfork|popen|posix_spawnp?|exec[lv]p?e?|system)\s*\()",
    R"(\bstd::(exit|quick_exit|terminate)\s*\(|\b_exit\s*\()",
};

/// What is allowed all the same, and why.
struct Allowance {
    std::string breach;
    std::string reason;
};

const std::vector<Allowance> allowances{
    {"core/script/sandbox.cpp: clock_gettime",
     "a script's computing time is bounded; it decides nothing but when to stop"},
};

std::vector<std::string> without_allowed(std::vector<std::string> breaches) {
    std::erase_if(breaches, [](const std::string& breach) {
        return std::ranges::find(allowances, breach, &Allowance::breach) != allowances.end();
    });
    return breaches;
}

/// Each use of something that was not given, below `app/` and `world/`.
std::vector<std::string> looks_outside(const std::vector<SourceFile>& files) {
    std::vector<std::string> breaches;
    for (const auto& file : files) {
        const std::string folder = folder_of(file.path);
        if (folder == "app" || folder == "world") continue;
        for (auto& one : words_in(file, outside_words)) breaches.push_back(std::move(one));
    }
    return without_allowed(std::move(breaches));
}

/// Each line printed and each program started anywhere but in `app/`.
std::vector<std::string> speaks_up(const std::vector<SourceFile>& files) {
    std::vector<std::string> breaches;
    for (const auto& file : files) {
        if (folder_of(file.path) == "app") continue;
        for (auto& one : words_in(file, app_words)) breaches.push_back(std::move(one));
    }
    return without_allowed(std::move(breaches));
}

std::string looks(const std::string& text) {
    return in_lines(looks_outside({{"core/resolve/a.cpp", text}}));
}

std::string speaks(const std::string& text) {
    return in_lines(speaks_up({{"core/world/a.cpp", text}}));
}

}  // namespace

TEST_CASE("nothing below app and world reads a clock, the environment, a file, or chance") {
    CHECK(in_lines(looks_outside(source_files("core"))) == "");
}

TEST_CASE("reading what was not given is found in code, and not in comments or texts") {
    CHECK(looks("auto now = std::chrono::system_clock::now();") == "core/resolve/a.cpp: system_clock\n");
    CHECK(looks("auto now = std::time(nullptr);") == "core/resolve/a.cpp: std::time(\n");
    CHECK(looks("auto home = std::getenv(name);") == "core/resolve/a.cpp: getenv\n");
    CHECK(looks("std::ifstream in(path);") == "core/resolve/a.cpp: ifstream\n");
    CHECK(looks("if (fs::exists(path)) return;") == "core/resolve/a.cpp: fs::exists\n");
    CHECK(looks("const int file = ::open(path, flags);") == "core/resolve/a.cpp:  ::open(\n");
    CHECK(looks("std::random_device device;") == "core/resolve/a.cpp: random_device\n");
    CHECK(looks("int n = rand() % 6;") == "core/resolve/a.cpp: rand(\n");

    CHECK(
        looks(
            "// system_clock\n/* getenv */ auto says = \"rand()\"; auto raw = R\"x(ifstream \")x\"; char c = '\"';") ==
        "");
    CHECK(
        looks("std::filesystem::path path; int n = 10'000; std::optional<Stamp> time(); void Builder::read(int) {}") ==
        "");
    CHECK(looks("int n = 1'000; char c = '\\''; getenv(name);") == "core/resolve/a.cpp: getenv\n");
    CHECK(in_lines(looks_outside({{"core/world/a.cpp", "std::ifstream in(path);"}})) == "");
}

TEST_CASE("nothing but app prints, ends the program or starts another") {
    CHECK(in_lines(speaks_up(source_files("core"))) == "");
}

TEST_CASE("printing, ending the program and starting another are found") {
    CHECK(speaks("std::cout << 1;") == "core/world/a.cpp: std::cout\n");
    CHECK(speaks("std::printf(text);") == "core/world/a.cpp: printf(\n");
    CHECK(speaks("popen(command, mode);") == "core/world/a.cpp: popen(\n");
    CHECK(speaks("std::exit(1);") == "core/world/a.cpp: std::exit(\n");
    CHECK(speaks("std::snprintf(made, size, form); call.console.print(text); on_exit(a);") == "");
    CHECK(in_lines(speaks_up({{"core/app/a.cpp", "std::cout << 1;"}})) == "");
}

}  // namespace outside_world_test
