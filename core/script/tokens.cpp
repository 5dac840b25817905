#include "script/tokens.hpp"

#include "base/utf8.hpp"
#include "script/source_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace recourse {

namespace {

constexpr std::array<std::string_view, 22> lua_keywords{
    "and",   "break", "do",  "else", "elseif", "end",    "false", "for",  "function", "goto",  "if",
    "in",    "local", "nil", "not",  "or",     "repeat", "return", "then", "true",    "until", "while"};

/// Of those that begin alike the longer first: the first that fits is the one. The most frequent stand in front.
constexpr std::array<std::string_view, 34> signs{",",  "==", "=",  "{",  "}",  "...", "..", ".", "(", ")", "[", "]",
                                                 "~=", "<=", ">=", "//", "::", "<<",  ">>", "+", "-", "*", "/", "%",
                                                 "^",  "#",  "&",  "~",  "|",  "<",   ">",  ";", ":", "!"};

struct RefusedSign {
    std::string_view sign;
    const char* hint;
};
constexpr std::array<RefusedSign, 10> refused_signs{{
    {"^", "Write `x * x`; powers differ from machine to machine."},
    {"/", "Write `//`, which gives whole numbers."},
    {"&", "Write `and`."},
    {"|", "Write `or`."},
    {"~", "Write `not`, or `~=` for \"is not\"."},
    {"<<", "Write a multiplication."},
    {">>", "Write a division with `//`."},
    {"!", "Write `not`, or `~=` for \"is not\"."},
    {"...", "Name the parameters of the function."},
    {"::", "Leave out the jump; a procedure lists its steps."},
}};

struct LookAlike {
    std::uint32_t code;
    const char* like;
};
constexpr std::array<LookAlike, 34> look_alikes{{
    {0x0430, "a"}, {0x0435, "e"}, {0x043E, "o"}, {0x0440, "p"}, {0x0441, "c"}, {0x0443, "y"}, {0x0445, "x"},
    {0x0456, "i"}, {0x0458, "j"}, {0x0455, "s"}, {0x0501, "d"}, {0x0410, "A"}, {0x0412, "B"}, {0x0415, "E"},
    {0x041A, "K"}, {0x041C, "M"}, {0x041D, "H"}, {0x041E, "O"}, {0x0420, "P"}, {0x0421, "C"}, {0x0422, "T"},
    {0x0425, "X"}, {0x03BF, "o"}, {0x03B1, "a"}, {0x201C, "\""}, {0x201D, "\""}, {0x201E, "\""}, {0x2018, "'"},
    {0x2019, "'"}, {0x0060, "'"}, {0x2013, "-"}, {0x2014, "--"}, {0x2212, "-"}, {0xFF1D, "="},
}};

/// U+00A0, which keeps two words on one line in a word processor.
constexpr std::string_view hard_blank = "\xC2\xA0";

/// A script has about so many for each of its tokens, blanks and comments included.
constexpr std::size_t usual_bytes_per_token = 6;

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

class Lexer {
public:
    Lexer(std::string_view source, const FileName& file, Problems& problems)
        : source_(source), file_(file), problems_(problems) {}

