#pragma once

#include "base/problem.hpp"
#include "model/rules.hpp"

#include <lua.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace recourse {

/// What a function may read of a case, with the answers that are tried in the run that is going on.
struct CaseView {
    explicit CaseView(const std::vector<Read>& reads);

    const std::vector<Read>& reads;
    std::map<std::string, std::size_t> places;        ///< of the reads, by path
    std::set<std::string> groups;                     ///< "come", "come.alert", "present": what stands before a `.`
    std::vector<std::optional<std::size_t>> answers;  ///< by read; none: not asked for yet
    std::vector<std::size_t> asked;                   ///< the reads of all runs, in the order in which they came up
    std::optional<std::size_t> wanted;                ///< the read without an answer that stopped the run
    std::set<std::string> groups_taken;
    std::set<std::string> groups_read;
    std::optional<Problem> problem;                   ///< why the run was stopped, with a place
};

/// Puts the case on the stack: read-only, and strict about what is asked for.
void push_case(lua_State* state);

}  // namespace recourse
