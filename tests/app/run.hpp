#pragma once

#include <array>
#include <cstdio>
#include <string>
#include <sys/wait.h>

namespace recourse::testing {

/// What a command printed, and how it ended.
struct Ran {
    std::string out;
    int code = -1;
};

/// Runs a shell command in the checkout, with `recourse` standing for the program that was built.
inline Ran run(const std::string& command) {
    const std::string setup = "cd '" RECOURSE_ROOT "' && unset RECOURSE_ROOT NO_COLOR; recourse() { '" RECOURSE_PROGRAM "' \"$@\"; }; ";
    Ran ran;
    std::FILE* pipe = popen((setup + command).c_str(), "r");
    if (!pipe) return ran;
    std::array<char, 4096> part{};
    for (std::size_t size = 0; (size = std::fread(part.data(), 1, part.size(), pipe)) > 0;) ran.out.append(part.data(), size);
    const int status = pclose(pipe);
    ran.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return ran;
}

inline bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace recourse::testing
