#pragma once

#include "base/date.hpp"
#include "base/name.hpp"
#include "base/where.hpp"
#include "calendar/amount.hpp"
#include "model/area_procedure.hpp"
#include "model/rules.hpp"
#include "model/stated.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace recourse {

/// How strongly the text puts it; `said`: it just says that it is done, and is treated as `must` (3.20).
enum class Strength { said, may, should, will, must };
std::string to_word(Strength strength);
std::optional<Strength> strength_of(std::string_view word);
/// What counts: of several readings the weakest, so that nothing is a breach on one of them alone.
Strength counting_as(const Stated<Strength>& strength);

/// The four things that can be owed at a step, in their order (2.2).
enum class Phase { act, answer, sitting, decision };
inline constexpr int phases = 4;
inline constexpr Phase all_phases[] = {Phase::act, Phase::answer, Phase::sitting, Phase::decision};
/// "act", "answer", "sitting", "decision"
std::string to_word(Phase phase);
/// The outcome that says that the phase's limit has passed: "not_done", "no_answer", "not_held", "no_decision".
std::string lapse_word(Phase phase);
/// Whether an outcome is the lapse of a phase.
bool is_lapse(const OutcomeName& outcome);
/// The field of the phase's limit: "act_within", "answer_within", "held_within", "decide_within".
std::string limit_word(Phase phase);

/// Who is meant together: one role, all of several at once, any one of them, each for itself (2.4), so many of a role's
/// holders (3.27).
enum class Together { one, all, any, each, at_least };
struct People {
    Together how = Together::one;
    RoleName role;               ///< for `one`
    int count = 0;               ///< for `at_least`
    std::vector<People> parts;   ///< otherwise
};
/// Every role in it, in order.
std::vector<RoleName> roles_in(const People& people);
/// Whether several do it, each with a part of their own.
inline bool one_by_one(const People& people) {
    return people.how == Together::each || people.how == Together::at_least;
}
/// Whether those who act and those who are asked pair off in order: "to the own" (2.4).
bool pair_off(const Stated<People>& by, const Stated<People>& to);

/// A condition: its table, and the sentence that people read. An empty table always holds.
struct Condition {
    std::string says;
    DecisionTable table;
};
/// A condition in words; of several readings, each with its name.
std::string says_of(const Stated<Condition>& condition);

/// Longer by agreement (2.18, 3.22): who agrees, by how much at most counted from the first due date, what must hold for
/// it, what is written down, and what has to go on holding.
struct Extension {
    Stated<People> by;
    Stated<Amount> at_most;
    std::vector<Stated<Condition>> needs, as_long_as;
    std::vector<std::string> records;
    Ground ground;
};

struct Limit;
/// An amount counted from a moment, or back from one. Without `from`: the phase's own start (2.3). Several: `any` of
/// them, or `all` (the last).
struct CountedLimit {
    std::optional<Amount> amount;
    std::vector<MomentName> from;
    bool from_all = false;
    MomentName before;
    bool counts_first_day = false;
};
struct FurtherLimit { Amount amount; };
struct WordingLimit { std::string wording; };
struct SoonerLimit { std::vector<Limit> parts; };
/// A limit that depends on facts: each row of the table has its own, whose words are the row's result.
struct TableLimit {
    DecisionTable table;
    std::vector<Limit> limits;
};

struct Limit {
    std::variant<CountedLimit, FurtherLimit, WordingLimit, SoonerLimit, TableLimit> is;
    std::string as_written;  ///< "10 working days"
    std::shared_ptr<const Extension> extend = {};  ///< how this one is made longer; null where it says nothing of it
};

/// Where an outcome can lead: steps, endings; and `otherwise`, which is open when no other of them is (2.15).
struct Ways {
    std::vector<PlaceName> to;
    Stated<PlaceName> otherwise;
};
/// All of them, the one of `otherwise` last.
std::vector<PlaceName> places_in(const Ways& ways);

/// Every place that one of the readings leads to, each once; of a plain list, its own.
std::vector<PlaceName> places_in(const Stated<Ways>& ways);
/// Whether a place is among them.
bool leads_to(const Stated<Ways>& ways, const PlaceName& place);

struct OutcomeWays {
    OutcomeName outcome;
    Stated<Ways> ways;
};

