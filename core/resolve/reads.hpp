#pragma once

#include "model/procedure.hpp"

#include <vector>

namespace recourse {

/// Everything that the conditions of a procedure read, each once, in the order of the script; with it the moments that
/// a duty's `when` has to wait for, and the views of those who decide together.
std::vector<Read> reads_of(const Procedure& procedure);

/// The moment at which a visit of a step has an answer, also one that came after the case had moved on: the program's own.
std::string answer_on_record(const PlaceName& step);

/// Whether an outcome of an answer settles the matter, so that it may still be recorded once the case has moved on (3.4).
bool settles(const Procedure& procedure, const Step& step, const OutcomeName& outcome);

}  // namespace recourse
