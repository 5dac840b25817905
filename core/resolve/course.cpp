#include "resolve/course.hpp"

#include "model/own_starts.hpp"
#include "resolve/explain.hpp"
#include "resolve/rooms.hpp"
#include "resolve/turn_away.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace recourse {

Course::Course(std::shared_ptr<const Frame> frame) : frame_(std::move(frame)), state_(frame_->program.kernel.start) {
    begin();
}

void Course::begin() {
    const Story& story = frame_->story;
    now_ = story.begun;
    for (const auto& [moment, on] : story.moments) {
        to_come_.emplace_back(on, moment);
        moments_.come(moment + ".planned", on, false);
    }
    std::ranges::stable_sort(to_come_);
    for (const auto& [fact, answer] : story.facts) learn(fact, answer);
    learn("topic", story.topic);
    for (const auto& read : frame_->program.reads) {
        const auto side = [&](const std::string& prefix, const std::vector<BodyName>& bodies) {
            if (!read.path.starts_with(prefix)) return;
            const BodyName body{read.path.substr(prefix.size())};
            learn(read.path, std::ranges::find(bodies, body) != bodies.end() ? "true" : "false");
        };
        side("raised_by.", cast().raising());
        side("against.", cast().answering());
    }
    if (const auto away = wrong_door(*frame_, state_)) {
        turned_away_ = away->says;
        turned_away_ground_ = away->ground;
        return;
    }
    notes_ = admitted_parties(*frame_);
    for (const auto& door : doubtful_doors()) {
        notes_.push_back(door.says);
        met(door.address, door.ground);
        doors_[door.address] = "";
    }
    take_move(0, story.begun);
    led_on_beside(frame_->procedure->starts_at, "Where it starts");
    moments_of_story(story.begun);
    end_where_nothing_is_open(story.begun);
    settle_cast();
}

/// The moments that the story gives, up to a date.
void Course::moments_of_story(const Stamp& until) {
    while (!to_come_.empty() && to_come_.front().first <= until) {
        const auto [on, name] = to_come_.front();
        to_come_.erase(to_come_.begin());
        const auto& declared = frame_->procedure->moments;
        const auto found = std::ranges::find(declared, MomentName{name}, &MomentWord::name);
        const Label label{LabelKind::moment, static_cast<std::uint16_t>(found - declared.begin()), 0};
        const auto move = found == declared.end() ? std::nullopt : open_move(state_, label);
        if (move) {
            take_move(*move, on);
        } else {
            come(name, on);
        }
        refresh();
    }
}

/// A moment that no move of the kernel brings comes: for dates, for conditions, and for the duties that hang on it.
void Course::come(const std::string& moment, const Stamp& on) {
    const State before = state_;
    const auto number = read_number(frame_->program, "come." + moment);
    const auto move = number ? open_move(state_, {LabelKind::fact, *number, 1}) : std::nullopt;
    if (move) state_ = take(frame_->program.kernel, state_, *move);
    moments_came({moment}, before, on);
}

/// A fact, a topic or a moment becomes known; nothing where no condition reads it.
void Course::learn(const std::string& path, const std::string& answer) {
    moments_.learn(path, answer);
    const auto number = read_number(frame_->program, path);
    if (!number) return;
    const auto& answers = frame_->program.reads[*number].answers;
    const auto found = std::ranges::find(answers, answer);
    if (found == answers.end()) return;
    const Label label{LabelKind::fact, *number, static_cast<std::uint16_t>(found - answers.begin())};
    if (const auto move = open_move(state_, label)) take_move(*move, now_);
}

Answers Course::known_now() const {
    return [this](const std::string& path) { return answer_now(path); };
}

std::string Course::answer_now(const std::string& path) const {
    if (path.starts_with("come.")) return moments_.latest(path.substr(5)) ? "true" : "false";
    if (path.starts_with("view.")) return view_now(path);
    for (const auto& [prefix, bodies] : {std::pair("raised_by.", &cast().raising()), std::pair("against.", &cast().answering())}) {
        if (!path.starts_with(prefix)) continue;
        const BodyName body{path.substr(std::string_view(prefix).size())};
        return std::ranges::find(*bodies, body) != bodies->end() ? "true" : "false";
    }
    return moments_.known(path);
}

