#include "app/interactive_pages.hpp"

#include "app/interactive_other_choices.hpp"
#include "app/interactive_room.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"

#include <algorithm>

namespace recourse {

namespace {

constexpr const char* dash = "  - ";

std::string line_with_ground(const std::string& text, const Ground& ground) {
    const std::string rests_on = in_brackets(ground);
    return rests_on.empty() ? text : text + " " + rests_on;
}

/// What is owed where the course stands; none where that is a choice, or nothing.
std::optional<Phase> phase_owed(const Course& course) {
    switch (phase_of(course.frame().program, course.state())) {
        case PhaseState::acting: return Phase::act;
        case PhaseState::answering: return Phase::answer;
        case PhaseState::sitting: return Phase::sitting;
        case PhaseState::deciding: return Phase::decision;
        default: return std::nullopt;
    }
}

void say_dates(Talk& talk, const WalkWords& words, const std::vector<DueDate>& dates, const std::string& own) {
    for (const auto& date : dates) {
        if (date.lapsed) continue;
        talk.say(line_with_ground(capital(words.due(date, own)), date.ground), dash);
        for (const auto& note : date.notes) talk.say(shown(note), "    ");
    }
}

void say_people(Talk& talk, const WalkWords& words, const std::string& label, const std::vector<Actor>& actors) {
    for (const auto& actor : actors) talk.say(label + ": " + line_with_ground(words.actor(actor), actor.ground), dash);
}

/// What the walk says of a move: who, by when, what to have ready, who has to come.
void say_move(Talk& talk, const WalkWords& words, const OpenMove& move) {
    say_people(talk, words, "By", move.by);
    if (move.by.empty() && !move.by_unknown.empty()) talk.say("By: " + shown(move.by_unknown), dash);
    say_people(talk, words, "To", move.to);
    say_dates(talk, words, move.due, move.name);
    if (move.days_late) talk.say("Late by " + counted(static_cast<std::size_t>(*move.days_late), "day", "days"), dash);
    if (move.room) {
        talk.say("In the room: " + words.room(*move.room), dash);
        for (const auto& place : move.room->places) talk.say(line_with_ground(words.room_place(place), place.ground), "    ");
        for (const auto& note : move.room->notes) talk.say(shown(note), "    ");
    }
    for (const auto& ready : move.ready) talk.say(shown(ready), dash);
    for (const auto& reading : move.readings) talk.say(shown(reading), dash);
}

void say_owed(Talk& talk, const WalkWords& words, const OwedDuty& duty) {
    std::string by;
    for (const auto& date : duty.due) {
        if (date.at) by += (by.empty() ? ", by " : " or ") + in_words(*date.at);
    }
    const std::string how = duty.late ? "Late" : duty.certain ? "Owed" : duty.owed_if.empty() ? "Owed, which is not certain"
                            : "Owed if " + shown(duty.owed_if) + ", which is not recorded";
    talk.say(how + ": " + words.place(PlaceName{duty.duty}) + by, dash);
    for (const auto& reading : duty.readings) talk.say(shown(reading), "    ");
}

/// Why what is owed has no date, or why what came leads nowhere, where the text leaves that open.
void say_silences(Talk& talk, const Course& course, const Walk& walk) {
    const auto phase = phase_owed(course);
    const Step* step = walk.stands_at ? find_step(*course.frame().procedure, *walk.stands_at) : nullptr;
    if (step && phase && step->limit(*phase).open()) {
        const Ground& ground = step->limit(*phase).ground;
        talk.say(line_with_ground(shown(ground.says), ground), dash);
    }
    if (walk.ending || walk.steps.empty()) return;
    const WalkStep& last = walk.steps.back();
    if (last.outcome.empty() || !last.next.empty()) return;
    talk.say("What follows " + shown(spoken(last.outcome)) + ": " +
                 line_with_ground(shown(last.outcome_ground.says), last.outcome_ground),
             dash);
}

/// Which times have passed, and what that opened.
void say_lapses(Talk& talk, const Walk& before, const Walk& after, const WalkWords& words) {
    for (std::size_t i = 0; i < after.steps.size(); ++i) {
        const WalkStep& step = after.steps[i];
        const bool known = i < before.steps.size() && before.steps[i].outcome == step.outcome;
        if (known || !is_lapse(OutcomeName{step.outcome}) || !step.on) continue;
        const std::string opens = step.next.empty() ? "" : " That opens: " + words.places(step.next) + ".";
        talk.say("\"" + words.place(step.step) + "\": " + spoken(step.outcome) + " by the end of " + in_words(*step.on) +
                     "." + opens,
                 dash);
    }
}

/// The course after a choice, with everybody there who has to be; none where there is nothing to follow.
std::optional<Course> course_after(const Course& course, const Choice& choice) {
    Course after = course;
    if (choice.kind == ChoiceKind::time) {
        after.advance(choice.on);
        return after;
    }
    Event event = choice.event;
    if (choice.room && event.outcome != "inquorate") {
        for (const auto& one : expected_in(*choice.room, course.cast())) event.present.push_back(one.present);
    }
    if (!after.record(event)) return std::nullopt;
    return after;
}

std::vector<std::string> choices_as_words(const Course& course, const KnownFacts& known) {
    std::vector<std::string> words;
    for (const auto& choice : choices_in(course, known)) {
        if (choice.kind != ChoiceKind::stop && choice.kind != ChoiceKind::fact) words.push_back(choice.words);
    }
    return words;
}

void say_what_follows(Talk& talk, const Course& course, const Choice& choice, const KnownFacts& known) {
    const auto after = course_after(course, choice);
    if (!after) return;
    const Walk walk = after->walk();
    const WalkWords words(walk, setting_of(course.frame()));
    talk.say("What follows: " + words.standing(), dash);
    say_silences(talk, *after, walk);
    say_news(talk, course, *after);
    if (walk.ending) return;
    talk.say("Then one could choose:", "    ");
    for (const auto& one : choices_as_words(*after, known)) talk.say(one, "    - ");
}

/// What each answer opens and shuts.
void say_what_answers_change(Talk& talk, const Course& course, const Choice& choice, const KnownFacts& known) {
    constexpr std::size_t most_shown = 12;
    const Fact& fact = *find_fact(*course.frame().procedure, choice.fact);
    const auto now = choices_as_words(course, known);
    std::size_t said = 0;
    for (const auto& answer : fact.answers) {
        if (++said > most_shown) break;
        Course after = course;
        Event event = choice.event;
        event.facts[fact.name.text] = answer;
        after.record(event);
        const auto then = choices_as_words(after, known);
        std::string change;
        for (const auto& one : then) {
            if (std::ranges::find(now, one) == now.end()) change += " Opens: " + one + ".";
        }
        for (const auto& one : now) {
            if (std::ranges::find(then, one) == then.end()) change += " Shuts: " + one + ".";
        }
        talk.say("If " + answer_in_words(answer) + ":" + (change.empty() ? " nothing changes here." : change), dash);
    }
}

}  // namespace

void say_standing(Talk& talk, const Course& course) {
    const Walk walk = course.walk();
    const WalkWords words(walk, setting_of(course.frame()));
    talk.blank();
    talk.heading(in_words(course.now()));
    talk.say(line_with_ground(words.standing(), walk.turned_away_ground.value_or(Ground{})));
    if (const auto phase = phase_owed(course); phase && !walk.steps.empty()) {
        std::vector<DueDate> owed;
        for (const auto& date : walk.steps.back().due) {
            const bool before_act = *phase == Phase::act;  // what comes after the act is told only where it runs already
            if (before_act || date.running || date.what == to_word(*phase)) owed.push_back(date);
        }
        say_dates(talk, words, owed, walk.steps.back().step.text);
    }
    say_silences(talk, course, walk);
    for (const auto& duty : walk.owed) say_owed(talk, words, duty);
}

void say_choices(Talk& talk, const std::vector<Choice>& choices) {
    talk.blank();
    talk.say("What happens next?");
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        talk.say(choices[i].words, std::string(number.size() < 2 ? " " : "") + number + ". ");
    }
}

