#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace recourse {

/// One character of a UTF-8 text and how many bytes it takes; no bytes where the text is not UTF-8 there.
struct Character {
    char32_t code = 0;
    std::size_t bytes = 0;
};

/// The character that starts at a place in the text, which must not be its end. Overlong forms and surrogates are not
/// UTF-8.
Character character_at(std::string_view text, std::size_t at);

/// How many printable ASCII characters stand one after the other from a place on: nothing is hidden among those.
std::size_t plain_from(std::string_view text, std::size_t at);

/// Whether every character is printable ASCII or ends a line: nothing of that can be hidden, and each is one byte wide.
bool is_plain_text(std::string_view text);

/// Whether people can't see it, or it changes the order of others on the screen; the end of a line and the tab are not
/// hidden.
bool is_hidden(char32_t code);

/// "U+202E"
std::string code_point(char32_t code);

}  // namespace recourse
