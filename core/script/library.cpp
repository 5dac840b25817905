#include "script/library.hpp"

#include "base/nearest.hpp"
#include "script/blocks.hpp"
#include "script/plain_functions.hpp"
#include "script/recorder.hpp"
#include "script/sandbox.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace recourse {

namespace {

/// Keys of the registry: the addresses are unique in the program.
constexpr char functions_key = 'f';

struct Forbidden {
    std::string_view word;
    const char* why;
};

constexpr auto files = "A script reads no files. Take the line out.";
constexpr auto errors = "A script handles no errors.";
constexpr auto code = "A script loads no other code. Take the line out; where texts share steps, let one procedure `follow` the other.";
constexpr auto hidden = "Tables hide no functions here.";
constexpr std::array<Forbidden, 33> forbidden{{
    {"os", "A script knows no clock and no system. Take the line out."},
    {"io", files}, {"dofile", files}, {"loadfile", files},
    {"require", code}, {"package", code}, {"load", code}, {"loadstring", code},
    {"debug", "A script can't look at itself."},
    {"coroutine", "A script runs once, from the top."},
    {"pcall", errors}, {"xpcall", errors}, {"error", errors}, {"assert", errors},
    {"setmetatable", hidden}, {"getmetatable", hidden}, {"rawset", hidden}, {"rawget", hidden},
    {"rawequal", hidden}, {"rawlen", hidden}, {"_G", hidden},
    {"collectgarbage", "Memory is looked after."},
    {"print", "A script only records."}, {"warn", "A script only records."},
    {"next", "Use `pairs`, which is sorted."},
    {"select", "Write the values in a list."}, {"unpack", "Write the values in a list."},
    {"table", "Write `t[#t + 1] = x` to add."},
    {"string", "Texts are only written, not taken apart."},
    {"utf8", "Texts are only written, not taken apart."},
    {"math", "Whole numbers and + - * // % are enough."},
    {"tonumber", "Write the number itself."},
    {"_VERSION", "A script depends on no version."},
}};

/// Stands in for a word that was reported as unknown, so that what follows can be read: it takes anything.
int take_anything(lua_State* state) {
    lua_pushcfunction(state, take_anything);
    return 1;
}

std::string hint_for_unknown(const std::string& word) {
    for (const auto& block : block_words()) {
        if (find_field_word(block, word)) return "It is a field: write `" + word + " = ...`.";
    }
    if (word == "yes" || word == "no") return "Write " + std::string(word == "yes" ? "true" : "false") + ".";
    if (const auto near = nearest(word, known_words())) return "Did you mean `" + *near + "`?";
    return "If it is a name, write it in quotes: \"" + word + "\".";
}

void report_unknown(lua_State* state, const std::string& word) {
    const char* why = why_forbidden(word);
    const std::string says = why ? "`" + word + "` is not part of the language." : "Unknown word `" + word + "`.";
    const std::string hint = why ? why : hint_for_unknown(word);
    auto* recorder = Sandbox::of(state).recorder;
    if (!recorder) raise(state, says + " " + hint);
    const int line = calling_line(state);
    if (!recorder->unknown.emplace(word, line).second) return;
    recorder->report(why ? "word-not-in-language" : "unknown-word", line, says, hint);
}

/// The text at `index`, or "?" for anything else; a number there is not changed.
std::string text_at(lua_State* state, int index) {
    if (lua_type(state, index) != LUA_TSTRING) return "?";
    std::size_t size = 0;
    const char* bytes = lua_tolstring(state, index, &size);
    return std::string(bytes, std::min<std::size_t>(size, 60));
}

/// __index of the globals; its upvalue holds the words.
int read_global(lua_State* state) {
    lua_pushvalue(state, 2);                            // [globals, name, name]
    lua_rawget(state, lua_upvalueindex(1));             // [globals, name, word]
    if (!lua_isnil(state, -1)) return 1;
    const std::string word = text_at(state, 2);
    if (word == "configured") return push_configured(state);
    report_unknown(state, word);
    lua_pushcfunction(state, take_anything);
    return 1;
}

/// __newindex of the globals.
int write_global(lua_State* state) {
    const std::string word = text_at(state, 2);
    const bool known = word == "configured" || std::ranges::count(known_words(), word) > 0;
    const std::string says = known ? "`" + word + "` is a word of the language and can't be given another meaning."
                                   : "`" + word + "` is given a value without `local`.";
    const std::string hint = known ? "Write `local` and another name." : "Write `local " + word + " = ...`.";
    auto* recorder = Sandbox::of(state).recorder;
    if (!recorder) raise(state, says + " " + hint);
    if (recorder->unknown.emplace(word, 0).second) recorder->report("global-name", calling_line(state), says, hint);
    if (known) return 0;
    lua_pushvalue(state, 2);                            // [globals, name, value, name]
    lua_pushvalue(state, 3);                            // [globals, name, value, name, value]
    lua_rawset(state, lua_upvalueindex(1));             // [globals, name, value]
    return 0;
}

/// Adds a C++ function, with its word as its upvalue, to the table on top.
void add_word(lua_State* state, const char* word, lua_CFunction function) {
    lua_pushstring(state, word);                        // [words, word]
    lua_pushcclosure(state, function, 1);               // [words, function]
    lua_setfield(state, -2, word);                      // [words]
}

}  // namespace

