#include "script/source_text.hpp"

#include "base/stored_otherwise.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace recourse {

namespace {

constexpr char32_t byte_order_mark = 0xFEFF;

Problems one_error(std::string id, Where where, std::string says, std::string hint) {
    return {{Severity::error, std::move(id), std::move(where), std::move(says), std::move(hint)}};
}

/// What is wrong with a character wherever it stands, strings and comments included; empty: nothing.
std::string_view wrong_with(char32_t code, bool first) {
    if (code == byte_order_mark && first) return "a byte order mark at the start of the file";
    if (code == 0) return "a NUL character";
    if (is_hidden(code)) return "a character that can't be seen or that turns text around";
    return "";
}

}  // namespace

std::string shown(std::string_view text, std::size_t most) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length] = character_at(text, at);
        const bool plain = length > 0 && !is_hidden(code) && code != '\n';
        if (result.size() + (plain ? length : 1) > most) return result + "...";
        result += plain ? text.substr(at, length) : std::string_view("?");
        at += std::max<std::size_t>(1, length);
    }
    return result;
}

Problems check_source(std::string_view source, const FileName& file) {
    if (source.size() > most_source_bytes) {
        return one_error("script-too-long", {file, 0, 0},
                         "The script is longer than 65,536 letters and signs, and longer ones are not read.",
                          "Split it into several procedures, and let one `follow` the other.");
    }
    if (!source.empty() && source.front() == '\x1B') {
        return one_error("compiled-script", {file, 1, 1}, "This file is compiled code, not the text of a script.",
                          "Give the text that was compiled.");
    }
    if (auto otherwise = stored_otherwise(source, file)) return {std::move(*otherwise)};
    if (is_plain_text(source)) return {};
    Where where{file, 1, 1};
    for (std::size_t at = 0; at < source.size();) {
        if (const std::size_t plain = plain_from(source, at)) {
            at += plain;
            where.column += static_cast<int>(plain);
            continue;
        }
        const auto [code, length] = character_at(source, at);
        if (length == 0) {
            return one_error("not-utf8", where, "A character here is not stored as UTF-8, the one way of storing text that is read.",
                              "Save the file with the encoding UTF-8, or type the character again.");
        }
        if (const auto wrong = wrong_with(code, at == 0); !wrong.empty()) {
            return one_error("hidden-character", where,
                              "Here is " + std::string(wrong) + " (" + code_point(code) + ").",
                              code == byte_order_mark && at == 0 ? "Save the file as plain UTF-8: editors call what is there \"UTF-8 with BOM\"."
                                                                 : "Delete it; if it can't be seen, delete the line and type it again.");
        }
        if (code == '\r' && (at + 1 == source.size() || source[at + 1] != '\n')) {
            return one_error("carriage-return", where, "A line ends in a carriage return alone.",
                              "Save the file with line feeds at the ends of its lines.");
        }
        at += length;
        where.column = code == '\n' ? 1 : where.column + 1;
        if (code == '\n') ++where.line;
    }
    return {};
}

}  // namespace recourse
