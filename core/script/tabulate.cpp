#include "script/tabulate.hpp"

#include "script/case_view.hpp"
#include "script/library.hpp"
#include "script/lua_message.hpp"
#include "script/sandbox.hpp"
#include "script/snapshot.hpp"
#include "script/source_text.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace recourse {

namespace {

constexpr Budget budget_of_call{100'000};
constexpr std::int64_t budget_of_table = 20'000'000;

/// Takes the function, the two tables of its snapshot, and calls it with the case.
int call_function(lua_State* state) {
    restore_snapshot(state, 2, 3);                        // [function, locals, tables]
    lua_pushvalue(state, 1);
    push_case(state);                                     // [function, locals, tables, function, case]
    lua_call(state, 1, 1);                                // [function, locals, tables, result]
    return 1;
}

int restore(lua_State* state) {
    restore_snapshot(state, 2, 3);
    return 0;
}

/// Answers of the reads that one run asked for, and what came of it.
struct Leaf {
    std::vector<std::optional<std::size_t>> answers;  ///< by read of the view
    std::string result;
    bool yes_no = false;
};

class Tabulation {
public:
    Tabulation(Sandbox& sandbox, const std::vector<Read>& reads, Where where, const FileName& file)
        : sandbox_(sandbox), view_(reads), where_(std::move(where)), file_(file) {}

    Result<DecisionTable> run(int number) {
        lua_State* state = sandbox_.state();
        lua_settop(state, 0);
        lua_pushcfunction(state, take_snapshot);
        push_function(state, number);                     // [take, function]
        if (sandbox_.call(1, 2, Budget{}) != LUA_OK) {
            report_error();
        } else {
            push_function(state, number);
            lua_insert(state, 1);                         // [function, locals, tables]
            sandbox_.view = &view_;
            explore();
            sandbox_.view = nullptr;
            push_call(restore);
            sandbox_.call(3, 0, Budget{});
        }
        lua_settop(state, 0);
        check_groups();
        return {table(), std::move(problems_)};
    }

private:
    void push_call(lua_CFunction function) {
        lua_State* state = sandbox_.state();
        lua_settop(state, 3);                             // [function, locals, tables]
        lua_pushcfunction(state, function);
        for (int i = 1; i <= 3; ++i) lua_pushvalue(state, i);
    }

    void report(std::string id, int line, std::string says, std::string hint) {
        const Where where = line > 0 ? Where{file_, line, 0} : where_;
        problems_.push_back({Severity::error, std::move(id), where, std::move(says), std::move(hint)});
    }

    /// What the last call left on top of the stack instead of a result.
    void report_error() {
        lua_State* state = sandbox_.state();
        if (sandbox_.limit() != LimitHit::none) {
            report("script-limit", sandbox_.limit_line(), "This function needs " + to_text(sandbox_.limit()) + ".",
                   "A rule compares a few facts; look for a loop that does not end.");
        } else if (view_.problem) {
            report(view_.problem->id, view_.problem->where.line, view_.problem->says, view_.problem->hint);
        } else {
            const char* message = lua_type(state, -1) == LUA_TSTRING ? lua_tostring(state, -1) : "it fails";
            Problem problem = run_problem(message, file_);
            report(problem.id, problem.where.line, problem.says, problem.hint);
        }
    }

    /// Runs the function with the answers so far, and again with each answer to what it asks for next.
    void explore() {
        view_.wanted.reset();
        view_.problem.reset();
        push_call(call_function);
        const int status = sandbox_.call(3, 1, budget_of_call);
        used_ += sandbox_.used();
        if (sandbox_.limit() == LimitHit::none && used_ > budget_of_table) {
            return report("script-limit", 0, "This function needs more work than a procedure may need.",
                          "A rule compares a few facts.");
        }
        if (status == LUA_OK) return take_result();
        if (!view_.wanted || sandbox_.limit() != LimitHit::none) return report_error();
        const std::size_t place = *view_.wanted;
        if (std::ranges::find(view_.asked, place) == view_.asked.end()) view_.asked.push_back(place);
        for (std::size_t i = 0; i < view_.reads[place].answers.size() && problems_.empty(); ++i) {
            view_.answers[place] = i;
            explore();
        }
        view_.answers[place].reset();
    }

    void take_result() {
        lua_State* state = sandbox_.state();
        const int type = lua_type(state, -1);
        if (type != LUA_TBOOLEAN && type != LUA_TSTRING) {
            return report("rule-result", 0,
                          "The function gives " + std::string(type == LUA_TNIL ? "nothing" : "something else") +
                              case_in_words() + ".",
                          "Let it `return` true or false in every case.");
        }
        Leaf leaf{view_.answers, "", type == LUA_TBOOLEAN};
        leaf.result = leaf.yes_no ? (lua_toboolean(state, -1) ? "true" : "false") : text_on_top();
        if (shown(leaf.result, leaf.result.size()) != leaf.result) {
            return report("hidden-character", 0, "The function gives a text with hidden characters" + case_in_words() + ".",
                          "Write an amount, such as \"5 working days\".");
        }
        if (!leaves_.empty() && leaves_.front().yes_no != leaf.yes_no) {
            return report("rule-result", 0,
                          "The function gives a text in one case, and true or false in another" + case_in_words() + ".",
                          "Let a rule give true or false, and a limit an amount, in every case.");
        }
        if (leaves_.size() == most_rows) {
            return report("rule-too-large", 0,
                          "The function has more than " + std::to_string(most_rows) + " cases: it reads " +
                              reads_in_words() + ".",
                          "Let it read fewer facts, or write several rules.");
        }
        leaves_.push_back(std::move(leaf));
    }

    std::string text_on_top() const {
        std::size_t size = 0;
        const char* bytes = lua_tolstring(sandbox_.state(), -1, &size);
        return std::string(bytes, size);
    }

    std::string case_in_words() const {
        std::string text;
        for (const std::size_t place : view_.asked) {
            if (!view_.answers[place]) continue;
            text += (text.empty() ? " where `" : " and `") + view_.reads[place].path + "` is " +
                    view_.reads[place].answers[*view_.answers[place]];
        }
        return text;
    }

    std::string reads_in_words() const {
        std::string text;
        for (const std::size_t place : view_.asked) {
            text += (text.empty() ? "`" : ", `") + view_.reads[place].path + "`";
        }
        return text;
    }

    /// A group taken and never looked into is not a question: `if case.present then`.
    void check_groups() {
        if (!problems_.empty()) return;
        for (const auto& group : view_.groups_taken) {
            if (view_.groups_read.contains(group)) continue;
            report("unknown-read", 0, "The function reads `" + group + "` without saying what of it.",
                   "Write `case." + group + ".name`.");
        }
    }

    std::optional<DecisionTable> table() const {
        if (!problems_.empty()) return std::nullopt;
        DecisionTable made;
        for (const std::size_t place : view_.asked) made.columns.push_back(view_.reads[place]);
        for (const auto& leaf : leaves_) {
            TableRow row{{}, leaf.result};
            for (const std::size_t place : view_.asked) row.answers.push_back(leaf.answers[place]);
            made.rows.push_back(std::move(row));
        }
        return made;
    }

    Sandbox& sandbox_;
    CaseView view_;
    Where where_;
    FileName file_;
    std::vector<Leaf> leaves_;
    Problems problems_;
    std::int64_t used_ = 0;
};

class ScriptRules : public Rules {
public:
    ScriptRules(std::shared_ptr<Sandbox> sandbox, int functions, FileName file)
        : sandbox_(std::move(sandbox)), functions_(functions), file_(std::move(file)) {}

    Result<DecisionTable> tabulate(int number, const std::vector<Read>& view, const Where& where) const override {
        if (number < 1 || number > functions_) {
            return failure<DecisionTable>("unknown-function", where, "There is no such function in the script.");
        }
        return Tabulation(*sandbox_, view, where, file_).run(number);
    }

private:
    std::shared_ptr<Sandbox> sandbox_;
    int functions_;
    FileName file_;
};

}  // namespace

std::shared_ptr<const Rules> rules_of(std::shared_ptr<Sandbox> sandbox, int functions, const FileName& file) {
    return std::make_shared<ScriptRules>(std::move(sandbox), functions, file);
}

}  // namespace recourse
