#pragma once

#include "render/style.hpp"
#include "render/walk_words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// Writes the parts of a walk line by line, at one indent, with labels in a column.
class TextWriter {
public:
    TextWriter(const WalkWords& words, const Style& style) : words_(words), style_(style) {}

    const std::string& text() const { return text_; }
    const WalkWords& words() const { return words_; }
    const Style& style() const { return style_; }

    void blank() { text_ += "\n"; }
    /// A heading at the edge of the page.
    void heading(std::string_view text);
    /// A numbered heading: "1. Formal written request to the other chair".
    void numbered(std::size_t number, std::string_view text);
    /// A line at the edge of the page, wrapped.
    void paragraph(std::string_view text);
    /// A label with its text, and what that rests on.
    void line(std::string_view label, std::string_view text, const Ground& ground = {});
    /// A line under the one before, with a dash.
    void item(std::string_view text, const Ground& ground = {});
    /// A line of a list of its own, with a dash.
    void bullet(std::string_view text, const Ground& ground = {});
    /// A label with its text; nothing where the text is empty.
    void line_if_any(std::string_view label, std::string_view text);
    void actors(std::string_view label, const std::vector<Actor>& actors);
    void due_dates(std::string_view label, const std::vector<DueDate>& dates, std::string_view own);
    void room(const Room& room);

private:
    std::string with_ground(std::string_view text, const Ground& ground) const;

    const WalkWords& words_;
    const Style& style_;
    std::string text_;
};

/// Writes one step of a walk.
void write_step(TextWriter& writer, const WalkStep& step, std::size_t number);

/// Writes what may be done now, and all that is open, lacking, owed or unsaid.
void write_standing(TextWriter& writer, const Walk& walk);

}  // namespace recourse
