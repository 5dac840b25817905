#include "config/read_calendar.hpp"

#include "config/read.hpp"
#include "model/fields.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <variant>
#include <vector>

namespace recourse {

namespace {

/// In England and Wales; room for as many is made at once.
constexpr std::size_t usual_in_a_year = 9;

constexpr auto day_hint = "Write 2026-04-03 = \"Good Friday\", each day under its own year.";
constexpr auto no_day_hint = "Write 2026-04-03 = \"Good Friday\", each day under its own year; or, where Saturdays and Sundays alone are left out, "
                             "no_bank_holidays = true and no years.";

/// The year that a heading names; none where it is no year.
std::optional<int> year_in(const std::string& heading) {
    const auto first = parse_date(heading + "-01-01");
    return first ? std::optional(year_of(*first)) : std::nullopt;
}

void read_year(Field& field, int year, std::vector<Holiday>& holidays, Problems& problems) {
    Table* days = std::get_if<Table>(&field.value.is);
    if (!days || days->fields.empty()) {
        problems.push_back({Severity::error, "wrong-value", field.where,
                            "The year " + field.name + " has no bank holidays.", no_day_hint});
        return;
    }
    for (auto& day : days->fields) {
        const auto date = parse_date(day.name);
        if (!date || year_of(*date) != year) {
            problems.push_back({Severity::error, "wrong-date", day.where,
                                "`" + day.name + "` is not a day of " + field.name + ".", day_hint});
            continue;
        }
        auto* name = std::get_if<std::string>(&day.value.is);
        if (name && !name->empty()) {
            holidays.push_back({*date, std::move(*name)});
        } else {
            Fields(*days, field.where, "the year " + field.name, problems).text(day.name);
        }
    }
}

void check_gaps(const std::map<int, const Field*>& years, Problems& problems) {
    for (auto year = years.begin(); year != years.end(); ++year) {
        const auto next = std::next(year);
        if (next == years.end() || next->first == year->first + 1) continue;
        problems.push_back({Severity::error, "year-missing", next->second->where,
                            "After " + std::to_string(year->first) + " comes " + std::to_string(next->first) +
                                "; no year may be left out.",
                            "Add [" + std::to_string(year->first + 1) + "] with its bank holidays."});
    }
}

}  // namespace

Result<Calendar> read_calendar(std::string_view text, const FileName& file, std::string name) {
    auto read = read_toml(text, file);
    if (!read.value) return {std::nullopt, std::move(read.problems)};
    Problems problems = std::move(read.problems);
    Fields fields(*read.value, {file, 0, 0}, "the calendar", problems);
    std::string title = fields.text("title");
    fields.text("source");
    std::map<int, const Field*> years;
    std::vector<Holiday> holidays;
    holidays.reserve(read.value->fields.size() * usual_in_a_year);
    for (auto& field : read.value->fields) {
        const auto year = year_in(field.name);
        if (!year) continue;
        fields.optional_value(field.name);
        years.emplace(*year, &field);
        read_year(field, *year, holidays, problems);
    }
    const bool none = fields.optional_yes_no("no_bank_holidays").value_or(false);
    if (none && !years.empty()) {
        problems.push_back({Severity::error, "wrong-value", years.begin()->second->where,
                            "The calendar has no bank holidays, and here are those of " + years.begin()->second->name + ".",
                            "Take the years out, or no_bank_holidays."});
    }
    if (years.empty() && !none) {
        fields.missing("2026", "Write [2026], and below it 2026-04-03 = \"Good Friday\"; or no_bank_holidays = true where Saturdays and Sundays alone are left out.");
    }
    check_gaps(years, problems);
    fields.finish();
    leave_out_what_may_be_there(problems);
    if (has_error(problems)) return {std::nullopt, std::move(problems)};
    if (none) return {Calendar::without_bank_holidays(std::move(name), std::move(title)), std::move(problems)};
    if (!std::ranges::is_sorted(holidays, {}, &Holiday::date)) std::ranges::sort(holidays, {}, &Holiday::date);
    const int first = years.begin()->first;
    const int last = years.rbegin()->first;
    return {Calendar(std::move(name), std::move(title), first, last, std::move(holidays)), std::move(problems)};
}

}  // namespace recourse
