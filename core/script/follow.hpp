#pragma once

#include "base/problem.hpp"
#include "model/procedure.hpp"

namespace recourse {

/// Puts the procedure that the step follows into the one that it stands in: its steps, duties and the rest come along,
/// its endings become the step's outcomes, its clocks stay its own (3.34). Names must be told apart; a role or a fact of
/// the same name is the same. Errors: a name that both use, an ending without a way on, a way on of no ending.
Problems join_followed(Procedure& procedure, const PlaceName& step, const Procedure& followed);

}  // namespace recourse
