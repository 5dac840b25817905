#pragma once

#include "script/tokens.hpp"

#include <string_view>
#include <vector>

namespace recourse {

/// What somebody who has never programmed is likely to write for something else, at its own line and in plain words: a
/// name of a block without quotes, a text without them, a blank or a dash in a name, the brackets of another language.
/// Each is an error that Lua would find further down, or name by what it expected.
Problems check_slips(const std::vector<Token>& tokens, const FileName& file);

/// The slips in the first line of a block: `step request {`, `step "request" = {`, `step("request", {`.
Problems heading_slips(const std::vector<Token>& tokens, const FileName& file);

/// The slips in the name of a field, as in `no answer = ...`.
Problems name_slips(const std::vector<Token>& tokens, const FileName& file);

/// The slips in what a field is given, as in `answer_within = 5 working days`.
Problems value_slips(const std::vector<Token>& tokens, const FileName& file);

/// What stands where it does not belong: a comma too many, a full stop, the number of a line, an outcome outside of `on`.
Problems stray_slips(const std::vector<Token>& tokens, const FileName& file);

/// The text of the script from one token to another of the same line, as it is written.
std::string_view written_from(const Token& first, const Token& last);

/// The token at a place; an empty one behind the last.
inline const Token& token_at(const std::vector<Token>& tokens, std::size_t i) {
    static constexpr Token nothing;
    return i < tokens.size() ? tokens[i] : nothing;
}

/// Whether an entry of a `{ }` begins here.
bool begins_entry(const std::vector<Token>& tokens, std::size_t i);

}  // namespace recourse
