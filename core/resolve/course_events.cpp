#include "resolve/course.hpp"

#include "resolve/called_on.hpp"
#include "resolve/consequences.hpp"
#include "resolve/explain.hpp"
#include "resolve/findings.hpp"
#include "resolve/reads.hpp"
#include "resolve/views.hpp"

#include <algorithm>

namespace recourse {

namespace {

std::string in_words(const Event& event) {
    return to_word(event.kind) + (event.subject.empty() || event.kind == EventKind::note ? "" : " " + event.subject);
}

}  // namespace

std::uint16_t number_of(const std::optional<std::uint16_t>& number, const Event& event) {
    if (!number) throw std::logic_error("an event names what the procedure does not have: " + event.subject);
    return *number;
}

bool Course::record(const Event& event, bool supposed) {
    if (!turned_away_.empty()) {
        now_ = event.on;
        refusals_.push_back({event.where, event.on, in_words(event), "outside", turned_away_, "turned away at the start",
                             "a procedure that takes the matter", turned_away_ground_.value_or(Ground{}),
                             event.expect_refused});
        return false;
    }
    advance(event.on);
    lapse_on_reading(event);
    supposed_ = supposed;
    // All of an event happens, or nothing of it: its act, its outcome and its choice.
    const Course before = *this;
    settle_cast(event.facts);
    choose_by_doing(event);
    const bool accepted = happen(event) && (event.next.empty() || choose(event));
    if (accepted) end_where_nothing_is_open(event.on);
    if (!accepted) {
        auto refusals = std::move(refusals_);
        *this = before;
        refusals_ = std::move(refusals);
    }
    supposed_ = false;
    end_extensions(event.on);
    settle_cast();
    refresh();
    doors_met(event.on);
    return accepted;
}

/// A step that nobody has to begin is chosen, among several ways, by what is first done there.
void Course::choose_by_doing(const Event& event) {
    const bool at_step = event.kind == EventKind::answer || event.kind == EventKind::held || event.kind == EventKind::decide;
    const Step* step = at_step ? find_step(*frame_->procedure, PlaceName{event.subject}) : nullptr;
    if (!step || step->has_phase(Phase::act) || place_of(frame_->program, state_) == step->name) return;
    const auto place = place_number(frame_->program, step->name);
    if (!open_move(state_, {LabelKind::choice, *place, 0})) return;
    Event chosen = event;
    chosen.next = step->name.text;
    choose(chosen);
}

bool Course::happen(const Event& event) {
    switch (event.kind) {
        case EventKind::act: return act(event);
        case EventKind::answer: return answer(event);
        case EventKind::held: return held(event);
        case EventKind::decide: return decide(event);
        case EventKind::duty: return duty(event);
        case EventKind::moment: return moment(event);
        case EventKind::facts: return facts(event);
        case EventKind::anytime: return anytime(event);
        case EventKind::extend: return extend(event);
        case EventKind::breach: breach(event, "recorded", event.says, {GroundKind::story, {}, "", {}}); break;
        case EventKind::note: notes_.push_back(iso(event.on) + ": " + event.subject); break;
        case EventKind::correct:
            notes_.push_back(iso(event.on) + ": `" + event.subject + "` was recorded wrongly" +
                             (event.reason.empty() ? "" : " (" + event.reason + ")") + "; the case is told without it.");
            break;
    }
    return true;
}

/// An event that names a reading may rely on a limit as that reading counts it (3.14).
void Course::lapse_on_reading(const Event& event) {
    if (event.on_reading.empty()) return;
    const auto& steps = frame_->procedure->steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        for (int phase = 0; phase < phases; ++phase) {
            const Label label{LabelKind::lapse, static_cast<std::uint16_t>(i), static_cast<std::uint16_t>(phase)};
            if (!open_move(state_, label)) continue;
            const auto due = passed_on_reading(dates(steps[i], static_cast<Phase>(phase)), event.on_reading, event.on);
            if (!due) continue;
            lapse({*due, label});
            entry(steps[i]).notes.push_back("That its time is up rests on one reading: " + event.on_reading + ".");
        }
    }
    for (const auto& duty : frame_->procedure->duties) duty_due_on_reading(event, duty);
}

// --- asking the kernel ---

