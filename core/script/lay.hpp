#pragma once

#include "base/problem.hpp"
#include "model/assumption_set.hpp"
#include "model/recorded.hpp"

#include <map>
#include <string>
#include <vector>

namespace recourse {

/// Answers open points with assumption sets. One `Laying` goes over everything that a walk uses, so that two sets which
/// answer one point differently are found, with both places.
class Laying {
public:
    explicit Laying(const std::vector<AssumptionSet>& sets) : sets_(sets) {}

    /// Answers the open values of a procedure's blocks from `[answers.<procedure>]`.
    void over(std::vector<Block>& blocks, const std::string& procedure);

    /// Answers the open values of one table from `[answers.<group>.<name>]`: a route of the joint protocol.
    void over(Table& fields, const std::string& group, const std::string& name);

    const Problems& problems() const { return problems_; }

private:
    void answer(Table& fields, const Table& answers, const std::string& address, const AssumptionSet& set);
    void answer_at(Table& fields, const std::string& path, const Field& answer, const std::string& address,
                   const AssumptionSet& set);
    bool is_picked_already(const Field& answer, const std::string& address);
    void fill(Value& open, const Field& answer, const std::string& address, const AssumptionSet& set);
    bool pick(Value& open, const std::string& reading, const Field& answer, const std::string& address);

    const std::vector<AssumptionSet>& sets_;
    struct Given {
        std::string written;
        Where where;
    };
    std::map<std::string, Given> given_;
    std::map<std::string, Given> together_;  ///< the reading of a field that was picked with that of another (2.7)
    Problems problems_;
};

/// How an answer is written in TOML and meant in a script: `{ amount = "2 working days", from = "m" }` is a limit,
/// `{ all = [..] }` people, `{ wording = ".." }` words only. Anything else stays as it is.
Value as_in_script(const Value& answer);

}  // namespace recourse
