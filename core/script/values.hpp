#pragma once

#include "script/recorder.hpp"

#include <lua.hpp>

#include <string>

namespace recourse {

/// Makes a value of what is at `index` of the stack. What is wrong with it goes to the recorder, and nothing takes its
/// place. `line` is the line of the word whose fields are read, `what` names it in messages: "step `alert`".
Value to_value(lua_State* state, int index, Recorder& recorder, int line, const std::string& what);

/// The list part and the named part of the table at `index`, for words that may have both.
struct Parts {
    std::vector<Value> items;
    Table named;
    bool whole = true;  ///< false where something was reported, and left out
};
Parts to_parts(lua_State* state, int index, Recorder& recorder, int line, const std::string& what);

/// Whether a text has nothing in it that people can't see; reports it otherwise.
bool check_text(std::string_view text, Recorder& recorder, int line, const std::string& what);

}  // namespace recourse
