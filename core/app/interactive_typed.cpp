#include "app/interactive_typed.hpp"

#include "render/layout.hpp"

#include <algorithm>

namespace recourse {

bool is_digits(const std::string& text) {
    return !text.empty() && std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
}

std::size_t number_of(const std::string& digits) {
    constexpr std::size_t longest = 9;
    return digits.size() > longest ? 1'000'000'000 : static_cast<std::size_t>(std::stoul(digits));
}

std::string in_small_letters(std::string text) {
    for (char& letter : text) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    return text;
}

std::string said_back(const std::string& text) {
    constexpr std::size_t longest = 60;
    return "`" + (text.size() > longest ? shown(text.substr(0, longest)) + "..." : shown(text)) + "`";
}

std::vector<std::string> words_typed(const std::string& line) {
    std::vector<std::string> words;
    std::string word;
    for (const char letter : line + " ") {
        if (letter != ' ' && letter != ',' && letter != '\t') {
            word += letter;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

}  // namespace recourse