bool Course::make(const Event& event, const Label& label, const Findings& findings) {
    const State asked = asked_of(event, findings);
    const auto move = open_move(asked, label);
    if (!move) {
        refuse(event, asked, label, findings);
        return false;
    }
    on_readings_.clear();
    for (const auto test : tests_on_a_reading(frame_->program.kernel, asked, *move)) {
        const TestMeaning& meaning = frame_->program.meanings[test];
        on_readings_.push_back("Open on one reading only (" + meaning.says + "): " + meaning.ground.says);
    }
    if (label.kind == LabelKind::act || label.kind == LabelKind::choice) {
        if (auto on = readings_that_lead_to(frame_->program.places[label.subject]); !on.empty()) {
            on_readings_.push_back("That this is a way on rests on the reading " + on + ".");
        }
    }
    for (const auto& fact : frame_->procedure->facts) {
        if (belongs_to(fact, event)) moments_.learn(fact.name.text, "");
    }
    for (const auto& [fact, answer] : event.facts) moments_.learn(fact, answer);
    state_ = asked;
    take_move(*move, event.on);
    return true;
}

/// Of several moves with one label, the one that got furthest says why.
void Course::refuse(const Event& event, const State& state, const Label& label, const Findings& findings) {
    const Kernel& kernel = frame_->program.kernel;
    Refusal made{event.where, event.on, in_words(event), "unknown", "Nothing of the kind is in this procedure.", "", "",
                 frame_->procedure->ground, event.expect_refused};
    std::uint32_t furthest = 0;
    for (const auto number : moves_with(frame_->program, label)) {
        const auto test = refusal(kernel, state, number);
        if (!test || *test - kernel.moves[number].first_test < furthest) continue;
        furthest = *test - kernel.moves[number].first_test;
        const FailingTest why = explain(*frame_, state, kernel.moves[number], *test, findings);
        made.test = why.test;
        made.says = why.says;
        made.now = why.now;
        made.needed = why.needed;
        made.ground = why.ground;
    }
    refusals_.push_back(std::move(made));
}

std::optional<Refusal> Course::refusal_of(const Event& event) const {
    Course trial = *this;
    trial.refusals_.clear();
    if (trial.record(event)) return std::nullopt;
    return trial.refusals_.front();
}

// --- what happens ---

bool Course::act(const Event& event) {
    const Step& step = *find_step(*frame_->procedure, PlaceName{event.subject});
    const auto place = number_of(place_number(frame_->program, step.name), event);
    const auto from = place_of(frame_->program, state_);
    if (is_moved(event, step)) return move_meeting(event, step, place);
    const auto due = dates(step, Phase::act);
    const Label label{LabelKind::act, place, which_of(step.by, event.by, cast())};
    due_for(step, Phase::act, "acted");
    due_for(step, Phase::act, "done");
    WalkStep& current = entry(step);
    if (!next_phase(step, Phase::act)) refresh(current, step);  // its outcome comes with it
    const auto ended_before = ended_on_readings(step, Phase::act, due, event.on);
    if (!make(event, label, find_for_act(event, step, cast()))) {
        refuse_second_act(event, step);
        return false;
    }
    const auto& came = frame_->program.produces[last_move_];
    const bool all_have = std::ranges::find(came, step.name.text + ".acted") != came.end();
    if (all_have && from && *from != step.name && find_step(*frame_->procedure, *from)) come(from->text + ".left", event.on);
    if (all_have) current.acted = event.on;
    // Where the time for what comes after it had passed already, what that opened stays open (3.6).
    if (all_have && !has_passed_before_act(step)) came_late(current);
    if (!frame_->program.steps[place].actors.empty()) note_part(event, step, "Done");
    current.by = called_on(who_acted(event, step, cast()), *frame_->area, event.on.date);
    current.to = called_on(cast().named(step.to), *frame_->area, event.on.date);
    current.supposed |= supposed_;
    for (auto& reading : on_readings_) current.notes.push_back(std::move(reading));
    if (event.received) come(step.name.text + ".received", *event.received);
    if (event.meets_on) moments_.come(step.name.text + ".meets_on", *event.meets_on, supposed_);
    if (all_have) note_passed_before(current, step);
    late_act(event, step, due);
    note_ended_before(step, Phase::act, ended_before);
    note_lacking(event, step);
    if (event.meets_on) note_notice(event, step, *event.meets_on, event.on);
    const auto& produced = frame_->program.produces[last_move_];
    if (std::ranges::find(produced, step.name.text + ".done") != produced.end()) outcome_came(current, step, "done", event.on);
    return true;
}

