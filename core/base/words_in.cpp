#include "base/words_in.hpp"

#include <algorithm>

namespace recourse {

namespace {

bool is_figure(char c) {
    return c >= '0' && c <= '9';
}

char in_small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A letter of the alphabet, a figure, or part of a letter outside plain ones.
bool is_of_a_word(char c) {
    return (c >= 'a' && c <= 'z') || is_figure(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// The word without the ending of its plural.
std::string_view stem(std::string_view word) {
    if (word.size() > 4 && word.ends_with("ies")) return word.substr(0, word.size() - 3);
    const bool plural = word.size() > 3 && word.ends_with('s') && !word.ends_with("ss");
    return plural ? word.substr(0, word.size() - 1) : word;
}

bool stands_in(std::string_view word, std::string_view asked, WordFit fit) {
    if (std::ranges::all_of(asked, is_figure)) return word == asked;
    if (fit == WordFit::begins) return word.starts_with(stem(asked));
    return word.find(stem(asked)) != std::string_view::npos;
}

}  // namespace

std::vector<std::string> words_in(std::string_view text) {
    constexpr std::string_view curled = "\u2019";
    std::vector<std::string> words;
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = in_small(text[i]);
        if (text.substr(i).starts_with(curled)) {
            i += curled.size() - 1;
        } else if (is_of_a_word(c)) {
            word += c;
        } else if (c != '\'') {
            end_word();
        }
    }
    end_word();
    return words;
}

bool has_words(std::string_view text, std::string_view question, WordFit fit) {
    const auto asked = words_in(question);
    const auto words = words_in(text);
    return !asked.empty() && std::ranges::all_of(asked, [&](const std::string& one) {
        return std::ranges::any_of(words, [&](const std::string& word) { return stands_in(word, one, fit); });
    });
}

}  // namespace recourse
