#pragma once

#include "base/problem.hpp"
#include "model/recorded.hpp"
#include "world/world.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// Looks up every clause that something rests on. Reads each document once.
class Cites {
public:
    explicit Cites(const World& world) : world_(world) {}

    /// Every cite in a file of an area, a set or a story: clauses are written as document/clause.
    Problems in(const Table& file);
    /// Every cite in a script, and the document of its procedure; a clause without a document is one of that document.
    Problems in(const Recorded& script);

private:
    void look(const Value& value);
    void look(const Table& table);
    void look_at_cite(const Value& value);
    void look_up(const std::string& cite, const Where& where);
    /// The names of the document's clauses; none where there is no such document.
    const std::optional<std::vector<std::string>>& clauses_of(const std::string& document);

    const World& world_;
    std::map<std::string, std::optional<std::vector<std::string>>> known_;
    std::string document_;  ///< of the script in hand
    Problems problems_;
};

}  // namespace recourse
