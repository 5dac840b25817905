#include "resolve/course.hpp"

#include "resolve/called_on.hpp"
#include "resolve/rooms.hpp"

#include <algorithm>
#include <string_view>

namespace recourse {

namespace {

constexpr const char* start_of_phase[] = {".opened", ".acted", ".acted", ".answered"};
constexpr const char* due_of_phase[] = {".act_due", ".answer_due", ".held_due", ".decide_due"};

/// The end of the phase before, of those that the step has: a decision counts from the sitting, else the answer, else the
/// act, else the opening.
std::string start_moment(const Step& step, Phase phase) {
    if (phase != Phase::decision) return step.name.text + start_of_phase[static_cast<int>(phase)];
    if (step.has_phase(Phase::sitting)) return step.name.text + ".held";
    if (step.has_phase(Phase::answer)) return step.name.text + ".answered";
    return step.name.text + (step.has_phase(Phase::act) ? ".acted" : ".opened");
}

/// What is not the text's.
constexpr const char* rule_of_late = "a rule of Recourse (3.4), not of the text";

/// "no answer"
std::string outcome_in_words(std::string outcome) {
    std::ranges::replace(outcome, '_', ' ');
    return outcome;
}

/// The name in front of an ending such as ".opened"; empty where it has none.
std::string before_ending(const std::string& moment, std::string_view ending) {
    return moment.ends_with(ending) ? moment.substr(0, moment.size() - ending.size()) : std::string();
}

}  // namespace

std::string due_word(Phase phase) {
    return due_of_phase[static_cast<int>(phase)];
}

/// A step that is opened begins a new visit, unless a lapse opens what is open already. One that was opened and in which
/// nothing was done, as what had opened it fell away, was none.
void Course::visits_opened(const std::vector<std::string>& moments, const State& before, const Stamp& on,
                           std::size_t since) {
    const Program& program = frame_->program;
    for (const auto& moment : moments) {
        const PlaceName name{before_ending(moment, ".opened")};
        const auto place = name.empty() ? std::nullopt : place_number(program, name);
        if (!place) continue;
        const auto offered = offered_of(program, before);
        const bool by_lapse = program.kernel.moves[last_move_].label.kind == LabelKind::lapse;
        if (by_lapse && std::ranges::find(offered, name) != offered.end()) continue;
        Visit& current = visits_[name];
        const bool done = record_now(name) != nullptr;
        auto entered = done ? std::make_shared<const Visit>(current) : current.before;
        current = Visit{(entered ? entered->number : 0) + 1, since, on, {}, {}, std::move(entered)};
    }
}

/// An ending of a procedure that was followed is the outcome of the step that follows it (3.34).
void Course::followed_ended(const std::vector<std::string>& moments, const Stamp& on) {
    for (const auto& step : frame_->procedure->steps) {
        if (step.follow.empty()) continue;
        for (const auto& way : step.on) {
            WalkStep* record = last(step.name);
            const std::string moment = step.name.text + "." + way.outcome.text;
            if (!record || is_lapse(way.outcome) || std::ranges::find(moments, moment) == moments.end()) continue;
            due_for(step, Phase::act, way.outcome.text);
            outcome_came(*record, step, way.outcome.text, on);
        }
    }
}

/// A lapse may have opened the step itself again, and what it still owed comes all the same (3.4): then the visit in which
/// it is owed goes on.
void Course::back_to_open_visit(const Step& step) {
    const auto phase = phase_of(frame_->program, state_);
    const bool owed = phase == PhaseState::answering || phase == PhaseState::sitting || phase == PhaseState::deciding;
    if (!owed || place_of(frame_->program, state_) != step.name || record_now(step.name)) return;
    if (const auto before = visit(step.name).before) visits_[step.name] = *before;
}

/// What came after its time and before anybody had gone on: the lapse is not what came of the step any more, and what it
/// had opened is closed again (3.4).
void Course::came_late(WalkStep& record) {
    if (!is_lapse(OutcomeName{record.outcome})) return;
    if (!record.next.empty()) {
        std::string ways;
        for (const auto& place : record.next) {
            ways += (ways.empty() ? "\"" : " or \"") + title_of(*frame_->procedure, place) + "\"";
        }
        record.notes.push_back("Until then: " + outcome_in_words(record.outcome) + " on " + in_words(*record.on) + ", which had opened " +
                               ways + ". What comes late, before anybody has gone on, counts and closes that again: " + rule_of_late +
                               ".");
    }
    record.outcome.clear();
    record.on.reset();
    record.next.clear();
    record.outcome_ground = {};
}

/// Of a step from which the case has moved on, a decision ends the case by a rule of ours (3.4); what came of the step before
/// is kept beside it.
void Course::decided(WalkStep& record, const Step& step, const OutcomeName& outcome, const Stamp& on, bool moved_on) {
    if (!moved_on) {
        came_late(record);
        return outcome_came(record, step, outcome.text, on);
    }
    const std::string before = record.outcome.empty() || !record.on
                                   ? ""
                                   : "Until then: " + outcome_in_words(record.outcome) + " on " + in_words(*record.on) + ". ";
    record.notes.push_back(before + "The case had moved on from here. That an answer may still settle it, if whoever asked says so, is " +
                           rule_of_late + ".");
    outcome_came(record, step, outcome.text, on);
    record.outcome_ground = {GroundKind::ours, {}, "An answer may settle a matter that has moved on (3.4).", {}};
}

const Visit& Course::visit(const PlaceName& step) const {
    static const Visit never;
    const auto found = visits_.find(step);
    return found == visits_.end() ? never : found->second;
}

WalkStep Course::record_of(const Step& step) const {
    WalkStep made;
    made.step = step.name;
    made.visit = visit(step.name).number;
    made.title = step.title;
    made.stage = step.stage;
    made.inside = step.inside;
    made.strength = step.strength;
    if (auto read = strength_in_words(step.strength_as_written); !read.empty()) made.notes.push_back(std::move(read));
    made.opened = visit(step.name).opened;
    made.ground = step.ground;
    made.by = called_on(cast().named(step.by), *frame_->area, made.opened.date);
    made.to = called_on(cast().named(step.to), *frame_->area, made.opened.date);
    made.room = room_for(step, *frame_->area, *frame_->procedure, cast());
    made.supposed = supposed_;
    return made;
}

/// A limit of a phase counts from its start in this visit; a "further" one from the limit of the phase before, else
/// from the one that led to the step (3.13).
Start Course::start_of(const Step& step, Phase phase) const {
    const Visit& current = visit(step.name);
    Start start;
    start.moment = start_moment(step, phase);
    start.at = moments_.latest(start.moment, current.since);
    start.supposed = moments_.supposed(start.moment);
    const auto before = start.at ? due_of_.find(start.moment) : due_of_.end();
    if (before != due_of_.end()) start.earlier.push_back({before->second, start.moment, start.at});
    start.earlier.push_back({current.earlier_due, step.name.text + ".opened", current.opened});
    start.step = step.name.text;
    start.visit_since = current.since;
    return start;
}

std::vector<DueDate> Course::dates(const Step& step, Phase phase) const {
    const auto& all = visit(step.name).agreed;
    const auto found = all.find(static_cast<int>(phase));
    const auto agreed = found == all.end() ? std::vector<Agreement>{} : found->second;
    const auto whole = std::ranges::find(agreed, nullptr, &Agreement::limit);
    if (whole != agreed.end()) return {whole->date};
    const Start start = start_of(step, phase);
    const Counting how = counting(step.days);
    return waiting(due_dates(step.limit(phase), to_word(phase), start, how, agreed), step.limit(phase), start, how.calendars);
}

/// Whether the phase has come that far that its dates are told: it is owed or was, or its limit has a start of its own
/// and runs (3.6). What waits for the step itself is not told before.
bool Course::is_dated(const Step& step, Phase phase) const {
    if (!step.has_phase(phase)) return false;
    if (start_of(step, phase).at) return true;
    const auto all = dates(step, phase);
    return clock(step, phase) != ClockState::off && std::ranges::any_of(all, [&](const DueDate& date) {
        return date.at || !date.from.starts_with(step.name.text + ".");
    });
}

std::vector<DueDate> Course::dates_before_act(const Step& step) const {
    std::vector<DueDate> all = dates(step, Phase::act);
    for (const auto phase : {Phase::answer, Phase::sitting, Phase::decision}) {
        if (start_of(step, phase).at || !is_dated(step, phase)) continue;
        for (auto& date : dates(step, phase)) all.push_back(std::move(date));
    }
    return all;
}

/// Whether the time of something that comes after the act has passed, as it had a start of its own.
bool Course::has_passed_before_act(const Step& step) const {
    return std::ranges::any_of(all_phases, [&](Phase phase) { return phase != Phase::act && clock(step, phase) == ClockState::lapsed; });
}

/// That it was done when the time for what comes after it had passed already: that clock does not start anew.
void Course::note_passed_before(WalkStep& record, const Step& step) {
    for (const auto phase : {Phase::answer, Phase::sitting, Phase::decision}) {
        if (clock(step, phase) != ClockState::lapsed) continue;
        record.notes.push_back("It was done when the time for its " + to_word(phase) + " had passed already; no other runs for that.");
    }
}

ClockState Course::clock(const Step& step, Phase phase) const {
    const auto place = place_number(frame_->program, step.name);
    const auto clock = place ? clock_of(frame_->program, *place, phase) : no_variable;
    if (clock == no_variable) return ClockState::off;
    const bool own = frame_->program.steps[*place].own_clock[static_cast<std::size_t>(phase)] == clock;
    if (!own && place_of(frame_->program, state_) != step.name) return ClockState::off;
    return static_cast<ClockState>(value_of(frame_->program.kernel, state_, clock));
}

/// Remembers when the limit was due that a moment ends: what comes "further" counts from there (3.13).
void Course::due_for(const Step& step, Phase phase, const std::string& moment) {
    const std::string name = step.name.text + "." + moment;
    for (int earlier = static_cast<int>(phase); earlier >= 0; --earlier) {
        const auto one = static_cast<Phase>(earlier);
        if (!step.limit(one).written) continue;
        due_of_[name] = earlier_due_of(dates(step, one));
        return;
    }
    due_of_.erase(name);
}

}  // namespace recourse
