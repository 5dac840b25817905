#include "resolve/called_on.hpp"
#include "resolve/conflicts.hpp"
#include "resolve/course.hpp"
#include "resolve/findings.hpp"
#include "resolve/open_moves.hpp"
#include "resolve/rooms.hpp"
#include "resolve/walk_silences.hpp"
#include "resolve/ways_open.hpp"

#include <algorithm>

namespace recourse {

namespace {

constexpr const char* phases_in_json[] = {"choosing", "acting", "sitting", "answering", "deciding", "ended"};

}  // namespace

/// Writes down what a course has come to: the only place that makes a Walk.
class WalkWriter {
public:
    explicit WalkWriter(const Course& course)
        : course_(course), frame_(*course.frame_), procedure_(*frame_.procedure), program_(frame_.program) {}

    Walk write() {
        header();
        walk_.steps = course_.steps_;
        walk_.refusals = course_.refusals_;
        walk_.breaches = course_.breaches_;
        walk_.done = course_.done_;
        walk_.silences = course_.silences_;
        walk_.notes = course_.notes_;
        walk_.taken = course_.taken_;
        walk_.linked = course_.linked_;
        walk_.endings_on_readings = course_.endings_on_readings_;
        walk_.turned_away = course_.turned_away_;
        walk_.turned_away_ground = course_.turned_away_ground_;
        if (!walk_.turned_away.empty()) return std::move(walk_);
        where_it_stands();
        for (const auto& duty : procedure_.duties) {
            for (const auto& owing : course_.owed(duty)) owed(duty, owing);
        }
        ended_with_open_duties();
        what_holds();
        walk_.moves = open_moves(course_);
        for (auto& move : walk_.moves) mark_passed(move.due, course_.now_);
        open_at_steps();
        not_so_by_choice();
        walk_.conflicts = conflicts_in(*frame_.area, met_steps(), course_.cast(), procedure_);
        warnings();
        return std::move(walk_);
    }

private:
    void header() {
        const Story& story = frame_.story;
        walk_.title = story.title;
        walk_.area = AreaName{frame_.area->header.name};
        walk_.procedure = procedure_.name;
        walk_.procedure_title = procedure_.title;
        for (const auto& body : course_.cast().raising()) walk_.raised_by.push_back(listed(body.text));
        for (const auto& body : course_.cast().answering()) walk_.against.push_back(listed(body.text));
        walk_.begun = story.begun;
        walk_.until = course_.now_;
        walk_.assumptions = frame_.sets;
        walk_.counting = counting_in_words(frame_);
        leads();
    }

    Listed listed(const std::string& name) const {
        const Area& area = *frame_.area;
        for (const char* kind : {"body", "post", "agency"}) {
            const Entry* entry = find_called(area, kind, name);
            if (entry) return {entry->name, called_on(area, entry->name, frame_.story.begun.date), entry->ground};
        }
        return {"", name, {GroundKind::story, {}, "", {}}};
    }

    void leads() {
        const std::string& called = frame_.story.topic;
        if (called.empty()) return;
        const Entry* topic = find_called(*frame_.area, "topic", called);
        if (!topic) {
            walk_.topic = Listed{"", called, {GroundKind::story, {}, "", {}}};
            walk_.warnings.push_back("The area lists no topic `" + called +
                                     "`; whether a matter outside the shared priorities may be challenged is not said.");
            return;
        }
        walk_.topic = Listed{topic->name, title_in(*frame_.area, topic->name), topic->ground};
        const Ground ground = ground_of(*topic, "leads");
        for (const auto& body : texts_of(*topic, "leads")) walk_.leads.push_back({body, title_in(*frame_.area, body), ground});
        if (walk_.leads.empty()) walk_.no_lead = ground;
    }

    void where_it_stands() {
        const State& state = course_.state_;
        const auto phase = phase_of(program_, state);
        walk_.phase = phases_in_json[static_cast<std::size_t>(phase)];
        walk_.stands_at = place_of(program_, state);
        if (phase == PhaseState::ended) {
            walk_.ending = walk_.stands_at;
            walk_.ended = course_.moments_.latest("ended");
            return;
        }
        const auto offers = offered_of(program_, state);
        if (phase == PhaseState::acting && walk_.stands_at) standing_before_act(*walk_.stands_at);
        mark_running();
        const bool somebody_may_go_on = std::ranges::any_of(offers, [&](const PlaceName& place) {
            const Step* step = find_step(procedure_, place);
            const bool nobody = step && step->by.open() && step->by.readings.empty();
            return !nobody && !is_closed(program_, state, *place_number(program_, place));
        });
        add_open_where_it_stands(walk_, course_);
        if (const auto* list = unanswered_list(program_, state)) {
            add_silence(walk_, list->ways->otherwise.address, list->ways->otherwise.ground);
        }
        walk_.is_untimed = !course_.next_lapse();
        walk_.waits_for_ever = !somebody_may_go_on && walk_.is_untimed;
    }

