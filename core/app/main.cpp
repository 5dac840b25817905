#include "app/program.hpp"

#include <csignal>
#include <cstdlib>
#include <exception>
#include <limits>
#include <malloc.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

bool in_colour(int file) {
    const char* refused = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    if (refused && *refused) return false;
    return ::isatty(file) == 1 && terminal && std::string(terminal) != "dumb";
}

}  // namespace

int main(int count, char** words) {
    using namespace recourse;
    std::signal(SIGPIPE, SIG_IGN);
    // The process is over in milliseconds: what is given back to the system would only be asked for again.
    ::mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    ::mallopt(M_TOP_PAD, 512 * 1024);
    Style out;
    out.colour = in_colour(STDOUT_FILENO);
    Style err;
    err.colour = in_colour(STDERR_FILENO);
    Console console(out, err);
    ExitCode code = ExitCode::fault;
    try {
        Environment environment;
        if (const char* root = std::getenv("RECOURSE_ROOT"); root && *root) environment.root = root;
        const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
        code = run_program(arguments, environment, console);
    } catch (const std::exception& fault) {
        console.complain("recourse: a fault of the program: " + std::string(fault.what()) + "\n");
    }
    if (!console.flush()) code = ExitCode::fault;
    // Everything is written; what the process still holds goes with it, without being taken apart piece by piece.
    std::_Exit(static_cast<int>(code));
}
