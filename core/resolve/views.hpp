#pragma once

#include "model/procedure.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Whether several people have to agree on what came of the step, so that their views are recorded one by one (2.6).
bool has_views(const Step& step);

/// What conditions call the view of a role on a step: "view.<step>.<role>".
std::string view_path(const Step& step, const RoleName& role);

/// Who can hold what: every combination of the views of those who decide (and of those of `failing_that`), each with the
/// outcomes that have the people they need. None: it is split.
struct ViewTable {
    struct Row {
        std::vector<std::size_t> held;  ///< of each role: the number of the outcome that it holds
        std::vector<OutcomeName> reached;
    };
    std::vector<RoleName> roles;
    std::vector<OutcomeName> outcomes;
    std::vector<Row> rows;
};
ViewTable views_of(const Step& step);

/// When an outcome has the people it needs: all who decide hold it (for `not_agreed`, one of them), or those whom a map
/// names for it; `split` holds when no other outcome can be had any more.
Condition outcome_condition(const Step& step, const OutcomeName& outcome);

}  // namespace recourse
