#include "resolve/course.hpp"

#include "resolve/explain.hpp"
#include "resolve/rooms.hpp"
#include "resolve/turn_away.hpp"

#include <algorithm>

namespace recourse {

namespace {

constexpr Phase all_phases[] = {Phase::act, Phase::answer, Phase::sitting, Phase::decision};
constexpr const char* start_of_phase[] = {".opened", ".acted", ".acted", ".answered"};
constexpr const char* due_of_phase[] = {".act_due", ".answer_due", ".held_due", ".decide_due"};

std::string start_moment(const Step& step, Phase phase) {
    if (phase == Phase::decision && step.has_phase(Phase::sitting)) return step.name.text + ".held";
    return step.name.text + start_of_phase[static_cast<int>(phase)];
}

}  // namespace

Course::Course(std::shared_ptr<const Frame> frame) : frame_(std::move(frame)), state_(frame_->program.kernel.start) {
    begin();
}

void Course::begin() {
    const Story& story = frame_->story;
    now_ = story.begun;
    for (const auto& [moment, on] : story.moments) moments_.come(moment, on);
    for (const auto& [fact, answer] : story.facts) learn(fact, answer);
    learn("topic", story.topic);
    for (const auto& read : frame_->program.reads) {
        const auto side = [&](const std::string& prefix, const std::vector<BodyName>& bodies) {
            if (!read.path.starts_with(prefix)) return;
            const BodyName body{read.path.substr(prefix.size())};
            learn(read.path, std::ranges::find(bodies, body) != bodies.end() ? "true" : "false");
        };
        side("raised_by.", frame_->cast.raising());
        side("against.", frame_->cast.answering());
    }
    if (const auto away = wrong_door(*frame_, state_)) {
        turned_away_ = away->says;
        turned_away_ground_ = away->ground;
        return;
    }
    take_move(0, story.begun);
}

/// A fact, a topic or a moment becomes known; nothing where no condition reads it.
void Course::learn(const std::string& path, const std::string& answer) {
    facts_[path] = answer;
    const auto number = read_number(frame_->program, path);
    if (!number) return;
    const auto& answers = frame_->program.reads[*number].answers;
    const auto found = std::ranges::find(answers, answer);
    if (found == answers.end()) return;
    const Label label{LabelKind::fact, *number, static_cast<std::uint16_t>(found - answers.begin())};
    if (const auto move = open_move(state_, label)) take_move(*move, now_);
}

std::optional<MoveNumber> Course::open_move(const State& state, const Label& label) const {
    for (const auto move : moves_with(frame_->program, label)) {
        if (!refusal(frame_->program.kernel, state, move)) return move;
    }
    return std::nullopt;
}

State Course::with_findings(const Findings& findings) const {
    State state = state_;
    for (int verdict = 0; verdict < verdicts; ++verdict) {
        set_value(frame_->program.kernel, state, frame_->program.verdict[verdict],
                  findings[static_cast<std::size_t>(verdict)].holds ? 1 : 0);
    }
    return state;
}

void Course::take_move(MoveNumber move, const Stamp& on) {
    const State before = state_;
    state_ = take(frame_->program.kernel, state_, move);
    for (const auto& duty : frame_->procedure->duties) {
        const auto variable = frame_->program.duties[*duty_number(frame_->program, duty.name)];
        const auto now = value_of(frame_->program.kernel, state_, variable);
        if (now == value_of(frame_->program.kernel, before, variable)) continue;
        if (now == static_cast<std::uint16_t>(DutyState::open)) moments_.come(duty.name.text + ".owed", on, supposed_);
    }
    for (const auto& moment : frame_->program.produces[move]) moments_.come(moment, on, supposed_);
}

Counting Course::counting() const {
    return {moments_, frame_->calendar, [this](const std::string& fact) {
                const auto found = facts_.find(fact);
                return found == facts_.end() ? std::string() : found->second;
            }};
}

std::vector<DueDate> Course::dates(const Step& step, Phase phase) const {
    const auto agreed = agreed_.find({step.name.text, static_cast<int>(phase)});
    if (agreed != agreed_.end()) return {agreed->second};
    const auto earlier = earlier_due_.find(step.name);
    return due_dates(step.limit(phase), to_word(phase), start_moment(step, phase),
                     earlier == earlier_due_.end() ? std::nullopt : earlier->second, counting());
}

std::vector<DueDate> Course::dates(const Duty& duty) const {
    return due_dates(duty.within, "duty", duty.name.text + ".owed", std::nullopt, counting());
}

// --- lapses ---

std::vector<Course::Lapse> Course::lapses() const {
    const Program& program = frame_->program;
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
        if (value_of(program.kernel, state_, program.duties[i]) != static_cast<std::uint16_t>(DutyState::open)) continue;
        const auto at = certain_after(dates(procedure.duties[i]));
        if (at) all.push_back({*at, {LabelKind::overdue, static_cast<std::uint16_t>(i), 0}});
    }
    std::ranges::stable_sort(all, {}, &Lapse::at);
    return all;
}