void say_why(Talk& talk, const Course& course, const Choice& choice, const KnownFacts& known) {
    talk.say(choice.words + ".");
    if (choice.kind == ChoiceKind::stop) {
        talk.say("It ends the rehearsal. Nothing is recorded by it.", dash);
        return;
    }
    if (choice.ground.kind != GroundKind::none) talk.say("Rests on: " + shown(to_text(choice.ground)), dash);
    if (choice.move) {
        const Walk walk = course.walk();
        say_move(talk, WalkWords(walk, setting_of(course.frame())), *choice.move);
    }
    if (choice.kind == ChoiceKind::fact) {
        say_what_answers_change(talk, course, choice, known);
    } else {
        say_what_follows(talk, course, choice, known);
    }
}

void say_why_not(Talk& talk, const Course& course, const WhyNot& found) {
    const std::string title = "\"" + shown(found.title) + "\"";
    if (found.open) {
        talk.say(title + " is open now: choose it by its number.");
        return;
    }
    talk.say(title + " can't be gone on to now.");
    for (const auto& move : found.moves) {
        talk.say(capital(shown(move.move)) + ":", dash);
        for (const auto& test : move.failing) {
            talk.say(line_with_ground(shown(test.says), test.ground), "    ");
            if (!test.now.empty()) talk.say("Now: " + shown(test.now) + ".", "    ");
            if (!test.needed.empty()) talk.say("Needed: " + shown(test.needed) + ".", "    ");
        }
    }
    if (found.moves.empty()) talk.say("Nothing in the procedure leads there.", dash);
    if (!found.cure_in_words.empty()) {
        std::string way;
        for (const auto& one : found.cure_in_words) way += (way.empty() ? "" : ", then ") + shown(one);
        talk.say("The shortest way there: " + way + ".", dash);
    }
    for (const auto& silence : found.unanswered) {
        talk.say("It may open if an assumption set answers " + shown(silence.address) + ": " + shown(silence.says), dash);
    }
    if (course.ended()) talk.say("`back` takes back the last choice.", dash);
}

