#pragma once

#include "render/style.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// The text as it may safely be shown on one line: control characters and those that turn the direction of writing are
/// written out, as in `\u{202e}`, and so is a byte that belongs to no character, as in `\x{ff}`.
std::string shown(std::string_view text);

/// How many characters it takes on the line; colour takes none.
std::size_t width_of(std::string_view text);

/// The words of the text on lines of at most `columns` characters, of which the first begins with `first` and the others
/// with as many blanks. A word that is longer stands alone. Ends with a line end.
std::string wrapped(std::string_view first, std::string_view text, std::size_t columns);

/// "label      text", wrapped, the text in a column of its own: `indent` blanks, then the label in `label_width`.
std::string labelled(std::size_t indent, std::string_view label, std::size_t label_width, std::string_view text,
                     const Style& style);

/// "a", "a and b", "a, b and c"
std::string in_a_row(const std::vector<std::string>& texts);

/// The first letter of a sentence, large; nothing else is changed.
std::string capital(std::string_view text);

/// "written_request" or "domestic-abuse" as people say it: "written request", "domestic abuse".
std::string spoken(std::string_view name);

/// "1 place", "7 places"
std::string counted(std::size_t n, std::string_view one, std::string_view many);

}  // namespace recourse
