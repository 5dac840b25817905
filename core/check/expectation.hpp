#pragma once

#include "base/problem.hpp"
#include "model/story.hpp"
#include "resolve/walk.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Where a walk is not what its story expects.
struct Difference {
    Where where;           ///< the place of the expectation
    std::string field;     ///< "step[2].due"
    std::string expected;  ///< as written
    std::string found;
};

/// The facts of a walk as a story may expect them, under the same names: texts, dates, lists. Of a forecast, those of its
/// first branch, and how many `branches` there are.
Table facts_of(const std::vector<Walk>& branches);

/// Everything written under `expect` is compared with the walk; the first difference of each field. An expectation of
/// something that a walk has not is a difference too, with the nearest name.
std::vector<Difference> differences(const Table& expect, const std::vector<Walk>& branches);

/// Which forecast the story expects ("nobody_answers", "nobody_acts"); empty: the walk of its events.
std::string expected_forecast(const Story& story);

}  // namespace recourse
