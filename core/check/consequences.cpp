#include "check/consequences.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace recourse {

namespace {

/// Behind these a whole block is missing.
constexpr std::array<std::string_view, 5> lost_blocks{"unknown-word", "no-fields", "block-without-name", "bad-name", "name-twice"};

/// Behind these a field or an outcome is missing, or something of it.
constexpr std::array<std::string_view, 13> lost_fields{
    "unknown-field", "missing-field", "unknown-outcome", "value-without-field", "wrong-content", "word-without-content", "wrong-value",
    "bare-list", "not-a-value", "block-as-value", "list-and-fields", "unknown-answer", "keyword-as-field"};

/// What is said of a name whose block may be one that could not be read.
constexpr std::array<std::string_view, 6> of_names{"unknown-step", "unknown-role", "unknown-fact",
                                                   "unknown-moment", "unknown-read", "views-unknown"};

/// What is said of something that is not there, and may be what could not be read.
constexpr std::array<std::string_view, 21> of_what_is_missing{
    "no-step", "no-start", "no-actor", "no-limit", "no-source", "role-without-holder", "unreachable-step",
    "unreachable-ending", "duty-never-owed", "unused-role", "unused-fact", "missing-outcome", "limit-of-nobody",
    "never-comes", "never-holds", "always-holds", "uncovered-ways", "further-than-nothing", "views-gap", "views-nobody",
    "deciders-without-split"};

/// What is said of the answers of a fact, and may be said only because those of another one are not given.
constexpr std::array<std::string_view, 2> of_answers{"forgotten-answer", "unknown-answer"};

/// Whether a fact was said not to have its answers.
bool lacks_answers(const Problem& problem) {
    return problem.says.starts_with("fact `") || problem.says.find("` of fact `") != std::string::npos;
}

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& ids, const Problem& problem) {
    return std::ranges::find(ids, problem.id) != ids.end();
}

}  // namespace

void leave_out_consequences(Problems& more, const Problems& said) {
    const auto any_of = [&](const auto& ids) {
        return std::ranges::any_of(said, [&](const Problem& problem) { return is_one_of(ids, problem); });
    };
    const bool block = any_of(lost_blocks);
    const bool field = block || any_of(lost_fields);
    const bool answers = std::ranges::any_of(said, lacks_answers);
    std::erase_if(more, [&](const Problem& problem) {
        if (answers && is_one_of(of_answers, problem)) return true;
        return (block && is_one_of(of_names, problem)) || (field && is_one_of(of_what_is_missing, problem));
    });
}

}  // namespace recourse
