#pragma once

#include "resolve/builder.hpp"

#include <optional>
#include <vector>

namespace recourse {

/// The value of a variable that is in that state.
inline std::size_t number(PhaseState state) { return static_cast<std::size_t>(state); }
inline std::size_t number(ClockState state) { return static_cast<std::size_t>(state); }
inline std::size_t number(DutyState state) { return static_cast<std::size_t>(state); }

/// The effects that moves have in common: moments come, places open, clocks start and stop, the case goes on or ends.
/// Everything is written behind the move that the builder has in hand.
class Consequences {
public:
    Consequences(const Procedure& procedure, Program& program, Builder& build)
        : procedure_(procedure), program_(program), build_(build) {}

    /// The number of a step or ending, from 0.
    std::size_t place(const PlaceName& name) const;
    bool is_ending(const PlaceName& name) const { return place(name) >= procedure_.steps.size(); }

    /// The moment comes: with it the duties that hang on it.
    void produce(const std::string& moment);
    /// What is known decides about a duty that is perhaps owed: it is, it is not, or perhaps still.
    void settle(const Duty& duty, VariableNumber variable);
    void offer(const PlaceName& name);
    /// All of a list, and its last resort; of several readings, all of each (2.7).
    void offer(const Stated<Ways>& ways);
    void end_at(const PlaceName& name);
    /// All clocks stop but those of steps that follow a procedure to which all of these places belong: their limit spans
    /// it (3.34); and, of the step that is gone on with, those of what comes after its act: they have a start of their own
    /// (3.6). What such a limit has opened stays open.
    void stop_clocks(const std::vector<PlaceName>& ahead = {}, const PlaceName& gone_on_with = {});
    /// The phase is owed at the step, and its clock runs, unless that has a start of its own and runs or has lapsed already.
    void owe(const Step& step, Phase phase);
    /// The case stands at the step before its act; a step without an act owes its next phase at once.
    void stand_before(const PlaceName& name);
    /// Going on: to the one step or ending, or to a choice. Nowhere where the way is open: then what was owed at `from`
    /// is still owed.
    void lead_to(const Stated<Ways>& ways, const Step* from);
    /// An outcome of the step comes, and leads on.
    void outcome(const Step& step, const OutcomeName& name);

private:
    void owe(const Duty& duty, VariableNumber variable);
    void open_last_resort(const LastResort& list);
    /// The clocks that run while the step is only offered start. Where it is offered already, by `offered`, the act's alone
    /// starts anew: a lapse that leads back to itself changes nothing of a date that has a start of its own.
    void start_clocks(std::size_t step, VariableNumber offered);
    /// What a lapse of the phase has opened stays open; or what those of all phases after the act have.
    void keep_open(const Step& step);
    void keep_open(const Step& step, Phase phase, VariableNumber clock);
    void keep_open(const PlaceName& name, VariableNumber clock);

    const Procedure& procedure_;
    Program& program_;
    Builder& build_;
};

/// The phase after this one; none where it was the last.
std::optional<Phase> next_phase(const Step& step, Phase phase);

/// The phases whose clocks run where the case stands; an act's clock runs while its step is only offered.
inline constexpr Phase standing_phases[] = {Phase::answer, Phase::sitting, Phase::decision};

/// The values of a moment that conditions read.
inline constexpr std::size_t has_not_come = 1;
inline constexpr std::size_t has_come = 2;

}  // namespace recourse
