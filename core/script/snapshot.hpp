#pragma once

#include <lua.hpp>

namespace recourse {

/// A C function for Lua. Takes a function of the script; gives back two tables that hold the values of all `local`
/// names that it can reach, and copies of the tables in them. Functions that it can reach count, too.
int take_snapshot(lua_State* state);

/// Puts back what `take_snapshot` found; its two tables are at these places of the stack.
void restore_snapshot(lua_State* state, int locals, int tables);

}  // namespace recourse
