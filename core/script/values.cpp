#include "script/values.hpp"

#include "base/placeholder.hpp"
#include "script/library.hpp"
#include "script/sandbox.hpp"
#include "base/utf8.hpp"
#include "script/source_text.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace recourse {

namespace {

class ValueReader {
public:
    ValueReader(lua_State* state, Recorder& recorder, int line, const std::string& what)
        : state_(state), recorder_(recorder), line_(line), what_(what) {}

    Value value(int index) {
        count();
        Value result{{}, {recorder_.file, line_, 0}, nullptr};
        switch (lua_type(state_, index)) {
            case LUA_TBOOLEAN: result.is = lua_toboolean(state_, index) != 0; break;
            case LUA_TNUMBER: result.is = number(index); break;
            case LUA_TSTRING: result.is = text(index); break;
            case LUA_TLIGHTUSERDATA: result = formed(index); break;
            case LUA_TFUNCTION: result.is = function(index); break;
            case LUA_TTABLE: table(index, result); break;
            default: report("not-a-value", "holds something that is not a value.", "Write a text, a number or a list.");
        }
        return result;
    }

    Parts parts(int index) {
        Parts result;
        const void* self = lua_topointer(state_, index);
        if (std::ranges::find(open_, self) != open_.end()) {
            report("table-in-itself", "holds a table that holds itself.", "Write the values out.");
            result.whole = false;
            return result;
        }
        if (open_.size() >= static_cast<std::size_t>(deepest_value)) {
            report("nested-too-deep", "nests more than 32 tables.", "Two levels are enough for everything.");
            result.whole = false;
            return result;
        }
        luaL_checkstack(state_, 6, "too many values");
        open_.push_back(self);
        read_parts(lua_absindex(state_, index), result);
        open_.pop_back();
        return result;
    }

private:
    using Content = decltype(Value::is);

    void report(std::string id, const std::string& says, std::string hint) {
        recorder_.report(std::move(id), line_, what_ + " " + says, std::move(hint));
    }

    void count() {
        if (++recorder_.values > most_values) raise(state_, "the script has more than 20000 values");
        Sandbox::of(state_).charge(state_, 10);
    }

    Content number(int index) {
        if (lua_isinteger(state_, index)) return static_cast<std::int64_t>(lua_tointeger(state_, index));
        report("not-a-whole-number", "holds a number that is not whole.", "Write whole numbers.");
        return {};
    }

    Content text(int index) {
        std::size_t size = 0;
        const char* bytes = lua_tolstring(state_, index, &size);
        recorder_.text_bytes += size;
        if (recorder_.text_bytes > most_text_bytes_recorded) raise(state_, "the script has more than 1 MiB of texts");
        if (!check_text({bytes, size}, recorder_, line_, what_)) return {};
        if (is_placeholder({bytes, size})) {
            report("empty-text", "holds the text \"...\", which only stands for what is to be written.", "Write it out.");
        }
        return std::string(bytes, size);
    }

    Value formed(int index) {
        const auto number = reinterpret_cast<std::uintptr_t>(lua_touserdata(state_, index)) - 1;
        return recorder_.formed.at(number);
    }

    Content function(int index) {
        if (const auto word = word_of_function(state_, index)) {
            if (word->empty()) return {};
            if (find_block_word(*word)) {
                report("block-as-value", "holds the block `" + *word + "` as a value.",
                       "Write the block at the start of a line, and its name in quotes here.");
            } else if (const auto* known = find_value_word(*word)) {
                report("word-without-content", "has the word `" + *word + "` with nothing behind it.",
                       std::string("Write, for instance, ") + known->example + ".");
            } else {
                report("not-a-value", "holds the function `" + *word + "` as a value.", "Write a text in quotes.");
            }
            return {};
        }
        const void* self = lua_topointer(state_, index);
        const auto [found, fresh] =
            recorder_.functions.emplace(self, static_cast<int>(recorder_.functions.size()) + 1);
        if (fresh) keep_function(state_, index, found->second);
        return FunctionNumber{found->second};
    }

