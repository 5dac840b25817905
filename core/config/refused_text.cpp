#include "config/refused_text.hpp"

#include "base/stored_otherwise.hpp"
#include "base/utf8.hpp"

#include <array>
#include <utility>

namespace recourse {

namespace {

/// What the scan is inside of.
enum class Inside { plain, comment, basic, literal, long_basic, long_literal };

using Bytes = std::array<bool, 256>;

/// For each byte, whether it is a plain character and none of those that begin or end something.
constexpr Bytes all_but(std::string_view marks) {
    Bytes made{};
    for (std::size_t c = ' '; c <= '~'; ++c) made[c] = true;
    for (const char c : marks) made[static_cast<unsigned char>(c)] = false;
    return made;
}

/// What may be passed over in each state of the scan, in the order of `Inside`.
constexpr std::array<Bytes, 6> ordinary{all_but(".[]{}=,#\"'\\"), all_but(""), all_but("\"\\"), all_but("'"),
                                        all_but("\"\\"), all_but("'")};

/// One pass over the text: characters, and outside strings and comments the dots of keys and the brackets.
class Scan {
public:
    Scan(std::string_view text, const FileName& file) : text_(text), file_(file) {}

    Problems run() {
        if (text_.substr(0, 3) == "\xEF\xBB\xBF") at_ = 3;
        for (skip_ordinary(); at_ < text_.size(); skip_ordinary()) {
            const Character character = next();
            if (character.bytes == 0) {
                return problem("not-utf8", "A character here is not stored as UTF-8, the one way of storing text that is read.",
                               "Save the file with the encoding UTF-8, or type the character again.");
            }
            const bool printable = character.code >= ' ' && character.code <= '~';
            if (!printable && is_hidden(character.code)) {
                return problem("hidden-character", "The character " + code_point(character.code) + " can't be seen.",
                               "Take it out of the file.");
            }
            if (character.code == '\r' && !starts("\r\n")) {
                return problem("carriage-return", "A line ends in a carriage return alone.",
                               "Save the file with line feeds at the ends of its lines.");
            }
            if (inside_ == Inside::plain) {
                if (auto deep = count(text_[at_]); !deep.empty()) return deep;
            }
            step(character);
        }
        return {};
    }

private:
    Problems problem(std::string id, std::string says, std::string hint) const {
        return {{Severity::error, std::move(id), {file_, line_, column_}, std::move(says), std::move(hint)}};
    }

    Character next() const {
        const auto first = static_cast<unsigned char>(text_[at_]);
        return first < 0x80 ? Character{first, 1} : character_at(text_, at_);
    }

    void skip_ordinary() {
        const Bytes& passed = ordinary[static_cast<std::size_t>(inside_)];
        const auto* begin = text_.data() + at_;
        const auto* const end = text_.data() + text_.size();
        const auto* here = begin;
        while (here != end && passed[static_cast<unsigned char>(*here)]) ++here;
        at_ += static_cast<std::size_t>(here - begin);
        column_ += static_cast<int>(here - begin);
    }

    bool starts(std::string_view word) const { return text_.substr(at_, word.size()) == word; }

    Problems count(char c) {
        if (c == '.') {
            ++dots_;
        } else if (c == '[' || c == '{') {
            ++open_;
            dots_ = 0;
        } else if (c == ']' || c == '}') {
            open_ -= open_ > 0 ? 1 : 0;
            dots_ = 0;
        } else if (c == '=' || c == ',' || c == '\n') {
            dots_ = 0;
        }
        if (dots_ > most_nested) {
            return problem("too-deep", "This key has more than " + std::to_string(most_nested) + " dots.",
                           "Write a shorter key.");
        }
        if (open_ > most_nested) {
            return problem("too-deep", "More than " + std::to_string(most_nested) + " brackets stand in one another here.",
                           "Close a bracket, or write fewer levels.");
        }
        return {};
    }

    void step(const Character& character) {
        const std::size_t bytes = pass(character);
        if (character.code == '\n') {
            ++line_;
            column_ = 1;
        } else {
            column_ += character.bytes == bytes ? 1 : static_cast<int>(bytes);
        }
        at_ += bytes;
    }

    /// Goes into or out of strings and comments; how many bytes that takes.
    std::size_t pass(const Character& character) {
        const char c = character.bytes == 1 ? static_cast<char>(character.code) : '\0';
        switch (inside_) {
            case Inside::plain:
                if (c == '#') inside_ = Inside::comment;
                if (c == '"') return starts("\"\"\"") ? go(Inside::long_basic, 3) : go(Inside::basic, 1);
                if (c == '\'') return starts("'''") ? go(Inside::long_literal, 3) : go(Inside::literal, 1);
                break;
            case Inside::comment:
                if (c == '\n') inside_ = Inside::plain;
                break;
            case Inside::basic:
                if (c == '\\' && (starts("\\\"") || starts("\\\\"))) return 2;
                if (c == '"' || c == '\n') inside_ = Inside::plain;
                break;
            case Inside::literal:
                if (c == '\'' || c == '\n') inside_ = Inside::plain;
                break;
            case Inside::long_basic:
                if (c == '\\' && (starts("\\\"") || starts("\\\\"))) return 2;
                if (c == '"' && starts("\"\"\"")) return go(Inside::plain, 3);
                break;
            case Inside::long_literal:
                if (c == '\'' && starts("'''")) return go(Inside::plain, 3);
                break;
        }
        return character.bytes;
    }

    std::size_t go(Inside inside, std::size_t bytes) {
        inside_ = inside;
        return bytes;
    }

    std::string_view text_;
    const FileName& file_;
    std::size_t at_ = 0;
    int line_ = 1;
    int column_ = 1;
    Inside inside_ = Inside::plain;
    int dots_ = 0;
    int open_ = 0;
};

}  // namespace

Problems refused_text(std::string_view text, const FileName& file) {
    if (text.size() > most_bytes) {
        return {{Severity::error, "file-too-long", {file, 0, 0},
                 "The file is longer than " + std::to_string(most_bytes / 1024) + " KiB.",
                 "Split it into several files."}};
    }
    if (auto otherwise = stored_otherwise(text, file)) return {std::move(*otherwise)};
    return Scan(text, file).run();
}

std::optional<std::string> hidden_character(std::string_view text) {
    for (std::size_t at = plain_from(text, 0); at < text.size(); at += plain_from(text, at)) {
        const Character character = character_at(text, at);
        if (character.bytes == 0) return "a byte that is not UTF-8";
        if (is_hidden(character.code)) return code_point(character.code);
        at += character.bytes;
    }
    return std::nullopt;
}

}  // namespace recourse
