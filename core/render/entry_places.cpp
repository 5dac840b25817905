#include "render/entry_places.hpp"

#include "base/joined.hpp"
#include "explore/owed.hpp"
#include "render/duties.hpp"
#include "render/entry_values.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"
#include "render/tables.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace recourse {

namespace {

using PlaceRows = std::vector<std::vector<std::string>>;

std::string section(const char* heading, const PlaceRows& rows, const Style& style) {
    return rows.empty() ? "" : "\n" + strong(style, heading) + "\n" + table_text({}, rows, style);
}

bool lists_name(const Entry& entry, const char* field, const std::string& name) {
    const auto texts = texts_of(entry, field);
    return std::ranges::find(texts, name) != texts.end();
}

/// The entries of a kind of which a field is the name of this one.
std::vector<const Entry*> entries_naming(const Area& area, const char* kind, const std::string& field, const Entry& whose) {
    auto found = entries_of(area, kind);
    std::erase_if(found, [&](const Entry* one) { return text_of(*one, field) != whose.name; });
    return found;
}

/// The field of a seat that says who is at the other end of it.
const char* other_end_of_seat(const Entry& entry) {
    return entry.kind == "body" ? "post" : entry.kind == "post" ? "body" : "";
}

const char* other_end_of_membership(const Entry& entry) {
    return entry.kind == "body" ? "agency" : entry.kind == "agency" ? "body" : "";
}

/// A field of an entry by its title, with what it rests on and how it is read.
void add_titled(PlaceRows& rows, const std::string& label, const Area& area, const Entry& entry, const char* field) {
    const Value* value = entry.fields.find(field);
    if (!value) return;
    const Ground ground = ground_of(entry, field);
    const std::string says = value->text() ? shown(title_in(area, *value->text())) : value_text(area, *value);
    rows.push_back({"  " + label, says + " " + in_brackets(ground)});
    if (!value->is_open() && !ground.says.empty()) rows.push_back({"", sentence_of(ground)});
}

std::string seats_text(const Area& area, const Entry& entry, const Style& style) {
    const std::string other = other_end_of_seat(entry);
    PlaceRows rows;
    if (other.empty()) return "";
    for (const Entry* seat : entries_naming(area, "seat", entry.kind, entry)) {
        add_titled(rows, shown(text_of(*seat, "as")), area, *seat, other.c_str());
        for (const auto& field : seat->fields.fields) {
            if (field.name != "rotates") continue;
            auto columns = column_rows(area, field);
            rows.insert(rows.end(), std::make_move_iterator(columns.begin()), std::make_move_iterator(columns.end()));
        }
    }
    return section(entry.kind == "body" ? "Who sits on it" : "Where the post has a place", rows, style);
}

std::string members_text(const Area& area, const Entry& entry, const Style& style) {
    const std::string other = other_end_of_membership(entry);
    PlaceRows rows;
    if (other.empty()) return "";
    for (const Entry* member : entries_naming(area, "member", entry.kind, entry)) add_titled(rows, other, area, *member, other.c_str());
    return section(entry.kind == "body" ? "Agencies that belong to it" : "Bodies to which it belongs", rows, style);
}

/// What is owed, without how often a body meets and who takes turns in a seat, which stand above.
std::vector<OwedAs> duties_of_entry(const Area& area, const Entry& entry) {
    auto all = owed_by(entry, area);
    std::erase_if(all, [](const OwedAs& one) { return one.what.kind == "meeting" || one.what.kind == "rotation"; });
    return all;
}

std::string duties_text_of(const Area& area, const Entry& entry, const Style& style) {
    PlaceRows rows;
    for (const auto& [one, as] : duties_of_entry(area, entry)) {
        rows.push_back({"  " + shown(one.strength.empty() ? "does" : one.strength), owed_line(one, as)});
    }
    return section("What it owes", rows, style);
}

/// The provisions that bind it by name.
std::vector<const Entry*> rules_for(const Area& area, const Entry& entry) {
    auto found = entries_of(area, "provision");
    std::erase_if(found, [&](const Entry* one) { return !lists_name(*one, "who", entry.name); });
    return found;
}

std::string rules_text(const Area& area, const Entry& entry, const Style& style) {
    PlaceRows rows;
    for (const Entry* rule : rules_for(area, entry)) {
        rows.push_back({"  " + shown(rule->name), shown(text_of(*rule, "title")) + " " + in_brackets(rule->ground)});
    }
    return section("Rules that bind it", rows, style);
}

/// The contradictions that concern an entry of any kind.
std::vector<const Entry*> contradictions_about(const Area& area, const Entry& entry) {
    auto found = entries_of(area, "contradiction");
    std::erase_if(found, [&](const Entry* one) { return entry.name.empty() || !lists_name(*one, "concerns", entry.name); });
    return found;
}

std::string contradictions_text(const Area& area, const Entry& entry, const Style& style) {
    std::string text;
    for (const Entry* one : contradictions_about(area, entry)) {
        text += wrapped("  ", shown(text_of(*one, "title")) + ": " + shown(text_of(*one, "about")) + " Between " +
                                  shown(joined(texts_of(*one, "between"), " and ")) + ". " + in_brackets(one->ground),
                        style.columns);
    }
    return text.empty() ? "" : "\n" + strong(style, "Where the documents do not agree about it") + "\n" + text;
}

bool has_places(const Entry& entry) {
    return entry.kind == "body" || entry.kind == "post" || entry.kind == "agency";
}

JsonFields titled(const Area& area, const Entry& entry, const std::string& field) {
    JsonFields made;
    if (const Value* value = entry.fields.find(field)) {
        made.emplace_back(field, value->text() ? Json(*value->text()) : Json(value_text(area, *value)));
        if (value->text()) made.emplace_back("title", title_in(area, *value->text()));
    }
    made.emplace_back("ground", to_json(ground_of(entry, field)));
    return made;
}

/// Seats, members, duties and rules of a body, post or agency.
JsonFields places_of(const Area& area, const Entry& entry) {
    JsonList seats, members, duties, rules;
    if (const std::string other = other_end_of_seat(entry); !other.empty()) {
        for (const Entry* seat : entries_naming(area, "seat", entry.kind, entry)) {
            JsonFields one = titled(area, *seat, other);
            one.emplace(one.begin(), "as", text_of(*seat, "as"));
            seats.emplace_back(std::move(one));
        }
    }
    if (const std::string other = other_end_of_membership(entry); !other.empty()) {
        for (const Entry* member : entries_naming(area, "member", entry.kind, entry)) members.emplace_back(titled(area, *member, other));
    }
    for (const auto& [one, as] : duties_of_entry(area, entry)) duties.push_back(owed_json(one, as));
    for (const Entry* rule : rules_for(area, entry)) {
        rules.emplace_back(JsonFields{{"name", rule->name}, {"title", text_of(*rule, "title")}, {"ground", to_json(rule->ground)}});
    }
    JsonFields fields;
    add_if_any(fields, "seats", std::move(seats));
    add_if_any(fields, "members", std::move(members));
    add_if_any(fields, "duties", std::move(duties));
    add_if_any(fields, "rules", std::move(rules));
    return fields;
}

}  // namespace

std::string places_text(const Area& area, const Entry& entry, const Style& style) {
    const std::string contradictions = contradictions_text(area, entry, style);
    if (!has_places(entry)) return contradictions;
    return seats_text(area, entry, style) + members_text(area, entry, style) + duties_text_of(area, entry, style) +
           rules_text(area, entry, style) + contradictions;
}

JsonFields places_json(const Area& area, const Entry& entry) {
    JsonFields fields;
    if (has_places(entry)) fields = places_of(area, entry);
    JsonList contradictions;
    for (const Entry* one : contradictions_about(area, entry)) {
        contradictions.emplace_back(JsonFields{{"name", one->name},
                                               {"title", text_of(*one, "title")},
                                               {"about", text_of(*one, "about")},
                                               {"between", json_texts(texts_of(*one, "between"))},
                                               {"ground", to_json(one->ground)}});
    }
    add_if_any(fields, "contradictions", std::move(contradictions));
    return fields;
}

}  // namespace recourse