    /// A plain table: a list, a table, or a list that ends in `otherwise = ...`.
    void table(int index, Value& result) {
        Parts read = parts(index);
        if (!read.whole) return;
        if (read.named.fields.empty()) {
            result.is = List{std::move(read.items)};
        } else if (read.items.empty()) {
            result.is = std::move(read.named);
        } else if (read.named.fields.size() == 1 && read.named.fields.front().name == "otherwise") {
            Value last{std::move(read.named), result.where, nullptr};
            read.items.push_back(std::move(last));
            result.is = List{std::move(read.items)};
        } else {
            const auto& name = read.named.fields.front().name;
            report("list-and-fields", "mixes a list with the field `" + name + "` in one `{ }`.",
                   "Write a list or fields, not both; or put a word such as `limit` before the `{`.");
        }
    }

    void read_parts(int index, Parts& result) {
        std::vector<std::string> names;
        lua_Integer greatest = 0;
        lua_Integer numbered = 0;
        lua_pushnil(state_);                      // [key]
        while (lua_next(state_, index) != 0) {    // [key, value]
            lua_pop(state_, 1);                   // [key]
            Sandbox::of(state_).charge(state_, 1);
            if (lua_type(state_, -1) == LUA_TSTRING) {
                std::size_t size = 0;
                const char* bytes = lua_tolstring(state_, -1, &size);
                names.emplace_back(bytes, size);
            } else if (lua_isinteger(state_, -1) && lua_tointeger(state_, -1) > 0) {
                greatest = std::max(greatest, lua_tointeger(state_, -1));
                ++numbered;
            } else {
                report("bad-key", "has a field whose name is not a word.", "Write names as words: `name = value`.");
                lua_pop(state_, 1);
                result.whole = false;
                return;
            }
        }
        if (greatest != numbered) {
            report("list-with-hole", "has a list with an empty place.", "Leave out the `nil`, or name it.");
            result.whole = false;
            return;
        }
        std::ranges::sort(names);
        for (lua_Integer i = 1; i <= numbered; ++i) {
            lua_rawgeti(state_, index, i);        // [item]
            result.items.push_back(value(-1));
            lua_pop(state_, 1);
        }
        for (const auto& name : names) read_field(index, name, result);
    }

    void read_field(int index, const std::string& name, Parts& result) {
        recorder_.text_bytes += name.size();
        if (!check_text(name, recorder_, line_, what_)) return;
        lua_pushlstring(state_, name.data(), name.size());  // [name]
        lua_rawget(state_, index);                          // [value]
        Value read = value(-1);
        lua_pop(state_, 1);
        const Where where = read.where;
        result.named.fields.push_back({name, where, std::move(read)});
    }

    lua_State* state_;
    Recorder& recorder_;
    int line_;
    const std::string& what_;
    std::vector<const void*> open_;
};

}  // namespace

Value to_value(lua_State* state, int index, Recorder& recorder, int line, const std::string& what) {
    return ValueReader(state, recorder, line, what).value(index);
}

Parts to_parts(lua_State* state, int index, Recorder& recorder, int line, const std::string& what) {
    return ValueReader(state, recorder, line, what).parts(index);
}

bool check_text(std::string_view text, Recorder& recorder, int line, const std::string& what) {
    for (std::size_t at = plain_from(text, 0); at < text.size(); at += plain_from(text, at)) {
        const auto [code, length] = character_at(text, at);
        if (length == 0 || is_hidden(code)) {
            recorder.report("hidden-character", line,
                            what + " has a text with " +
                                (length == 0 ? "bytes that are not valid UTF-8." : code_point(code) + " in it."),
                            "Take it out.");
            return false;
        }
        at += length;
    }
    return true;
}

}  // namespace recourse
