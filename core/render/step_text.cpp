#include "base/date.hpp"
#include "render/layout.hpp"
#include "render/text_writer.hpp"

namespace recourse {

namespace {

std::string heading_of(const WalkStep& step) {
    std::string made = shown(step.title.empty() ? capital(spoken(step.step.text)) : step.title);
    if (!step.stage.empty()) made += ", stage " + shown(step.stage);
    if (!step.inside.empty()) made += ", in " + shown(step.inside.text);
    if (step.visit > 1) made += ", visit " + std::to_string(step.visit);
    if (step.supposed) made += " (supposed)";
    return made;
}

void write_date(TextWriter& writer, std::string_view label, const std::optional<Stamp>& date, bool supposed) {
    if (date) writer.line(label, in_words(*date) + (supposed ? ", supposed" : ""));
}

}  // namespace

void write_step(TextWriter& writer, const WalkStep& step, std::size_t number) {
    const WalkWords& words = writer.words();
    writer.numbered(number, heading_of(step));
    writer.line("step", shown(step.step.text), step.ground);
    if (step.ground.kind != GroundKind::clause || !step.ground.says.empty()) writer.line_if_any("", shown(step.ground.says));
    writer.line_if_any("text says", strength_words(step.strength));
    writer.line("opened", in_words(step.opened));
    write_date(writer, "acted", step.acted, step.supposed);
    write_date(writer, "answered", step.answered, false);
    write_date(writer, "held", step.held, false);
    write_date(writer, "decided", step.decided, false);
    writer.actors("by", step.by);
    writer.actors("to", step.to);
    writer.due_dates("due", step.due, step.step.text);
    if (step.room) writer.room(*step.room);
    if (step.outcome.empty()) {
        writer.line("outcome", "none yet");
    } else {
        writer.line("outcome", spoken(step.outcome) + (step.on ? " on " + in_words(*step.on) : ""), step.outcome_ground);
        if (!step.next.empty()) writer.line("leads to", words.places(step.next));
    }
    for (const auto& note : step.notes) writer.line(&note == &step.notes.front() ? "note" : "", shown(note));
}

}  // namespace recourse
