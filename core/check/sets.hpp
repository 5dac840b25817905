#pragma once

#include "base/problem.hpp"
#include "model/assumption_set.hpp"
#include "world/world.hpp"

namespace recourse {

/// What an assumption set answers and nobody asks: it is laid over every procedure and every route that it names.
Problems set_defects(const World& world, const AssumptionSet& set);

}  // namespace recourse
