#pragma once

#include "model/procedure.hpp"
#include "render/entries.hpp"
#include "render/procedure_blocks.hpp"
#include "render/style.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A procedure under its area, block by block, each field with what it rests on; what is left open says so.
std::string procedure_text(const Procedure& procedure, const Style& style);

/// The blocks of a procedure that have each word of a question.
std::vector<ShownBlock> blocks_about(const Procedure& procedure, const std::string& question);

/// Those blocks under the title of the procedure; empty where there is none.
std::string procedure_about_text(const Procedure& procedure, const std::string& question, const Style& style);

/// One block: kind, name, title, ground and fields.
Json to_json(const ShownBlock& block);

/// The same as one JSON object of the schema "recourse/procedure/1", with all or some of its blocks.
std::string procedure_json(const Procedure& procedure, const std::vector<ShownBlock>& shown);

/// What of a procedure rests on a clause.
std::vector<Citation> citations_in(const Procedure& procedure, const std::string& clause);

}  // namespace recourse
