#include "check/scripts.hpp"

#include "check/procedure_defects.hpp"
#include "world/lay_over.hpp"

#include <algorithm>
#include <utility>

namespace recourse {

namespace {

Problems all_defects(const Recorded& script, const Area& area, const FindScript& find) {
    // A script without a header is reported where it is recorded; what it would be is not known.
    if (std::ranges::find(script.blocks, "procedure", &Block::word) == script.blocks.end()) return {};
    auto read = procedure_of(script, area, find);
    Problems problems = std::move(read.problems);
    if (!read.value) return problems;
    const Procedure& procedure = *read.value;
    append(problems, unanswered_questions(procedure));
    append(problems, misplaced_values(procedure));
    // What follows from a name that stands for nothing is no defect of its own.
    if (has_error(problems)) return problems;
    append(problems, unreachable_places(procedure));
    append(problems, unused_words(procedure));
    append(problems, closed_ways(procedure));
    append(problems, uncovered_ways(procedure));
    append(problems, decider_defects(procedure));
    append(problems, outcome_defects(procedure));
    append(problems, further_limits(procedure));
    append(problems, other_words(procedure));
    return problems;
}

}  // namespace

Problems script_defects(const Recorded& script, const Area& area, const FindScript& find) {
    auto problems = all_defects(script, area, find);
    std::erase_if(problems, [&](const Problem& problem) {
        const std::string file = problem.where.file_name();
        return file.ends_with(".lua") && script.file && file != *script.file;
    });
    return problems;
}

}  // namespace recourse
