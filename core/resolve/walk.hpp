#pragma once

#include "base/date.hpp"
#include "base/name.hpp"
#include "model/area_procedure.hpp"
#include "model/ground.hpp"
#include "model/procedure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// Somebody in this issue: a post with the body whose place it holds, or only words where no post is known.
struct Actor {
    PostName post;
    BodyName body;
    std::string title;
    Ground ground;
    std::string when = {};  ///< in which case it is this one, where that is not known, or in whose place; else empty
};

/// A date by which something is due, as one reading counts it.
struct DueDate {
    std::string what;     ///< "answer", "sitting", ...: the phase; or "duty"
    std::optional<Stamp> at;  ///< none where it waits for a moment, or only words are given
    std::string limit;    ///< "10 working days"
    std::string from;     ///< the moment that it is counted from, or waits for
    bool back = false;    ///< counted back from that moment, or until it: `before`
    std::string reading;  ///< which reading, where there are several
    std::string named;    ///< the reading as the script names it, without how "further" is counted on it
    std::string calendar = {};       ///< on which reading of whose working days are counted, where that makes a difference
    bool hangs_on_calendar = false;  ///< whether it would be another, or there would be one, if that were known
    Ground ground;
    bool running = false;
    bool lapsed = false;
    bool passed = false;    ///< on this reading its time has passed, and on another it has not: no lapse is certain yet
    std::optional<Stamp> certain_after;  ///< of one that has passed so: the latest of the readings; none where one sets no date
    bool prudent = false;   ///< the earliest of several readings
    bool supposed = false;  ///< counted from something that a forecast supposed
    std::string beyond;     ///< of a date past the published bank holidays: the note that says so
    std::vector<std::string> notes;
};

/// A place that has to be filled in the room, with those who can fill it.
struct RoomPlace {
    std::string title;
    std::vector<PostName> posts;  ///< any of them fills it
    RoleName role;                ///< or whoever comes in this role
    FactName who;                 ///< and has this quality
    bool by_agency = false;       ///< one place for each agency
    Ground ground;
    std::string note;             ///< "the strictest that the text can mean"
    bool by_seat = false;         ///< places are counted: one person may fill several that he came for
};

/// Who has to be in the room: places and people are counted apart.
struct Room {
    std::vector<RoomPlace> places;
    std::size_t people = 0;  ///< who hold the places by their own offices
    bool one_place_each = false;  ///< an assumption says that one person fills one place
    std::vector<std::string> notes;
};

struct WalkStep {
    PlaceName step;
    int visit = 1;                ///< the first, second ... time that the step was opened (3.21)
    std::string title;
    std::string stage;
    PlaceName inside;             ///< the step that follows the procedure of this one; empty in the main line
    Strength strength = Strength::said;
    Stamp opened;
    std::optional<Stamp> acted, answered, held, decided;
    std::vector<Actor> by, to;
    std::vector<DueDate> due;
    std::optional<Room> room;
    std::string outcome;          ///< empty while open
    std::optional<Stamp> on;      ///< when the outcome came
    std::vector<PlaceName> next;  ///< where the outcome leads
    Ground ground;
    Ground outcome_ground;
    bool supposed = false;
    std::vector<std::string> notes;
};

/// Whether something came of the step and the text does not say what follows: nothing more is owed there, though it may
/// be done again.
bool is_left_there(const WalkStep& step);

/// An ending that a case has come to, or had come to before, on one reading of a time limit (3.14).
struct EndingOnReading {
    PlaceName ending;
    Stamp on;
    std::string reading;
};

/// Something that may be done now.
struct OpenMove {
    std::string kind;   ///< "act", "answer", "sitting", "decision", "choice", "anytime", "duty"
    std::string name;   ///< the step, exit or duty
    std::string title;
    Strength strength = Strength::said;
    std::vector<Actor> by, to;
    std::string by_unknown;  ///< why nobody is named, where nobody is
    std::vector<DueDate> due;
    std::optional<Room> room;
    std::vector<std::string> ready;     ///< what to have ready: form, copies, proofs, records; sentences
    std::vector<std::string> outcomes;  ///< what can come of it
    std::vector<std::string> so_far;    ///< what happened there before: the views that were given, the outcome; sentences
    std::vector<std::string> readings;  ///< open on one reading only: which
    std::string owed_if;                ///< of a duty: the condition, where it is not recorded whether that holds
    std::vector<std::string> open_if;   ///< not open until these are known: it depends on facts that are not recorded
    Ground ground;
    std::optional<Stamp> since;
    std::optional<int> days_late;
};

