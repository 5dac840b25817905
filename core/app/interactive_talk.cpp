#include "app/interactive_talk.hpp"

#include "render/layout.hpp"

namespace recourse {

namespace {

std::string trimmed(const std::string& line) {
    const auto begin = line.find_first_not_of(" \t\r");
    if (begin == std::string::npos) return "";
    return line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1);
}

}  // namespace

std::optional<std::string> Talk::ask() {
    if (at_terminal_) out_ << "> ";
    out_.flush();
    std::string line;
    int letter = in_.get();
    if (letter == std::istream::traits_type::eof()) {
        if (at_terminal_) out_ << "\n";
        return std::nullopt;
    }
    for (; letter != '\n' && letter != std::istream::traits_type::eof(); letter = in_.get()) {
        if (line.size() < longest_line) line += static_cast<char>(letter);
    }
    line = trimmed(line);
    if (!at_terminal_) out_ << "> " << shown(line) << "\n";
    return line;
}

void Talk::say(std::string_view text, std::string_view first) {
    out_ << wrapped(first, text, style_.columns);
}

void Talk::heading(std::string_view text) {
    out_ << wrapped("", strong(style_, text), style_.columns);
}

bool Talk::heard() {
    out_.flush();
    return out_.good();
}

}  // namespace recourse