/// What goes to several of whom all are asked is one act: its answer has one clock. The refusal says what to write instead.
void Course::refuse_second_act(const Event& event, const Step& step) {
    const bool several = step.to.value && (step.to.value->how == Together::all || step.to.value->how == Together::each);
    const WalkStep* record = record_now(step.name);
    if (!several || event.to.empty() || !record || !record->acted || place_of(frame_->program, state_) != step.name) return;
    Refusal& refusal = refusals_.back();
    refusal.says = "`" + step.name.text + "` is one act to all who are asked, and was done on " + recourse::in_words(*record->acted) + ".";
    refusal.now = "a second act, to " + titles_of(event.to, cast());
    refusal.needed = "one event with everybody in `to`, on the day on which the last of them had it; or, in the script, a step for each of "
                     "them, or a duty to tell the others";
}

/// Whether enough of several have answered, and this is one more of them (3.27).
bool Course::is_surplus(const Event& event, const Step& step) const {
    const auto& answering = who_answers(step);
    if (!answering.value || phase_of(frame_->program, state_) != PhaseState::deciding || event.by.empty()) return false;
    if (answering.value->how != Together::any && answering.value->how != Together::at_least) return false;
    return find_for_answer(event, step, cast())[static_cast<std::size_t>(Verdict::actor)].holds;
}

/// An answer to a step that the case has left moves nothing, and is late all the same. Whoever asked may settle the matter
/// on it (3.4).
void Course::keep_as_note(const Event& event, const Step& step) {
    last(step.name)->notes.push_back("An answer came on " + recourse::in_words(event.on) +
                                     ", after the case had moved on; it is kept as a note and moves nothing.");
    late(event, limit_word(Phase::answer), dates(step, Phase::answer), step.limit(Phase::answer).ground);
    const auto number = read_number(frame_->program, "come." + answer_on_record(step.name));
    const auto move = number ? open_move(state_, {LabelKind::fact, *number, 1}) : std::nullopt;
    if (move) take_move(*move, event.on);
}

bool Course::answer(const Event& event) {
    const Step& step = *find_step(*frame_->procedure, PlaceName{event.subject});
    const auto place = number_of(place_number(frame_->program, step.name), event);
    WalkStep* before = last(step.name);
    if (before && step.has_phase(Phase::answer) && place_of(frame_->program, state_) != step.name && before->acted &&
        !ended()) {
        keep_as_note(event, step);
        return true;
    }
    back_to_open_visit(step);
    const auto& answering = who_answers(step);
    if (before && place_of(frame_->program, state_) == step.name && is_surplus(event, step)) {
        note_part(event, step, "The answer that was needed is in; another came");
        return true;
    }
    const auto due = dates(step, Phase::answer);
    due_for(step, Phase::answer, "answered");
    const auto ended_before = ended_on_readings(step, Phase::answer, due, event.on);
    const Label label{LabelKind::answer, place, which_of(answering, event.by, cast())};
    if (!make(event, label, find_for_answer(event, step, cast()))) return false;
    WalkStep& current = entry(step);
    note_who_answered(event, step);
    if (phase_of(frame_->program, state_) == PhaseState::deciding) {
        current.answered = event.on;
        came_late(current);
    }
    late(event, limit_word(Phase::answer), due, step.limit(Phase::answer).ground);
    note_ended_before(step, Phase::answer, ended_before);
    note_expected(event, step.answer_expects);
    if (step.answer_form.value && !event.form.empty() && event.form != *step.answer_form.value &&
        !is_writing(*step.answer_form.value, event.form)) {
        breach(event, "answer_form", "It was answered as " + event.form + "; the text has " + *step.answer_form.value + ".",
               step.answer_form.ground);
    }
    if (!frame_->program.steps[place].replies.empty()) note_part(event, step, "Answered");
    if (phase_of(frame_->program, state_) != PhaseState::deciding) {
        if (!event.outcome.empty()) {
            current.notes.push_back("The outcome given with that answer is not counted: others have still to answer.");
        }
        return true;
    }
    return event.outcome.empty() || decide(event);
}

