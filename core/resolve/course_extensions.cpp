#include "resolve/course.hpp"

#include "resolve/findings.hpp"

#include <algorithm>

namespace recourse {

/// Another date for what is owed now, by those whom the text names; a limit that the text leaves open may be given one by
/// anybody who is named, and rests on that agreement (3.22).
bool Course::extend(const Event& event) {
    const Step& step = *find_step(*frame_->procedure, PlaceName{event.subject});
    std::vector<LimitPart> parts;
    const auto meant = phase_to_extend(event, step);
    if (meant) {
        const Counting how = counting(step.days);
        parts = parts_to_extend(step.limit(*meant), extension_around(*frame_->procedure, step), start_of(step, *meant), how);
        const bool names_days = std::ranges::find(how.calendars, event.on_reading, &CountedIn::reading) != how.calendars.end();
        std::erase_if(parts, [&](const LimitPart& part) {
            const bool is_another = !names_days && !event.on_reading.empty() && part.reading != event.on_reading;
            return !part.reading.empty() && (is_another || has_passed_on_its_reading(event, step, *meant, part));
        });
    }
    if (!parts.empty()) return extend(event, step, *meant, parts);
    refusals_.push_back({event.where, event.on, "extend " + event.subject, "extend", "No date can be agreed here.",
                         "nothing that runs there can be made longer",
                         "a limit that is running, and that the text leaves open or lets be extended", step.ground,
                         event.expect_refused});
    return false;
}

/// Of several readings one may have passed while the limit still runs on another (3.14).
bool Course::has_passed_on_its_reading(const Event& event, const Step& step, Phase phase, const LimitPart& part) const {
    const auto agreed = visit(step.name).agreed.find(static_cast<int>(phase));
    auto due = part.first_due;
    if (agreed != visit(step.name).agreed.end()) {
        const auto other = std::ranges::find(agreed->second, part.limit, &Agreement::limit);
        if (other != agreed->second.end()) due = other->date.at;
    }
    return due && has_passed(*due, event.on);
}

/// The phase whose limit is meant: the one that runs; where none does, one that could.
std::optional<Phase> Course::phase_to_extend(const Event& event, const Step& step) const {
    const auto place = *place_number(frame_->program, step.name);
    std::optional<Phase> meant;
    for (int number = 0; number < phases; ++number) {
        const auto phase = static_cast<Phase>(number);
        const std::size_t ways = extensions_of(*frame_->procedure, step, phase).size();
        if (ways == 0 || !step.limit(phase).written || (!event.phase.empty() && event.phase != to_word(phase))) continue;
        meant = phase;
        for (std::size_t way = 0; way < ways; ++way) {
            if (runs({LabelKind::extend, place, static_cast<std::uint16_t>(extend_value(phase, way))})) return meant;
        }
    }
    return meant;
}

/// Of several limits in one field each is made longer for which the agreement fits; it is enough that there is one.
bool Course::extend(const Event& event, const Step& step, Phase phase, const std::vector<LimitPart>& parts) {
    const auto place = *place_number(frame_->program, step.name);
    const auto ways = extensions_of(*frame_->procedure, step, phase);
    std::optional<std::pair<Label, Findings>> in_the_way;
    bool accepted = false;
    for (const auto& part : parts) {
        const auto way = static_cast<std::size_t>(std::ranges::find(ways, part.extension) - ways.begin());
        const Label label{LabelKind::extend, place, static_cast<std::uint16_t>(extend_value(phase, way))};
        const Findings findings = find_for_extension(event, part, cast(), calendars_of(*frame_, step.days));
        if (!open_move(asked_of(event, findings), label)) {
            if (!in_the_way) in_the_way.emplace(label, findings);
            continue;
        }
        if (!accepted && !make(event, label, findings)) continue;
        accepted = true;
        agree(event, step, phase, part);
    }
    if (!accepted && in_the_way) refuse(event, asked_of(event, in_the_way->second), in_the_way->first, in_the_way->second);
    return accepted;
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

void Course::agree(const Event& event, const Step& step, Phase phase, const LimitPart& part) {
    const Extension* extension = part.extension;
    Agreement made{part.limit, extension, {}};
    DueDate& date = made.date;
    date.what = to_word(phase);
    date.at = event.till;
    date.limit = (extension ? "extended on " : "agreed on ") + recourse::in_words(event.on);
    date.ground = extension ? extension->ground
                            : Ground{GroundKind::story, {}, "agreed by " + titles_of(event.by, cast()), {}};
    if (!event.reason.empty() && !extension) date.ground.says += ": " + event.reason;
    if (extension) {
        date.notes.push_back("Extended by " + titles_of(event.by, cast()) +
                             (part.first_due ? "; the first due date was " + recourse::in_words(*part.first_due) : std::string()) +
                             (event.reason.empty() ? "." : ". Reason: " + event.reason + "."));
        records_of(event, *extension);
    }
    auto& agreed = visits_[step.name].agreed[static_cast<int>(phase)];
    std::erase_if(agreed, [&](const Agreement& one) { return one.limit == part.limit; });
    agreed.push_back(std::move(made));
}

/// What has to be on file of an extension; said once where it makes several limits longer.
void Course::records_of(const Event& event, const Extension& extension) {
    for (const auto& record : extension.records) {
        if (std::ranges::find(event.recorded, record) != event.recorded.end()) continue;
        const std::string says = "Not on file: " + record + ".";
        const bool is_said = std::ranges::any_of(breaches_, [&](const Breach& one) { return one.on == event.on && one.says == says; });
        if (!is_said) breach(event, "records", says, extension.ground);
    }
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
        for (auto& [phase, agreed] : visit->second.agreed) {
            std::erase_if(agreed, [&](const Agreement& one) { return is_over(one, step, on); });
        }
    }
}

bool Course::is_over(const Agreement& agreed, const Step& step, const Stamp& on) {
    if (!agreed.extension) return false;
    for (const auto& condition : agreed.extension->as_long_as) {
        const Stands here = condition.readings.empty() && !condition.value ? Stands::holds : stands_now(condition);
        if (here == Stands::on_a_reading) doubt_extension(condition, step);
        if (here != Stands::fails) continue;
        notes_.push_back(iso(on) + ": it is no longer so that " + says_of(condition) + ": the first due date of `" +
                         step.name.text + "` is back in force. What else follows is not stated.");
        return true;
    }
    return false;
}

}  // namespace recourse
