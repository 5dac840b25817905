#pragma once

#include "model/area.hpp"
#include "model/in_force.hpp"
#include "model/procedure.hpp"
#include "render/entries.hpp"
#include "render/procedure_blocks.hpp"
#include "render/style.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A procedure under its area, block by block, each field with what it rests on; what is left open says so. `others`: when
/// other texts of it are in force.
std::string procedure_text(const Procedure& procedure, const std::vector<InForce>& others, const Style& style);

/// The blocks of a procedure that have each word of a question.
std::vector<ShownBlock> blocks_about(const Procedure& procedure, const std::string& question);

/// Those blocks under the title of the procedure; empty where there is none.
std::string procedure_about_text(const Procedure& procedure, const std::string& question, const Style& style);

/// One block: kind, name, title, ground and fields.
Json to_json(const ShownBlock& block);

/// The same as one JSON object of the schema "recourse/procedure/1", with all or some of its blocks.
std::string procedure_json(const Procedure& procedure, const std::vector<InForce>& others, const std::vector<ShownBlock>& shown);

/// The procedures of an area by title, one a line; those with several texts once for each, with when it is in force.
std::string procedures_text(const std::vector<Procedure>& procedures, const Style& style);
std::string procedures_json(const Area& area, const std::vector<Procedure>& procedures);

/// What of a procedure rests on a clause.
std::vector<Citation> citations_in(const Procedure& procedure, const std::string& clause);

}  // namespace recourse