bool Course::decide(const Event& event) {
    const Step& step = *find_step(*frame_->procedure, PlaceName{event.subject});
    const auto place = number_of(place_number(frame_->program, step.name), event);
    if (has_views(step)) return decide_together(event, step, place);
    const bool moved_on = place_of(frame_->program, state_) != step.name;
    const auto due = dates(step, Phase::decision);
    due_for(step, Phase::decision, "decided");
    due_for(step, Phase::decision, event.outcome);
    const auto outcome = number_of(outcome_number(frame_->program, OutcomeName{event.outcome}), event);
    WalkStep& current = entry(step);
    refresh(current, step);
    const auto ended_before = ended_on_readings(step, Phase::decision, due, event.on);
    if (!make(event, {LabelKind::decision, place, outcome}, find_for_decision(event, step, cast()))) return false;
    current.decided = event.on;
    late(event, limit_word(Phase::decision), due, step.limit(Phase::decision).ground);
    note_ended_before(step, Phase::decision, ended_before);
    if (!step.decides.value) {
        current.notes.push_back(who_decides_by_default(step));
        if (step.decides.open()) met(step.decides.address, step.decides.ground);
    }
    decided(current, step, OutcomeName{event.outcome}, event.on, moved_on);
    return true;
}

bool Course::choose(const Event& event) {
    const Step* chosen = find_step(*frame_->procedure, PlaceName{event.next});
    if (chosen && !chosen->follow.empty() && chosen->follows.value && chosen->follows.value->to.size() == 1) {
        Event first = event;  // to go to a step that follows a procedure is to begin that procedure
        first.next = chosen->follows.value->to.front().text;
        return choose(first);
    }
    const auto place = number_of(place_number(frame_->program, PlaceName{event.next}), event);
    const auto offers = offered_of(frame_->program, state_);
    const bool rests = !readings_that_lead_to(PlaceName{event.next}).empty();
    if (offers.size() == 1 && offers.front().text == event.next && !rests) return true;  // it is the only way on already
    if (!make(event, {LabelKind::choice, place, 0}, Findings{})) return false;
    if (!rests) return true;
    for (const auto& reading : on_readings_) {
        notes_.push_back(iso(event.on) + ": " + title_of(*frame_->procedure, PlaceName{event.next}) + ": " + reading);
    }
    return true;
}

bool Course::moment(const Event& event) {
    const auto& moments = frame_->procedure->moments;
    const auto found = std::ranges::find(moments, MomentName{event.subject}, &MomentWord::name);
    if (found == moments.end()) {
        come(event.subject, event.on);
        return true;
    }
    return make(event, {LabelKind::moment, static_cast<std::uint16_t>(found - moments.begin()), 0}, Findings{});
}

bool Course::facts(const Event& event) {
    for (const auto& [fact, answer] : event.facts) learn(fact, answer);
    return true;
}

bool Course::anytime(const Event& event) {
    const auto& exits = frame_->procedure->anytimes;
    const auto found = std::ranges::find(exits, event.subject, &Anytime::name);
    const auto number = static_cast<std::uint16_t>(found - exits.begin());
    const std::string during = during_on_readings(*found);
    if (!make(event, {LabelKind::anytime, number, 0}, find_for_exit(event, *found, cast()))) return false;
    const auto meant = cast().named(found->by);
    const auto takers = !event.by.empty() ? titles_of(event.by, cast()) : meant.empty() ? "" : actors_in_words(meant);
    taken_.push_back({found->name, found->title, takers, event.on, supposed_, found->ground});
    note_who_took(event, *found);
    if (!during.empty()) {
        notes_.push_back(iso(event.on) + ": " + (found->title.empty() ? found->name : found->title) +
                         ": that it may be done at this point rests on the reading " + during + ". " + found->during.ground.says);
        met(found->during.address, found->during.ground);
    }
    if (found->during.open() && found->during.readings.empty()) met(found->during.address, found->during.ground);
    if (!found->opens.empty()) {
        linked_.push_back({found->opens, area_title_of(frame_->area->header, found->opens), found->name, event.on, found->ground});
    }
    led_on_beside(found->leads_to, found->title.empty() ? found->name : found->title);
    if (found->leads_to.open() && found->leads_to.readings.empty()) {
        met(found->leads_to.address, found->leads_to.ground);
        notes_.push_back(iso(event.on) + ": " + (found->title.empty() ? found->name : found->title) +
                         ". The case stays where it is: " + found->leads_to.ground.says);
    }
    return true;
}

}  // namespace recourse