/// Views belong to a visit: the state forgets those of an earlier one (3.21).
std::string Course::view_now(const std::string& path) const {
    const auto number = read_number(frame_->program, path);
    if (!number) return "";
    const ReadVariable& read = frame_->program.reads[*number];
    const auto value = value_of(frame_->program.kernel, state_, read.variable);
    return value == 0 ? "" : read.answers[value - 1u];
}

void Course::settle_cast(const std::map<std::string, std::string>& besides) {
    if (!frame_->cast.changes() && !frame_->cast.takes_turns()) return;
    const Cast& first = frame_->cast;
    const Cast today = first.takes_turns() ? Cast(frame_->area, *frame_->procedure, frame_->story, now_.date) : first;
    cast_ = std::make_shared<const Cast>(today.as_known([&](const std::string& path) {
        const auto said = besides.find(path);
        return said != besides.end() ? said->second : answer_now(path);
    }));
}

std::optional<MoveNumber> Course::open_move(const State& state, const Label& label) const {
    for (const auto move : moves_with(frame_->program, label)) {
        if (!refusal(frame_->program.kernel, state, move)) return move;
    }
    return std::nullopt;
}

bool belongs_to(const Fact& fact, const Event& event) {
    switch (fact.about) {
        case About::issue: return false;
        case About::act: return event.kind == EventKind::act;
        case About::answer: return event.kind == EventKind::answer;
        case About::person: break;
    }
    return event.kind == EventKind::act || event.kind == EventKind::answer || event.kind == EventKind::held ||
           event.kind == EventKind::decide || event.kind == EventKind::duty || event.kind == EventKind::anytime;
}

/// The state as the event finds it: with what was found about it, and with the facts that it gives. Facts about an act,
/// an answer or a person belong to what is done: those of an earlier one are not known any more.
State Course::asked_of(const Event& event, const Findings& findings) const {
    State state = state_;
    for (const auto& read : frame_->program.reads) {
        const Fact* fact = find_fact(*frame_->procedure, FactName{read.path});
        if (!fact) continue;
        if (belongs_to(*fact, event)) {
            set_value(frame_->program.kernel, state, read.variable, 0);
        }
        const auto told = event.facts.find(read.path);
        if (told == event.facts.end()) continue;
        const auto answer = std::ranges::find(read.answers, told->second);
        if (answer == read.answers.end()) continue;
        set_value(frame_->program.kernel, state, read.variable,
                  static_cast<std::uint16_t>(1 + (answer - read.answers.begin())));
    }
    for (int verdict = 0; verdict < verdicts; ++verdict) {
        set_value(frame_->program.kernel, state, frame_->program.verdict[verdict],
                  findings[static_cast<std::size_t>(verdict)].holds ? 1 : 0);
    }
    return state;
}

void Course::take_move(MoveNumber move, const Stamp& on) {
    last_move_ = move;
    const State before = state_;
    state_ = take(frame_->program.kernel, state_, move);
    // What was found of this event says nothing of the next.
    for (const auto verdict : frame_->program.verdict) set_value(frame_->program.kernel, state_, verdict, 1);
    moments_came(frame_->program.produces[move], before, on);
}

void Course::moments_came(const std::vector<std::string>& moments, const State& before, const Stamp& on) {
    const std::size_t since = moments_.count();
    for (const auto& moment : moments) moments_.come(moment, on, supposed_);
    visits_opened(moments, before, on, since);
    duties_owed(moments, before, on);
    followed_ended(moments, on);
}

/// Where no way of a list is open and the text then ends the matter, it ends (3.9).
void Course::end_where_nothing_is_open(const Stamp& on) {
    for (const auto& list : frame_->program.last_resorts) {
        const bool ending = list.place != no_place && list.place >= frame_->procedure->steps.size();
        if (!ending || refusal(frame_->program.kernel, state_, list.choice)) continue;
        notes_.push_back(iso(on) + ": no other way on was open, so the matter ended with \"" +
                         title_of(*frame_->procedure, frame_->program.places[list.place]) + "\".");
        take_move(list.choice, on);
        return;
    }
}

