#pragma once

#include "model/procedure.hpp"
#include "render/entries.hpp"
#include "render/style.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A procedure under its area, block by block, each field with what it rests on; what is left open says so.
std::string procedure_text(const Procedure& procedure, const Style& style);

/// The same as one JSON object of the schema "recourse/procedure/1".
std::string procedure_json(const Procedure& procedure);

/// What of a procedure rests on a clause.
std::vector<Citation> citations_in(const Procedure& procedure, const std::string& clause);

}  // namespace recourse