/// An event to which the answer was no: the case is unchanged.
struct Refusal {
    Where where;
    Stamp on;
    std::string event;   ///< "act written_request"
    std::string test;    ///< the word of the test that failed
    std::string says;    ///< one sentence
    std::string now;     ///< the value found
    std::string needed;  ///< the value that would do
    Ground ground;
    bool expected = false;
};

/// Accepted, but not as the text has it.
struct Breach {
    Stamp on;
    std::string about;  ///< the step or duty
    std::string field;  ///< "form", "informs", "expects", "records", a limit, "duty"
    std::string says;
    Ground ground;
};

struct OwedDuty {
    std::string duty;
    std::string title;
    std::vector<Actor> by, to;
    std::string by_unknown;
    Stamp since;
    std::vector<DueDate> due;
    std::vector<std::string> ways;
    Strength strength = Strength::said;
    bool late = false;
    bool certain = true;                ///< whether it is owed on every reading, whatever is not recorded
    std::string owed_if;                ///< the condition, where it is not recorded whether that holds; else empty
    std::vector<std::string> readings;  ///< what rests on a reading, or on the choice of one: sentences
    Ground ground;
};

/// A duty that was done, or was discharged by a moment.
struct DoneDuty {
    std::string duty;
    std::string title;
    std::string by;             ///< who did it, in words; empty where a moment discharged it
    Stamp on;
    std::optional<Stamp> due;   ///< by when it had to be done for certain; none where no date was known
    bool late = false;
    bool supposed = false;
    bool certain = true;        ///< whether it was owed on every reading, whatever was not recorded
    Ground ground;
};

/// Something beside the main line that was done: an `anytime`.
struct TakenExit {
    std::string name;
    std::string title;
    std::string by;             ///< who did it, in words
    Stamp on;
    bool supposed = false;
    Ground ground;
};

/// A place where the sources say nothing, met on the way.
struct MetSilence {
    std::string address;  ///< what a set would write to answer it
    std::string says;
    Ground ground;
};

struct Conflict {
    Actor who;
    std::string says;
    std::vector<Ground> grounds;
};

/// A party, a topic or a body that leads, as the area lists it; in the words of the issue where the area lists none.
struct Listed {
    std::string name;  ///< empty where the area lists none
    std::string title;
    Ground ground;     ///< of a body that leads: what says that it leads
};

/// A second case that something beside the main line has started; both stay open (2.19).
struct LinkedCase {
    AreaProcedure procedure;
    std::string area_title;  ///< of the area whose procedure it is, where that is not the case's own
    std::string by_exit;  ///< the anytime that started it
    Stamp begun;
    Ground ground;
};

/// What happened to a case, and where it stands. The same story gives the same walk, whenever it is asked for.
struct Walk {
    std::string title;
    AreaName area;
    ProcedureName procedure;
    std::string procedure_title;
    std::vector<Listed> raised_by, against;
    std::optional<Listed> topic;
    std::vector<Listed> leads;           ///< the bodies that lead on the topic
    std::optional<Ground> no_lead;       ///< what says that no lead is stated
    Stamp begun;
    Stamp until;                         ///< lapses are counted up to here
    std::vector<SetName> assumptions;
    std::string forecast;                ///< "nobody_answers", "nobody_acts", or empty
    std::vector<WalkStep> steps;
    std::optional<PlaceName> stands_at;  ///< the step where it stands; none at a choice before the first
    std::string phase;                   ///< "choosing", "acting", "answering", "sitting", "deciding", "ended"
    std::optional<PlaceName> ending;
    std::optional<Stamp> ended;
    std::vector<EndingOnReading> endings_on_readings;  ///< where that it ended, or when, rests on how a limit is read
    bool waits_for_ever = false;         ///< no time limit runs, and nobody may go on to a next step
    bool is_untimed = false;             ///< no time limit runs, whoever may do something
    std::string turned_away;             ///< why the matter is not for this procedure; empty when it is
    std::optional<Ground> turned_away_ground;
    std::vector<OpenMove> moves;
    std::vector<Refusal> refusals;
    std::vector<Breach> breaches;
    std::vector<OwedDuty> owed;
    std::vector<DoneDuty> done;          ///< in the order in which they were done
    std::vector<TakenExit> taken;        ///< what was done beside the main line, in that order
    std::vector<MetSilence> silences;
    std::vector<Conflict> conflicts;
    std::vector<std::string> standing;   ///< what holds throughout
    std::vector<LinkedCase> linked;
    std::vector<std::string> warnings;   ///< a topic that is not listed, what would have been outside, dates past the published bank holidays
    std::vector<std::string> notes;
    std::string counting;                ///< how days are counted here
};

}  // namespace recourse
