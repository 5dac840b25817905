#include "app/words_editor.hpp"

#include "run.hpp"
#include "script/words.hpp"

#include <doctest/doctest.h>
#include <lua.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <regex>
#include <set>
#include <string>

namespace words_editor_test {

using namespace recourse;
using namespace recourse::testing;

namespace {

std::string committed(const std::string& path) {
    std::ifstream in(std::filesystem::path(RECOURSE_ROOT) / path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The lines between `---@class recourse.NAME` and the next empty line.
std::string class_of(const std::string& name) {
    const std::string words = editor_words();
    const std::string head = "---@class recourse." + name + "\n";
    const auto at = words.find(head);
    REQUIRE_MESSAGE(at != std::string::npos, name);
    const auto end = words.find("\n\n", at);
    return words.substr(at + head.size(), end - at - head.size() + 1);
}

/// A type with what stands in its brackets taken out, split at its bars.
std::set<std::string> parts_of(const std::string& type) {
    std::set<std::string> parts;
    std::string part;
    int depth = 0;
    for (const char c : type + "|") {
        if (c == '(' || c == '{' || c == '<') ++depth;
        if (c == ')' || c == '}' || c == '>') --depth;
        if (c == '|' && depth == 0) {
            parts.insert(part);
            part.clear();
        } else {
            part += c;
        }
    }
    return parts;
}

}  // namespace

TEST_CASE("the files for editors are what the program writes") {
    CHECK(committed("scripts/words.meta.lua") == run("recourse words --meta").out);
    CHECK(committed(".luarc.json") == run("recourse words --luarc").out);
    CHECK(committed("scripts/words.meta.lua") == editor_words());
}

TEST_CASE("the words for editors are Lua that runs, and define every block and value") {
    const std::unique_ptr<lua_State, decltype(&lua_close)> state(luaL_newstate(), lua_close);
    const std::string words = editor_words();
    REQUIRE(luaL_loadbuffer(state.get(), words.data(), words.size(), "words") == LUA_OK);
    REQUIRE(lua_pcall(state.get(), 0, 0, 0) == LUA_OK);
    for (const auto& block : block_words()) {
        INFO(block.word);
        CHECK(lua_getglobal(state.get(), block.word) == LUA_TFUNCTION);
    }
    for (const auto& value : value_words()) {
        INFO(value.word);
        const int type = lua_getglobal(state.get(), value.word);
        CHECK(type == (value.behind == Behind::nothing ? LUA_TTABLE : LUA_TFUNCTION));
    }
}

TEST_CASE("each block is called with its name and gives a function that takes its fields") {
    const std::string words = editor_words();
    CHECK(words.starts_with("---@meta\n"));
    for (const auto& block : block_words()) {
        const std::string word = block.word;
        INFO(word);
        CHECK(has(words, "---@param name string\n---@return fun(fields: recourse." + word + ")\nfunction " + word +
                             "(name) end\n"));
        for (const auto& field : block.fields) {
            if (field.word == word) continue;
            const std::regex line("---@field " + std::string(field.word) + "\\? [^\n]+");
            const std::string fields = class_of(word);
            std::smatch match;
            REQUIRE(std::regex_search(fields, match, line));
            CHECK(has(match.str(), field.means));
            CHECK(has(match.str(), "`" + std::string(field.example) + "`"));
        }
    }
}

TEST_CASE("the outcomes that can be decided are known where the people for each are named") {
    const std::string deciders = class_of("deciders");
    CHECK(has(deciders, "---@field agreed? recourse.people|recourse.open All who had to agree did.\n"));
    CHECK(has(deciders, "---@field [string] recourse.people|recourse.open "));
    CHECK(!has(deciders, "---@field no_answer?"));
    CHECK(std::regex_search(class_of("step"), std::regex("---@field decides\\? string\\|recourse\\.deciders\\|")));
}

TEST_CASE("what leaves a value open may stand in a field just where a script may write it") {
    CHECK(has(editor_words(),
              "---@alias recourse.open recourse.silent|recourse.unseen|recourse.configured|recourse.readings\n"));
    const std::regex line("---@field (\\w+)\\? (.*)");
    for (const auto& block : block_words()) {
        const std::string fields = class_of(block.word);
        for (std::sregex_iterator at(fields.begin(), fields.end(), line), end; at != end; ++at) {
            const std::string field = (*at)[1];
            INFO(block.word, " ", field);
            // The type ends where the sentence begins, with a blank and a large letter.
            const std::string rest = (*at)[2];
            std::smatch sentence;
            REQUIRE(std::regex_search(rest, sentence, std::regex(" [A-Z`]")));
            const auto types = parts_of(rest.substr(0, static_cast<std::size_t>(sentence.position())));
            CHECK(types.contains("recourse.open") == can_be_left_open(field));
            if (find_word(ground_words(), field)) continue;
            const FieldWord* word = find_field_word(*find_block_word(block.word), field);
            REQUIRE(word);
            for (const auto& value : values_for(word->takes)) CHECK(types.contains("recourse." + value));
            if (!word->choices.empty()) CHECK(types.contains("\"" + word->choices.front() + "\""));
        }
    }
}

TEST_CASE("every type that is used is declared") {
    const std::string words = editor_words();
    const std::regex used("recourse\\.[a-z_]+(\\.fields)?");
    for (std::sregex_iterator at(words.begin(), words.end(), used), end; at != end; ++at) {
        const std::string type = at->str();
        INFO(type);
        CHECK((has(words, "---@class " + type + "\n") || has(words, "---@alias " + type + " ")));
    }
}

TEST_CASE("the editor's Lua is 5.4, without the libraries that a script lacks, and knows the words") {
    const auto settings = nlohmann::json::parse(editor_settings());
    CHECK(settings["runtime.version"] == "Lua 5.4");
    for (const char* library :
         {"basic", "coroutine", "debug", "io", "math", "os", "package", "string", "table", "utf8"}) {
        CHECK(settings["runtime.builtin"][library] == "disable");
    }
    CHECK(settings["workspace.library"][0] == "scripts/words.meta.lua");
}

TEST_CASE("the words for editors are not taken for a procedure") {
    CHECK(run("recourse check scripts 2>&1").code == 0);
    CHECK(run("recourse check 2>&1").code == 0);
    CHECK(!has(run("recourse check --json").out, "words.meta"));
    CHECK(!has(run("recourse areas").out, "meta"));
}

}  // namespace words_editor_test
