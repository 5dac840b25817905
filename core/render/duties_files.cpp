#include "base/date.hpp"
#include "base/joined.hpp"
#include "render/duties.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"
#include "render/walk_ics.hpp"

#include <algorithm>

namespace recourse {

namespace {

std::string title_of(const Owed& one) {
    return one.title.empty() ? capital(spoken(one.name)) : one.title;
}

std::string time_of(const OwedTime& time) {
    return time.written ? time_in_words(time) : "";
}

Json to_json(const OwedTime& time) {
    JsonFields fields;
    add_if_any(fields, "text", time.text);
    add_if_any(fields, "open", time.open);
    fields.emplace_back("ground", to_json(time.ground));
    return fields;
}

Json to_json(const Owed& one) {
    JsonFields fields{{"kind", one.kind}, {"area", one.area}};
    add_if_any(fields, "procedure", one.procedure);
    add_if_any(fields, "name", one.name);
    fields.emplace_back("title", title_of(one));
    add_if_any(fields, "says", one.says);
    fields.emplace_back("by", json_texts(one.by));
    add_if_any(fields, "by_not_said", one.by_open);
    fields.emplace_back("to", json_texts(one.to));
    add_if_any(fields, "to_not_said", one.to_open);
    add_if_any(fields, "only_if", one.condition);
    add_if_any(fields, "strength", one.strength);
    if (one.within.written) fields.emplace_back("within", to_json(one.within));
    add_if_any(fields, "counts_from", one.counts_from);
    if (one.how_often.written) fields.emplace_back("how_often", to_json(one.how_often));
    if (one.due.written) fields.emplace_back("due", to_json(one.due));
    JsonList dates;
    for (const auto& date : one.dates) {
        JsonFields day{{"due", date.stated ? date.stated->iso : iso(date.at)}};
        add_if_any(day, "which", date.which);
        add_if_any(day, "notes", json_texts(date.notes));
        dates.emplace_back(std::move(day));
    }
    fields.emplace_back("dates", std::move(dates));
    add_if_any(fields, "no_date", one.undated);
    fields.emplace_back("ground", to_json(one.ground));
    fields.emplace_back("at", to_text(one.where));
    return fields;
}

/// In quotes where it needs them, each quote in it twice.
std::string cell(const std::string& text) {
    if (text.find_first_of("\",\r\n") == std::string::npos) return text;
    std::string made = "\"";
    for (const char c : text) made += c == '"' ? std::string("\"\"") : std::string(1, c);
    return made + "\"";
}

std::string row(const std::vector<std::string>& texts) {
    std::string line;
    for (const auto& text : texts) line += (&text == &texts.front() ? "" : ",") + cell(text);
    return line + "\r\n";
}

std::string csv_row(const Owed& one, const OwedDate& date, const std::string& due) {
    return row({due, date.which, one.kind, one.area, one.procedure, one.name, title_of(one),
                one.by.empty() && !one.by_open.empty() ? "not said: " + one.by_open : joined(one.by, "; "),
                one.to.empty() && !one.to_open.empty() ? "not said: " + one.to_open : joined(one.to, "; "), one.condition,
                one.strength, time_of(one.within), one.counts_from, time_of(one.how_often), one.undated, to_text(one.ground)});
}

std::string digits(const Stamp& stamp) {
    std::string made = iso(stamp);
    std::erase_if(made, [](char c) { return c == '-' || c == ':'; });
    return made;
}

std::string event_of(const Owed& one, const OwedDate& date, const Stamp& told) {
    const std::string due = digits(date.at);
    std::string description = one.says;
    const auto add = [&](const std::string& label, const std::string& says) {
        if (!says.empty()) description += (description.empty() ? "" : "\n") + label + ": " + says;
    };
    add("By", one.by.empty() && !one.by_open.empty() ? "not said: " + one.by_open : joined(one.by, "; "));
    add("To", joined(one.to, "; "));
    add("Only if", one.condition);
    add("Strength", one.strength);
    add("Within", time_of(one.within));
    add("Counts from", one.counts_from);
    add("How often", time_of(one.how_often));
    if (date.stated) add("Due", one.due.text);
    add("Which", date.which);
    add("Ground", to_text(one.ground));
    for (const auto& note : date.notes) add("Note", note);
    const std::string uid = one.area + '\n' + one.procedure + '\n' + one.kind + '\n' + one.name + '\n' + date.which + '\n' + due;
    std::string text;
    const auto property = [&](const std::string& line) { text += ics_folded(line); };
    property("BEGIN:VEVENT");
    property("UID:" + ics_uid(uid));
    property("DTSTAMP:" + digits(Stamp{told.date, {}}) + "T000000Z");
    if (date.at.time) {
        property("DTSTART:" + due + "00");
    } else {
        property("DTSTART;VALUE=DATE:" + digits(Stamp{date.first(), {}}));
        property("DTEND;VALUE=DATE:" + digits(Stamp{date.at.date + std::chrono::days{1}, {}}));
    }
    property("SUMMARY:" + ics_escaped(title_of(one) + " due"));
    property("DESCRIPTION:" + ics_escaped(description));
    property("TRANSP:TRANSPARENT");
    property("END:VEVENT");
    return text;
}

}  // namespace

std::string duties_json(const Duties& duties) {
    JsonFields fields{{"schema", "recourse/duties/1"}, {"area", duties.area}, {"title", duties.title}};
    add_if_any(fields, "for", duties.post);
    add_if_any(fields, "about", duties.asked);
    if (duties.window.from) fields.emplace_back("from", iso(*duties.window.from));
    if (duties.window.until) fields.emplace_back("until", iso(*duties.window.until));
    JsonList list;
    for (const auto& one : duties.all) list.push_back(to_json(one));
    fields.emplace_back("duties", std::move(list));
    fields.emplace_back("left_out", JsonFields{{"no_date_in_time", duties.outside}, {"nothing_said_of_time", duties.untimed}});
    add_if_any(fields, "counting", duties.counting);
    return to_text(Json(std::move(fields)));
}

std::string duties_csv(const Duties& duties) {
    std::string text = row({"due", "which", "kind", "area", "procedure", "name", "title", "by", "to", "only_if", "strength",
                            "within", "counts_from", "how_often", "no_date", "ground"});
    for (const auto& one : duties.all) {
        for (const auto& date : one.dates) text += csv_row(one, date, date.stated ? date.stated->iso : iso(date.at));
        if (one.dates.empty()) text += csv_row(one, {}, "");
    }
    return text;
}

std::string duties_ics(const Duties& duties) {
    std::string events;
    for (const auto& one : duties.all) {
        for (const auto& date : one.dates) events += event_of(one, date, duties.window.from.value_or(date.at));
    }
    if (events.empty()) return "";
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Recourse//Duties//EN\r\nCALSCALE:GREGORIAN\r\n" + events +
           "END:VCALENDAR\r\n";
}

}  // namespace recourse
