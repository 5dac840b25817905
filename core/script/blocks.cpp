#include "script/blocks.hpp"

#include "base/words_in.hpp"
#include "script/check_fields.hpp"
#include "script/recorder.hpp"
#include "script/sandbox.hpp"
#include "script/source_text.hpp"
#include "script/values.hpp"
#include "script/words.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

namespace recourse {

namespace {

std::string word_of_call(lua_State* state) {
    return lua_tostring(state, lua_upvalueindex(1));
}

/// The recorder, for a word that makes something; a function that is tabulated makes nothing.
Recorder& recorder_of(lua_State* state, const std::string& word) {
    auto* recorder = Sandbox::of(state).recorder;
    if (!recorder) raise(state, "a function can't use the word `" + word + "`: it answers true or false");
    if (++recorder->values > most_values) raise(state, "the script has more than 20000 values");
    return *recorder;
}

bool is_name(const std::string& text) {
    if (text.empty() || text.size() > 60 || text.front() < 'a' || text.front() > 'z') return false;
    return std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

/// Names that the core gives to moments of every case.
bool is_core_moment(const std::string& name) {
    return name == "begun" || name == "ended";
}

/// `first_request` for "First request"; where nothing of it could be a name, how names are written.
std::string hint_for_name(const NamedBlock& block) {
    std::string name;
    for (const auto& word : words_in(block.name)) name += (name.empty() ? "" : "_") + word;
    std::erase_if(name, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const std::string how = "Names are written with a to z, digits and `_`, and start with a letter";
    return is_name(name) ? how + ": " + block.word + " \"" + name + "\"." : how + ".";
}

void check_block_name(Recorder& recorder, const NamedBlock& block) {
    if (!is_name(block.name)) {
        recorder.report("bad-name", block.line,
                        "`" + block.name + "` can't be the name of a " + block.word + ".",
                        hint_for_name(block));
    } else if (is_core_moment(block.name)) {
        recorder.report("bad-name", block.line, "`" + block.name + "` already is the name of a moment of every case.",
                        "Take another name.");
    }
}

/// Fields that stand without a name: only `outcomes` has them.
void take_items(Recorder& recorder, const NamedBlock& named, Parts& parts) {
    std::erase_if(parts.items, [](const Value& item) { return std::holds_alternative<std::monostate>(item.is); });
    if (parts.items.empty()) return;
    if (named.word == "outcomes") {
        const Where where = parts.items.front().where;
        parts.named.fields.push_back({"outcomes", where, {List{std::move(parts.items)}, where, nullptr}});
        return;
    }
    recorder.report("value-without-field", named.line,
                    named.word + " `" + named.name + "` has a value without a field: " +
                        shown(as_written(parts.items.front())) + ".",
                    "Write `name = value`.");
}

/// The fields of a block; the upvalue is the place of its name in the recorder.
int take_fields(lua_State* state) {
    auto* recorder = Sandbox::of(state).recorder;
    if (!recorder) raise(state, "a function can't record blocks: it answers true or false");
    auto& named = recorder->named.at(static_cast<std::size_t>(lua_tointeger(state, lua_upvalueindex(1))));
    const std::string what = named.word + " `" + named.name + "`";
    if (lua_gettop(state) != 1 || !lua_istable(state, 1)) {
        named.has_fields = true;
        recorder->report("no-fields", named.line, what + " has no { } after its name.", "Write its fields in { }.");
        return 0;
    }
    if (named.has_fields) raise(state, what + " is given its fields twice");
    named.has_fields = true;
    Parts parts = to_parts(state, 1, *recorder, named.line, what);
    take_items(*recorder, named, parts);
    recorder->blocks.push_back({named.word, named.name, {recorder->file, named.line, 0}, std::move(parts.named)});
    return 0;
}

/// Moves the named field `says` into the value, where the word's own sentence stands.
void take_says(Formed& formed, bool keep) {
    auto& fields = formed.named.fields;
    const auto found = std::ranges::find(fields, "says", &Field::name);
    if (found == fields.end()) return;
    if (const auto* text = found->value.text()) formed.says = *text;
    if (!keep) fields.erase(found);
}

bool takes_text(const ValueWord& word) {
    return word.behind == Behind::text || word.behind == Behind::text_or_table;
}
bool takes_table(const ValueWord& word) {
    return word.behind == Behind::table || word.behind == Behind::text_or_table;
}

int push_value(lua_State* state, Recorder& recorder, Formed formed, int line) {
    recorder.formed.push_back({std::move(formed), {recorder.file, line, 0}, nullptr});
    const auto number = static_cast<std::uintptr_t>(recorder.formed.size());
    lua_pushlightuserdata(state, reinterpret_cast<void*>(number));
    return 1;
}

}  // namespace

void Recorder::report(std::string id, int line, std::string says, std::string hint) {
    if (problems.size() >= most_problems) return;
    problems.push_back({Severity::error, std::move(id), {file, line, 0}, std::move(says), std::move(hint)});
}

int name_block(lua_State* state) {
    const std::string word = word_of_call(state);
    auto& recorder = recorder_of(state, word);
    NamedBlock block{word, "", calling_line(state), false};
    if (lua_gettop(state) == 1 && lua_type(state, 1) == LUA_TSTRING) {
        std::size_t size = 0;
        const char* bytes = lua_tolstring(state, 1, &size);
        block.name = shown({bytes, size}, 200);
        check_block_name(recorder, block);
    } else {
        block.has_fields = true;  // they may have come without a name: one message is enough
        recorder.report("block-without-name", block.line, "A " + word + " has no name.",
                        "Write `" + word + " \"its_name\" { ... }`.");
    }
    lua_pushinteger(state, static_cast<lua_Integer>(recorder.named.size()));  // [.., place]
    recorder.named.push_back(std::move(block));
    lua_pushcclosure(state, take_fields, 1);                                   // [.., function]
    return 1;
}

int form_value(lua_State* state) {
    const std::string word = word_of_call(state);
    auto& recorder = recorder_of(state, word);
    const int line = calling_line(state);
    const auto form = form_of(word);
    const ValueWord* value_word = find_value_word(word);
    if (!form || !value_word) raise(state, "the word `" + word + "` has no form");
    Formed formed;
    formed.form = *form;
    const bool one = lua_gettop(state) == 1;
    if (one && lua_type(state, 1) == LUA_TSTRING && takes_text(*value_word)) {
        const Value read = to_value(state, 1, recorder, line, "`" + word + "`");
        if (const auto* text = read.text()) formed.says = *text;
    } else if (one && lua_istable(state, 1) && takes_table(*value_word)) {
        Parts parts = to_parts(state, 1, recorder, line, "`" + word + "`");
        formed.items = std::move(parts.items);
        formed.named = std::move(parts.named);
        if (takes_text(*value_word) && !formed.items.empty() && formed.items.front().text()) {
            formed.says = *formed.items.front().text();
        }
        take_says(formed, *form == Form::rule);
    } else {
        recorder.report("wrong-content", line, "The word `" + word + "` is not followed by what it takes.",
                        std::string("Write, for instance, ") + value_word->example + ".");
        lua_pushnil(state);
        return 1;
    }
    if ((word == "silent" || word == "unseen") && formed.says.empty()) {
        recorder.report("empty-text", line, "`" + word + "` has an empty text.",
                        word == "silent" ? "Write between the quotes, as a sentence, what the document does not say."
                                          : "Write between the quotes, as a sentence, which part of the document was not read.");
    }
    return push_value(state, recorder, std::move(formed), line);
}

int push_configured(lua_State* state) {
    auto& recorder = recorder_of(state, "configured");
    Formed formed;
    formed.form = Form::configured;
    return push_value(state, recorder, std::move(formed), calling_line(state));
}

}  // namespace recourse
