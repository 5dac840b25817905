#include "script/snapshot.hpp"

#include "script/sandbox.hpp"

#include <set>

namespace recourse {

namespace {

constexpr int locals = 2;  ///< place of the table: function, number, value, function, ...
constexpr int tables = 3;  ///< place of the table: table, copy, table, ...

class Walker {
public:
    explicit Walker(lua_State* state) : state_(state) {
        lua_rawgeti(state, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);  // [globals]
        seen_.insert(lua_topointer(state, -1));                   // the words stay as they are
        lua_pop(state, 1);
    }

    /// Takes what the value on top can reach; leaves the stack as it is.
    void visit() {
        const bool script_function = lua_isfunction(state_, -1) && !lua_iscfunction(state_, -1);
        if (!script_function && !lua_istable(state_, -1)) return;
        if (!seen_.insert(lua_topointer(state_, -1)).second) return;
        luaL_checkstack(state_, 6, "too many values in reach of a function");
        Sandbox::of(state_).charge(state_, 10);
        if (++depth_ > 100) raise(state_, "the `local` names of this function nest too deep");
        if (script_function) {
            visit_function(lua_gettop(state_));
        } else {
            visit_table(lua_gettop(state_));
        }
        --depth_;
    }

private:
    void visit_function(int function) {
        for (int i = 1; lua_getupvalue(state_, function, i); ++i) {   // [.., value]
            lua_pushvalue(state_, function);
            lua_rawseti(state_, locals, ++locals_);
            lua_pushinteger(state_, i);
            lua_rawseti(state_, locals, ++locals_);
            lua_pushvalue(state_, -1);
            lua_rawseti(state_, locals, ++locals_);
            visit();
            lua_pop(state_, 1);                                       // [..]
        }
        lua_pushinteger(state_, locals_);
        lua_rawseti(state_, locals, 0);
    }

    void visit_table(int table) {
        lua_pushvalue(state_, table);
        lua_rawseti(state_, tables, ++tables_);
        lua_createtable(state_, 0, 0);                                // [.., copy]
        lua_pushvalue(state_, -1);
        lua_rawseti(state_, tables, ++tables_);
        lua_pushnil(state_);                                          // [.., copy, key]
        while (lua_next(state_, table) != 0) {                        // [.., copy, key, value]
            Sandbox::of(state_).charge(state_, 5);
            lua_pushvalue(state_, -2);                                // [.., copy, key, value, key]
            lua_pushvalue(state_, -2);                                // [.., copy, key, value, key, value]
            lua_rawset(state_, -5);                                   // [.., copy, key, value]
            visit();
            lua_pop(state_, 1);                                       // [.., copy, key]
        }
        lua_pop(state_, 1);                                           // [..]
    }

    lua_State* state_;
    std::set<const void*> seen_;
    lua_Integer locals_ = 0;
    lua_Integer tables_ = 0;
    int depth_ = 0;
};

/// Empties the table at `table` and fills it from the copy on top.
void refill(lua_State* state, int table) {
    const int copy = lua_gettop(state);
    lua_pushnil(state);                                               // [copy, key]
    while (lua_next(state, table) != 0) {                             // [copy, key, value]
        Sandbox::of(state).charge(state, 5);
        lua_pop(state, 1);
        lua_pushvalue(state, -1);
        lua_pushnil(state);                                           // [copy, key, key, nil]
        lua_rawset(state, table);                                     // [copy, key]
    }
    lua_pushnil(state);                                               // [copy, key]
    while (lua_next(state, copy) != 0) {                              // [copy, key, value]
        Sandbox::of(state).charge(state, 5);
        lua_pushvalue(state, -2);
        lua_insert(state, -2);                                        // [copy, key, key, value]
        lua_rawset(state, table);                                     // [copy, key]
    }
}

}  // namespace

int take_snapshot(lua_State* state) {
    lua_settop(state, 1);                                             // [function]
    lua_createtable(state, 0, 0);                                     // [function, locals]
    lua_createtable(state, 0, 0);                                     // [function, locals, tables]
    lua_pushvalue(state, 1);                                          // [function, locals, tables, function]
    Walker(state).visit();
    lua_pop(state, 1);                                                // [function, locals, tables]
    return 2;
}

void restore_snapshot(lua_State* state, int locals_at, int tables_at) {
    luaL_checkstack(state, 8, nullptr);
    lua_rawgeti(state, locals_at, 0);                                 // [count]
    const lua_Integer count = lua_tointeger(state, -1);
    lua_pop(state, 1);                                                // []
    for (lua_Integer i = 1; i <= count; i += 3) {
        lua_rawgeti(state, locals_at, i);                             // [function]
        lua_rawgeti(state, locals_at, i + 1);                         // [function, number]
        const int number = static_cast<int>(lua_tointeger(state, -1));
        lua_pop(state, 1);                                            // [function]
        lua_rawgeti(state, locals_at, i + 2);                         // [function, value]
        lua_setupvalue(state, -2, number);                            // [function]
        lua_pop(state, 1);                                            // []
    }
    const auto copies = static_cast<lua_Integer>(lua_rawlen(state, tables_at));
    for (lua_Integer i = 1; i < copies; i += 2) {
        lua_rawgeti(state, tables_at, i);                             // [table]
        lua_rawgeti(state, tables_at, i + 1);                         // [table, copy]
        refill(state, lua_gettop(state) - 1);
        lua_pop(state, 2);                                            // []
    }
}

}  // namespace recourse
