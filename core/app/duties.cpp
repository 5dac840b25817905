#include "check/duties.hpp"

#include "app/case.hpp"
#include "app/root.hpp"
#include "app/verbs.hpp"
#include "base/nearest.hpp"
#include "model/entry_search.hpp"
#include "render/duties.hpp"
#include "render/layout.hpp"

#include <algorithm>

namespace recourse {

namespace {

const std::vector<std::string>& formats() {
    static const std::vector<std::string> all{"text", "json", "csv", "ics"};
    return all;
}

/// What is wrong with the options, taken together; nothing where they can be answered.
std::optional<Problem> wrong_options(const Arguments& arguments) {
    const auto format = arguments.value("format");
    if (arguments.has("json") && format) {
        return Problem{Severity::error, "options-exclude", {}, "`--json` and `--format` both say how to print.",
                       "Give one of them."};
    }
    if (format && std::ranges::find(formats(), *format) == formats().end()) {
        const std::string hint = suggestion(*format, formats());
        return Problem{Severity::error, "unknown-format", {}, "There is no format `" + shown(*format) + "`.",
                       hint.empty() ? "Duties are printed as text, json, csv or ics." : hint};
    }
    return std::nullopt;
}

void print(Call& call, const Duties& duties) {
    const std::string format = call.arguments.has("json") ? "json" : call.arguments.value("format").value_or("text");
    if (format == "json") {
        call.console.print(duties_json(duties));
    } else if (format == "csv") {
        call.console.print(duties_csv(duties));
    } else if (format == "ics") {
        const std::string calendar = duties_ics(duties);
        if (calendar.empty()) call.console.complain("No date is due: there is nothing to put into a calendar.\n");
        call.console.print(calendar);
    } else {
        call.console.print(duties_text(duties, call.console.style()));
    }
}

}  // namespace

ExitCode run_duties(Call& call) {
    if (const auto wrong = wrong_options(call.arguments)) return usage_error(call.console, *wrong);
    ExitCode code = ExitCode::fine;
    OwedWindow window;
    window.from = date_option(call, "from", code);
    if (code != ExitCode::fine) return code;
    if (const auto until = date_option(call, "until", code)) window.until = until->date;
    if (code != ExitCode::fine) return code;
    if (window.until && !window.from) {
        return usage_error(call, "missing-option", "`--until` needs `--from`, the day on which what is counted begins.");
    }
    if (window.until && *window.until < window.from->date) {
        return usage_error(call, "bad-option", "`--until` is before `--from`.", "Give a later day.");
    }
    const auto world = find_world(call);
    if (!world.ok()) {
        usage_error(call.console, world.problems.front());
        return ExitCode::unreadable;
    }
    const AreaName name{call.arguments.plain().front()};
    std::optional<PostName> post;
    if (const auto called = call.arguments.value("for")) {
        const auto area = world.value->area(name);
        if (report(call, *world.value, area.problems) != ExitCode::fine) return ExitCode::unreadable;
        const auto meant = entries_called(*area.value, "post", *called);
        if (meant.size() != 1) {
            std::vector<std::string> names;
            for (const Entry* one : meant) names.push_back("`" + one->name + "`");
            usage_error(call, "no-such-entry", shown(name.text) + " has no post `" + shown(*called) + "`.",
                        names.empty() ? suggestion(*called, names_of(*area.value, "post"))
                                      : "It may be " + shown(in_a_row(names)) + ": write one of them.");
            return ExitCode::unreadable;
        }
        post = PostName{meant.front()->name};
    }
    const auto duties = duties_of(*world.value, name, call.arguments.values("assume"), window, post,
                                  call.arguments.value("about").value_or(""));
    code = report(call, *world.value, duties.problems);
    if (!duties.value) return ExitCode::unreadable;
    print(call, *duties.value);
    return code;
}

}  // namespace recourse
