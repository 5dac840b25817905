#include "script/record.hpp"

#include "script/check_fields.hpp"
#include "script/library.hpp"
#include "script/lua_message.hpp"
#include "script/places.hpp"
#include "script/recorder.hpp"
#include "script/sandbox.hpp"
#include "script/source_text.hpp"
#include "script/tabulate.hpp"

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>

namespace recourse {

namespace {

Problem limit_problem(const Sandbox& sandbox, const FileName& file) {
    return {Severity::error, "script-limit", {file, sandbox.limit_line(), 0}, "The script needs " + to_text(sandbox.limit()) + ".",
            "A procedure lists its blocks; look for a loop that does not end."};
}

/// Lua's message on top of the stack; empty where it is not a text.
std::string_view message_on_top(lua_State* state) {
    if (lua_type(state, -1) != LUA_TSTRING) return "";
    std::size_t size = 0;
    const char* bytes = lua_tolstring(state, -1, &size);
    return {bytes, size};
}

/// Whether the script ran to its end.
bool run(Sandbox& sandbox, std::string_view source, Recorder& recorder) {
    lua_State* state = sandbox.state();
    open_words(state);
    if (sandbox.load(source.data(), source.size()) != LUA_OK) {
        recorder.problems.push_back(sandbox.limit() == LimitHit::none
                                        ? syntax_problem(message_on_top(state), recorder.file)
                                        : limit_problem(sandbox, recorder.file));
        return false;
    }
    sandbox.recorder = &recorder;
    const int status = sandbox.call(0, 0, Budget{});
    sandbox.recorder = nullptr;
    if (sandbox.limit() != LimitHit::none) {
        recorder.problems.push_back(limit_problem(sandbox, recorder.file));
    } else if (status != LUA_OK && recorder.problems.empty()) {
        recorder.problems.push_back(run_problem(message_on_top(state), recorder.file));
    }
    return status == LUA_OK;
}

void check_named(Recorder& recorder) {
    for (const auto& block : recorder.named) {
        if (block.has_fields) continue;
        recorder.report("no-fields", block.line, block.word + " `" + block.name + "` has no { } after its name.",
                        "Write its fields in { }.");
    }
}

/// In the order of the text, and no more of them than somebody would read.
void in_order(Problems& problems) {
    std::ranges::stable_sort(problems, {}, [](const Problem& p) { return std::pair(p.where.line, p.where.column); });
    if (problems.size() > most_problems) problems.resize(most_problems);
}

}  // namespace

Result<Recorded> record(std::string_view source, const FileName& file) {
    Result<Recorded> result;
    result.problems = check_source(source, file);
    if (!result.problems.empty()) return result;
    const Shape shape = read_shape(read_tokens(source, file, result.problems), file, result.problems);
    if (!result.problems.empty()) {
        in_order(result.problems);
        return result;
    }
    auto sandbox = std::make_shared<Sandbox>();
    Recorder recorder(file);
    const bool finished = run(*sandbox, source, recorder);
    const bool stopped = sandbox->limit() != LimitHit::none;
    if (finished) check_named(recorder);
    if (finished && recorder.problems.empty() && recorder.blocks.empty()) {
        recorder.report("procedure-not-first", 0, "The script has no procedure in it.",
                        "Begin it with procedure \"name\" { title = \"...\", source = \"...\" }.");
    }
    if (!stopped) {
        place_fields(shape, recorder.blocks);
        append(recorder.problems, check_fields(recorder.blocks));
    }
    result.problems = std::move(recorder.problems);
    in_order(result.problems);
    if (stopped) return result;
    const int functions = static_cast<int>(recorder.functions.size());
    result.value = Recorded{std::move(recorder.blocks), rules_of(std::move(sandbox), functions, file), file};
    return result;
}

}  // namespace recourse
