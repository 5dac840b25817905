#include "render/text_writer.hpp"

#include "render/grounds.hpp"
#include "render/layout.hpp"

namespace recourse {

namespace {

constexpr std::size_t writer_indent = 3;
constexpr std::size_t writer_label_width = 13;

}  // namespace

std::string TextWriter::with_ground(std::string_view text, const Ground& ground) const {
    std::string made(text);
    const std::string brackets = in_brackets(ground);
    if (brackets.empty()) return made;
    return made + (made.empty() ? "" : " ") + faint(style_, brackets);
}

void TextWriter::heading(std::string_view text) {
    text_ += strong(style_, text) + "\n";
}

void TextWriter::numbered(std::size_t number, std::string_view text) {
    const std::string first = std::to_string(number) + ". ";
    text_ += wrapped(first, strong(style_, text), style_.columns);
}

void TextWriter::paragraph(std::string_view text) {
    text_ += wrapped("", text, style_.columns);
}

void TextWriter::line(std::string_view label, std::string_view text, const Ground& ground) {
    text_ += labelled(writer_indent, label, writer_label_width, with_ground(text, ground), style_);
}

void TextWriter::item(std::string_view text, const Ground& ground) {
    text_ += wrapped(std::string(writer_indent + writer_label_width, ' ') + "- ", with_ground(text, ground), style_.columns);
}

void TextWriter::bullet(std::string_view text, const Ground& ground) {
    text_ += wrapped(std::string(writer_indent, ' ') + "- ", with_ground(text, ground), style_.columns);
}

void TextWriter::line_if_any(std::string_view label, std::string_view text) {
    if (!text.empty()) line(label, text);
}

void TextWriter::actors(std::string_view label, const std::vector<Actor>& actors) {
    for (const auto& actor : actors) {
        line(&actor == &actors.front() ? label : "", words_.actor(actor), actor.ground);
    }
}

void TextWriter::due_dates(std::string_view label, const std::vector<DueDate>& dates, std::string_view own) {
    for (const auto& date : dates) {
        line(&date == &dates.front() ? label : "", words_.due(date, own), date.ground);
        for (const auto& note : words_.due_notes(date)) item(note);
        if (date.ground.kind != GroundKind::clause && !date.ground.says.empty()) item(shown(date.ground.says));
    }
}

void TextWriter::room(const Room& room) {
    line("must attend", words_.room(room));
    for (const auto& place : room.places) item(words_.room_place(place), place.ground);
    for (const auto& note : room.notes) line("", shown(note));
}

}  // namespace recourse
