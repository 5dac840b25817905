#include "script/hints.hpp"

#include "calendar/amount.hpp"
#include "script/tokens.hpp"

#include <algorithm>
#include <cctype>

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

/// Of "within 5 working days" and "5 working days from receipt" the amount is a part.
std::string hint_for_amount_in_words(const std::string& written) {
    const std::string within = "within ";
    if (written.starts_with(within) && parse_amount(written.substr(within.size()))) {
        return "Write the amount alone: \"" + written.substr(within.size()) + "\".";
    }
    for (const std::string_view word : {" from ", " after ", " of "}) {
        const auto at = written.find(word);
        if (at == std::string::npos || !parse_amount(written.substr(0, at))) continue;
        return "From when it counts is a moment of its own: limit { \"" + written.substr(0, at) +
               "\", from = \"begun\" }, with the moment that is meant, such as \"begun\" or \"STEP.received\".";
    }
    return "";
}

}  // namespace

std::string hint_for_amount(const std::string& written) {
    if (const std::string hint = hint_for_open_word(written); !hint.empty()) return hint;
    std::string small = written;
    std::ranges::transform(small, small.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (small != written && parse_amount(small)) return "Write it in small letters: \"" + small + "\".";
    if (const std::string hint = hint_for_amount_in_words(small); !hint.empty()) return hint;
    const bool has_digit = std::ranges::any_of(written, [](char c) { return c >= '0' && c <= '9'; });
    const std::string amount = "Write a number and one of " + known_units() + ", as in \"5 working days\"";
    return has_digit ? amount + "." : amount + "; words without a date are wording \"" + written + "\".";
}

}  // namespace recourse
