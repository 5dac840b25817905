#pragma once

#include "model/procedure.hpp"

#include <string_view>

namespace recourse {

/// Whether the moment can come before the phase of the step is owed: it is of something else, or the step comes to it
/// earlier (2.3).
bool comes_before(const Step& step, Phase phase, std::string_view moment);

/// Whether a moment can come before the act of the step of that name.
bool comes_before_act(std::string_view step, std::string_view moment);

/// Whether the limit of a phase has, on one of its readings, a start or an end of its own, which does not wait for the
/// phase before: its clock runs while its step is only open (3.6).
bool has_own_start(const Step& step, Phase phase);

/// As what the phase lapses while the act of its step is not done: nobody can have failed to answer an unsent letter, so
/// that this is `not_done`; a meeting that nobody called is not held all the same (3.6).
Phase lapses_before_act_as(const Step& step, Phase phase);

}  // namespace recourse