void say_refusal(Talk& talk, const Refusal& refusal) {
    talk.say("Refused, nothing has happened: " + line_with_ground(shown(refusal.says), refusal.ground));
    if (!refusal.now.empty()) talk.say("Now: " + shown(refusal.now) + ".", dash);
    if (!refusal.needed.empty()) talk.say("Needed: " + shown(refusal.needed) + ".", dash);
}

void say_news(Talk& talk, const Course& before_it, const Course& after_it) {
    const Walk before = before_it.walk();
    const Walk after = after_it.walk();
    say_lapses(talk, before, after, WalkWords(after, setting_of(after_it.frame())));
    const auto known = [&](const Breach& breach) {
        return std::ranges::any_of(before.breaches, [&](const Breach& one) {
            return one.on == breach.on && one.about == breach.about && one.field == breach.field && one.says == breach.says;
        });
    };
    for (const auto& breach : after.breaches) {
        if (!known(breach)) talk.say("Not as the text has it: " + line_with_ground(shown(breach.says), breach.ground), dash);
    }
    const auto& warned = before_it.warnings();
    for (const auto& warning : after_it.warnings()) {
        if (std::ranges::find(warned, warning) == warned.end()) talk.say(shown(warning), dash);
    }
    for (const auto& note : after.notes) {
        if (std::ranges::find(before.notes, note) == before.notes.end()) talk.say(shown(note), dash);
    }
}

}  // namespace recourse
