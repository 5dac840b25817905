#include "resolve/whose_days.hpp"

#include "calendar/due.hpp"
#include "calendar/reach.hpp"
#include "resolve/course.hpp"

#include <algorithm>

namespace recourse {

namespace {

/// The calendar of that name with the settings of that area; where there is none, their own.
const Calendar& calendar_called(const Calendar& own, const std::vector<Calendar>& others, const AreaName& area, const std::string& name) {
    if (name == own.name() && area.text == own.rules().area) return own;
    return calendar_among(others, area, name, own);
}

CountedIn not_stated(const Calendar& otherwise, const Stated<std::string>& whose, const std::string& reading) {
    const std::string says = whose.ground.says.empty() || !reading.empty() ? "" : " " + whose.ground.says;
    return {&otherwise, reading, "Whose working days are counted is not stated, so there is no date." + says, whose.ground.says};
}

/// "working days are Monday to Friday without the bank holidays of England and Wales"; of several readings, each.
std::string whose_in_words(const std::vector<CountedIn>& calendars) {
    if (calendars.size() == 1 && !calendars.front().not_stated.empty()) return "whose working days are meant is not said, and none are counted";
    std::string text;
    for (const auto& one : calendars) {
        text += text.empty() ? "working days are " : ", or ";
        text += one.not_stated.empty() ? working_days_in_words(*one.calendar) : "not counted";
        if (!one.reading.empty()) text += " (read as `" + one.reading + "`)";
    }
    return text;
}

bool is_same_day(const DueDate& a, const DueDate& b) {
    return a.at == b.at && a.from == b.from && a.reading == b.reading && a.hangs_on_calendar == b.hangs_on_calendar;
}

}  // namespace

const Stated<std::string>& whose_days(const Procedure& procedure, const DaysOf& days) {
    return days.calendar.written ? days.calendar : procedure.calendar;
}

std::vector<CountedIn> calendars_of(const Procedure& procedure, const Calendar& own, const std::vector<Calendar>& others,
                                    const DaysOf& days) {
    const auto& whose = whose_days(procedure, days);
    std::vector<CountedIn> all;
    if (!whose.written) {
        all.emplace_back().calendar = &own;
        return all;
    }
    const AreaName area = days.calendar.written ? days.area : AreaName{own.rules().area};
    const Calendar& otherwise = days.calendar.written ? calendar_called(own, others, area, days.of_area) : own;
    for (const auto& meant : meanings_of(whose)) {
        if (meant.value) {
            all.push_back({&calendar_called(own, others, area, *meant.value), meant.reading, "", meant.reading.empty() ? "" : whose.ground.says});
        } else {
            all.push_back(not_stated(otherwise, whose, meant.reading));
        }
    }
    if (all.empty()) all.push_back(not_stated(otherwise, whose, ""));
    return all;
}

std::vector<CountedIn> calendars_of(const Frame& frame, const DaysOf& days) {
    return calendars_of(*frame.procedure, frame.calendar, frame.other_calendars, days);
}

bool is_working_everywhere(const std::vector<CountedIn>& calendars, Date date) {
    return std::ranges::all_of(calendars, [&](const CountedIn& one) { return one.calendar->is_working(date); });
}

std::optional<Stamp> latest_after(const Amount& amount, const Stamp& from, const std::vector<CountedIn>& calendars) {
    std::optional<Stamp> latest;
    for (const auto& one : calendars) {
        if (!one.not_stated.empty() && counts_working_days(amount)) return std::nullopt;
        const Stamp at = due_after(amount, from, *one.calendar, false).at;
        if (!latest || *latest < at) latest = at;
    }
    return latest;
}

std::vector<DueDate> put_together(const std::vector<std::vector<DueDate>>& each, const std::vector<CountedIn>& calendars) {
    std::vector<DueDate> all;
    for (std::size_t i = 0; i < each.size(); ++i) {
        for (const auto& one : each[i]) {
            const bool everywhere = std::ranges::all_of(each, [&](const std::vector<DueDate>& dates) {
                return std::ranges::any_of(dates, [&](const DueDate& other) { return is_same_day(one, other); });
            });
            if (everywhere) {
                if (i == 0) all.push_back(one);
                continue;
            }
            all.push_back(one);
            all.back().calendar = calendars[i].reading;
            all.back().reading += (one.reading.empty() ? "" : ", ") + calendars[i].reading;
            all.back().hangs_on_calendar = true;
            if (!calendars[i].why.empty()) all.back().notes.push_back("Whose working days are counted: " + calendars[i].why);
        }
    }
    return all;
}

std::string counting_in_words(const Frame& frame) {
    const std::string of_case = whose_in_words(calendars_of(frame, {}));
    std::string says = counting_rule(frame.calendar, of_case);
    std::vector<AreaProcedure> told;
    for (const auto& step : frame.procedure->steps) {
        const Step* outer = step.inside.empty() || step.days.empty() ? nullptr : find_step(*frame.procedure, step.inside);
        if (!outer || std::ranges::find(told, outer->follow) != told.end()) continue;
        told.push_back(outer->follow);
        const auto calendars = calendars_of(frame, step.days);
        const std::string inside = whose_in_words(calendars);
        const std::string how = days_unlike(calendars.front().calendar->rules(), frame.calendar.rules(), inside == of_case ? "" : inside);
        if (!how.empty()) says += " In `" + outer->follow.procedure.text + "`, which is followed here, " + how + ".";
    }
    return says;
}

}  // namespace recourse
