#include "base/date.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"
#include "render/text_writer.hpp"

namespace recourse {

namespace {

std::string move_heading(const OpenMove& move) {
    const std::string title = shown(move.title.empty() ? capital(spoken(move.name)) : move.title);
    if (move.kind == "act") return title;
    if (move.kind == "anytime") return title + " (at any time)";
    return capital(move.kind) + ": " + title;
}

/// Who has to be in the room; where the last step lists them already, only how many they are.
void write_room(TextWriter& writer, const Walk& walk, const OpenMove& move) {
    if (!move.room) return;
    if (walk.steps.empty() || !walk.steps.back().room || walk.steps.back().step.text != move.name) {
        writer.room(*move.room);
        return;
    }
    writer.line("must attend", writer.words().room(*move.room) + ": those of step " + std::to_string(walk.steps.size()));
}

void write_move(TextWriter& writer, const Walk& walk, const OpenMove& move, std::size_t number) {
    writer.numbered(number, move_heading(move));
    const bool at_step = move.kind != "duty" && move.kind != "anytime";
    writer.line(at_step ? "step" : move.kind == "duty" ? "duty" : "way out", shown(move.name), move.ground);
    writer.line_if_any("", shown(move.ground.says));
    writer.line_if_any("text says", strength_words(move.strength));
    writer.actors("by", move.by);
    if (move.by.empty()) writer.line_if_any("by", shown(move.by_unknown));
    writer.actors("to", move.to);
    if (move.since) writer.line("open since", in_words(*move.since));
    writer.due_dates("due", move.due, move.name);
    if (move.days_late) writer.line("late", counted(static_cast<std::size_t>(*move.days_late), "day", "days"));
    write_room(writer, walk, move);
    for (const auto& one : move.ready) writer.line(&one == &move.ready.front() ? "have ready" : "", shown(one));
    std::vector<std::string> outcomes;
    for (const auto& outcome : move.outcomes) outcomes.push_back(shown(spoken(outcome)));
    writer.line_if_any("outcomes", in_a_row(outcomes));
    for (const auto& one : move.so_far) writer.line(&one == &move.so_far.front() ? "so far" : "", capital(shown(one)) + ".");
    if (!move.owed_if.empty()) writer.line("owed if", shown(move.owed_if) + ", which is not recorded");
    for (const auto& one : move.open_if) writer.line(&one == &move.open_if.front() ? "open if" : "and", shown(one) + " (not known yet)");
    for (const auto& one : move.readings) writer.line(&one == &move.readings.front() ? "reading" : "", shown(one));
}

void write_refusals(TextWriter& writer, const Walk& walk) {
    if (walk.refusals.empty()) return;
    writer.blank();
    writer.heading("Refused: nothing happened");
    std::size_t number = 0;
    for (const auto& refusal : walk.refusals) {
        writer.numbered(++number, capital(shown(spoken(refusal.event))) + " on " + in_words(refusal.on) +
                                      (refusal.expected ? " (expected)" : ""));
        writer.line("why", shown(refusal.says), refusal.ground);
        writer.line_if_any("now", shown(refusal.now));
        writer.line_if_any("needed", shown(refusal.needed));
        writer.line_if_any("test", shown(refusal.test));
        writer.line_if_any("written at", shown(to_text(refusal.where)));
    }
}

void write_breaches(TextWriter& writer, const Walk& walk) {
    if (walk.breaches.empty()) return;
    writer.blank();
    writer.heading("Accepted, and not as the text or a set has it");
    std::size_t number = 0;
    for (const auto& breach : walk.breaches) {
        writer.numbered(++number, writer.words().place(PlaceName{breach.about}) + ", " + in_words(breach.on));
        writer.line(shown(spoken(breach.field)), shown(breach.says), breach.ground);
    }
}

void write_owed(TextWriter& writer, const Walk& walk) {
    if (walk.owed.empty()) return;
    writer.blank();
    writer.heading("Still owed");
    std::size_t number = 0;
    for (const auto& duty : walk.owed) {
        writer.numbered(++number, shown(duty.title.empty() ? capital(spoken(duty.duty)) : duty.title) +
                                      (duty.late ? " (late)" : duty.certain ? "" : " (not certain)"));
        writer.line("duty", shown(duty.duty), duty.ground);
        writer.line_if_any("text says", strength_words(duty.strength));
        writer.actors("by", duty.by);
        if (duty.by.empty()) writer.line_if_any("by", shown(duty.by_unknown));
        writer.actors("to", duty.to);
        writer.line("owed since", in_words(duty.since));
        if (!duty.owed_if.empty()) writer.line("owed if", shown(duty.owed_if) + ", which is not recorded");
        writer.due_dates("due", duty.due, duty.duty);
        for (const auto& way : duty.ways) writer.line(&way == &duty.ways.front() ? "done by" : "or", shown(way));
        for (const auto& one : duty.readings) writer.line(&one == &duty.readings.front() ? "reading" : "", shown(one));
    }
}

void write_done(TextWriter& writer, const Walk& walk) {
    if (walk.done.empty()) return;
    writer.blank();
    writer.heading("Duties that were done");
    for (const auto& duty : walk.done) {
        writer.bullet(shown(duty.title.empty() ? capital(spoken(duty.duty)) : duty.title) + ": " + writer.words().done(duty), duty.ground);
    }
}

void write_taken(TextWriter& writer, const Walk& walk) {
    if (walk.taken.empty()) return;
    writer.blank();
    writer.heading("What was done beside the steps");
    for (const auto& exit : walk.taken) writer.bullet(writer.words().taken(exit), exit.ground);
}

void write_conflicts(TextWriter& writer, const Walk& walk) {
    if (walk.conflicts.empty()) return;
    writer.blank();
    writer.heading("People with more than one place in this");
    for (const auto& conflict : walk.conflicts) {
        std::string grounds;
        for (const auto& ground : conflict.grounds) {
            const std::string one = in_brackets(ground);
            if (grounds.find(one) == std::string::npos) grounds += " " + one;
        }
        writer.bullet(shown(conflict.says) + grounds);
    }
}

void write_sentences(TextWriter& writer, std::string_view heading, const std::vector<std::string>& sentences) {
    if (sentences.empty()) return;
    writer.blank();
    writer.heading(heading);
    for (const auto& sentence : sentences) writer.bullet(shown(sentence));
}

}  // namespace

void write_standing(TextWriter& writer, const Walk& walk) {
    writer.heading("Where it stands now");
    writer.paragraph(writer.words().standing() + (walk.turned_away_ground ? " " + in_brackets(*walk.turned_away_ground) : ""));
    std::size_t number = 0;
    if (!walk.moves.empty()) {
        writer.blank();
        writer.heading("What can be done now");
    }
    for (const auto& move : walk.moves) write_move(writer, walk, move, ++number);
    write_refusals(writer, walk);
    write_breaches(writer, walk);
    write_owed(writer, walk);
    write_done(writer, walk);
    write_taken(writer, walk);
    write_conflicts(writer, walk);
    if (!walk.silences.empty()) {
        writer.blank();
        writer.heading("What the documents do not say, met on the way");
        for (const auto& silence : walk.silences) {
            writer.bullet(shown(silence.says) + " (" + shown(silence.address) + ")", silence.ground);
        }
    }
    write_sentences(writer, "What holds throughout", walk.standing);
    write_sentences(writer, "Second cases", linked_in_words(walk));
    write_sentences(writer, "Warnings", walk.warnings);
    write_sentences(writer, "Notes", walk.notes);
}

}  // namespace recourse