Counting Course::counting(const DaysOf& days) const {
    return {moments_, calendars_of(*frame_, days)};
}

/// That some of these dates hang on whose working days are counted, where that is open.
void Course::met_calendar(const DaysOf& days, const std::vector<DueDate>& dates) {
    const auto& whose = whose_days(*frame_->procedure, days);
    if (whose.open() && std::ranges::any_of(dates, &DueDate::hangs_on_calendar)) met(whose.address, whose.ground);
}

// --- lapses ---

std::vector<Course::Lapse> Course::lapses() const {
    const Procedure& procedure = *frame_->procedure;
    std::vector<Lapse> all;
    for (std::size_t i = 0; i < procedure.steps.size(); ++i) {
        for (const auto phase : all_phases) {
            const Label label{LabelKind::lapse, static_cast<std::uint16_t>(i), static_cast<std::uint16_t>(phase)};
            if (!procedure.steps[i].limit(phase).written || !open_move(state_, label)) continue;
            if (const auto at = certain_after(dates(procedure.steps[i], phase))) all.push_back({*at, label});
        }
    }
    for (std::size_t i = 0; i < procedure.duties.size(); ++i) {
        const auto& owings = owed(procedure.duties[i]);
        for (std::size_t k = 0; k < owings.size(); ++k) {
            if (owings[k].late || !owings[k].doubt.empty()) continue;
            const auto at = certain_after(dates(procedure.duties[i], owings[k]));
            if (at) all.push_back({*at, {LabelKind::overdue, static_cast<std::uint16_t>(i), 0}, k});
        }
    }
    std::ranges::stable_sort(all, {}, &Lapse::at);
    return all;
}

std::optional<Stamp> Course::next_lapse() const {
    auto all = lapses();
    if (to_come_.empty()) return all.empty() ? std::nullopt : std::optional(all.front().at);
    Course ahead = *this;
    while (ahead.moment_comes_before(all)) {
        ahead.moments_of_story(ahead.to_come_.front().first);
        all = ahead.lapses();
    }
    return all.empty() ? std::nullopt : std::optional(all.front().at);
}

/// Whether a moment that the story gives comes before the first of these lapses, which it may bring, move or prevent.
bool Course::moment_comes_before(const std::vector<Lapse>& all) const {
    return !to_come_.empty() && (all.empty() || to_come_.front().first <= all.front().at);
}

void Course::advance(const Stamp& now) {
    if (!turned_away_.empty()) return;
    // A lapse of no length that leads back to itself would go round for ever on one day.
    for (int most = 10'000; most > 0; --most) {
        const auto all = lapses();
        if (moment_comes_before(all) && to_come_.front().first <= now) {
            moments_of_story(to_come_.front().first);
            continue;
        }
        if (all.empty() || !has_passed(all.front().at, now)) break;
        lapse(all.front());
        end_where_nothing_is_open(all.front().at);
    }
    if (now_ < now) now_ = now;
    settle_cast();
    doors_met(now_);
}

void Course::lapse(const Lapse& next) {
    if (next.label.kind == LabelKind::overdue) return overdue(next);
    const auto move = open_move(state_, next.label);
    if (!move) return;
    const Step& step = frame_->procedure->steps[next.label.subject];
    const auto phase = static_cast<Phase>(next.label.value);
    const auto& produced = frame_->program.produces[*move];
    const auto comes_as = [&](Phase one) {
        return std::ranges::find(produced, step.name.text + "." + lapse_word(one)) != produced.end();
    };
    const Phase as = comes_as(phase) ? phase : lapses_before_act_as(step, phase);
    const bool is_first = comes_as(as);
    WalkStep& record = entry(step);
    if (is_first) due_for(step, phase, lapse_word(as));
    const auto due = dates(step, phase);
    come(step.name.text + due_word(phase), next.at);
    refresh(record, step);
    if (as != phase) {
        record.notes.push_back("The time for its answer passed on " + in_words(next.at) +
                               ", before it was done. That is `not_done`: nobody can have failed to answer what was not sent.");
    }
    const OutcomeName earlier{record.outcome};
    if (is_first && is_lapse(earlier) && earlier.text != lapse_word(as)) {
        record.notes.push_back("Before that came `" + earlier.text + "`, on " + in_words(*record.on) + ".");
    }
    take_move(*move, next.at);
    note_ended_by(step, phase, due);
    if (is_first) outcome_came(record, step, lapse_word(as), next.at);
}

