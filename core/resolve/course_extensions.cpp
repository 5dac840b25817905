#include "resolve/course.hpp"

#include "resolve/findings.hpp"

#include <algorithm>

namespace recourse {

/// Another date for what is owed now, by those whom the text names; a limit that the text leaves open may be given one by
/// anybody who is named, and rests on that agreement (3.22).
bool Course::extend(const Event& event) {
    const Step& step = *find_step(*frame_->procedure, PlaceName{event.subject});
    const auto place = *place_number(frame_->program, step.name);
    std::optional<Phase> meant;
    for (int number = 0; number < phases; ++number) {
        const auto phase = static_cast<Phase>(number);
        const Label label{LabelKind::extend, place, static_cast<std::uint16_t>(number)};
        if (moves_with(frame_->program, label).empty()) continue;
        if (!event.phase.empty() && event.phase != to_word(phase)) continue;
        meant = phase;
        if (runs(label)) break;
    }
    if (meant) {
        const Label label{LabelKind::extend, place, static_cast<std::uint16_t>(*meant)};
        const Extension* extension = extension_of(*frame_->procedure, step, *meant);
        const auto first = first_due(step, *meant);
        if (!make(event, label, find_for_extension(event, extension, first, cast(), calendar_for(*frame_, step.days)))) return false;
        agree(event, step, *meant, extension);
        return true;
    }
    refusals_.push_back({event.where, event.on, "extend " + event.subject, "extend", "No date can be agreed here.",
                         "nothing that runs there can be made longer",
                         "a limit that is running, and that the text leaves open or lets be extended", step.ground,
                         event.expect_refused});
    return false;
}

/// Whether only what was found about the event, or a condition, stands in the way: the limit itself runs.
bool Course::runs(const Label& label) const {
    for (const auto move : moves_with(frame_->program, label)) {
        const auto failing = refusal(frame_->program.kernel, state_, move);
        if (!failing) return true;
        const TestAbout about = frame_->program.meanings[*failing].about;
        if (about != TestAbout::standing && about != TestAbout::running) return true;
    }
    return false;
}

/// The date before any agreement; none where the text gives none.
std::optional<Stamp> Course::first_due(const Step& step, Phase phase) const {
    return certain_after(due_dates(step.limit(phase), to_word(phase), start_of(step, phase), counting(step.days)));
}

void Course::agree(const Event& event, const Step& step, Phase phase, const Extension* extension) {
    DueDate date;
    date.what = to_word(phase);
    date.at = event.till;
    date.limit = (extension ? "extended on " : "agreed on ") + recourse::in_words(event.on);
    date.ground = extension ? extension->ground
                            : Ground{GroundKind::story, {}, "agreed by " + titles_of(event.by, cast()), "", ""};
    if (!event.reason.empty() && !extension) date.ground.says += ": " + event.reason;
    if (extension) {
        const auto first = first_due(step, phase);
        date.notes.push_back("Extended by " + titles_of(event.by, cast()) +
                             (first ? "; the first due date was " + recourse::in_words(*first) : std::string()) +
                             (event.reason.empty() ? "." : ". Reason: " + event.reason + "."));
        for (const auto& record : extension->records) {
            if (std::ranges::find(event.recorded, record) != event.recorded.end()) continue;
            breach(event, "records", "Not on file: " + record + ".", extension->ground);
        }
    }
    visits_[step.name].agreed[static_cast<int>(phase)] = std::move(date);
}

/// On one reading of what has to go on holding it does not: the date that was agreed stays (2.7). Said once.
void Course::doubt_extension(const Stated<Condition>& condition, const Step& step) {
    std::string says = "The date that was agreed for `" + step.name.text + "` stands, though not on every reading. " +
                       on_each_reading(condition, known_now(), "it goes on", "it is over");
    if (std::ranges::find(notes_, says) == notes_.end()) notes_.push_back(std::move(says));
    met(condition.address, condition.ground);
}

/// An extension holds as long as its conditions do; then the first due date is back in force (3.22).
void Course::end_extensions(const Stamp& on) {
    for (const auto& step : frame_->procedure->steps) {
        const auto visit = visits_.find(step.name);
        if (visit == visits_.end()) continue;
        std::erase_if(visit->second.agreed, [&](const auto& agreed) {
            const Extension* extension = extension_of(*frame_->procedure, step, static_cast<Phase>(agreed.first));
            if (!extension) return false;
            for (const auto& condition : extension->as_long_as) {
                const Stands here = condition.readings.empty() && !condition.value ? Stands::holds : stands_now(condition);
                if (here == Stands::on_a_reading) doubt_extension(condition, step);
                if (here != Stands::fails) continue;
                notes_.push_back(iso(on) + ": it is no longer so that " + says_of(condition) + ": the first due date of `" +
                                 step.name.text + "` is back in force. What else follows is not stated.");
                return true;
            }
            return false;
        });
    }
}

}  // namespace recourse