/// A place in the room that has to be filled: a role, a post, the chairs of boards, or k of a kind (2.16).
struct RoleInRoom { RoleName role; };
struct PostInRoom { PostName post; };
/// The chair of every board under the protocol, or only of the parties' boards.
enum class ChairsScope { all, parties };
struct ChairsInRoom { Stated<ChairsScope> scope; };
struct SomeInRoom {
    int count = 1;
    RoleName of;
    std::string counting;  ///< "places", "people" or "agencies"
    FactName who;
};
struct Floor {
    std::vector<std::variant<RoleInRoom, PostInRoom, ChairsInRoom, SomeInRoom>> items;
};

/// Who says what came of a step: people together, or other people for each outcome (2.6).
struct Deciders {
    std::optional<People> people;
    std::vector<std::pair<OutcomeName, People>> by_outcome;
    std::vector<Where> outcome_places;  ///< where each of them is written
};

enum class Side { none, raising, answering };

/// Another holder of a role where a condition holds: an office or a path, else only words (2.9).
struct Holder {
    Stated<Condition> when;
    std::string post;
    std::string whom;
    Where where;
    std::string reading = {};  ///< on which reading of the whole list it is one; empty where that is not read in several ways
};
/// In which case it has the role: "if `small_agency` is true"; "on reading `a`, if `small_agency` is true".
std::string case_in_words(const Holder& holder);
/// The holders of every reading of a list, one after the other: each has the role on its own reading alone (2.7). The
/// conditions have readings of the list's names, so that they are picked together.
std::vector<Holder> on_every_reading(const Stated<std::vector<Holder>>& holders);

/// Somebody who takes part. `post` is an office, or a path from a party: "raised_by.chair".
struct Role {
    RoleName name;
    std::string title;
    Stated<std::string> post;
    Stated<std::string> whom;     ///< left open: nobody is named, so that nobody can be refused
    std::vector<Holder> holders;  ///< the first whose condition holds has the role, else `post`
    Stated<std::vector<Holder>> holders_as_written;
    bool many = false;
    Side side = Side::none;
    Stated<std::string> stand_in;
    std::vector<Stated<Condition>> stands_aside_if;  ///< all of them: then `stand_in` acts, or it is not said who
    Ground ground;
    Where where;
};

enum class About { issue, act, answer, person };

struct Fact {
    FactName name;
    std::string asks;
    About about = About::issue;
    std::vector<std::string> answers;
    Where where;
    bool numbers = false;  ///< whether the answers are whole numbers (`between`)
};

/// One moment, or several: the first of them counts, or the last where it has to be all.
struct MomentsTogether {
    std::vector<MomentName> moments;
    bool all = false;
};

struct MomentWord {
    MomentName name;
    std::string says;
    Ground ground;
    Where where;
};

struct Step {
    PlaceName name;
    std::string title;
    std::string stage;
    std::string route;  ///< empty, or the route of the joint protocol that it inherits from
    Strength strength = Strength::said;   ///< what counts
    Stated<Strength> strength_as_written;
    Stated<People> by, to, answer_by, answer_to, consults, may_consult, informs;
    Stated<std::string> form, answer_form;
    std::vector<Stated<Condition>> needs, expects, answer_needs, answer_expects;
    std::vector<std::string> records;
    Stated<Limit> within[phases];  ///< by Phase
    Stated<Extension> extend;      ///< of any of its limits
    Stated<Floor> must_attend;
    Stated<std::string> chaired_by;
    Stated<bool> two_places;       ///< may one person fill two places of the floor
    Stated<bool> deputies;         ///< may somebody else come for those of the floor
    Stated<bool> at_direction;     ///< may somebody act at a chair's direction
    Stated<bool> may_refuse;       ///< may the one who is asked refuse it or put it off
    Stated<Limit> notice;          ///< how long before the meeting it has to be asked for
    Stated<Deciders> decides;
    Stated<People> failing_that;   ///< who decides where it would be `split`
    std::vector<OutcomeWays> on;
    std::vector<Stated<Condition>> open_if, closed_if;
    int at_most = 0;               ///< 0: as often as one likes
    bool has[phases] = {};         ///< which phases it has (2.2), by Phase
    AreaProcedure follow;          ///< the procedure that is followed here; its endings are the outcomes (3.34)
    Stated<Ways> follows;          ///< where that procedure starts
    PlaceName inside;              ///< the step that follows the procedure of this one; empty in the main line
    DaysOf days;                   ///< in which its limits are counted, inside a procedure that is followed
    Ground ground;
    Where where;

    const Stated<Limit>& limit(Phase phase) const { return within[static_cast<int>(phase)]; }
    bool has_phase(Phase phase) const { return has[static_cast<int>(phase)]; }
};

/// Who answers: `answer_by`, else those who are asked (2.13).
inline const Stated<People>& who_answers(const Step& step) {
    return step.answer_by.written ? step.answer_by : step.to;
}

