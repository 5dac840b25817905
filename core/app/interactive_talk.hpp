#pragma once

#include "render/style.hpp"

#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace recourse {

/// A conversation in lines: at a terminal with a prompt in front of what is typed; otherwise each line that was read is
/// shown, so that what was printed can be followed.
class Talk {
public:
    Talk(std::istream& in, std::ostream& out, const Style& style, bool at_terminal)
        : in_(in), out_(out), style_(style), at_terminal_(at_terminal) {}

    /// The next line without the blanks around it; none when the input has ended. Of a line longer than `longest_line`
    /// only the beginning is kept.
    std::optional<std::string> ask();

    /// One paragraph, wrapped, its first line behind `first`.
    void say(std::string_view text, std::string_view first = "");
    void blank() { out_ << "\n"; }
    /// A line in bold, where there is colour.
    void heading(std::string_view text);
    /// Text that is laid out already.
    void print(std::string_view text) { out_ << text; }

    const Style& style() const { return style_; }
    /// False when what was said could not be written.
    bool heard();

    static constexpr std::size_t longest_line = 4096;

private:
    std::istream& in_;
    std::ostream& out_;
    Style style_;
    bool at_terminal_;
};

}  // namespace recourse
