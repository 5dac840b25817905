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

/// Lists of ways in which every step has a condition, where for some answers none is open and no `otherwise` says what
/// follows: found by trying every combination, and named (2.15).
Problems uncovered_ways(const Procedure& procedure);

/// "A further N" where a way leads to it from no limit at all (3.13).
Problems further_limits(const Procedure& procedure);

/// Steps of which nothing is said to come, floors without what follows below them, and several who may differ on one
/// reading: what can be told only with the routes and readings at hand.
Problems outcome_defects(const Procedure& procedure);

/// Views of those who decide for which no outcome is had, or two at once; outcomes that nobody decides (2.6).
Problems decider_defects(const Procedure& procedure);

/// Values that mean nothing where they stand: a moment as a form, a step or duty that is asked of the one who asks.
Problems misplaced_values(const Procedure& procedure);

/// Warnings where a script says a thing the other way than this language does: an ending at the start in place of `outside`,
/// one step twice, a letter as a step, somebody's agreement as a fact (language 5).
Problems other_words(const Procedure& procedure);

}  // namespace recourse