    /// The step that owes its act has no record yet: it gets one here.
    void standing_before_act(const PlaceName& place) {
        const Step* step = find_step(procedure_, place);
        if (!step || course_.visit(place).number == 0) return;
        for (const auto phase : all_phases) {
            if (phase == Phase::act || course_.is_dated(*step, phase)) add_open(walk_, step->limit(phase));
        }
        for (const auto& known : walk_.steps) {
            if (known.step == place && known.visit == course_.visit(place).number) return;
        }
        walk_.steps.push_back(course_.record_of(*step));
        walk_.steps.back().due = course_.dates_before_act(*step);
        add_open_calendar(walk_, procedure_, step->days, walk_.steps.back().due);
    }

    /// Which of the dates still run: those of the phase that is owed, and those that have a start of their own.
    void mark_running() {
        for (auto& step : walk_.steps) {
            if (step.visit != course_.visit(step.step).number || is_left_there(step)) continue;
            const Step& declared = *find_step(procedure_, step.step);
            for (const auto phase : all_phases) {
                if (course_.clock(declared, phase) != ClockState::running) continue;
                mark_running(step, to_word(phase));
                perhaps_ended(declared, phase);
            }
        }
    }

    /// On which readings of its limit the case has ended, while on another it still runs.
    void perhaps_ended(const Step& step, Phase phase) {
        for (auto& one : course_.ended_on_readings(step, phase, course_.dates(step, phase), course_.now_)) {
            walk_.endings_on_readings.push_back(std::move(one));
        }
    }

    /// Of one phase: what came of the others has been told.
    void mark_running(WalkStep& step, const std::string& phase) const {
        std::vector<DueDate> dates;
        for (auto& date : step.due) {
            if (date.what != phase) continue;
            date.running = date.at && !date.lapsed;
            dates.push_back(date);
        }
        mark_passed(dates, course_.now_);
        auto marked = dates.begin();
        for (auto& date : step.due) {
            if (date.what == phase) date = *marked++;
        }
    }

    // --- duties ---

    void owed(const Duty& duty, const Owing& owing) {
        OwedDuty made;
        made.duty = duty.name.text;
        made.title = duty.title;
        made.by = called_on(course_.still_owing(duty, owing), *frame_.area, course_.now_.date);
        made.to = called_on(course_.still_to(duty, owing), *frame_.area, course_.now_.date);
        if (duty.by.open()) made.by_unknown = duty.by.ground.says;
        made.since = owing.since;
        made.due = course_.dates(duty, owing);
        for (auto& date : made.due) {
            const bool over = date.at && !owing.doubt.empty() && has_passed(*date.at, course_.now_);
            date.running = !owing.late && !over && date.at.has_value();
        }
        if (!owing.late) mark_passed(made.due, course_.now_);
        made.ways = duty.ways;
        made.strength = duty.strength;
        made.late = owing.late;
        made.certain = owing.doubt.empty();
        made.owed_if = owing.owed_if;
        made.readings = readings_of(duty, owing);
        for (const auto* one : {&duty.by, &duty.to}) {
            if (auto read = who_on_each_reading(*one, course_.cast()); !read.empty()) made.readings.push_back(std::move(read));
        }
        made.ground = duty.ground;
        if (!made.certain) add_open(walk_, duty.when);
        if (duty.strength_as_written.open()) add_silence(walk_, duty.strength_as_written.address, duty.strength_as_written.ground);
        add_open_of(walk_, course_, duty);
        add_open_calendar(walk_, procedure_, duty.days, made.due);
        walk_.owed.push_back(std::move(made));
    }

    /// Whether nothing is said of by when, on some reading at least.
    static bool is_without_time(const Stated<Limit>& within) {
        if (within.value || !within.written) return false;
        const auto meanings = meanings_of(within);
        return meanings.empty() || std::ranges::any_of(meanings, [](const auto& meant) { return !meant.value; });
    }

