#pragma once

namespace recourse {

/// How the program ends (design 8).
enum class ExitCode {
    fine = 0,
    findings = 1,  ///< defects, refused events, failed expectations or differences
    usage = 2,       ///< the command line is wrong in itself
    unreadable = 3,  ///< what it names is not there, can't be read or is invalid
    uncertain = 4,   ///< a limit was reached before an answer was certain
    fault = 5,       ///< of the program, or of the place that it writes to
};

}  // namespace recourse
