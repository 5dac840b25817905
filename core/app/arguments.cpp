#include "app/arguments.hpp"

#include "base/nearest.hpp"
#include "render/layout.hpp"

#include <boost/program_options.hpp>

#include <algorithm>
#include <array>

namespace recourse {

namespace {

namespace po = boost::program_options;

constexpr auto option_table = std::to_array<OptionWord>({
    {"root", "DIR", "take areas, scripts and stories from this folder (else RECOURSE_ROOT, else the nearest with config/)"},
    {"json", "", "print one JSON object"},
    {"until", "DATE", "tell the case up to this date, and count what lapses up to it"},
    {"assume", "SET", "lay this assumption set over the area (several: once each, or with commas)"},
    {"nobody-answers", "", "go on from the last event as if the raising side did what it can and nobody answered"},
    {"nobody-acts", "", "go on from the last event as if nobody did anything"},
    {"uncorrected", "", "tell the case as it was recorded, with the events that were corrected later"},
    {"raised-by", "PARTY", "who raises the matter (several: once each, or with commas)"},
    {"against", "PARTY", "whom it is raised against (several: once each, or with commas)"},
    {"topic", "TOPIC", "what it is about"},
    {"fact", "FACT=ANSWER", "a fact about the matter (several: once each, or with commas)"},
    {"format", "FORMAT", "how it is printed: a walk as text, markdown or ics, duties as text, json, csv or ics"},
    {"for", "POST", "only what this post owes"},
    {"interactive", "", "choose each step at the keyboard"},
    {"calendar", "NAME", "whose working days are counted (england-and-wales)"},
    {"about", "WORDS", "only what has each of these words in its names, its sentences or those of whom it names"},
    {"with", "BODY", "who has a place on this body as well"},
    {"why", "", "list every day that is counted or skipped"},
    {"from", "DATE", "the date that it is counted from, with a time if there is one: 2026-04-01 or 2026-04-01T16:30"},
    {"area", "AREA", "only this area"},
    {"flow", "WAY", "only the accountabilities by which something goes that way: up, down, both, out or none"},
    {"on", "DATE", "with the version of each procedure that is in force on this date"},
    {"markdown", "", "print the whole reference, or a page of it, as Markdown"},
    {"meta", "", "print scripts/words.meta.lua, from which an editor knows the words"},
    {"luarc", "", "print .luarc.json, the settings of the editor's Lua"},
    {"like", "PROCEDURE", "begin with a copy of this procedure: NAME of the same area, or AREA/NAME"},
    {"help", "", "print the help of the verb"},
});

/// The words without their dashes and values, as a person would name the option.
std::string bare(std::string option) {
    option.erase(0, std::min(option.find_first_not_of('-'), option.size()));
    return option.substr(0, option.find('='));
}

std::string dashed(const std::string& option) {
    return "--" + option;
}

Problem unknown_option(const std::string& verb, const std::vector<std::string>& known, const std::string& written) {
    std::vector<std::string> words;
    for (const auto& word : known) words.push_back(dashed(word));
    std::string hint = suggestion(dashed(bare(written)), words);
    const std::string help = "`recourse help " + verb + "` lists the options.";
    hint = hint.empty() ? help : hint + " " + help;
    return {Severity::error, "unknown-option", {}, "`recourse " + verb + "` has no option `" + shown(written) + "`.", hint};
}

po::options_description described(const std::vector<std::string>& known) {
    po::options_description description;
    for (const auto& word : known) {
        const OptionWord* option = find_option(word);
        if (!option) throw std::logic_error("a verb names an option that the table does not have: " + word);
        if (*option->takes) {
            description.add_options()(word.c_str(), po::value<std::vector<std::string>>());
        } else {
            description.add_options()(word.c_str(), "");
        }
    }
    return description;
}

}  // namespace

std::optional<std::string> Arguments::value(const std::string& option) const {
    const auto found = options_.find(option);
    if (found == options_.end() || found->second.empty()) return std::nullopt;
    return found->second.back();
}

std::vector<std::string> Arguments::values(const std::string& option) const {
    std::vector<std::string> all;
    const auto found = options_.find(option);
    if (found == options_.end()) return all;
    for (const auto& written : found->second) {
        std::string_view rest = written;
        while (!rest.empty()) {
            const auto end = std::min(rest.find(','), rest.size());
            const std::string_view one = rest.substr(0, end);
            if (end > 0 && std::ranges::find(all, one) == all.end()) all.emplace_back(one);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return all;
}

const OptionWord* find_option(std::string_view word) {
    const auto* found = std::ranges::find(option_table, word, &OptionWord::word);
    return found == option_table.end() ? nullptr : found;
}

std::vector<std::string> split_words(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

Result<Arguments> read_arguments(const std::string& verb, std::string_view options, const std::vector<std::string>& words) {
    const auto known = split_words(options);
    const auto description = described(known);
    std::vector<std::string> plain;
    std::map<std::string, std::vector<std::string>> given;
    try {
        const auto style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
        const auto parsed = po::command_line_parser(words).options(description).style(style).allow_unregistered().run();
        for (const auto& option : parsed.options) {
            if (option.unregistered) return {std::nullopt, {unknown_option(verb, known, option.original_tokens.front())}};
            if (option.string_key.empty()) {
                plain.insert(plain.end(), option.value.begin(), option.value.end());
            } else {
                auto& values = given[option.string_key];
                values.insert(values.end(), option.value.begin(), option.value.end());
            }
        }
    } catch (const po::error_with_option_name& error) {
        const std::string word = bare(error.get_option_name());
        const OptionWord* option = find_option(word);
        const std::string hint = !option         ? "`recourse help " + verb + "` lists the options."
                                 : *option->takes ? "Write `" + dashed(word) + " " + option->takes + "`."
                                                  : "Write `" + dashed(word) + "` without a value.";
        return failure<Arguments>("bad-option", {}, "The option `" + dashed(shown(word)) + "` is not written as it has to be.",
                                  hint);
    }
    return {Arguments(std::move(plain), std::move(given)), {}};
}

}  // namespace recourse
