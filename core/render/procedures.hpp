#pragma once

#include "model/area.hpp"
#include "model/in_force.hpp"
#include "model/procedure.hpp"
#include "render/entries.hpp"
#include "render/style.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A procedure under its area, block by block, each field with what it rests on; what is left open says so. `others`: when
/// other texts of it are in force.
std::string procedure_text(const Procedure& procedure, const std::vector<InForce>& others, const Style& style);

/// The same as one JSON object of the schema "recourse/procedure/1".
std::string procedure_json(const Procedure& procedure, const std::vector<InForce>& others);

/// The procedures of an area, one a line, those with several texts once for each, with when it is in force.
struct ListedProcedure {
    std::string name;
    InForce in_force;
};
std::string procedures_text(const std::vector<ListedProcedure>& procedures);
std::string procedures_json(const Area& area, const std::vector<ListedProcedure>& procedures);

/// What of a procedure rests on a clause.
std::vector<Citation> citations_in(const Procedure& procedure, const std::string& clause);

}  // namespace recourse
