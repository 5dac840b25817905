#pragma once

#include "script/words.hpp"

#include <lua.hpp>

#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// Puts the words that a script may use into a fresh state, and nothing else: the blocks, the values, and a few plain
/// functions (`ipairs`, `pairs` in sorted order, `type`, `tostring`). Reading any other global name, and assigning to
/// one, is reported.
void open_words(lua_State* state);

/// The word of a C++ function that scripts can hold; empty for what stands in for a word that was reported as unknown;
/// none for a function that the script wrote.
std::optional<std::string> word_of_function(lua_State* state, int index);

/// Keeps the function at `index` in the state under a number.
void keep_function(lua_State* state, int index, int number);

/// Puts the kept function on the stack.
void push_function(lua_State* state, int number);

/// The names of all words that a script may use.
std::vector<std::string> known_words();

/// Why a word of the stock Lua library is not part of the language, in a few words; null for any other word.
const char* why_forbidden(std::string_view word);

}  // namespace recourse