    /// A case that ended leaves its duties owed; those that the text demands and that have no date are breaches then. Where
    /// the text gives neither a time nor a strength, no word of it was broken, and the walk only says that it was not done.
    /// What the last day itself has made owed could not be done before it, and is only owed.
    void ended_with_open_duties() {
        if (!walk_.ended) return;
        for (const auto& duty : walk_.owed) {
            if (duty.strength == Strength::may || duty.strength == Strength::should) continue;
            const bool dated = std::ranges::any_of(duty.due, [](const DueDate& date) { return date.at.has_value(); });
            if (dated || !duty.certain || duty.since.date >= walk_.ended->date) continue;
            const auto& within = find_duty(procedure_, DutyName{duty.duty})->within;
            if (duty.strength == Strength::said && is_without_time(within)) {
                walk_.notes.push_back((duty.title.empty() ? duty.duty : duty.title) +
                                      ": owed, and not done when the case ended. That is no breach: " +
                                      (within.ground.says.empty() ? "by when it has to be done is left open." : within.ground.says));
                continue;
            }
            walk_.breaches.push_back({*walk_.ended, duty.duty, "duty",
                                      (duty.title.empty() ? duty.duty : duty.title) +
                                          ": the case ended and it was not done.",
                                      duty.ground});
        }
        const auto still = std::ranges::count(walk_.owed, "", &OwedDuty::owed_if);
        const auto perhaps = static_cast<std::ptrdiff_t>(walk_.owed.size()) - still;
        const auto doubtful = std::ranges::count(walk_.owed, false, &OwedDuty::certain) - perhaps;
        if (still > 0) {
            walk_.notes.push_back("Ended; " + std::to_string(still) + " still owed" +
                                  (doubtful > 0 ? ", " + std::to_string(doubtful) + " of them not on every reading." : "."));
        }
        if (perhaps > 0) {
            walk_.notes.push_back("Ended; " + std::to_string(perhaps) + (still > 0 ? " more" : "") +
                                  " may be owed: it depends on what is not recorded.");
        }
    }

    /// Whether the first of several moments has come, or where it is all of them the last; never where there is none.
    bool have_come(const MomentsTogether& together) const {
        const auto came = [&](const MomentName& moment) { return course_.moments_.latest(moment.text).has_value(); };
        if (together.all) return std::ranges::all_of(together.moments, came) && !together.moments.empty();
        return std::ranges::any_of(together.moments, came);
    }

    void what_holds() {
        for (const auto& one : procedure_.standings) {
            const bool begun = one.from.moments.empty() || have_come(one.from);
            if (!begun || have_come(one.till)) continue;
            const Stands here = course_.stands_now(one.when);
            if (here == Stands::fails) continue;
            const std::string says = one.says + " [" + to_text(one.ground) + "]";
            if (here == Stands::holds) {
                walk_.standing.push_back(says + own_ground_in_words(one.when, one.ground, " It holds in this case: "));
            } else if (here == Stands::not_known) {
                walk_.standing.push_back("If " + says_of(one.when) + ", which is not recorded: " + says);
            } else {
                walk_.standing.push_back("If it holds: " + says + " " +
                                         on_each_reading(one.when, course_.known_now(), "it holds", "it does not hold"));
                add_silence(walk_, one.when.address, one.when.ground);
            }
        }
    }

    /// What a set has chosen a condition for and is not so for that: a duty that is not owed, what does not hold, a matter
    /// that is not outside.
    void not_so_by_choice() {
        const auto add = [&](const Stated<Condition>& when, const Ground& block, const std::string& begins) {
            if (when.ground.kind != GroundKind::assumption || course_.stands_now(when) != Stands::fails) return;
            if (auto says = own_ground_in_words(when, block, begins); !says.empty()) walk_.notes.push_back(std::move(says));
        };
        for (const auto& duty : procedure_.duties) {
            const bool came = std::ranges::any_of(duty.owed_on, [&](const MomentName& moment) {
                return course_.moments_.latest(moment.text).has_value();
            });
            const std::string title = duty.title.empty() ? "`" + duty.name.text + "`" : duty.title;
            if (came && course_.owed(duty).empty()) add(duty.when, duty.ground, title + " is owed in this case alone: ");
        }
        for (const auto& one : procedure_.standings) add(one.when, one.ground, "`" + one.name + "` holds in this case alone: ");
        for (const auto& door : procedure_.outsides) {
            add(door.when, door.ground, "This would not be for " + procedure_.title + " in this case alone: ");
        }
    }

