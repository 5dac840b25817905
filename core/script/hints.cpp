#include "script/hints.hpp"

#include "base/nearest.hpp"
#include "calendar/amount.hpp"
#include "script/tokens.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <vector>

namespace recourse {

std::string hint_for_open_word(const std::string& written) {
    if (written == "configured") return "`configured` is a word: write it without quotes.";
    if (written == "silent" || written == "unseen") return "`" + written + "` is a word: write it without quotes, and a sentence in quotes behind it.";
    return "";
}

std::string as_key(const std::string& name) {
    const bool word = !name.empty() && (name.front() < '0' || name.front() > '9') && !is_lua_keyword(name) &&
                      std::ranges::all_of(name, [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
                      });
    return word ? name : "[\"" + name + "\"]";
}

namespace {

constexpr std::array<std::string_view, 21> number_words{"zero",   "one",     "two",       "three",    "four",     "five",    "six",
                                                        "seven",  "eight",   "nine",      "ten",      "eleven",   "twelve",  "thirteen",
                                                        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};

/// A part of what people say of a moment, and the word for it.
struct SaidMoment {
    std::string_view part;
    std::string_view moment;
};

/// The moment of a step that a text probably counts from.
constexpr std::array moments_said{
    SaidMoment{"recei", "received"},  SaidMoment{"answer", "answered"}, SaidMoment{"reply", "answered"}, SaidMoment{"response", "answered"},
    SaidMoment{"meeting", "held"},    SaidMoment{"met", "held"},        SaidMoment{"decision", "decided"}, SaidMoment{"opened", "opened"},
    SaidMoment{"letter", "acted"},    SaidMoment{"sent", "acted"},      SaidMoment{"done", "acted"},     SaidMoment{"request", "acted"},
    SaidMoment{"escalat", "acted"},
};

/// "10 working days" of "5-10 working days" or "5 to 10 working days".
std::string end_of_range(const std::string& written) {
    for (const std::string_view sign : {" to ", " - ", "-", "\xE2\x80\x93"}) {
        const auto at = written.find(sign);
        if (at == std::string::npos || written.substr(0, at).find_first_not_of("0123456789") != std::string::npos) continue;
        const std::string last = written.substr(at + sign.size());
        if (parse_amount(last)) return last;
    }
    return "";
}

std::string moment_said(std::string_view text) {
    const auto said = std::ranges::find_if(moments_said, [&](const SaidMoment& one) { return text.find(one.part) != std::string_view::npos; });
    return said == moments_said.end() ? "" : std::string(said->moment);
}

/// "5 working days" for "five workings days", "5 (five) business days", "5 working-days"; empty where no unit is near.
std::string amount_meant(const std::string& small) {
    std::string text = small;
    if (const auto open = text.find('('); open != std::string::npos) {
        const auto close = text.find(')', open);
        if (close == std::string::npos) return "";
        text.erase(open, close + 2 - open);
    }
    const auto space = text.find_first_of(" -");
    if (space == std::string::npos || space == 0) return "";
    std::string number = text.substr(0, space);
    std::string unit = text.substr(space + 1);
    const auto word = std::ranges::find(number_words, number);
    if (word != number_words.end()) number = std::to_string(word - number_words.begin());
    if (unit.find_first_of("0123456789") != std::string::npos) return "";
    if (unit == "business days" || unit == "business day" || unit == "workdays") unit = "working days";
    if (unit == "calendar days" || unit == "calendar day") unit = "days";
    const auto meant = [&](const std::string& of_unit) {
        const auto amount = parse_amount(number + " " + of_unit);
        return amount && number_of(*amount) > 0 ? to_text(*amount) : std::string();
    };
    if (std::string made = meant(unit); !made.empty()) return made;
    std::vector<std::string> units;
    for (std::string left = known_units(); !left.empty();) {
        units.push_back(left.substr(0, left.find(',')));
        left.erase(0, units.back().size() + 2);
    }
    const auto near = nearest(unit, units);
    return near ? meant(*near) : "";
}

/// Of "within 5 working days" and "5 working days from receipt" the amount is a part.
std::string hint_for_amount_in_words(const std::string& written, const std::string& what, const FileName& file) {
    const std::string within = "within ";
    if (written.starts_with(within) && parse_amount(written.substr(within.size()))) {
        return "Write the amount alone: \"" + written.substr(within.size()) + "\".";
    }
    const std::string of_step = " of step `";
    const auto step = what.rfind(of_step);
    const std::string name = step == std::string::npos ? "STEP" : what.substr(step + of_step.size(), what.size() - step - of_step.size() - 1);
    for (const std::string_view word : {" from ", " after ", " of "}) {
        const auto at = written.find(word);
        if (at == std::string::npos || !parse_amount(written.substr(0, at))) continue;
        const std::string behind = written.substr(at);
        const std::string said = moment_said(behind);
        const std::string moment = said.empty() ? "begun" : name + "." + said;
        const std::string amount = "\"" + written.substr(0, at) + "\", from = \"" + moment + "\" }";
        const std::string value = (file && file->ends_with(".toml")) ? "{ amount = " + amount : "limit { " + amount;
        return "Write " + value + ", and for \"" + moment + "\" the moment from which the text counts.";
    }
    return "";
}

}  // namespace

std::string hint_for_moment(const std::string& written, const std::vector<std::string>& known) {
    const auto is_known = [&](const std::string& moment) { return std::ranges::find(known, moment) != known.end(); };
    const std::string of = written.substr(0, written.find('.'));
    const std::string kind = is_known(of + ".opened") ? "step" : is_known(of + ".owed") ? "duty" : "";
    if (kind.empty() && is_known(of + ".acted")) return "Write \"" + of + ".acted\": the moment at which it is done.";
    if (kind.empty()) return suggestion(written, known);
    const std::string word = written.size() > of.size() ? written.substr(of.size() + 1) : "";
    std::vector<std::string> words;
    for (const auto& moment : known) {
        if (moment.starts_with(of + ".")) words.push_back(moment.substr(of.size() + 1));
    }
    if (const auto near = nearest(word, words)) return "Did you mean `" + of + "." + *near + "`?";
    const std::string said = kind == "step" ? moment_said(word) : "";
    const std::string usual = is_known(of + "." + said) ? said : kind == "step" ? "acted" : "done";
    return "Write one of the moments of that " + kind + ", such as \"" + of + "." + usual + "\".";
}

std::string hint_for_fact(const std::string& written, const std::vector<Read>& view) {
    const auto in_braces = [](const Read& read, const std::string& answer) {
        const bool bare = read.numbers || answer == "true" || answer == "false";
        return "{ " + read.path + " = " + (bare ? answer : "\"" + answer + "\"") + " }";
    };
    const auto readable = [&](const std::string& path) {
        const auto found = std::ranges::find(view, path, &Read::path);
        return found == view.end() ? nullptr : &*found;
    };
    const auto signs = written.find_first_of("= ");
    if (const Read* read = readable(written.substr(0, signs)); read && signs != std::string::npos) {
        const auto last = written.find_last_of("= ");
        const std::string answer = written.substr(last + 1);
        const bool has = std::ranges::find(read->answers, answer) != read->answers.end();
        if (has) return "Write the fact and its answer in braces: " + in_braces(*read, answer) + ".";
    }
    const Read* of_answer = nullptr;
    std::vector<std::string> known;
    for (const auto& read : view) {
        known.push_back(read.path);
        const bool has = !read.path.starts_with("come.") && std::ranges::find(read.answers, written) != read.answers.end();
        if (has && !of_answer && written != "true" && written != "false") of_answer = &read;
    }
    return of_answer ? "That is an answer. Write it with its fact, in braces: " + in_braces(*of_answer, written) + "."
                     : suggestion(written, known);
}

std::string hint_for_amount(const std::string& written, const std::string& what, const FileName& file) {
    if (const std::string hint = hint_for_open_word(written); !hint.empty()) return hint;
    std::string small = written;
    std::ranges::transform(small, small.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (small != written && parse_amount(small)) return "Write it in small letters: \"" + small + "\".";
    if (const std::string hint = hint_for_amount_in_words(small, what, file); !hint.empty()) return hint;
    if (const std::string longest = end_of_range(small); !longest.empty()) {
        return "A time limit is one amount. Write \"" + longest + "\" where that is the longest that the text allows.";
    }
    if (const std::string meant = amount_meant(small); !meant.empty()) return "Did you mean \"" + meant + "\"?";
    const bool has_digit = std::ranges::any_of(written, [](char c) { return c >= '0' && c <= '9'; });
    const std::string amount = "Write a number and one of " + known_units() + ", as in \"5 working days\"";
    return has_digit ? amount + "." : amount + "; words without a date are wording \"" + written + "\".";
}

}  // namespace recourse
