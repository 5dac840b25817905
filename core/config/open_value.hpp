#pragma once

#include "base/problem.hpp"
#include "model/value.hpp"

namespace recourse {

/// Turns a table that was written in braces into what it stands for, where its keys are just those of an open value
/// (`silent`, `unseen`, `configured` with `says`, `readings` with `says` and `strictest`, each perhaps with `cite`), or
/// of a value with its own ground (`value` with `cite` and `reading`). Any other table stays one. Which reading is
/// the strictest is kept among the readings under the name `strictest`.
void shape(Value& value, Problems& problems);

}  // namespace recourse
