#include "app/verbs.hpp"
#include "base/nearest.hpp"
#include "render/layout.hpp"
#include "render/tables.hpp"

#include <array>
#include <utility>

namespace recourse {

namespace {

/// How the program ends, in words (design 8).
constexpr std::array exit_codes{
    std::pair{0, "fine"},
    std::pair{1, "findings: defects, refused events, failed expectations"},
    std::pair{2, "the command line is wrong in itself: no such verb or option, something missing or too much, no date or limit"},
    std::pair{3, "what it names is not there, can't be read or is invalid: a file, area, post, step, clause, set, word or problem"},
    std::pair{4, "a limit was reached before the answer was certain"},
    std::pair{5, "a fault of the program, or of the place that it writes to"},
};

/// The text of a help page: sentences wrapped, examples as they stand.
std::string help_text(std::string_view help, const Style& style) {
    std::string text;
    while (!help.empty()) {
        const auto end = std::min(help.find("\n\n"), help.size());
        const std::string_view part = help.substr(0, end);
        text += (text.empty() ? "" : "\n") + (part.starts_with("Example") ? std::string(part) + "\n" : wrapped("", part, style.columns));
        help.remove_prefix(std::min(end + 2, help.size()));
    }
    return text;
}

std::string help_of(const Verb& verb, const Style& style) {
    std::string usage = "recourse " + std::string(verb.name);
    if (*verb.usage) usage += " " + std::string(verb.usage);
    std::string text = strong(style, usage) + "\n\n" + help_text(verb.help, style) + "\nOptions:\n";
    std::vector<std::vector<std::string>> rows;
    for (const auto& word : split_words(verb.options)) {
        const OptionWord* option = find_option(word);
        rows.push_back({"  --" + word + (*option->takes ? " " + std::string(option->takes) : ""), option->means});
    }
    return text + table_text({}, rows, style);
}

}  // namespace

std::string help_of_all(const Style& style) {
    std::string text =
        wrapped("",
                "Recourse walks a disagreement between safeguarding bodies through the steps that their own documents lay "
                "down: who must act, by when, who must be in the room, what may happen next, and which clause says so.",
                style.columns) +
        "\n" +
        strong(style, "recourse VERB [ARGUMENTS]") + "\n\n";
    std::vector<std::vector<std::string>> rows;
    for (const auto& verb : verbs()) rows.push_back({"  " + std::string(verb.name), verb.summary});
    text += table_text({}, rows, style);
    text += "\n`recourse help VERB` says how a verb is used, with examples.\n\n" + strong(style, "Exit codes") + "\n\n";
    rows.clear();
    for (const auto& [code, means] : exit_codes) rows.push_back({"  " + std::to_string(code), means});
    return text + table_text({}, rows, style);
}

ExitCode run_help(Call& call) {
    const auto& plain = call.arguments.plain();
    if (plain.empty()) {
        call.console.print(help_of_all(call.console.style()));
        return ExitCode::fine;
    }
    const Verb* verb = find_verb(plain.front());
    if (!verb) {
        std::vector<std::string> names;
        for (const auto& one : verbs()) names.emplace_back(one.name);
        return usage_error(call, "unknown-verb", "There is no verb `" + shown(plain.front()) + "`.",
                           suggestion(plain.front(), names));
    }
    call.console.print(help_of(*verb, call.console.style()));
    return ExitCode::fine;
}

}  // namespace recourse
