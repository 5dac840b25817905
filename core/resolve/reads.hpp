#pragma once

#include "model/procedure.hpp"

#include <vector>

namespace recourse {

/// Everything that the conditions of a procedure read, each once, in the order of the script; with it the moments that
/// a duty's `when` has to wait for, and the views of those who decide together.
std::vector<Read> reads_of(const Procedure& procedure);

/// Whether an outcome of an answer settles the matter, so that it may still be recorded once the case has moved on (3.4).
bool settles(const Procedure& procedure, const Step& step, const OutcomeName& outcome);

}  // namespace recourse
