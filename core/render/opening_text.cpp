#include "render/opening_text.hpp"

#include "render/grounds.hpp"
#include "render/in_force.hpp"
#include "render/layout.hpp"

namespace recourse {

namespace {

constexpr std::size_t opening_indent = 3;
constexpr std::size_t opening_label_width = 15;

std::string opening_line(std::string_view label, const std::string& text, const Style& style) {
    return text.empty() ? "" : labelled(opening_indent, label, opening_label_width, text, style);
}

std::string people(const WayIn& way) {
    std::vector<std::string> names;
    for (const auto& actor : way.by) names.push_back(shown(actor.title));
    if (names.empty()) return way.by_unknown.empty() ? "" : ": " + shown(way.by_unknown);
    return ", by " + in_a_row(names);
}

std::string text_of(const Opening& one, const Style& style) {
    const std::string when = one.in_force.always() ? "" : ", in force " + in_words(one.in_force);
    std::string text = wrapped("", strong(style, shown(one.title)) + " (" + shown(one.procedure.text) + when + "): " +
                                       (one.open ? "open" : "closed"), style.columns);
    if (!one.open) return text + opening_line("why", shown(one.why) + " " + in_brackets(one.ground), style);
    for (const auto& way : one.ways) {
        text += opening_line(&way == &one.ways.front() ? "begins with" : "or", shown(way.title) + people(way) + " " + in_brackets(way.ground),
                     style);
        for (const auto& fact : way.open_if) text += opening_line("open if", shown(fact) + " (not known yet)", style);
    }
    for (const auto& fact : one.turned_away_if) text += opening_line("turned away if", shown(fact) + " (not known yet)", style);
    for (const auto& one_of : one.readings) text += opening_line("reading", shown(one_of), style);
    return text;
}

Json json_of(const Opening& one) {
    JsonList ways;
    for (const auto& way : one.ways) {
        JsonList by;
        for (const auto& actor : way.by) by.emplace_back(JsonFields{{"post", actor.post.text}, {"title", actor.title}});
        JsonFields fields{{"step", way.step.text}, {"title", way.title}, {"by", std::move(by)}};
        add_if_any(fields, "by_unknown", way.by_unknown);
        add_if_any(fields, "open_if", json_texts(way.open_if));
        fields.emplace_back("ground", to_json(way.ground));
        ways.emplace_back(std::move(fields));
    }
    JsonFields fields{{"procedure", one.procedure.text}, {"title", one.title}, {"open", one.open}};
    add_if_any(fields, "in_force", to_json(one.in_force));
    if (!one.open) fields.emplace_back("why", one.why);
    if (!one.open) fields.emplace_back("ground", to_json(one.ground));
    add_if_any(fields, "turned_away_if", json_texts(one.turned_away_if));
    add_if_any(fields, "readings", json_texts(one.readings));
    fields.emplace_back("ways", std::move(ways));
    return fields;
}

}  // namespace

std::string openings_text(const std::vector<AreaOpenings>& areas, const Style& style) {
    std::string text;
    for (const auto& area : areas) {
        text += (text.empty() ? "" : "\n") + strong(style, shown(area.title)) + "\n";
        for (const auto& one : area.procedures) text += text_of(one, style);
        for (const auto& note : area.notes) text += opening_line("note", shown(note), style);
    }
    return text;
}

Json openings_json(const std::vector<AreaOpenings>& areas) {
    JsonList list;
    for (const auto& area : areas) {
        JsonList procedures;
        for (const auto& one : area.procedures) procedures.push_back(json_of(one));
        JsonFields fields{{"area", area.area}, {"title", area.title}};
        fields.emplace_back("procedures", std::move(procedures));
        add_if_any(fields, "notes", json_texts(area.notes));
        list.emplace_back(std::move(fields));
    }
    return JsonFields{{"schema", "recourse/open/1"}, {"areas", std::move(list)}};
}

}  // namespace recourse
