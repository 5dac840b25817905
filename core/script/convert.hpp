#pragma once

#include "base/result.hpp"
#include "model/procedure.hpp"
#include "model/recorded.hpp"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// Makes typed things of what was written. Each function returns nothing and adds a problem where the value is none of
/// what it takes; the problem names the value by `what` ("`answer_within` of step `written_request`").
class Convert {
public:
    /// `view`: everything that a rule may read. `rules`: the script's functions.
    Convert(const std::vector<Read>& view, const Rules* rules, Problems& problems)
        : view_(view), rules_(rules), problems_(problems) {}

    std::optional<std::string> text(const Value& value, const std::string& what);
    std::optional<bool> yes_no(const Value& value, const std::string& what);
    std::optional<int> number(const Value& value, const std::string& what);
    /// A list of texts, or one text.
    std::vector<std::string> texts(const Value& value, const std::string& what);
    std::optional<People> people(const Value& value, const std::string& what);
    std::optional<Ways> ways(const Value& value, const std::string& what);
    std::optional<Amount> amount(const Value& value, const std::string& what);
    std::optional<Limit> limit(const Value& value, const std::string& what);
    std::optional<Deciders> deciders(const Value& value, const std::string& what);
    std::optional<Floor> floor(const Value& value, const std::string& what);
    /// One condition; a list of them is for the caller.
    std::optional<Condition> condition(const Value& value, const std::string& what);

private:
    void wrong(const Value& value, const std::string& what, const std::string& wanted);
    std::optional<Condition> facts(const Table& table, const Value& value, const std::string& what);
    std::optional<Limit> formed_limit(const Formed& formed, const Value& value, const std::string& what);
    std::optional<Limit> by_fact(const Formed& formed, const Value& value, const std::string& what);
    const Read* readable(const std::string& path) const;

    const std::vector<Read>& view_;
    const Rules* rules_;
    Problems& problems_;
};

/// A condition that asks for one answer of one read.
Condition asks(const Read& read, const std::string& answer, std::string says);

}  // namespace recourse
