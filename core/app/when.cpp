#include "app/root.hpp"
#include "app/verbs.hpp"
#include "base/date.hpp"
#include "base/nearest.hpp"
#include "calendar/due.hpp"
#include "render/layout.hpp"
#include "render/json.hpp"
#include "render/tables.hpp"

namespace recourse {

namespace {

/// A limit with everything that was counted for it.
struct Answer {
    Amount amount;
    Stamp from;
    Due due;
    std::vector<CountedDay> days;
};

std::string reason_of(const CountedDay& day) {
    if (day.number > 0) return std::to_string(day.number) + (day.reason.empty() ? "" : " (" + day.reason + ")");
    if (day.reason == "day 0") return day.reason;
    return "not counted: " + day.reason;
}

std::string days_text(const Answer& answer, const Style& style) {
    if (answer.days.empty()) return "\nHours run on the clock, through nights, weekends and holidays: no day is left out.\n";
    std::vector<std::vector<std::string>> rows;
    for (const auto& day : answer.days) rows.push_back({"  " + in_words(day.date), reason_of(day)});
    return "\n" + table_text({}, rows, style);
}

std::string text_of(const Answer& answer, const Calendar& calendar, bool why, const Style& style) {
    std::string text = strong(style, in_words(answer.due.at)) + "\n";
    text += wrapped("", to_text(answer.amount) + " from " + in_words(answer.from) + ".", style.columns);
    for (const auto& note : answer.due.notes) text += wrapped("  - ", note, style.columns);
    if (why) text += days_text(answer, style);
    return text + "\n" + wrapped("", counting_rule(calendar), style.columns);
}

std::string json_of(const Answer& answer, const Calendar& calendar, bool why) {
    JsonFields fields{{"schema", "recourse/when/1"},
                      {"limit", to_text(answer.amount)},
                      {"from", iso(answer.from)},
                      {"calendar", calendar.name()},
                      {"due", iso(answer.due.at)},
                      {"weekday", weekday_name(answer.due.at.date)},
                      {"notes", json_texts(answer.due.notes)}};
    fields.emplace_back("last_published_year", calendar.last_published_year());
    fields.emplace_back("beyond_year", answer.due.beyond_year > 0 ? Json(answer.due.beyond_year) : Json());
    if (why) {
        JsonList days;
        for (const auto& day : answer.days) {
            JsonFields one{{"date", iso(day.date)}, {"counted", day.counted}, {"number", day.number}};
            add_if_any(one, "reason", day.reason);
            days.emplace_back(std::move(one));
        }
        fields.emplace_back("days", std::move(days));
    }
    fields.emplace_back("counting", counting_rule(calendar));
    return to_text(Json(std::move(fields)));
}

}  // namespace

ExitCode run_when(Call& call) {
    const std::string& written = call.arguments.plain().front();
    const auto amount = parse_amount(written);
    if (!amount) {
        return usage_error(call, "bad-limit", "`" + shown(written) + "` is not a time limit.",
                           "Write a number and a unit, as in \"10 working days\"; the units are " + known_units() + ".");
    }
    const auto from_text = call.arguments.value("from");
    if (!from_text) return usage_error(call, "missing-option", "The date that it is counted from is missing.");
    const auto from = parse_stamp(*from_text);
    if (!from) {
        return usage_error(call, "bad-date", "`" + shown(*from_text) + "` is not a date.",
                           "Write the year, month and day of a day that exists, as in 2026-04-01 or 2026-04-01T16:30.");
    }
    const auto world = find_world(call);
    if (!world.ok()) {
        usage_error(call.console, world.problems.front());
        return ExitCode::unreadable;
    }
    const auto calendar = world.value->calendar(call.arguments.value("calendar").value_or("england-and-wales"));
    if (!calendar.ok()) return report(call, *world.value, calendar.problems);
    const bool why = call.arguments.has("why");
    Answer answer{*amount, *from, due_after(*amount, *from, *calendar.value), {}};
    if (why) answer.days = days_counted(*amount, *from, *calendar.value);
    if (answer.due.beyond_year > 0) {
        const bool before = answer.due.beyond_year < calendar.value->first_published_year();
        const std::string says =
            "The calendar `" + calendar.value->name() + "` has no bank holidays for " +
            std::to_string(answer.due.beyond_year) + "; its " + (before ? "first" : "last published") + " year is " +
            std::to_string(before ? calendar.value->first_published_year() : calendar.value->last_published_year()) + ".";
        report(call, *world.value, {{Severity::warning, "beyond-calendar", {}, says, "Treat the date as provisional."}});
    }
    call.console.print(call.arguments.has("json") ? json_of(answer, *calendar.value, why)
                                                  : text_of(answer, *calendar.value, why, call.console.style()));
    return ExitCode::fine;
}

}  // namespace recourse
