#include "script/record.hpp"

#include "script/check_fields.hpp"
#include "script/check_rules.hpp"
#include "script/library.hpp"
#include "script/lua_message.hpp"
#include "script/places.hpp"
#include "script/recorder.hpp"
#include "script/sandbox.hpp"
#include "script/slips.hpp"
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

bool has_open_text(const Problems& problems) {
    return std::ranges::any_of(problems, [](const Problem& p) { return p.id == "quote-missing" || p.id == "text-without-end"; });
}

bool is_of_brackets(const Problem& problem) {
    return problem.id == "comma-missing" || problem.id == "brace-missing" || problem.id == "closing-missing" ||
           problem.id == "bracket-without-partner" || problem.id == "equals-missing";
}

/// A text that was to go on in the next line has a quotation mark too few in each of them: the first one tells.
void leave_out_ends_of_texts(Problems& problems) {
    int before = -1;
    std::erase_if(problems, [&before](const Problem& problem) {
        if (problem.id != "quote-missing") return false;
        const bool follows = problem.where.line == before + 1;
        before = problem.where.line;
        return follows;
    });
}

/// What is said of a line in plain words is not said again as what follows from it; nor are brackets, which may.
void leave_out_what_slips_make(Problems& problems, const Problems& slips) {
    if (slips.empty()) return;
    std::erase_if(problems, [&](const Problem& problem) {
        if (is_of_brackets(problem) && problem.id != "comma-missing") return true;
        return std::ranges::any_of(slips, [&](const Problem& slip) { return slip.where.line == problem.where.line; });
    });
}

/// What a quotation mark inside a text leaves of its line is no text without an end.
void leave_out_what_a_quote_inside_makes(Problems& problems, const Problems& of_shape) {
    std::erase_if(problems, [&](const Problem& problem) {
        return problem.id == "quote-missing" && std::ranges::any_of(of_shape, [&](const Problem& inside) {
                   return inside.id == "quote-inside" && inside.where.line == problem.where.line;
               });
    });
}

/// The block that should come first may be one whose word is not known.
void leave_out_what_a_lost_block_makes(Problems& problems) {
    const bool lost = std::ranges::any_of(problems, [](const Problem& p) { return p.id == "unknown-word" || p.id == "block-without-name"; });
    if (lost) std::erase_if(problems, [](const Problem& p) { return p.id == "procedure-not-first"; });
}

/// A limit whose content is wrong is there all the same.
void leave_out_what_a_lost_limit_makes(Problems& problems) {
    const bool lost = std::ranges::any_of(problems, [](const Problem& p) { return p.id == "wrong-content"; });
    if (lost) std::erase_if(problems, [](const Problem& p) { return p.id == "lapse-without-limit"; });
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
    auto tokens = read_tokens(source, file, result.problems);
    leave_out_ends_of_texts(result.problems);
    const bool swallowed = has_open_text(result.problems);
    Problems slips = check_slips(tokens, file);
    Problems of_shape;
    const Shape shape = read_shape(std::move(tokens), file, of_shape);
    // A text without its end swallows the commas and brackets behind it.
    if (swallowed) std::erase_if(of_shape, is_of_brackets);
    leave_out_what_a_quote_inside_makes(result.problems, of_shape);
    append(result.problems, std::move(of_shape));
    leave_out_what_slips_make(result.problems, slips);
    append(result.problems, std::move(slips));
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
        append(recorder.problems, check_rules(shape, recorder.blocks));
    }
    leave_out_what_a_lost_block_makes(recorder.problems);
    leave_out_what_a_lost_limit_makes(recorder.problems);
    result.problems = std::move(recorder.problems);
    in_order(result.problems);
    if (stopped) return result;
    const int functions = static_cast<int>(recorder.functions.size());
    result.value = Recorded{std::move(recorder.blocks), rules_of(std::move(sandbox), functions, file), file};
    return result;
}

}  // namespace recourse
