#include "app/case.hpp"
#include "app/root.hpp"
#include "app/verbs.hpp"
#include "base/nearest.hpp"
#include "render/layout.hpp"
#include "render/opening_text.hpp"
#include "resolve/replay.hpp"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

/// The matter, as far as the command line tells it: none where it is told wrongly.
std::optional<Story> story_of(Call& call, ExitCode& code) {
    Story story;
    story.title = "A matter";
    story.raised_by = call.arguments.values("raised-by");
    story.against = call.arguments.values("against");
    story.topic = call.arguments.value("topic").value_or("");
    if (story.raised_by.empty() || story.against.empty()) {
        code = usage_error(call, "missing-option", "Who raises the matter, or whom it is raised against, is missing.");
        return std::nullopt;
    }
    for (const auto& fact : call.arguments.values("fact")) {
        const auto equals = fact.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == fact.size()) {
            code = usage_error(call, "bad-fact", "`" + shown(fact) + "` is no fact with its answer.",
                               "Write --fact " + (equals == 0 || fact.empty() ? "NAME" : shown(fact.substr(0, equals))) + "=ANSWER.");
            return std::nullopt;
        }
        const std::string answer = fact.substr(equals + 1);
        story.facts[fact.substr(0, equals)] = answer == "yes" ? "true" : answer == "no" ? "false" : answer;
    }
    return story;
}

/// The bodies, agencies and posts that an area lists, by their names.
std::vector<std::string> parties_in(const Area& area) {
    std::vector<std::string> known;
    for (const char* kind : {"body", "agency", "post"}) {
        for (auto& name : names_of(area, kind)) known.push_back(std::move(name));
    }
    return known;
}

bool knows(const Area& area, const std::string& party) {
    constexpr std::array kinds{"body", "agency", "post"};
    return std::ranges::any_of(kinds, [&](const char* kind) { return find_called(area, kind, party) != nullptr; });
}

std::vector<std::string> strangers(const Area& area, const Story& story) {
    std::vector<std::string> all;
    for (const auto* side : {&story.raised_by, &story.against}) {
        for (const auto& party : *side) {
            if (!knows(area, party)) all.push_back(party);
        }
    }
    return all;
}

/// Leaves out the facts that the procedure does not ask about, and says so.
void facts_asked(Story& story, const Procedure& procedure, std::vector<std::string>& notes) {
    for (auto fact = story.facts.begin(); fact != story.facts.end();) {
        if (find_fact(procedure, FactName{fact->first})) {
            ++fact;
            continue;
        }
        notes.push_back(procedure.title + " does not ask about `" + fact->first + "`.");
        fact = story.facts.erase(fact);
    }
}

/// What one version of a procedure says; none where something there can't be read, or a fact is answered with what it never is.
std::optional<Opening> in_procedure(Call& call, const World& world, Story story, const std::optional<Date>& on,
                                    std::vector<std::string>& notes, ExitCode& code) {
    auto prepared = prepare(world, AreaName{story.area}, ProcedureName{story.procedure}, call.arguments.values("assume"), on);
    code = report(call, world, prepared.problems);
    if (code != ExitCode::fine) return std::nullopt;
    facts_asked(story, *prepared.value->procedure, notes);
    std::vector<SetName> sets;
    for (const auto& set : prepared.value->sets) sets.emplace_back(set.name);
    auto frame = open_frame(std::move(prepared.value->area), std::move(prepared.value->calendar),
                            std::move(prepared.value->procedure), std::move(sets), std::move(story),
                            std::move(prepared.value->other_calendars));
    code = report(call, world, frame.problems);
    if (code != ExitCode::fine) return std::nullopt;
    const auto problems = check_story(**frame.value);
    if (has_error(problems)) {
        code = report(call, world, problems);
        return std::nullopt;
    }
    return opening_of(Course(*frame.value));
}

/// What one area says, by the text of each procedure that is in force on the day, or by every text of it.
std::optional<AreaOpenings> in_area(Call& call, const World& world, const Area& area, const Story& told,
                                    const std::optional<Date>& on, ExitCode& code) {
    AreaOpenings made{area.header.name, area.header.title, {}, {}};
    for (const auto& party : strangers(area, told)) made.notes.push_back("The area lists no `" + party + "`.");
    for (const auto& name : area.header.procedures) {
        Story story = told;
        story.area = area.header.name;
        story.procedure = name;
        for (const auto& day : world.days_to_read(AreaName{story.area}, ProcedureName{name}, on)) {
            auto opening = in_procedure(call, world, story, day, made.notes, code);
            if (!opening) return std::nullopt;
            made.procedures.push_back(std::move(*opening));
        }
    }
    return made;
}

}  // namespace

ExitCode run_open(Call& call) {
    ExitCode code = ExitCode::fine;
    auto story = story_of(call, code);
    if (!story) return code;
    const auto on = day_option(call, "on", code);
    if (code != ExitCode::fine) return code;
    if (on) story->begun.date = *on;
    const auto world = find_world(call);
    if (!world.ok()) {
        usage_error(call.console, world.problems.front());
        return ExitCode::unreadable;
    }
    const auto only = call.arguments.value("area");
    std::vector<std::string> known;
    std::vector<AreaOpenings> areas;
    for (const auto& name : only ? std::vector<std::string>{*only} : world.value->areas()) {
        const auto area = world.value->area(AreaName{name});
        if (report(call, *world.value, area.problems) != ExitCode::fine) return ExitCode::unreadable;
        if (area.value->header.procedures.empty() && !only) continue;
        for (auto& party : parties_in(*area.value)) known.push_back(std::move(party));
        const auto unknown = strangers(*area.value, *story);
        // An area that knows none of the parties is not concerned.
        if (unknown.size() == story->raised_by.size() + story->against.size()) continue;
        auto openings = in_area(call, *world.value, *area.value, *story, on, code);
        if (!openings) return code;
        areas.push_back(std::move(*openings));
    }
    if (areas.empty()) {
        const std::string& party = story->raised_by.front();
        usage_error(call, "unknown-party", "No area knows the parties of this matter, `" + shown(party) + "` and those it is raised against.",
                    suggestion(party, known));
        return ExitCode::unreadable;
    }
    call.console.print(call.arguments.has("json") ? to_text(openings_json(areas)) : openings_text(areas, call.console.style()));
    return ExitCode::fine;
}

}  // namespace recourse
