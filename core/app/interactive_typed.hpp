#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace recourse {

/// Whether a person typed a number without a sign.
bool is_digits(const std::string& text);

/// The number that was typed; more than any list is long where it has too many digits.
std::size_t number_of(const std::string& digits);

/// The text in small letters, as far as they are ASCII.
std::string in_small_letters(std::string text);

/// What a person typed, in backquotes and short enough to be said back.
std::string said_back(const std::string& text);

/// The words of a line, with blanks or commas between them.
std::vector<std::string> words_typed(const std::string& line);

}  // namespace recourse
