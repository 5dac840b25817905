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

/// The end of the phase before, of those that the step has: a decision counts from the sitting, else the answer, else the
/// act, else the opening.
std::string start_moment(const Step& step, Phase phase) {
    if (phase != Phase::decision) return step.name.text + start_of_phase[static_cast<int>(phase)];
    if (step.has_phase(Phase::sitting)) return step.name.text + ".held";
    if (step.has_phase(Phase::answer)) return step.name.text + ".answered";
    return step.name.text + (step.has_phase(Phase::act) ? ".acted" : ".opened");
}

}  // namespace

Course::Course(std::shared_ptr<const Frame> frame) : frame_(std::move(frame)), state_(frame_->program.kernel.start) {
    begin();
}

void Course::begin() {
    const Story& story = frame_->story;
    now_ = story.begun;
    for (const auto& [moment, on] : story.moments) to_come_.emplace_back(on, moment);
    std::ranges::stable_sort(to_come_);
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
    notes_ = admitted_parties(*frame_);
    take_move(0, story.begun);
    moments_of_story(story.begun);
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
    }
}

/// A moment that no move of the kernel brings comes: for dates, for conditions, and for the duties that hang on it.
void Course::come(const std::string& moment, const Stamp& on) {
    moments_.come(moment, on, supposed_);
    const auto number = read_number(frame_->program, "come." + moment);
    if (!number) return;
    const auto move = open_move(state_, {LabelKind::fact, *number, 1});
    if (!move) return;
    state_ = take(frame_->program.kernel, state_, *move);
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

/// The state as the event finds it: with what was found about it, and with the facts that it gives. Facts about an act
/// belong to its visit: those of an earlier act are not known any more.
State Course::asked_of(const Event& event, const Findings& findings) const {
    State state = state_;
    for (const auto& read : frame_->program.reads) {
        const Fact* fact = find_fact(*frame_->procedure, FactName{read.path});
        if (!fact) continue;
        if (event.kind == EventKind::act && fact->about == About::act) {
            set_value(frame_->program.kernel, state, read.variable, 0);
        }
        const auto given = event.facts.find(read.path);
        if (given == event.facts.end()) continue;
        const auto answer = std::ranges::find(read.answers, given->second);
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
    state_ = take(frame_->program.kernel, state_, move);
    for (const auto& moment : frame_->program.produces[move]) moments_.come(moment, on, supposed_);
}

Counting Course::counting() const {
    return {moments_, frame_->calendar, [this](const std::string& fact) {
                const auto found = facts_.find(fact);
                return found == facts_.end() ? std::string() : found->second;
            }};
}

std::vector<DueDate> Course::dates(const Step& step, Phase phase) const {
    const auto agreed = agreed_.find(visit_of(step, static_cast<int>(phase)));
    if (agreed != agreed_.end()) return {agreed->second};
    const auto earlier = earlier_due_.find(step.name);
    return due_dates(step.limit(phase), to_word(phase), start_moment(step, phase),
                     earlier == earlier_due_.end() ? std::nullopt : earlier->second, counting());
}

std::vector<DueDate> Course::dates(const Duty& duty) const {
    std::string start = duty.owed_on.empty() ? "begun" : duty.owed_on.front().text;
    for (const auto& moment : duty.owed_on) {
        const auto came = moments_.latest(moment.text);
        const auto before = moments_.latest(start);
        if (came && (!before || *before < *came)) start = moment.text;
    }
    return due_dates(duty.within, "duty", start, std::nullopt, counting());
}

/// An agreement is about one visit of a step.
std::pair<std::string, int> Course::visit_of(const Step& step, int phase) const {
    const auto opened = moments_.latest(step.name.text + ".opened");
    return {step.name.text + "@" + (opened ? iso(*opened) : ""), phase};
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
    // A lapse of no length that leads back to itself would go round for ever on one day.
    for (int most = 10'000; most > 0; --most) {
        const auto all = lapses();
        if (all.empty() || !has_passed(all.front().at, now)) break;
        moments_of_story(all.front().at);
        lapse(all.front());
    }
    moments_of_story(now);
    if (now_ < now) now_ = now;
}

void Course::lapse(const Lapse& next) {
    const auto move = open_move(state_, next.label);
    if (!move) return;
    const Procedure& procedure = *frame_->procedure;
    if (next.label.kind == LabelKind::overdue) {
        const Duty& duty = procedure.duties[next.label.subject];
        const std::string says = (duty.title.empty() ? duty.name.text : duty.title) + ": due by " +
                                 in_words(next.at) + " and not done by then.";
        if (duty.strength == Strength::should) notes_.push_back(says);
        if (duty.strength != Strength::should && duty.strength != Strength::may) {
            breaches_.push_back({next.at, duty.name.text, "within", says, duty.ground});
        }
        take_move(*move, next.at);
        come(duty.name.text + ".due", next.at);
        return;
    }
    const Step& step = procedure.steps[next.label.subject];
    const auto phase = static_cast<Phase>(next.label.value);
    take_move(*move, next.at);
    come(step.name.text + due_of_phase[static_cast<int>(phase)], next.at);
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
