#pragma once

#include "base/problem.hpp"
#include "model/area.hpp"
#include "model/procedure.hpp"

#include <set>
#include <string>

namespace recourse {

/// The steps and endings that a case can come to: from the start, over every way on in every reading, and every exit.
std::set<PlaceName> reached_places(const Procedure& procedure);

/// Steps that nothing leads to; endings that nothing leads to, unless they rest on a silence; duties that nothing makes
/// owed.
Problems unreachable_places(const Procedure& procedure);

/// Roles and facts that nothing uses.
Problems unused_words(const Procedure& procedure);

/// Questions that arise and have neither an answer nor a silence: who acts, who holds a role, how long a phase may take
/// (a warning); posts that the area does not list.
Problems unanswered_questions(const Procedure& procedure);

/// What can never be: waiting for a moment that can't come, a condition that no case meets, a way that every case shuts.
Problems closed_ways(const Procedure& procedure);

}  // namespace recourse
