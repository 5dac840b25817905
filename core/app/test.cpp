#include "app/case.hpp"
#include "app/root.hpp"
#include "app/verbs.hpp"
#include "base/date.hpp"
#include "check/expectation.hpp"
#include "explore/forecast.hpp"
#include "render/json.hpp"
#include "render/layout.hpp"
#include "resolve/replay.hpp"
#include "world/files_under.hpp"

#include <algorithm>
#include <system_error>

namespace recourse {

namespace {

namespace fs = std::filesystem;

/// How a story came out.
struct Outcome {
    std::string story;
    bool readable = true;
    std::vector<Difference> differences;

    bool passed() const { return readable && differences.empty(); }
};

/// The stories of a folder: its TOML files but those of a root's own `config` and `scripts`; a file is its own only one.
std::vector<fs::path> stories_under(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_directory(path, ignored)) return {path};
    std::vector<fs::path> stories;
    for (const auto& file : files_under(path)) {
        const auto inside = file.lexically_relative(path);
        const bool of_root = std::ranges::any_of(inside, [](const fs::path& part) { return part == "config" || part == "scripts"; });
        if (file.extension() == ".toml" && !of_root) stories.push_back(file);
    }
    return stories;
}

std::vector<Walk> walks_of(const Course& course, const std::string& kind) {
    if (kind == to_word(Behaviour::nobody_answers)) return forecast(course, Behaviour::nobody_answers).branches;
    if (kind == to_word(Behaviour::nobody_acts)) return forecast(course, Behaviour::nobody_acts).branches;
    return {course.walk()};
}

bool same_place(const Where& a, const Where& b) {
    return a.line == b.line && a.column == b.column;
}

/// Events that were refused and should not have been, and the other way round.
std::vector<Difference> refusal_differences(const Story& story, const Walk& walk) {
    std::vector<Difference> all;
    for (const auto& refusal : walk.refusals) {
        if (!refusal.expected) all.push_back({refusal.where, refusal.event, "accepted", "refused: " + refusal.says});
    }
    for (const auto& event : story.events) {
        if (!event.expect_refused) continue;
        const std::string what = to_word(event.kind) + " " + event.subject;
        const auto refused = std::ranges::find_if(walk.refusals, [&](const Refusal& one) { return same_place(one.where, event.where); });
        if (refused == walk.refusals.end()) {
            all.push_back({event.where, what, "refused", "accepted"});
        } else if (!event.refused_by.empty() && event.refused_by != refused->test) {
            all.push_back({event.where, what, "refused by " + event.refused_by, "refused by " + refused->test});
        }
    }
    return all;
}

Outcome try_story(Call& call, const fs::path& path) {
    Outcome outcome;
    outcome.story = path.generic_string();
    ExitCode code = ExitCode::fine;
    const auto opened = open_case(call, outcome.story, code);
    if (!opened) {
        outcome.readable = false;
        return outcome;
    }
    const Story& story = opened->frame->story;
    const Course course = replay(opened->frame);
    outcome.differences = differences(story.expect, walks_of(course, expected_forecast(story)));
    for (auto& one : refusal_differences(story, course.walk())) outcome.differences.push_back(std::move(one));
    return outcome;
}

std::string text_of(const std::vector<Outcome>& outcomes, const Style& style) {
    std::string text;
    for (const auto& outcome : outcomes) {
        text += (outcome.passed() ? "ok      " : alarming(style, "FAILED") + "  ") + shown(outcome.story) + "\n";
        if (outcome.differences.empty()) continue;
        const Difference& first = outcome.differences.front();
        text += wrapped("        ", "line " + std::to_string(first.where.line) + ", " + shown(first.field) + ": expected " +
                                        shown(first.expected) + ", found " + shown(first.found), style.columns);
        if (outcome.differences.size() > 1) {
            text += "        and " + counted(outcome.differences.size() - 1, "other difference", "other differences") + "\n";
        }
    }
    const auto failed = std::ranges::count_if(outcomes, [](const Outcome& one) { return !one.passed(); });
    text += (text.empty() ? "" : "\n") + counted(outcomes.size(), "story", "stories") + ", ";
    return text + (failed == 0 ? "all as expected" : std::to_string(failed) + " failed") + ".\n";
}

std::string json_of(const std::vector<Outcome>& outcomes) {
    JsonList stories;
    for (const auto& outcome : outcomes) {
        JsonList list;
        for (const auto& one : outcome.differences) {
            list.emplace_back(JsonFields{{"line", one.where.line}, {"field", one.field}, {"expected", one.expected}, {"found", one.found}});
        }
        stories.emplace_back(JsonFields{{"story", outcome.story},
                                        {"passed", outcome.passed()},
                                        {"readable", outcome.readable},
                                        {"differences", std::move(list)}});
    }
    return to_text(JsonFields{{"schema", "recourse/test/1"}, {"stories", std::move(stories)}});
}

}  // namespace

ExitCode run_test(Call& call) {
    std::vector<fs::path> paths(call.arguments.plain().begin(), call.arguments.plain().end());
    if (paths.empty()) {
        const auto world = find_world(call);
        if (!world.ok()) {
            usage_error(call.console, world.problems.front());
            return ExitCode::unreadable;
        }
        paths.push_back((world.value->roots().folders.front() / "examples").lexically_proximate(fs::current_path()));
    }
    std::vector<Outcome> outcomes;
    for (const auto& path : paths) {
        for (const auto& story : stories_under(path)) outcomes.push_back(try_story(call, story));
    }
    if (outcomes.empty()) {
        usage_error(call, "no-stories", "There is no story in " + shown(paths.front().string()) + ".",
                    "Name a story, or a folder with stories.");
        return ExitCode::unreadable;
    }
    call.console.print(call.arguments.has("json") ? json_of(outcomes) : text_of(outcomes, call.console.style()));
    if (!std::ranges::all_of(outcomes, &Outcome::readable)) return ExitCode::unreadable;
    return std::ranges::all_of(outcomes, &Outcome::passed) ? ExitCode::fine : ExitCode::findings;
}

}  // namespace recourse
