#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// The words of a text in small letters. Whatever is no letter or figure parts two words, save an apostrophe, which is
/// left out: "Children's Board (cb-lscb)" has `childrens`, `board`, `cb` and `lscb`.
std::vector<std::string> words_in(std::string_view text);

/// How a word of a question has to stand in a text.
enum class WordFit {
    begins,  ///< it begins a word: "complaints" (without its plural) finds "complaint"; a number is the whole word
    within,  ///< it stands in a word: "ccg" finds "BCCG"
};

/// Whether each word of the question stands in the text, in whatever order. False for a question without a word.
bool has_words(std::string_view text, std::string_view question, WordFit fit = WordFit::begins);

}  // namespace recourse