struct Duty {
    DutyName name;
    std::string title;
    std::vector<MomentName> owed_on;
    Where owed_on_place;  ///< where it is written; nowhere where it is not
    Stated<Condition> when;
    Stated<People> by, to, informs;
    Stated<std::string> form;
    std::vector<std::string> records, ways;
    Stated<Limit> within;
    std::vector<MomentName> met_by;  ///< any of these discharges it
    Stated<People> waived_by;        ///< who may say that it need not be done (3.20)
    Strength strength = Strength::said;  ///< what counts
    Stated<Strength> strength_as_written;
    DaysOf days;                     ///< as of a step
    Ground ground;
    Where where;
};

struct Standing {
    std::string name;
    std::string says;
    Stated<People> by, to;
    Stated<Condition> when;
    MomentsTogether from, till;  ///< between which moments it holds; none: from the beginning, to the end
    Ground ground;
    Where where;
};

/// What can be done at any point: goes to a place, or moves nothing.
struct Anytime {
    std::string name;
    std::string title;
    Stated<People> by;
    Stated<std::vector<PlaceName>> during;  ///< none written, or a reading without any: wherever the case has not ended
    std::vector<Stated<Condition>> open_if, needs;
    Stated<People> consults, may_consult;
    Stated<Ways> leads_to;
    bool stays = false;
    AreaProcedure opens;        ///< the procedure of a second, linked case; empty where it starts none
    Ground ground;
    Where where;
};

struct Outside {
    std::string name;
    Stated<Condition> when;
    Stated<std::string> goes_to;
    Ground ground;
    Where where;
};

struct Ending {
    PlaceName name;
    std::string title;
    std::string result;  ///< settled, not_settled, withdrawn, handed_on, lapsed
    Ground ground;
    Where where;
    PlaceName returns_to = {};  ///< of a procedure that is followed: the step whose outcome it is
};

/// A procedure under its area, with an assumption set laid over it.
struct Procedure {
    AreaName area;  ///< whose script it is; empty where that was read by itself
    ProcedureName name;
    std::string title;
    SourceName source;
    Stated<std::string> calendar;  ///< whose working days are counted; not written: the area's
    std::optional<Date> in_force_from, in_force_before;
    std::optional<Date> next_version;  ///< from when on a later version of it is in force
    Stated<Ways> starts_at;
    Stated<Extension> extend;  ///< of any limit
    std::vector<Role> roles;
    std::vector<Fact> facts;
    std::vector<MomentWord> moments;
    std::vector<Step> steps;
    std::vector<Duty> duties;
    std::vector<Standing> standings;
    std::vector<Anytime> anytimes;
    std::vector<Outside> outsides;
    std::vector<Ending> endings;
    Ground ground;
    Where where;
};

/// Whether the form is a demand of the route itself, without which the act does not count (2.5).
bool demands_form(const Step& step);

/// Those that a limit is made of, of `sooner_of` and `by_fact`; none where it is one by itself.
std::span<const Limit> limits_in(const Limit& limit);
/// Whether the limit, or one in it, says itself how it is made longer.
bool has_own_extension(const Limit& limit);
bool has_own_extension(const Stated<Limit>& limit);
/// How a limit of the step is made longer that says nothing of it itself: as the step or the procedure says, the nearest
/// first; null where nothing lets it be.
const Extension* extension_around(const Procedure& procedure, const Step& step);
/// Every way in which the limit of a phase, or one in it, can be made longer, in the order of the script. One that is
/// null: the text leaves the limit open, and whoever is named may agree on a date (3.22).
std::vector<const Extension*> extensions_of(const Procedure& procedure, const Step& step, Phase phase);

/// Whether a step is part of a procedure that is followed at `outer`, at whatever depth.
bool is_inside(const Procedure& procedure, const Step& step, const PlaceName& outer);

/// Null when there is none of that name.
const Role* find_role(const Procedure& procedure, const RoleName& name);
const Fact* find_fact(const Procedure& procedure, const FactName& name);
const Step* find_step(const Procedure& procedure, const PlaceName& name);
const Duty* find_duty(const Procedure& procedure, const DutyName& name);
const Ending* find_ending(const Procedure& procedure, const PlaceName& name);
/// The name of the step, ending, duty, exit or role that has this title, capitals aside; empty where none has it.
std::string name_titled(const Procedure& procedure, std::string_view title);

/// The title of a step, an ending or an anytime, or its name where it has none.
std::string title_of(const Procedure& procedure, const PlaceName& name);

}  // namespace recourse
