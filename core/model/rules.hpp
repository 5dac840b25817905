#pragma once

#include "base/result.hpp"
#include "base/where.hpp"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// Something a rule may read, with every answer it can have: `{"urgency", {"routine", "urgent"}}`. Yes-or-no reads
/// have the answers "false" and "true"; "come.alert.done" is whether a moment has come, "present.chair" whether a
/// role is in the room, "raised_by.name" and "against.name" the parties' bodies, "form" the form of an act.
struct Read {
    std::string path;
    std::vector<std::string> answers;
    bool numbers = false;  ///< whether a rule reads the answers as whole numbers, to compare them with `<`

    bool operator==(const Read&) const = default;
};

/// A row: for each column the number of its answer, or none where the row holds for all of them; and what comes out.
struct TableRow {
    std::vector<std::optional<std::size_t>> answers;
    std::string result;  ///< "true" or "false" for a condition; an amount for a measure
};

/// A function as people read it: every combination of what it reads, with its result. Rows do not overlap and leave
/// nothing uncovered.
struct DecisionTable {
    std::vector<Read> columns;
    std::vector<TableRow> rows;
};

/// A table has at most this many rows; more is a defect that lists what the rule reads.
inline constexpr std::size_t most_rows = 4096;

/// The functions of a script, seen from outside: the one seam between the core and a scripting language.
class Rules {
public:
    virtual ~Rules() = default;

    /// What comes of function `number` for every combination of what it reads. `view` is everything that it may read.
    /// Errors: reads what is not in the view, returns neither true nor false, has more than `most_rows` rows, runs out
    /// of its budget.
    virtual Result<DecisionTable> tabulate(int number, const std::vector<Read>& view, const Where& where) const = 0;
};

}  // namespace recourse
