#pragma once

#include <string>

namespace recourse {

/// `scripts/words.meta.lua`: the words of the language as the Lua language server reads them, so that an editor
/// completes and explains the fields of each block.
std::string editor_words();

/// `.luarc.json`: which Lua the editor expects, without the libraries that a script does not have.
std::string editor_settings();

}  // namespace recourse
