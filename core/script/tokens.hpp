#pragma once

#include "base/problem.hpp"

#include <string_view>
#include <vector>

namespace recourse {

enum class TokenKind { name, keyword, text, number, symbol };

/// A word, text, number or sign of a script. Lines and columns count from 1; the end is the place behind it.
struct Token {
    TokenKind kind = TokenKind::symbol;
    bool first_on_line = false;
    char sign = '\0';       ///< of a sign of one character
    std::string_view text;  ///< as it stands in the script, quotes included
    int line = 0;
    int column = 0;
    int end_line = 0;
    int end_column = 0;

    bool is(char of_one_character) const { return sign == of_one_character; }
    bool is(std::string_view word) const {
        return text.size() == word.size() && text.front() == word.front() && kind != TokenKind::text && text == word;
    }
    bool is_text(std::string_view written) const { return kind == TokenKind::text && text == written; }
};

/// Reads the tokens of a script that `check_source` found nothing wrong with, and puts what is refused into
/// `problems`: a text without an end, signs and letters that are not part of the language, numbers that are not whole.
/// It reads texts and comments exactly as Lua does, so that nothing can hide in them.
std::vector<Token> read_tokens(std::string_view source, const FileName& file, Problems& problems);

/// The place of a token.
Where where_of(const Token& token, const FileName& file);

/// Whether the word is a keyword of Lua.
bool is_lua_keyword(std::string_view word);

}  // namespace recourse
