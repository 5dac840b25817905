#pragma once

#include <lua.hpp>

namespace recourse {

/// `ipairs(list)`: 1, 2, 3, ... until the first empty place.
int list_items(lua_State* state);

/// `pairs(table)`: false and true, then numbers, then texts by their bytes, so that each run sees the same order.
int sorted_pairs(lua_State* state);

/// `type(value)`: "nil", "boolean", "number", "string", "table", "function", or "value" for what a word has made.
int type_of(lua_State* state);

/// `tostring(value)` of a text, a number, true or false.
int text_of(lua_State* state);

}  // namespace recourse
