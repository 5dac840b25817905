#pragma once

#include "model/procedure.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Who says what came of a step, on one reading (2.7): those who decide, null where it says that nobody has said who; and
/// who decides where they differ, null where nobody does.
struct DecidedBy {
    std::string reading;  ///< empty where it is read in one way
    const Deciders* decides = nullptr;
    const People* failing_that = nullptr;
};
/// On each reading of `decides`, and of `failing_that`, which is picked together with it; none where nobody is named.
std::vector<DecidedBy> decided_by(const Step& step);

/// Whether an outcome takes the views of more than one, or of other people than the next.
bool several_decide(const Deciders& decides);

/// Whether several people have to agree on what came of the step, or it is read in several ways who they are: then their
/// views are recorded one by one (2.6, 2.7).
bool has_views(const Step& step);

/// Everybody whose view counts on some reading, each once; those of `failing_that` last.
std::vector<RoleName> roles_with_views(const Step& step);
/// The outcomes that people can hold: everything in `on` but lapses, `inquorate` and `split`.
std::vector<OutcomeName> held_outcomes(const Step& step);

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
ViewTable views_of(const Step& step, const DecidedBy& by);

/// When an outcome has the people it needs: all who decide hold it (for `not_agreed`, one of them), or those whom a map
/// names for it; `split` holds when no other outcome can be had any more. On each reading of who decides, where there are
/// several: on one that names nobody, it is the outcome that is recorded.
Stated<Condition> outcome_condition(const Step& step, const OutcomeName& outcome);

}  // namespace recourse
