#pragma once

#include "calendar/calendar.hpp"
#include "model/area.hpp"
#include "model/story.hpp"
#include "resolve/cast.hpp"
#include "resolve/fitting.hpp"
#include "resolve/limits.hpp"
#include "resolve/moments.hpp"
#include "resolve/program.hpp"
#include "resolve/walk.hpp"

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace recourse {

/// What stays the same while a case runs.
struct Frame {
    std::shared_ptr<const Area> area;
    Calendar calendar;
    std::vector<Calendar> other_calendars;  ///< those of procedures that are followed in it, and of readings of whose days are counted
    std::shared_ptr<const Procedure> procedure;
    std::vector<SetName> sets;
    Story story;  ///< the issue; its events are given to the course one by one
    Cast cast;
    Program program;
};

/// What the driver found about the act in hand, for one verdict of the kernel.
struct Finding {
    bool holds = true;
    std::string now;
    std::string needed;
};
using Findings = std::array<Finding, verdicts>;

/// One time that a step was opened (3.21): each has its own clocks, views and record.
struct Visit {
    int number = 0;
    std::size_t since = 0;              ///< how many moments had come before: later ones belong to the visit
    Stamp opened;
    std::vector<EarlierDue> earlier_due;  ///< of the limit that led to it (3.13)
    std::map<int, std::vector<Agreement>> agreed;  ///< by phase (3.22)
    std::shared_ptr<const Visit> before = {};      ///< the last one in which something was done
};

/// One time that a duty was owed and has not been done yet (3.20, 3.21).
struct Owing {
    Stamp since;
    std::string moment;                 ///< the moment that made it owed
    std::vector<EarlierDue> earlier_due;
    bool late = false;
    std::vector<bool> done = {};        ///< of several who owe it, each for itself: who has done it
    std::map<std::uint16_t, Event> parts = {};  ///< by who of those: what was done to some of all to whom it is owed
    std::vector<std::string> readings = {};  ///< on which it is owed, where it is not owed on all
    bool up_on_a_reading = false;       ///< whether an event has relied on its time being up (3.14)
    bool came_too_soon = false;         ///< whether some reading asks for what had not happened yet when its moment came
    std::string doubt = {};             ///< why it is not certain that it is owed; empty where it is
    std::string owed_if = {};           ///< the condition, while what is not recorded decides whether it is owed
};

/// What is said of a duty's readings: on which it is owed and how strongly, or who has chosen one.
std::vector<std::string> readings_of(const Duty& duty, const Owing& owing);
/// How strongly the text puts something that is read in several ways, or who has chosen; empty where it is plain.
std::string strength_in_words(const Stated<Strength>& strength);

/// Those to whom a duty is owed who have not had it: all of several have to, of any one is enough.
std::vector<Actor> without_it(const Duty& duty, const std::vector<std::string>& given, const Cast& cast);
/// The event with what was done before to others to whom the duty is owed, by the same of those who owe it.
Event with_parts(Event event, const Owing& owing, std::uint16_t who);

/// The number of something that an event names; it was checked before that there is one.
std::uint16_t number_of(const std::optional<std::uint16_t>& number, const Event& event);

/// Whether the fact is about what the event does, or about who does it: then an earlier one says nothing of it.
bool belongs_to(const Fact& fact, const Event& event);

/// The end of the name of the moment at which a phase is due: ".act_due".
std::string due_word(Phase phase);

/// A case as it runs: the kernel's state, and everything that the kernel does not know: dates, people, records. The one
/// walk loop: replay, forecasts and the interactive walk all give their events to a Course. A copy is a fork.
class Course {
public:
    explicit Course(std::shared_ptr<const Frame> frame);

    /// Lets everything lapse that is due before `now` (language 3.1 to 3.3).
    void advance(const Stamp& now);
    /// Something happened. False when it was refused; then nothing changed but the list of refusals.
    bool record(const Event& event, bool supposed = false);

    /// What happened so far, and where the case stands.
    Walk walk() const;

    const Frame& frame() const { return *frame_; }
    /// Who takes part, by what is known now.
    const Cast& cast() const { return cast_ ? *cast_ : frame_->cast; }
    const State& state() const { return state_; }
    const Moments& moments() const { return moments_; }
    bool ended() const;
    /// What is outside on one reading only, each with where that is answered.
    std::vector<MetSilence> doubtful_doors() const;
    /// What became known after the case had begun, and would have turned it away.
    const std::vector<std::string>& warnings() const { return warnings_; }
    /// Why the matter is not for this procedure; empty when it is.
    const std::string& turned_away() const { return turned_away_; }
    /// The date up to which the case has run.
    const Stamp& now() const { return now_; }
    /// When the next limit lapses for certain, whatever nobody does; none when nothing will lapse by itself.
    std::optional<Stamp> next_lapse() const;
    /// The dates of a phase's limit, as it would run or runs now.
    std::vector<DueDate> dates(const Step& step, Phase phase) const;
    std::vector<DueDate> dates(const Duty& duty, const Owing& owing) const;
    /// The dates that are told of a step whose act is not done: that of the act, and those of what comes after it and has
    /// a start of its own.
    std::vector<DueDate> dates_before_act(const Step& step) const;
    /// Whether the limit of a phase runs as the case stands.
    ClockState clock(const Step& step, Phase phase) const;
    /// Each time that the duty was owed and not done, the oldest first.
    const std::vector<Owing>& owed(const Duty& duty) const;
    /// Those who still owe the duty: of several who owe it each for itself, only those who have not done it.
    std::vector<Actor> still_owing(const Duty& duty, const Owing& owing) const;
    /// Those to whom it is still owed: of all to whom it is, only those to whom it has not been done.
    std::vector<Actor> still_to(const Duty& duty, const Owing& owing) const;
    /// The current visit of a step; number 0 before it was ever opened.
    const Visit& visit(const PlaceName& step) const;
    /// The record of the current visit of a step; null before anything happened in it.
    const WalkStep* record_now(const PlaceName& step) const;
    /// The record of a visit before anything happened in it.
    WalkStep record_of(const Step& step) const;
    /// Whether the move that the event would make is open, without making it.
    std::optional<Refusal> refusal_of(const Event& event) const;
    /// That a place is a way on on one reading alone, and where the others lead (2.7); empty where it is one on each.
    std::string way_on_a_reading(const PlaceName& place) const;
    /// On which readings of who decides the views that are in give the outcome (2.7). On one on which nobody has said who
    /// decides, what is recorded counts: `recorded`, empty where nothing is.
    std::vector<std::string> had_on(const Step& step, const OutcomeName& outcome, const std::string& recorded) const;
    /// Which outcomes the views that are in give, on which readings of who decides, where no outcome is certain yet (2.7): a
    /// sentence; empty where they give none, or it is read in one way.
    std::string had_on_a_reading(const Step& step) const;
    /// Whether on each reading of what opened them one of these places is a way on.
    bool lead_on_each_reading(const std::vector<PlaceName>& places) const;
    /// On which readings something beside the main line may be done where the case stands, where it is not on all: "`a`".
    std::string during_on_readings(const Anytime& exit) const;
    /// How often something was done at a step.
    int visits(const PlaceName& step) const;

private:
    struct Lapse {
        Stamp at;
        Label label;
        std::size_t owing = 0;  ///< of a duty: which time that it is owed
    };

    bool act(const Event& event);
    bool answer(const Event& event);
    bool is_surplus(const Event& event, const Step& step) const;
    void keep_as_note(const Event& event, const Step& step);
    void back_to_open_visit(const Step& step);
    void came_late(WalkStep& record);
    bool held(const Event& event);
    bool decide(const Event& event);
    void decided(WalkStep& record, const Step& step, const OutcomeName& outcome, const Stamp& on, bool moved_on);
    bool decide_together(const Event& event, const Step& step, std::uint16_t place);
    bool hear_views(const Event& event, const Step& step);
    bool comes_of_views(const Event& event, const Step& step, const OutcomeName& outcome) const;
    void note_who_decided(const Event& event, const Step& step, const OutcomeName& outcome);
    void refuse_on_a_reading(const Event& event, const Step& step);
    bool choose(const Event& event);
    bool duty(const Event& event);
    bool moment(const Event& event);
    bool facts(const Event& event);
    bool anytime(const Event& event);
    bool extend(const Event& event);
    std::optional<Phase> phase_to_extend(const Event& event, const Step& step) const;
    bool extend(const Event& event, const Step& step, Phase phase, const std::vector<LimitPart>& parts);
    bool has_passed_on_its_reading(const Event& event, const Step& step, Phase phase, const LimitPart& part) const;
    bool runs(const Label& label) const;
    bool is_dated(const Step& step, Phase phase) const;
    bool has_passed_before_act(const Step& step) const;
    void note_passed_before(WalkStep& record, const Step& step);
    void agree(const Event& event, const Step& step, Phase phase, const LimitPart& part);
    void records_of(const Event& event, const Extension& extension);
    void end_extensions(const Stamp& on);
    bool is_over(const Agreement& agreed, const Step& step, const Stamp& on);
    void doubt_extension(const Stated<Condition>& condition, const Step& step);

    void begin();
    void doors_met(const Stamp& on);
    std::vector<Lapse> lapses() const;
    bool moment_comes_before(const std::vector<Lapse>& all) const;
    void lapse(const Lapse& next);
    void overdue(const Lapse& next);
    void moments_came(const std::vector<std::string>& moments, const State& before, const Stamp& on);
    void visits_opened(const std::vector<std::string>& moments, const State& before, const Stamp& on, std::size_t since);
    void followed_ended(const std::vector<std::string>& moments, const Stamp& on);
    void duties_owed(const std::vector<std::string>& moments, const State& before, const Stamp& on);
    void doubt(const Duty& duty, Stands here, Owing& owing) const;
    void settle_doubts(const Duty& duty, Stands here);
    void due_for(const Step& step, Phase phase, const std::string& moment);
    Start start_of(const Step& step, Phase phase) const;
    Start start_of(const Owing& owing) const;
    void one_done(const Duty& duty, std::vector<Owing> owed_before, std::size_t which);
    void was_done(const Duty& duty, const Owing& owing, const std::string& by, const Stamp& on, const std::vector<DueDate>& due);
    void was_met(const Duty& duty, const Owing& owing, const Stamp& on);
    bool waive(const Event& event, const Duty& duty, std::uint16_t number);
    std::size_t owing_meant(const Duty& duty, std::uint16_t number, std::uint16_t who);
    bool done_in_part(const Event& event, const Duty& duty, const Label& label, const Event& whole, std::size_t meant);
    void note_kept(const Event& event, const Duty& duty);
    void note_form(const Event& event, const Duty& duty);
    void refuse_second_act(const Event& event, const Step& step);
    void note_doubt(const Stamp& on, const Duty& duty, const Owing& owing, const std::vector<std::string>& lacking);
    void note_part(const Event& event, const Step& step, const std::string& what);
    bool is_moved(const Event& event, const Step& step) const;
    bool move_meeting(const Event& event, const Step& step, std::uint16_t place);

    /// The answer to what a condition reads; empty where it is not known.
    std::string answer_now(const std::string& path) const;
    std::string view_now(const std::string& path) const;
    Answers known_now() const;
    /// Who holds the roles that depend on the circumstances, with what an event says besides (2.9).
    void settle_cast(const std::map<std::string, std::string>& besides = {});
    State asked_of(const Event& event, const Findings& findings) const;
    void learn(const std::string& path, const std::string& answer);
    void come(const std::string& moment, const Stamp& on);
    void moments_of_story(const Stamp& until);
    bool happen(const Event& event);
    void choose_by_doing(const Event& event);
    void lapse_on_reading(const Event& event);
    std::vector<EndingOnReading> ended_on_readings(const Step& step, Phase phase, const std::vector<DueDate>& due, const Stamp& by) const;
    void note_ended_before(const Step& step, Phase phase, const std::vector<EndingOnReading>& before);
    void note_ended_by(const Step& step, Phase phase, const std::vector<DueDate>& due);
    void duty_due_on_reading(const Event& event, const Duty& duty);
    Stands stands_now(const Stated<Condition>& condition) const;
    void note_expected(const Event& event, const std::vector<Stated<Condition>>& expected);
    std::optional<MoveNumber> open_move(const State& state, const Label& label) const;
    bool make(const Event& event, const Label& label, const Findings& findings);
    void take_move(MoveNumber move, const Stamp& on);
    void end_where_nothing_is_open(const Stamp& on);
    void refuse(const Event& event, const State& state, const Label& label, const Findings& findings);

    WalkStep& entry(const Step& step);
    WalkStep* last(const PlaceName& step);
    void refresh();
    void refresh(WalkStep& record, const Step& step);
    void outcome_came(WalkStep& current, const Step& step, const std::string& outcome, const Stamp& on);
    void breach(const Event& event, const std::string& field, std::string says, const Ground& ground);
    void late(const Event& event, const std::string& field, const std::vector<DueDate>& dates, const Ground& ground);
    void late_act(const Event& event, const Step& step, const std::vector<DueDate>& dates);
    void note_late_on_a_reading(const std::string& what, const Stamp& on, const std::vector<DueDate>& due);
    void not_told(const Event& event, const Stated<People>& informs);
    void note_not_asked(const Event& event, const Stated<People>& to);
    void note_left_out(const Event& event, const Stated<People>& people, std::vector<Lacking> lists, const std::string& field,
                       const std::string& of_whom, const std::function<std::string(const std::string&)>& says);
    std::string where_on_each_reading(const Stated<Ways>& ways) const;
    void led_on(const Stated<Ways>& ways);
    void led_on_beside(const Stated<Ways>& ways, const std::string& what);
    std::string readings_that_lead_to(const PlaceName& place) const;
    Fitting acting(const Stated<People>& people, const Event& event) const;
    Fitting addressed(const Stated<People>& people, const Event& event) const;
    Fitting asked_first(const Stated<People>& people, const Event& event) const;
    void note_who_acted(const Event& event, const Step& step);
    void note_who_answered(const Event& event, const Step& step);
    void note_who_kept(const Event& event, const Duty& duty);
    void note_who_took(const Event& event, const Anytime& exit);
    void note_lacking(const Event& event, const Step& step);
    void note_may_refuse(const Step& step);
    void note_notice(const Event& event, const Step& step, const Stamp& meets, const Stamp& asked);
    void met(const std::string& address, const Ground& ground);
    Counting counting(const DaysOf& days) const;
    void met_calendar(const DaysOf& days, const std::vector<DueDate>& dates);
    std::vector<DueDate> waiting(std::vector<DueDate> dates, const Stated<Limit>& limit, const Start& start,
                                 const std::vector<CountedIn>& calendars) const;
    std::optional<Stamp> latest_of(const std::string& moment) const;

    friend class WalkWriter;

    std::shared_ptr<const Frame> frame_;
    std::shared_ptr<const Cast> cast_;  ///< none where it is the frame's
    State state_;
    Moments moments_;
    Stamp now_;
    std::vector<std::pair<Stamp, std::string>> to_come_;  ///< moments that the story gives, not reached yet
    std::map<PlaceName, Visit> visits_;                     ///< the current visit of each step that was opened
    std::map<DutyName, std::vector<Owing>> owed_;
    std::map<std::string, std::vector<EarlierDue>> due_of_;    ///< of moments that end a limit: when it was due (3.13)
    std::vector<WalkStep> steps_;
    std::vector<Refusal> refusals_;
    std::vector<Breach> breaches_;
    std::vector<DoneDuty> done_;
    std::vector<TakenExit> taken_;
    std::vector<MetSilence> silences_;
    std::vector<std::string> notes_;
    std::vector<std::string> warnings_;
    std::map<std::string, std::string> doors_;  ///< what is outside by what is known now: where it is said, and in which case
    std::vector<LinkedCase> linked_;
    std::vector<EndingOnReading> endings_on_readings_;
    std::string turned_away_;
    std::optional<Ground> turned_away_ground_;
    MoveNumber last_move_ = 0;
    std::map<PlaceName, const Stated<Ways>*> ways_read_;  ///< places that were opened on one reading alone: by what
    std::vector<std::string> on_readings_;  ///< of the move that was made last: where it rests on one reading
    bool supposed_ = false;
};

}  // namespace recourse
