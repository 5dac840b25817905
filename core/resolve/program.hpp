#pragma once

#include "model/procedure.hpp"
#include "resolve/kernel.hpp"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// What a test of the kernel is about, for the sentence that is made when somebody asks.
enum class TestAbout {
    not_ended,   ///< the case is still open
    offered,     ///< the step is a way on from where the case stands
    otherwise,   ///< no other way of its list is open
    standing,    ///< the case stands at this step
    in_phase,    ///< and this is what is owed there
    visits,      ///< it may be entered once more
    open_if, closed_if, needs,
    outside,     ///< the matter is not for this procedure
    during,      ///< the exit may be taken here
    consulted,   ///< those whose view must be had first were asked
    actor,       ///< who acts may act
    addressee,   ///< who is asked may be asked
    form,        ///< it has the form without which it does not count
    floor,       ///< everybody who has to be in the room is there
    below_floor, ///< somebody who has to be there is not
    decider,     ///< who decides may decide
    views,       ///< the views that the outcome takes are in
    asked,       ///< it was asked for and has not come
    last, not_last,  ///< everybody else has done it; somebody else has still to
    alone,       ///< no other step is open
    moved_on,    ///< the case has moved on from the step
    answered,    ///< an answer to it is on record
    running,     ///< the clock runs
    owed,        ///< the duty is owed
    bound,       ///< the new date is ahead, and no later than an extension may reach
};

std::string to_word(TestAbout about);

struct TestMeaning {
    TestAbout about = TestAbout::not_ended;
    std::string says;  ///< the condition in words, where it is one
    Ground ground;
    std::string address;            ///< of an open point that decides it
    std::vector<DecisionTable> conditions;  ///< of open_if, closed_if, needs: what is asked
    bool on_a_reading = false;      ///< open on one reading, shut on another
    std::uint16_t other = 0;        ///< of `otherwise`: the place that must be closed
};

/// Found out by the driver about the act in hand, before the kernel is asked.
enum class Verdict { consulted, actor, addressee, form, floor, decider, bound };
inline constexpr int verdicts = 7;

/// Where a step's variables are. `none` where it has no such variable.
inline constexpr VariableNumber no_variable = 0xffff;

struct StepVariables {
    VariableNumber visits = no_variable;
    /// Of each phase whose clock runs while the step is only offered: the act, and one whose limit has a start of its own.
    std::array<VariableNumber, phases> own_clock = {no_variable, no_variable, no_variable, no_variable};
    std::vector<VariableNumber> actors;   ///< of `by = each`
    std::vector<VariableNumber> replies;  ///< of an answer asked of each, or of so many
    VariableNumber enough = no_variable;  ///< how many of so many have answered
};

/// Something that conditions read: a fact's name, "come.<moment>", "topic", "raised_by.name", "form",
/// "view.<step>.<role>".
struct ReadVariable {
    std::string path;
    std::vector<std::string> answers;
    VariableNumber variable = no_variable;
};

/// A list of ways that says what follows where none of them is open (2.15): a place, or a silence.
struct LastResort {
    const Ways* ways = nullptr;
    std::uint16_t place = 0xffff;       ///< `no_place` where it is a silence
    std::vector<std::uint16_t> others;  ///< the other ways of the list
    VariableNumber offered = no_variable;
    MoveNumber choice = 0;              ///< the move that goes there without an act
};
inline constexpr std::uint16_t no_place = 0xffff;

/// A procedure, compiled: the kernel's tables, and what their numbers stand for. Steps come first among the places,
/// then endings; numbers of places start at 1 in the variable `step`.
struct Program {
    std::shared_ptr<const Procedure> procedure;
    Kernel kernel;
    std::vector<TestMeaning> meanings;                ///< of each test
    std::vector<std::vector<std::string>> produces;   ///< of each move: the moments that come with it
    std::vector<PlaceName> places;
    std::vector<OutcomeName> outcomes;                ///< all that are used, each once
    VariableNumber step = 0;
    VariableNumber phase = 0;
    VariableNumber verdict[verdicts] = {};
    VariableNumber clock[phases] = {};                ///< of what is owed where the case stands, where it has none of its own
    std::vector<VariableNumber> offered;              ///< of each place
    std::vector<StepVariables> steps;
    std::vector<LastResort> last_resorts;
    std::vector<VariableNumber> duties;
    std::vector<std::vector<VariableNumber>> shares;  ///< of each duty that several owe, each for itself: who has done it
    std::vector<ReadVariable> reads;                  ///< everything that a condition reads
};

/// How many hold a role in this issue: for `each { "parties" }`. 1 where nothing is known.
using Sizes = std::function<std::size_t(const RoleName&)>;

/// Compiles a procedure. Move 0 begins a case. Throws std::length_error when it needs more than a State can hold.
Program compile(std::shared_ptr<const Procedure> procedure, const Sizes& sizes);

/// The value of an `extend`: which phase of the step, and the number of the way in which its limit is made longer.
inline std::size_t extend_value(Phase phase, std::size_t way) { return static_cast<std::size_t>(phase) + way * phases; }

/// The numbers of things; none when the procedure has no such thing.
std::optional<std::uint16_t> place_number(const Program& program, const PlaceName& name);
std::optional<std::uint16_t> outcome_number(const Program& program, const OutcomeName& name);
std::optional<std::uint16_t> read_number(const Program& program, const std::string& path);
std::optional<std::uint16_t> duty_number(const Program& program, const DutyName& name);
/// The clock of a phase of a step, by the step's number; none of an act without a limit.
VariableNumber clock_of(const Program& program, std::size_t step, Phase phase);
/// The moves with this label, in order; empty when the procedure has nothing of the kind.
std::vector<MoveNumber> moves_with(const Program& program, const Label& label);


/// Where the case stands: the step or ending, none before the first step.
std::optional<PlaceName> place_of(const Program& program, const State& state);
PhaseState phase_of(const Program& program, const State& state);
/// The places that may be gone on to, in the order of the script.
std::vector<PlaceName> offered_of(const Program& program, const State& state);

}  // namespace recourse
