#include "render/duties.hpp"

#include "base/date.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

constexpr std::size_t duty_label_width = 13;

void duty_line(std::string& text, const char* label, const std::string& says, const Style& style) {
    if (!says.empty()) text += labelled(3, label, duty_label_width, says, style);
}

std::string people_text(const std::vector<std::string>& names, const std::string& open) {
    if (!names.empty()) return shown(in_a_row(names));
    return open.empty() ? "" : "not said: " + shown(open);
}

std::string heading_of(const Owed& one) {
    const std::string title = one.title.empty() ? capital(spoken(one.name)) : one.title;
    const std::string place = one.procedure.empty() ? one.kind : one.kind + " in " + one.procedure;
    return shown(title) + " (" + shown(one.area + ", " + place + (one.name.empty() ? "" : " " + one.name)) + ")";
}

std::string one_text(const Owed& one, const Style& style) {
    std::string text = wrapped("", heading_of(one), style.columns);
    duty_line(text, "says", shown(one.says), style);
    duty_line(text, "owed by", people_text(one.by, one.by_open), style);
    duty_line(text, "to", people_text(one.to, one.to_open), style);
    duty_line(text, "only if", shown(one.condition), style);
    duty_line(text, "text says", shown(one.strength), style);
    duty_line(text, "within", owed_time_text(one.within), style);
    duty_line(text, "counts from", shown(one.counts_from), style);
    duty_line(text, "how often", owed_time_text(one.how_often), style);
    for (const auto& date : one.dates) {
        const std::string which = date.which.empty() ? "" : " (" + shown(date.which) + ")";
        const std::string stated = one.due.text + " " + in_brackets(one.due.ground);
        duty_line(text, "due", date.stated ? shown(stated) : in_words(date.at) + which, style);
        for (const auto& note : date.notes) duty_line(text, "", "- " + note, style);
    }
    if (one.due.text.empty()) duty_line(text, "due", owed_time_text(one.due), style);
    duty_line(text, "no date", shown(one.undated), style);
    const std::string reading = one.ground.says.empty() ? "" : shown(one.ground.says) + " ";
    duty_line(text, "ground", reading + in_brackets(one.ground), style);
    return text;
}

enum class Group { dated, within, often, open, untimed };

Group group_of(const Owed& one) {
    if (!one.dates.empty()) return Group::dated;
    if (!one.within.text.empty() || !one.counts_from.empty()) return Group::within;
    if (!one.timed()) return Group::untimed;
    return one.how_often.text.empty() ? Group::open : Group::often;
}

std::string group_text(const Duties& duties, Group group, const std::string& heading, const Style& style) {
    std::string text;
    std::size_t count = 0;
    for (const auto& one : duties.all) {
        if (group_of(one) != group) continue;
        text += "\n" + one_text(one, style);
        ++count;
    }
    return count == 0 ? "" : "\n" + strong(style, heading + " (" + std::to_string(count) + ")") + "\n" + text;
}

}  // namespace

std::string owed_time_text(const OwedTime& time) {
    if (!time.written) return "";
    const std::string says = shown(time_in_words(time));
    const bool has_reading = !time.text.empty() && !time.ground.says.empty();
    return says + (has_reading ? ". " + shown(time.ground.says) : "") + " " + in_brackets(time.ground);
}

std::string owed_line(const Owed& one, const std::string& as) {
    std::string text = shown(one.title.empty() ? one.name : one.title) + " (" + one.kind + (one.name.empty() ? "" : " " + shown(one.name)) + ")";
    if (as != "itself") text += ", " + shown(as);
    if (one.within.written) text += "; within: " + owed_time_text(one.within);
    if (one.how_often.written) text += "; how often: " + owed_time_text(one.how_often);
    if (one.due.written) text += "; due: " + owed_time_text(one.due);
    const bool told = std::ranges::any_of(std::array{&one.within, &one.how_often, &one.due},
                                          [&](const OwedTime* time) {
                                              const bool same = one.ground.says.empty() && time->ground.clauses == one.ground.clauses;
                                              return time->written && (same || time->ground == one.ground);
                                          });
    return told ? text : text + " " + in_brackets(one.ground);
}

Json owed_json(const Owed& one, const std::string& as) {
    JsonFields fields{{"kind", one.kind}, {"name", one.name}, {"title", one.title}, {"as", as}};
    add_if_any(fields, "strength", one.strength);
    if (one.within.written) fields.emplace_back("within", owed_time_text(one.within));
    if (one.how_often.written) fields.emplace_back("how_often", owed_time_text(one.how_often));
    if (one.due.written) fields.emplace_back("due", owed_time_text(one.due));
    fields.emplace_back("ground", to_json(one.ground));
    return fields;
}

std::string duties_text(const Duties& duties, const Style& style) {
    const std::string of = duties.post.empty() ? shown(duties.title) : shown(duties.post) + " in " + shown(duties.title);
    std::string text = strong(style, "What is owed, and by when: " + of) + "\n";
    if (!duties.asked.empty()) text += "About: " + shown(duties.asked) + "\n";
    if (duties.window.from) {
        text += wrapped("", "Supposed: the moment from which each time counts comes on " + in_words(*duties.window.from) + ".",
                        style.columns);
    }
    text += group_text(duties, Group::dated, "With a date", style);
    text += group_text(duties, Group::within, "Within a time", style);
    text += group_text(duties, Group::often, "So often", style);
    text += group_text(duties, Group::open, "Asked for, and no time is said", style);
    text += group_text(duties, Group::untimed, "Nothing is said of time", style);
    if (duties.all.empty() && !duties.asked.empty() && duties.outside + duties.untimed == 0) {
        text += "\nNothing that is owed has these words.\n";
    } else if (duties.all.empty()) {
        text += duties.outside > 0 ? "\nNothing has a date by then.\n" : "\nNothing is owed within a time or so often.\n";
    }
    text += "\n";
    if (duties.outside > 0) {
        text += wrapped("", "Without a date up to " + in_words(*duties.window.until) + ", and left out: " +
                                std::to_string(duties.outside) + ". Without `--until` they are shown.", style.columns);
    }
    if (duties.untimed > 0) {
        text += wrapped("", "Duties that say nothing of time, and are left out: " + std::to_string(duties.untimed) +
                                ". `recourse show " + shown(duties.area) + " duties` has those of the area.", style.columns);
    }
    return text + (duties.counting.empty() ? "" : wrapped("", duties.counting, style.columns));
}

}  // namespace recourse