    std::vector<Token> read() {
        tokens_.reserve(source_.size() / usual_bytes_per_token);
        while (skip_space()) read_one();
        report_blanks();
        return std::move(tokens_);
    }

private:
    char peek(std::size_t ahead = 0) const { return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0'; }

    void step() {
        const bool ascii = static_cast<unsigned char>(source_[at_]) < 0x80;
        const std::size_t length = ascii ? 1 : std::max<std::size_t>(1, character_at(source_, at_).bytes);
        if (source_[at_] == '\n') {
            ++line_;
            column_ = 1;
            fresh_line_ = true;
        } else {
            ++column_;
        }
        at_ += length;
    }
    template <class Fits>
    void pass_while(Fits fits) {
        std::size_t end = at_;
        while (end < source_.size() && fits(source_[end])) ++end;
        pass(end - at_);
    }
    /// Passes over printable ASCII characters up to the end of the text, a backslash or `end`.
    void pass_plain(char end) {
        const auto stop = [end](char c) { return c < ' ' || c > '~' || c == '\\' || c == end; };
        pass_while([stop](char c) { return !stop(c); });
    }
    /// Passes over so many characters of one byte each, none of which ends a line.
    void pass(std::size_t count) {
        at_ += count;
        column_ += static_cast<int>(count);
    }
    void step(std::size_t count) {
        for (; count > 0 && at_ < source_.size(); --count) step();
    }

    void refuse(std::string id, const Where& where, std::string says, std::string hint) {
        problems_.push_back({Severity::error, std::move(id), where, std::move(says), std::move(hint)});
    }
    Where here() const { return {file_, line_, column_}; }

    /// Leaves the place at the next token; false at the end of the script.
    bool skip_space() {
        while (at_ < source_.size()) {
            const char c = peek();
            if (c == ' ') {
                pass_while([](char next) { return next == ' '; });
            } else if (c == '\t' || c == '\n' || c == '\r') {
                step();
            } else if (source_.substr(at_).starts_with(hard_blank)) {
                blanks_.push_back(here());
                step();
            } else if (c == '-' && peek(1) == '-') {
                skip_comment();
            } else {
                return true;
            }
        }
        return false;
    }

    /// Blanks that a word processor put in, which come by the dozen: one message for all of them.
    void report_blanks() {
        if (blanks_.empty()) return;
        const std::string says = "A blank here is not the one of the keyboard (" + code_point(0x00A0) + "): word processors put it in.";
        if (blanks_.size() == 1) return refuse("look-alike", blanks_.front(), says, "Delete it and type a blank.");
        refuse("look-alike", blanks_.front(),
               says + " The script has " + std::to_string(blanks_.size()) + " of them, the last in line " + std::to_string(blanks_.back().line) + ".",
               "Delete each and type a blank; most editors can replace all of them at once.");
    }

    void skip_comment() {
        const Where start = here();
        step(2);
        if (const auto level = long_bracket()) {
            if (!skip_long(*level)) {
                refuse("text-without-end", start, "A comment begins here and has no end.", "Write `]]` after it.");
            }
            return;
        }
        for (pass_plain('\n'); at_ < source_.size() && peek() != '\n'; pass_plain('\n')) step();
    }

    /// The number of `=` in the `[==[` at this place; none where there is no such bracket.
    std::optional<std::size_t> long_bracket() const {
        if (peek() != '[') return std::nullopt;
        std::size_t level = 0;
        while (peek(level + 1) == '=') ++level;
        if (peek(level + 1) != '[') return std::nullopt;
        return level;
    }

    bool skip_long(std::size_t level) {
        const std::string close = "]" + std::string(level, '=') + "]";
        step(level + 2);
        const auto end = source_.find(close, at_);
        while (at_ < std::min(end, source_.size())) step();
        step(close.size());
        return end != std::string_view::npos;
    }

    void read_one() {
        Token token;
        token.line = line_;
        token.column = column_;
        token.first_on_line = std::exchange(fresh_line_, false);
        const std::size_t start = at_;
        token.kind = read_kind();
        token.text = source_.substr(start, at_ - start);
        if (token.kind == TokenKind::name && is_lua_keyword(token.text)) token.kind = TokenKind::keyword;
        if (token.kind == TokenKind::symbol && token.text.size() == 1) token.sign = token.text.front();
        token.end_line = line_;
        token.end_column = column_;
        fresh_line_ = false;
        if (!token.text.empty()) tokens_.push_back(token);
    }

    TokenKind read_kind() {
        const char c = peek();
        if (is_letter(c)) {
            pass_while([](char next) { return is_letter(next) || is_digit(next); });
            return TokenKind::name;
        }
        if (is_digit(c) || (c == '.' && is_digit(peek(1)))) {
            read_number();
            return TokenKind::number;
        }
        if (c == '"' || c == '\'') {
            read_quoted(c);
            return TokenKind::text;
        }
        if (const auto level = long_bracket()) {
            const Where start = here();
            if (!skip_long(*level)) {
                refuse("text-without-end", start, "A text in `[[ ]]` begins here and has no end.",
                       "Write `]]` after it.");
            }
            return TokenKind::text;
        }
        read_sign();
        return TokenKind::symbol;
    }

    void read_number() {
        const Where start = here();
        const std::size_t from = at_;
        while (is_letter(peek()) || is_digit(peek()) || peek() == '.') {
            const char c = peek();
            step();
            const bool exponent = c == 'e' || c == 'E' || c == 'p' || c == 'P';
            if (exponent && (peek() == '+' || peek() == '-')) step();
        }
        const auto text = source_.substr(from, at_ - from);
        if (text.size() > 18 || !std::ranges::all_of(text, is_digit)) {
            refuse("not-a-whole-number", start, "`" + shown(text) + "` is not a whole number.",
                   "Write whole numbers, such as 10.");
        }
    }

    void read_quoted(char quote) {
        const Where start = here();
        step();
        for (pass_plain(quote); at_ < source_.size() && peek() != '\n' && peek() != quote; pass_plain(quote)) {
            if (peek() == '\\') {
                step();
                if (peek() == '\r') step();
                if (at_ == source_.size()) break;
            }
            step();
        }
        if (peek() == quote) return step();
        refuse("quote-missing", start, "A text begins here and has no end on this line.",
               "Write the missing quotation mark `" + std::string(1, quote) + "`.");
    }

    void read_sign() {
        const Where start = here();
        if (source_.substr(at_).starts_with("```")) return refuse_fence(start);
        if (constexpr std::string_view of_a_page = "&quot;"; source_.substr(at_).starts_with(of_a_page)) {
            step(of_a_page.size());
            return refuse("look-alike", start, "`&quot;` stands for a quotation mark on a web page.", "Write `\"` from the keyboard.");
        }
        const char first = peek();
        for (const auto sign : signs) {
            if (sign.front() != first || !source_.substr(at_).starts_with(sign)) continue;
            step(sign.size());
            for (const auto& refused : refused_signs) {
                if (sign != refused.sign) continue;
                refuse("sign-not-in-language", start, "`" + std::string(sign) + "` is not part of the language.",
                       refused.hint);
            }
            return;
        }
        refuse_letter(start);
        step();
    }

    void refuse_letter(const Where& start) {
        const auto [code, length] = character_at(source_, at_);
        const std::string shown = "`" + std::string(source_.substr(at_, std::max<std::size_t>(1, length))) + "`";
        for (const auto& known : look_alikes) {
            if (known.code != code) continue;
            return refuse("look-alike", start,
                          shown + " (" + code_point(code) + ") only looks like `" + known.like + "`.",
                          std::string("Write `") + known.like + "` from the keyboard.");
        }
        refuse("sign-not-in-language", start,
               shown + (code < 0x80 ? "" : " (" + code_point(code) + ")") +
                   " is not part of the language outside texts and comments.",
               "Delete it: names are written with the letters a to z, digits and `_`.");
    }

    /// The marks that stand around a script on a web page or in a message, with the rest of their line.
    void refuse_fence(const Where& start) {
        while (at_ < source_.size() && peek() != '\n') step();
        refuse("sign-not-in-language", start, "A line that begins with ``` is no part of the script.", "Delete the line.");
    }

    std::string_view source_;
    const FileName& file_;
    Problems& problems_;
    std::vector<Token> tokens_;
    std::vector<Where> blanks_;  ///< those that only look like one
    std::size_t at_ = 0;
    int line_ = 1;
    int column_ = 1;
    bool fresh_line_ = true;
};

}  // namespace

std::vector<Token> read_tokens(std::string_view source, const FileName& file, Problems& problems) {
    return Lexer(source, file, problems).read();
}

Where where_of(const Token& token, const FileName& file) {
    return {file, token.line, token.column};
}

bool is_lua_keyword(std::string_view word) {
    return std::ranges::find(lua_keywords, word) != lua_keywords.end();
}

}  // namespace recourse
