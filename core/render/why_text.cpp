#include "render/why_text.hpp"

#include "base/date.hpp"
#include "render/grounds.hpp"
#include "render/json.hpp"
#include "render/layout.hpp"

#include <algorithm>

namespace recourse {

namespace {

void add_ground(std::vector<Ground>& grounds, const Ground& ground) {
    if (ground.kind == GroundKind::none) return;
    if (std::ranges::find(grounds, ground) == grounds.end()) grounds.push_back(ground);
}

/// Everything that the course of the case rests on, each once, in the order in which it is met.
std::vector<Ground> grounds_of(const Walk& walk) {
    std::vector<Ground> grounds;
    for (const auto& step : walk.steps) {
        add_ground(grounds, step.ground);
        for (const auto& actor : step.by) add_ground(grounds, actor.ground);
        for (const auto& actor : step.to) add_ground(grounds, actor.ground);
        for (const auto& date : step.due) add_ground(grounds, date.ground);
        if (!step.outcome.empty()) add_ground(grounds, step.outcome_ground);
    }
    for (const auto& exit : walk.taken) add_ground(grounds, exit.ground);
    for (const auto& silence : walk.silences) add_ground(grounds, silence.ground);
    if (walk.turned_away_ground) add_ground(grounds, *walk.turned_away_ground);
    return grounds;
}

std::string grounds_text(const std::vector<Ground>& grounds, bool clauses, const Style& style) {
    std::string text;
    for (const auto& ground : grounds) {
        if ((ground.kind == GroundKind::clause) == clauses) text += wrapped("- ", shown(to_text(ground)), style.columns);
    }
    return text;
}

std::string why_section(std::string_view title, const std::string& text, const Style& style) {
    return text.empty() ? "" : "\n" + strong(style, title) + "\n" + text;
}

std::string step_sentence(const WalkStep& step, const WalkWords& words) {
    std::string text = words.place(step.step) + ": open from " + in_words(step.opened) + " " + in_brackets(step.ground);
    if (step.acted) text += "; acted on " + in_words(*step.acted);
    if (step.outcome.empty()) return text + "; no outcome yet.";
    text += "; " + spoken(step.outcome) + (step.on ? " on " + in_words(*step.on) : "");
    if (!step.next.empty()) text += ", which leads to " + words.places(step.next);
    const std::string brackets = in_brackets(step.outcome_ground);
    return text + (brackets.empty() ? "" : " " + brackets) + ".";
}

}  // namespace

std::string why_text(const Walk& walk, const std::map<std::string, std::string>& facts, const Setting& setting,
                     const Style& style) {
    const WalkWords words(walk, setting);
    std::string text = strong(style, shown(walk.title)) + "\n" + wrapped("", words.standing(), style.columns);
    std::string course = wrapped("1. ", "The matter began on " + in_words(walk.begun) + ".", style.columns);
    std::size_t number = 1;
    for (const auto& step : walk.steps) {
        course += wrapped(std::to_string(++number) + ". ", step_sentence(step, words), style.columns);
    }
    text += why_section("What led there", course, style);
    std::string beside;
    for (const auto& exit : walk.taken) beside += wrapped("- ", words.taken(exit) + " " + in_brackets(exit.ground), style.columns);
    text += why_section("What was done beside the steps", beside, style);
    std::string known;
    for (const auto& [name, answer] : facts) known += wrapped("- ", shown(spoken(name)) + ": " + shown(answer), style.columns);
    text += why_section("Facts at the start", known, style);
    const auto grounds = grounds_of(walk);
    text += why_section("Clauses that it rests on", grounds_text(grounds, true, style), style);
    return text + why_section("What else it rests on", grounds_text(grounds, false, style), style);
}

std::string why_json(const Walk& walk, const std::map<std::string, std::string>& facts) {
    JsonList steps;
    for (const auto& step : walk.steps) {
        JsonFields one{{"step", step.step.text}, {"opened", iso(step.opened)}, {"ground", to_json(step.ground)}};
        if (!step.outcome.empty()) {
            one.emplace_back("outcome", step.outcome);
            one.emplace_back("outcome_ground", to_json(step.outcome_ground));
        }
        steps.emplace_back(std::move(one));
    }
    JsonFields known;
    for (const auto& [name, answer] : facts) known.emplace_back(name, answer);
    JsonList taken;
    for (const auto& one : walk.taken) {
        taken.emplace_back(JsonFields{{"anytime", one.name}, {"by", one.by}, {"on", iso(one.on)}, {"ground", to_json(one.ground)}});
    }
    JsonList grounds;
    for (const auto& ground : grounds_of(walk)) grounds.push_back(to_json(ground));
    return to_text(JsonFields{{"schema", "recourse/why/1"},
                              {"stands_at", walk.stands_at ? Json(walk.stands_at->text) : Json()},
                              {"phase", walk.phase},
                              {"ending", walk.ending ? Json(walk.ending->text) : Json()},
                              {"waits_for_ever", walk.waits_for_ever},
                              {"facts", std::move(known)},
                              {"steps", std::move(steps)},
                              {"taken", std::move(taken)},
                              {"grounds", std::move(grounds)}});
}

}  // namespace recourse
