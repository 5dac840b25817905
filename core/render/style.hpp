#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace recourse {

/// How text is laid out for the one who reads it. Colour only ever repeats what the words say.
struct Style {
    bool colour = false;
    std::size_t columns = 100;  ///< the longest line, in characters
};

/// The text in bold, where there is colour.
std::string strong(const Style& style, std::string_view text);
/// The text in red, where there is colour: what is wrong, late or refused.
std::string alarming(const Style& style, std::string_view text);
/// The text in a fainter colour, where there is colour: what a statement rests on.
std::string faint(const Style& style, std::string_view text);

}  // namespace recourse