    /// At the steps that were met: how strongly the text puts them, and of those who act or are asked, whose place hangs on a
    /// condition, where that is open.
    void open_at_steps() {
        for (const Step* step : met_steps()) {
            if (step->strength_as_written.open()) add_silence(walk_, step->strength_as_written.address, step->strength_as_written.ground);
            for (const auto* people : {&step->by, &step->to, &step->answer_by}) {
                for (const auto& meant : meanings_of(*people)) {
                    if (meant.value) open_holding(*meant.value);
                }
                add_open_roles(walk_, course_, *people);
            }
            Stated<People> deciders;
            if (step->decides.value && step->decides.value->people) deciders.value = step->decides.value->people;
            add_open_roles(walk_, course_, deciders);
            const bool acted = std::ranges::any_of(walk_.steps, [&](const WalkStep& one) { return one.step == step->name && one.acted; });
            if (!acted) continue;
            add_open(walk_, step->to);
            add_open(walk_, step->form);
        }
        for (const auto& exit : procedure_.anytimes) {
            if (std::ranges::find(walk_.taken, exit.name, &TakenExit::name) == walk_.taken.end()) continue;
            add_open(walk_, exit.by);
            add_open_roles(walk_, course_, exit.by);
        }
    }

    /// What is open of who holds the roles: whether anybody else does in certain cases, and in which.
    void open_holding(const People& people) {
        for (const auto& name : roles_in(people)) {
            const Role* role = find_role(procedure_, name);
            if (!role) continue;
            if (role->holders_as_written.readings.empty()) add_open(walk_, role->holders_as_written);
            if (course_.cast().depends_on({Together::one, name, 0, {}}).empty()) continue;
            for (const auto& holder : role->holders) add_open(walk_, holder.when);
            for (const auto& condition : role->stands_aside_if) add_open(walk_, condition);
        }
    }

    /// The steps that the case has come to, or may go on to now.
    std::vector<const Step*> met_steps() const {
        std::vector<const Step*> met;
        for (const auto& step : procedure_.steps) {
            const auto is_it = [&](const auto& one) { return one.step == step.name; };
            const bool open = std::ranges::any_of(walk_.moves, [&](const OpenMove& move) {
                return move.kind == "act" && move.name == step.name.text;
            });
            if (open || std::ranges::any_of(walk_.steps, is_it)) met.push_back(&step);
        }
        return met;
    }

    /// Which version of the text applies is judged by the day the matter came up (3.35).
    void in_force() {
        const Date begun = frame_.story.begun.date;
        const auto& from = procedure_.in_force_from;
        const auto& before = procedure_.in_force_before;
        if (from && begun < *from) {
            walk_.warnings.push_back("This text is in force from " + in_words(*from) + ", and the matter came up on " +
                                     in_words(begun) + ": the text that held then is not written here. This walk says what the "
                                     "later one would have asked.");
        }
        if (before && begun >= *before) {
            walk_.warnings.push_back("This text was in force before " + in_words(*before) + ", and the matter came up on " +
                                     in_words(begun) + ": the text that holds since then is not written here. This walk says what "
                                     "the earlier one would ask.");
        }
        if (procedure_.next_version) {
            walk_.warnings.push_back("A later version of this text is in force from " + in_words(*procedure_.next_version) +
                                     ". It is not applied: the matter came up before.");
        }
    }

    /// What became known too late to turn the matter away, and dates that rest on bank holidays which nobody has published yet.
    void warnings() {
        in_force();
        for (const auto& says : course_.warnings()) walk_.warnings.push_back(says);
        const auto look = [this](const auto& things) {
            for (const auto& thing : things) {
                for (const auto& date : thing.due) warn(date.beyond);
            }
        };
        look(walk_.steps);
        look(walk_.moves);
        look(walk_.owed);
    }

    void warn(const std::string& says) {
        auto& all = walk_.warnings;
        if (!says.empty() && std::ranges::find(all, says) == all.end()) all.push_back(says);
    }

    const Course& course_;
    const Frame& frame_;
    const Procedure& procedure_;
    const Program& program_;
    Walk walk_;
};

Walk Course::walk() const {
    return WalkWriter(*this).write();
}

}  // namespace recourse
