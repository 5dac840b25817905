#include "app/interactive.hpp"

#include "app/interactive_session.hpp"

#include <ext/stdio_filebuf.h>
#include <poll.h>
#include <unistd.h>

namespace recourse {

namespace {

/// Whether whoever read standard output has gone away, which is no failure.
bool reader_has_gone() {
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    return ::poll(&output, 1, 0) == 1 && (output.revents & POLLERR) != 0;
}

}  // namespace

ExitCode rehearse(std::shared_ptr<const Frame> frame, const std::optional<Stamp>& until, std::istream& in,
                  std::ostream& out, const Style& style, bool at_terminal) {
    Talk talk(in, out, style, at_terminal);
    Session session(History(std::move(frame), until), talk);
    session.run();
    return talk.heard() ? ExitCode::fine : ExitCode::fault;
}

std::optional<Problem> interactive_contradiction(const Arguments& arguments) {
    if (!arguments.has("interactive")) return std::nullopt;
    for (const char* option : {"json", "format", "nobody-answers", "nobody-acts"}) {
        if (!arguments.has(option)) continue;
        return Problem{Severity::error, "options-exclude", {},
                       "`--interactive` asks what happens next, and `--" + std::string(option) + "` has no part in that.",
                       "Give one of them."};
    }
    if (arguments.plain().front() != "-") return std::nullopt;
    return Problem{Severity::error, "options-exclude", {},
                   "The story and the choices can't both come from standard input.", "Name the file of the story."};
}

ExitCode run_interactive(Call& call, const OpenedCase& opened, const std::optional<Stamp>& until) {
    if (!call.console.flush()) return ExitCode::fault;
    // Not std::cin: it would have every other verb set up the standard streams at its start.
    __gnu_cxx::stdio_filebuf<char> input(::dup(STDIN_FILENO), std::ios::in, 1);
    __gnu_cxx::stdio_filebuf<char> output(::dup(STDOUT_FILENO), std::ios::out);
    std::istream in(&input);
    std::ostream out(&output);
    const ExitCode code = rehearse(opened.frame, until, in, out, call.console.style(), ::isatty(STDIN_FILENO) == 1);
    if (code == ExitCode::fault && reader_has_gone()) return ExitCode::fine;
    if (code == ExitCode::fault) call.console.complain("recourse: standard output can't be written to.\n");
    return code;
}

}  // namespace recourse
