#include "app/program.hpp"

#include "app/verbs.hpp"
#include "base/nearest.hpp"
#include "render/layout.hpp"

#include <algorithm>
#include <cstddef>

namespace recourse {

namespace {

ExitCode unknown_verb(const std::string& word, Console& console) {
    std::vector<std::string> names;
    for (const auto& verb : verbs()) names.emplace_back(verb.name);
    const std::string known = suggestion(word, names);
    const std::string hint = (known.empty() ? "" : known + " ") + "`recourse help` lists the verbs.";
    return usage_error(console, {Severity::error, "unknown-verb", {}, "There is no verb `" + shown(word) + "`.", hint});
}

ExitCode run(const Verb& verb, const Arguments& arguments, const Environment& environment, Console& console) {
    Call call{verb.name, arguments, environment, console};
    if (arguments.has("help")) {
        const Arguments about({verb.name}, {});
        Call help{"help", about, environment, console};
        return run_help(help);
    }
    const auto& plain = arguments.plain();
    if (plain.size() < verb.least) {
        return usage_error(call, "missing-argument", "`recourse " + call.verb + "` needs more than that.");
    }
    if (plain.size() > verb.most) {
        return usage_error(call, "extra-argument", "`" + shown(plain[verb.most]) + "` is one argument too many for `recourse " +
                                                       call.verb + "`.");
    }
    return verb.run(call);
}

/// The words with the options that stand before the verb put behind everything else: `--root DIR gaps luton` as
/// `gaps luton --root DIR`. An option of no verb stays where it is.
std::vector<std::string> verb_first(std::vector<std::string> words) {
    std::size_t next = 0;
    while (next < words.size() && words[next].starts_with("--")) {
        const auto end = words[next].find('=');
        const OptionWord* option = find_option(std::string_view(words[next]).substr(2, end == std::string::npos ? end : end - 2));
        if (!option) break;
        next += *option->takes && end == std::string::npos ? 2 : 1;
    }
    if (next >= words.size()) return words;
    std::rotate(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(next), words.end());
    return words;
}

}  // namespace

ExitCode run_program(const std::vector<std::string>& written, const Environment& environment, Console& console) {
    const bool asks_for_help = !written.empty() && written.front() == "--help";
    const auto words = asks_for_help ? written : verb_first(written);
    if (words.empty()) {
        console.complain(help_of_all(console.error_style()));
        return ExitCode::usage;
    }
    std::string name = words.front();
    if (name == "--help" || name == "-h") name = "help";
    if (name == "--version") name = "version";
    const Verb* verb = find_verb(name);
    if (!verb) return unknown_verb(name, console);
    const std::vector<std::string> rest(words.begin() + 1, words.end());
    if (rest.empty()) return run(*verb, Arguments({}, {}), environment, console);
    const auto arguments = read_arguments(verb->name, verb->options, rest);
    if (!arguments.ok()) return usage_error(console, arguments.problems.front());
    return run(*verb, *arguments.value, environment, console);
}

}  // namespace recourse
