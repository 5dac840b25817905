#include "resolve/course.hpp"

#include "resolve/findings.hpp"
#include "resolve/views.hpp"

#include <algorithm>

namespace recourse {

/// Those who speak take their views. Without a name the outcome is everybody's view.
bool Course::hear_views(const Event& event, const Step& step) {
    bool heard = false;
    for (const auto& role : roles_with_views(step)) {
        const bool speaks = event.by.empty() || std::ranges::find(event.by, role.text) != event.by.end() ||
                            std::ranges::any_of(cast().of(role), [&](const Actor& one) { return names(event.by, one, cast()); });
        if (!speaks) continue;
        learn(view_path(step, role), event.outcome);
        heard = true;
    }
    return heard;
}

/// Views come one by one; the outcome comes with the view that settles it (2.6): on every reading of who decides, or on the
/// one that the event names (2.7, 3.14).
bool Course::decide_together(const Event& event, const Step& step, std::uint16_t place) {
    const Findings findings = find_for_decision(event, step, cast());
    const bool deciding = place_of(frame_->program, state_) == step.name &&
                          phase_of(frame_->program, state_) == PhaseState::deciding;
    const bool moved_on = place_of(frame_->program, state_) != step.name;
    const bool heard = deciding && hear_views(event, step);
    const State asked = asked_of(event, findings);
    bool on_a_reading = false;
    for (const auto& way : step.on) {
        const auto outcome = number_of(outcome_number(frame_->program, way.outcome), event);
        const auto move = open_move(asked, {LabelKind::decision, place, outcome});
        if (!move || way.outcome.text == "inquorate" || (!deciding && way.outcome.text != event.outcome)) continue;
        if (!comes_of_views(event, step, way.outcome)) {
            on_a_reading = true;
            continue;
        }
        due_for(step, Phase::decision, way.outcome.text);
        WalkStep& current = entry(step);
        refresh(current, step);
        const auto ended_before = deciding ? ended_on_readings(step, Phase::decision, dates(step, Phase::decision), event.on)
                                           : std::vector<EndingOnReading>{};
        take_move(*move, event.on);
        note_ended_before(step, Phase::decision, ended_before);
        current.decided = event.on;
        note_who_decided(event, step, way.outcome);
        decided(current, step, way.outcome, event.on, moved_on);
        return true;
    }
    if (heard && findings[static_cast<std::size_t>(Verdict::decider)].holds) return true;
    if (on_a_reading) {
        refuse_on_a_reading(event, step);
        return false;
    }
    const auto outcome = number_of(outcome_number(frame_->program, OutcomeName{event.outcome}), event);
    refuse(event, asked, {LabelKind::decision, place, outcome}, findings);
    return false;
}

std::vector<std::string> Course::had_on(const Step& step, const OutcomeName& outcome, const std::string& recorded) const {
    const auto condition = outcome_condition(step, outcome);
    auto on = readings_where_so(condition, known_now());
    std::erase_if(on, [&](const std::string& name) {
        const auto reading = std::ranges::find(condition.readings, name, &Reading<Condition>::name);
        return !reading->value && outcome.text != recorded;
    });
    return on;
}

bool Course::comes_of_views(const Event& event, const Step& step, const OutcomeName& outcome) const {
    const auto readings = outcome_condition(step, outcome).readings.size();
    if (readings == 0) return true;
    const auto on = had_on(step, outcome, event.outcome);
    return on.size() == readings || std::ranges::find(on, event.on_reading) != on.end();
}

void Course::note_who_decided(const Event& event, const Step& step, const OutcomeName& outcome) {
    const auto condition = outcome_condition(step, outcome);
    if (condition.readings.empty()) return;
    met(condition.address, condition.ground);
    const bool certain = had_on(step, outcome, event.outcome).size() == condition.readings.size();
    last(step.name)->notes.push_back("Who decides is read in several ways: " + condition.ground.says +
                                     (certain ? " On each of them this is the outcome."
                                              : " That this is the outcome rests on the reading `" + event.on_reading + "`.") +
                                     " Answered at " + condition.address + ".");
}

void Course::refuse_on_a_reading(const Event& event, const Step& step) {
    const auto condition = outcome_condition(step, OutcomeName{event.outcome});
    std::string names;
    for (const auto& name : had_on(step, OutcomeName{event.outcome}, event.outcome)) {
        names += (names.empty() ? "`" : "` or `") + name;
    }
    refusals_.push_back({event.where, event.on, "decide " + event.subject, "views",
                         "Who decides in `" + step.name.text + "` is read in several ways, and not on each of them is this the outcome.",
                         "the outcome on the reading " + names + "` alone",
                         "the views that it takes on the other readings; or on_reading with the name of that one", condition.ground,
                         event.expect_refused});
}

std::string Course::had_on_a_reading(const Step& step) const {
    std::string each;
    bool any = false;
    const auto all = decided_by(step);
    if (all.empty() || all.front().reading.empty()) return "";
    for (const auto& by : all) {
        std::string came;
        for (const auto& way : step.on) {
            const auto on = had_on(step, way.outcome, "");
            if (is_lapse(way.outcome) || std::ranges::find(on, by.reading) == on.end()) continue;
            came += (came.empty() ? "`" : ", `") + way.outcome.text + "`";
        }
        any |= !came.empty();
        const std::string none = by.decides ? "nothing yet" : "nobody has said who decides";
        each += (each.empty() ? " Read as `" : "; read as `") + by.reading + "`: " + (came.empty() ? none : came);
    }
    const auto condition = outcome_condition(step, OutcomeName{"split"});
    return any ? condition.ground.says + " What the views that are in give:" + each + "; answered at " + condition.address +
                     ", or by an event with `on_reading`."
               : "";
}

}  // namespace recourse