// --- the record of steps ---

WalkStep* Course::last(const PlaceName& step) {
    for (auto entry = steps_.rbegin(); entry != steps_.rend(); ++entry) {
        if (entry->step == step) return &*entry;
    }
    return nullptr;
}

const WalkStep* Course::record_now(const PlaceName& step) const {
    const auto known = std::ranges::find(steps_.rbegin(), steps_.rend(), step, &WalkStep::step);
    return known != steps_.rend() && known->visit == visit(step).number ? &*known : nullptr;
}

bool is_left_there(const WalkStep& step) {
    const bool sat_in_vain = step.outcome == "inquorate";  // it does not count as held, and is still owed (3.18)
    return !step.outcome.empty() && !sat_in_vain && !is_lapse(OutcomeName{step.outcome}) && step.next.empty();
}

/// The record of the current visit of a step; a new one where it has none yet.
WalkStep& Course::entry(const Step& step) {
    if (WalkStep* known = last(step.name); known && known->visit == visit(step.name).number) return *known;
    if (!step.inside.empty()) entry(*find_step(*frame_->procedure, step.inside));
    steps_.push_back(record_of(step));
    return steps_.back();
}

/// The dates of the step where the case stands, and of those that are open from there, as they are counted now.
void Course::refresh() {
    const auto place = place_of(frame_->program, state_);
    const Step* step = place ? find_step(*frame_->procedure, *place) : nullptr;
    while (step) {
        WalkStep* record = last(step->name);
        if (record && record->visit == visit(step->name).number) refresh(*record, *step);
        step = step->inside.empty() ? nullptr : find_step(*frame_->procedure, step->inside);
    }
    for (const auto& offered : offered_of(frame_->program, state_)) {
        const Step* open = offered == place ? nullptr : find_step(*frame_->procedure, offered);
        if (open && record_now(offered)) refresh(*last(offered), *open);
    }
}

void Course::refresh(WalkStep& record, const Step& step) {
    record.due.clear();
    for (const auto phase : all_phases) {
        if (!is_dated(step, phase)) continue;
        if (step.limit(phase).open()) met(step.limit(phase).address, step.limit(phase).ground);
        for (auto& date : dates(step, phase)) {
            date.lapsed = moments_.latest(step.name.text + due_word(phase), visit(step.name).since).has_value();
            record.due.push_back(std::move(date));
        }
    }
    met_calendar(step.days, record.due);
}

/// What came of a visit, in its record: after the move, which may have opened the step again.
void Course::outcome_came(WalkStep& current, const Step& step, const std::string& outcome, const Stamp& on) {
    current.outcome = outcome;
    current.on = on;
    current.next.clear();
    const auto way = std::ranges::find(step.on, OutcomeName{outcome}, &OutcomeWays::outcome);
    if (way == step.on.end()) return;
    current.outcome_ground = way->ways.ground;
    if (!way->ways.value) met(way->ways.address, way->ways.ground);
    if (auto each = where_on_each_reading(way->ways); !each.empty()) current.notes.push_back("Where it leads is read in several ways: " + each);
    led_on(way->ways);
    current.next = places_in(way->ways);
    const auto due = due_of_.find(step.name.text + "." + outcome);
    for (const auto& place : current.next) {
        const auto opened = visits_.find(place);
        if (opened != visits_.end() && due != due_of_.end()) opened->second.earlier_due = due->second;
    }
}

void Course::met(const std::string& address, const Ground& ground) {
    if (std::ranges::find(silences_, address, &MetSilence::address) != silences_.end()) return;
    silences_.push_back({address, ground.says, ground});
}

bool Course::ended() const {
    return phase_of(frame_->program, state_) == PhaseState::ended;
}

int Course::visits(const PlaceName& step) const {
    return static_cast<int>(std::ranges::count(steps_, step, &WalkStep::step));
}

}  // namespace recourse