const char* why_forbidden(std::string_view word) {
    const auto* found = std::ranges::find(forbidden, word, &Forbidden::word);
    return found == forbidden.end() ? nullptr : found->why;
}

std::vector<std::string> known_words() {
    std::vector<std::string> words{"ipairs", "pairs", "type", "tostring"};
    for (const auto& block : block_words()) words.emplace_back(block.word);
    for (const auto& value : value_words()) words.emplace_back(value.word);
    return words;
}

void open_words(lua_State* state) {
    lua_createtable(state, 0, 48);                      // [words]
    for (const auto& block : block_words()) add_word(state, block.word, name_block);
    for (const auto& value : value_words()) {
        if (std::string_view(value.word) != "configured") add_word(state, value.word, form_value);
    }
    add_word(state, "ipairs", list_items);
    add_word(state, "pairs", sorted_pairs);
    add_word(state, "type", type_of);
    add_word(state, "tostring", text_of);

    lua_createtable(state, 0, 0);                       // [words, globals]
    lua_createtable(state, 0, 2);                       // [words, globals, meta]
    lua_pushvalue(state, -3);                           // [words, globals, meta, words]
    lua_pushcclosure(state, read_global, 1);            // [words, globals, meta, reader]
    lua_setfield(state, -2, "__index");                 // [words, globals, meta]
    lua_pushvalue(state, -3);
    lua_pushcclosure(state, write_global, 1);
    lua_setfield(state, -2, "__newindex");              // [words, globals, meta]
    lua_setmetatable(state, -2);                        // [words, globals]
    lua_rawseti(state, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);  // [words]
    lua_pop(state, 1);                                  // []

    lua_createtable(state, 8, 0);                       // [functions]
    lua_rawsetp(state, LUA_REGISTRYINDEX, &functions_key);    // []
}

std::optional<std::string> word_of_function(lua_State* state, int index) {
    if (!lua_iscfunction(state, index)) return std::nullopt;
    if (!lua_getupvalue(state, index, 1)) return "";    // [word]
    std::string word = lua_type(state, -1) == LUA_TSTRING ? text_at(state, -1) : "";
    lua_pop(state, 1);                                  // []
    return word;
}

void keep_function(lua_State* state, int index, int number) {
    index = lua_absindex(state, index);
    lua_rawgetp(state, LUA_REGISTRYINDEX, &functions_key);    // [functions]
    lua_pushvalue(state, index);                              // [functions, function]
    lua_rawseti(state, -2, number);                           // [functions]
    lua_pop(state, 1);                                        // []
}

void push_function(lua_State* state, int number) {
    lua_rawgetp(state, LUA_REGISTRYINDEX, &functions_key);    // [functions]
    lua_rawgeti(state, -1, number);                           // [functions, function]
    lua_remove(state, -2);                                    // [function]
}

}  // namespace recourse
