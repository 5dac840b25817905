#include "script/plain_functions.hpp"

#include "script/sandbox.hpp"

#include <algorithm>
#include <charconv>
#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

namespace {

/// A key of a table, ordered: booleans, numbers, texts by bytes.
struct Key {
    int kind = 0;
    lua_Integer number = 0;  ///< of a number; 0 or 1 of a boolean
    std::string_view text;   ///< the table keeps it alive

    auto operator<=>(const Key&) const = default;
};

Key key_at(lua_State* state, int index) {
    switch (lua_type(state, index)) {
        case LUA_TBOOLEAN: return {0, lua_toboolean(state, index), {}};
        case LUA_TNUMBER:
            if (lua_isinteger(state, index)) return {1, lua_tointeger(state, index), {}};
            break;
        case LUA_TSTRING: {
            std::size_t size = 0;
            const char* bytes = lua_tolstring(state, index, &size);
            return {2, 0, {bytes, size}};
        }
        default: break;
    }
    raise(state, "`pairs` needs a table whose keys are texts, numbers, true or false");
}

void push_key(lua_State* state, const Key& key) {
    if (key.kind == 0) lua_pushboolean(state, key.number != 0);
    if (key.kind == 1) lua_pushinteger(state, key.number);
    if (key.kind == 2) lua_pushlstring(state, key.text.data(), key.text.size());
}

void need_table(lua_State* state, const char* word) {
    if (!lua_istable(state, 1)) raise(state, "`" + std::string(word) + "` needs a table");
}

int next_item(lua_State* state) {
    const lua_Integer i = lua_tointeger(state, 2) + 1;
    lua_pushinteger(state, i);                            // [table, last, i]
    lua_rawgeti(state, 1, i);                             // [table, last, i, item]
    return lua_isnil(state, -1) ? 1 : 2;
}

/// Its upvalues: the table, the sorted keys, the number of the last one.
int next_pair(lua_State* state) {
    const lua_Integer i = lua_tointeger(state, lua_upvalueindex(3)) + 1;
    lua_pushinteger(state, i);
    lua_replace(state, lua_upvalueindex(3));
    lua_rawgeti(state, lua_upvalueindex(2), i);           // [.., key]
    if (lua_isnil(state, -1)) return 1;
    lua_pushvalue(state, -1);                             // [.., key, key]
    lua_rawget(state, lua_upvalueindex(1));               // [.., key, value]
    return 2;
}

}  // namespace

int list_items(lua_State* state) {
    need_table(state, "ipairs");
    lua_pushcfunction(state, next_item);
    lua_pushvalue(state, 1);
    lua_pushinteger(state, 0);
    return 3;
}

int sorted_pairs(lua_State* state) {
    need_table(state, "pairs");
    lua_settop(state, 1);                                 // [table]
    auto& sandbox = Sandbox::of(state);
    std::vector<Key> keys;
    lua_pushnil(state);                                   // [table, key]
    while (lua_next(state, 1) != 0) {                     // [table, key, value]
        lua_pop(state, 1);
        sandbox.charge(state, 20);
        keys.push_back(key_at(state, -1));
    }
    std::ranges::sort(keys);
    lua_pushvalue(state, 1);                              // [table, table]
    lua_createtable(state, static_cast<int>(keys.size()), 0);  // [table, table, keys]
    for (std::size_t i = 0; i < keys.size(); ++i) {
        push_key(state, keys[i]);
        lua_rawseti(state, -2, static_cast<lua_Integer>(i + 1));
    }
    lua_pushinteger(state, 0);                            // [table, table, keys, 0]
    lua_pushcclosure(state, next_pair, 3);                // [table, iterator]
    return 1;
}

int type_of(lua_State* state) {
    luaL_checkany(state, 1);
    const int type = lua_type(state, 1);
    const bool made = type == LUA_TLIGHTUSERDATA || type == LUA_TUSERDATA;
    lua_pushstring(state, made ? "value" : lua_typename(state, type));
    return 1;
}

int text_of(lua_State* state) {
    switch (lua_type(state, 1)) {
        case LUA_TSTRING: lua_pushvalue(state, 1); return 1;
        case LUA_TBOOLEAN: lua_pushstring(state, lua_toboolean(state, 1) ? "true" : "false"); return 1;
        case LUA_TNUMBER:
            if (lua_isinteger(state, 1)) {
                char digits[24];
                const auto end = std::to_chars(digits, digits + sizeof digits, lua_tointeger(state, 1)).ptr;
                lua_pushlstring(state, digits, static_cast<std::size_t>(end - digits));
                return 1;
            }
            break;
        default: break;
    }
    raise(state, "`tostring` needs a text, a whole number, true or false");
}

}  // namespace recourse
