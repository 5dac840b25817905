#include "app/case.hpp"
#include "app/interactive.hpp"
#include "app/verbs.hpp"
#include "base/nearest.hpp"
#include "explore/forecast.hpp"
#include "render/layout.hpp"
#include "render/walk_ics.hpp"
#include "render/walk_json.hpp"
#include "render/walk_markdown.hpp"
#include "render/walk_text.hpp"
#include "resolve/replay.hpp"

#include <algorithm>

namespace recourse {

namespace {

std::vector<std::string> walk_formats() {
    return {"text", "markdown", "ics"};
}

bool known(const std::string& format) {
    const auto all = walk_formats();
    return std::ranges::find(all, format) != all.end();
}

/// What of the options excludes something else; nothing where they go together.
std::optional<Problem> contradiction(const Arguments& arguments) {
    if (arguments.has("nobody-answers") && arguments.has("nobody-acts")) {
        return Problem{Severity::error, "options-exclude", {}, "`--nobody-answers` and `--nobody-acts` are two different questions.",
                       "Give one of them."};
    }
    if (arguments.has("json") && arguments.has("format")) {
        return Problem{Severity::error, "options-exclude", {}, "`--json` and `--format` both say how to print.",
                       "Give one of them."};
    }
    const auto format = arguments.value("format");
    if (format && !known(*format)) {
        return Problem{Severity::error, "unknown-format", {}, "There is no format `" + shown(*format) + "`.",
                       suggestion(*format, walk_formats())};
    }
    return std::nullopt;
}

void print(Call& call, const std::vector<Walk>& branches, const Setting& setting) {
    const std::string format = call.arguments.value("format").value_or("text");
    if (call.arguments.has("json")) {
        call.console.print(walk_json(branches));
    } else if (format == "markdown") {
        call.console.print(walk_markdown(branches, setting));
    } else if (format == "ics") {
        const std::string calendar = walk_ics(branches, setting);
        if (calendar.empty()) call.console.complain("No date is due: there is nothing to put into a calendar.\n");
        call.console.print(calendar);
    } else {
        call.console.print(walk_text(branches, setting, call.console.style()));
    }
}

bool has_unexpected_refusal(const std::vector<Walk>& branches) {
    return std::ranges::any_of(branches, [](const Walk& walk) {
        return std::ranges::any_of(walk.refusals, [](const Refusal& one) { return !one.expected; });
    });
}

}  // namespace

ExitCode run_walk(Call& call) {
    if (const auto wrong = contradiction(call.arguments)) return usage_error(call.console, *wrong);
    if (const auto wrong = interactive_contradiction(call.arguments)) return usage_error(call.console, *wrong);
    ExitCode code = ExitCode::fine;
    const auto until = date_option(call, "until", code);
    if (code != ExitCode::fine) return code;
    const auto opened = open_case(call, call.arguments.plain().front(), code);
    if (!opened) return code;
    if (call.arguments.has("interactive")) return run_interactive(call, *opened, until);
    const bool uncorrected = call.arguments.has("uncorrected");
    const Course course = uncorrected ? replay_uncorrected(opened->frame, until) : replay(opened->frame, until);
    Forecast told;
    if (call.arguments.has("nobody-answers")) {
        told = forecast(course, Behaviour::nobody_answers);
    } else if (call.arguments.has("nobody-acts")) {
        told = forecast(course, Behaviour::nobody_acts);
    } else {
        told.branches.push_back(course.walk());
    }
    print(call, told.branches, {*opened->frame->area, *opened->frame->procedure});
    if (told.cut) {
        const std::string says = "The forecast has more than " + std::to_string(most_branches) + " branches; the others are left out.";
        report(call, opened->world, {{Severity::warning, "too-many-branches", {}, says, "Record more events, or answer more in a set."}});
        return ExitCode::uncertain;
    }
    return has_unexpected_refusal(told.branches) ? ExitCode::findings : ExitCode::fine;
}

}  // namespace recourse