std::optional<Stamp> Course::next_lapse() const {
    const auto all = lapses();
    if (all.empty()) return std::nullopt;
    return all.front().at;
}

void Course::advance(const Stamp& now) {
    if (!turned_away_.empty()) return;
    for (auto all = lapses(); !all.empty() && has_passed(all.front().at, now); all = lapses()) lapse(all.front());
    if (now_ < now) now_ = now;
}

void Course::lapse(const Lapse& next) {
    const auto move = open_move(state_, next.label);
    if (!move) return;
    const Procedure& procedure = *frame_->procedure;
    if (next.label.kind == LabelKind::overdue) {
        const Duty& duty = procedure.duties[next.label.subject];
        breaches_.push_back({next.at, duty.name.text, "within",
                             (duty.title.empty() ? duty.name.text : duty.title) + ": due by " + in_words(next.at) +
                                 " and not done by then.",
                             duty.ground});
        take_move(*move, next.at);
        return;
    }
    const Step& step = procedure.steps[next.label.subject];
    const auto phase = static_cast<Phase>(next.label.value);
    moments_.come(step.name.text + due_of_phase[static_cast<int>(phase)], next.at, supposed_);
    take_move(*move, next.at);
    lapsed(step, phase, next.at);
}

void Course::lapsed(const Step& step, Phase phase, const Stamp& at) {
    entry(step);
    outcome_came(step, lapse_word(phase), at);
}

// --- the record of steps ---

WalkStep* Course::last(const PlaceName& step) {
    for (auto entry = steps_.rbegin(); entry != steps_.rend(); ++entry) {
        if (entry->step == step) return &*entry;
    }
    return nullptr;
}

/// The record of the current visit of a step; a new one where it has none yet.
WalkStep& Course::entry(const Step& step) {
    const auto opened = moments_.latest(step.name.text + ".opened").value_or(now_);
    if (WalkStep* known = last(step.name); known && known->opened == opened && known == &steps_.back()) return *known;
    WalkStep made;
    made.step = step.name;
    made.title = step.title;
    made.stage = step.stage;
    made.strength = step.strength;
    made.opened = opened;
    made.ground = step.ground;
    made.by = frame_->cast.named(step.by);
    made.to = frame_->cast.named(step.to);
    made.room = room_for(step, *frame_->area, *frame_->procedure, frame_->cast);
    made.supposed = supposed_;
    steps_.push_back(std::move(made));
    return steps_.back();
}

/// The dates of the step where the case stands, as they are counted now.
void Course::refresh() {
    if (steps_.empty()) return;
    WalkStep& current = steps_.back();
    const Step* step = find_step(*frame_->procedure, current.step);
    if (!step) return;
    current.due.clear();
    for (const auto phase : all_phases) {
        const bool reached = phase == Phase::act || moments_.latest(start_moment(*step, phase));
        if (!step->has_phase(phase) || !reached) continue;
        if (step->limit(phase).open()) met(step->limit(phase).address, step->limit(phase).ground);
        for (auto& date : dates(*step, phase)) {
            const auto due = due_of_phase[static_cast<int>(phase)];
            date.lapsed = moments_.latest(step->name.text + due).has_value();
            current.due.push_back(std::move(date));
        }
    }
}

void Course::outcome_came(const Step& step, const std::string& outcome, const Stamp& on) {
    refresh();
    WalkStep& current = *last(step.name);
    current.outcome = outcome;
    current.on = on;
    current.next.clear();
    const auto way = std::ranges::find(step.on, OutcomeName{outcome}, &OutcomeWays::outcome);
    if (way == step.on.end()) return;
    current.outcome_ground = way->ways.ground;
    if (!way->ways.value) {
        met(way->ways.address, way->ways.ground);
        return;
    }
    current.next = way->ways.value->to;
    for (const auto& place : current.next) {
        earlier_due_[place] = current.due.empty() ? std::nullopt : certain_after(current.due);
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
