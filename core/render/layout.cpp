#include "render/layout.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>

namespace recourse {

namespace {

std::string written_out(char letter, char32_t code) {
    std::array<char, 16> made{};
    const int size = std::snprintf(made.data(), made.size(), "\\%c{%x}", letter, static_cast<unsigned>(code));
    return {made.data(), static_cast<std::size_t>(size)};
}

std::vector<std::string_view> words_of(std::string_view text) {
    const auto is_space = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    std::vector<std::string_view> words;
    words.reserve(text.size() / 4 + 1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t begin = at;
        while (at < text.size() && !is_space(text[at])) ++at;
        if (at > begin) words.push_back(text.substr(begin, at - begin));
    }
    return words;
}

}  // namespace

std::string shown(std::string_view text) {
    std::string made;
    for (;;) {
        const std::size_t plain = plain_from(text, 0);
        made += text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty()) return made;
        const Character character = character_at(text, 0);
        if (character.bytes == 0) {
            made += written_out('x', static_cast<unsigned char>(text.front()));
        } else if (is_hidden(character.code) || character.code < 0x20) {
            made += written_out('u', character.code);
        } else {
            made += text.substr(0, character.bytes);
        }
        text.remove_prefix(std::max<std::size_t>(1, character.bytes));
    }
}

std::size_t width_of(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\x1b') {
            i = std::min(text.find('m', i), text.size());
        } else if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80) {
            ++width;
        }
    }
    return width;
}

std::string wrapped(std::string_view first, std::string_view text, std::size_t columns) {
    const std::size_t indent = width_of(first);
    std::string made(first);
    std::size_t column = indent;
    for (const auto word : words_of(text)) {
        const std::size_t width = width_of(word);
        if (column > indent && column + 1 + width > columns) {
            made += "\n" + std::string(indent, ' ');
            column = indent;
        }
        if (column > indent) {
            made += ' ';
            ++column;
        }
        made += word;
        column += width;
    }
    while (!made.empty() && made.back() == ' ') made.pop_back();
    return made + "\n";
}

std::string labelled(std::size_t indent, std::string_view label, std::size_t label_width, std::string_view text,
                     const Style& style) {
    std::string first = std::string(indent, ' ') + std::string(label);
    first.resize(std::max(first.size() + 1, indent + label_width), ' ');
    return wrapped(first, text, style.columns);
}

std::string in_a_row(const std::vector<std::string>& texts) {
    std::string made;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) made += i + 1 == texts.size() ? " and " : ", ";
        made += texts[i];
    }
    return made;
}

std::string capital(std::string_view text) {
    std::string made(text);
    if (!made.empty()) made.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(made.front())));
    return made;
}

std::string spoken(std::string_view name) {
    std::string made(name);
    for (char& letter : made) {
        if (letter == '_' || letter == '-') letter = ' ';
    }
    return made;
}

std::string counted(std::size_t n, std::string_view one, std::string_view many) {
    return std::to_string(n) + " " + std::string(n == 1 ? one : many);
}

}  // namespace recourse
