#pragma once

#include <lua.hpp>

namespace recourse {

/// `step "x"`: notes the name and gives back the function that takes the fields. Its upvalue is the block's word.
int name_block(lua_State* state);

/// `limit { ... }`, `silent "..."`: makes a value and gives back its number. Its upvalue is the word.
int form_value(lua_State* state);

/// The value `configured`, with the line that it stands in.
int push_configured(lua_State* state);

}  // namespace recourse
