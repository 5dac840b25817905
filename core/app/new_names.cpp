#include "app/new_names.hpp"

#include "render/layout.hpp"

namespace recourse {

namespace {

constexpr std::size_t longest_name = 60;

/// Small letters and digits from a letter on, in parts between single marks.
bool is_name(const std::string& name, char mark) {
    if (name.empty() || name.size() > longest_name || name.back() == mark) return false;
    if (name.front() < 'a' || name.front() > 'z') return false;
    char last = mark;
    for (const char c : name) {
        const bool letter = c >= 'a' && c <= 'z';
        const bool digit = c >= '0' && c <= '9';
        if (!letter && !digit && (c != mark || last == mark)) return false;
        last = c;
    }
    return true;
}

}  // namespace

std::optional<ProcedureAddress> procedure_address(const std::string& written) {
    const auto slash = written.find('/');
    if (slash == std::string::npos || written.find('/', slash + 1) != std::string::npos) return std::nullopt;
    return ProcedureAddress{written.substr(0, slash), written.substr(slash + 1)};
}

std::optional<Problem> bad_name(const std::string& name, const std::string& what) {
    if (is_name(name, '-')) return std::nullopt;
    return Problem{Severity::error,
                   "bad-new-name",
                   {},
                   "`" + shown(name) + "` can't be the name of " + what + ".",
                   "Write it as bedford-borough: small letters, digits, and - between the words."};
}

std::optional<Problem> bad_procedure_name(const std::string& name) {
    if (is_name(name, '_') && name != "begun" && name != "ended") return std::nullopt;
    return Problem{
        Severity::error,
        "bad-new-name",
        {},
        "`" + shown(name) + "` can't be the name of a procedure.",
        "Names of procedures are written as mutual_challenge: small letters, digits, and _ between the words."};
}

ExitCode not_begun(Call& call, const Problem& problem) {
    usage_error(call.console, problem);
    return ExitCode::unreadable;
}

ExitCode not_begun(Call& call, const std::string& id, const std::string& says, const std::string& hint) {
    return not_begun(call, {Severity::error, id, {}, says, hint});
}

}  // namespace recourse
