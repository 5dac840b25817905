#pragma once

#include "model/fields.hpp"
#include "model/ground.hpp"

namespace recourse {

/// Reads `cite`, `silent`, `unseen` and `reading` of a table: what it rests on. Of kind `none` where it gives none of
/// the first three; a silence may cite the clause that was expected to speak.
Ground read_ground(Fields& fields);

/// The same, with an error where a clause does not name its document.
Ground read_named_ground(Fields& fields);

/// The same, with an error where there is no ground as well.
Ground read_required_ground(Fields& fields);

}  // namespace recourse
