#include "render/walk_json.hpp"

#include "base/date.hpp"
#include "render/grounds.hpp"
#include "render/outline.hpp"
#include "render/walk_parts_json.hpp"

namespace recourse {

namespace {

Json to_json(const Breach& breach) {
    return JsonFields{{"on", iso(breach.on)},
                      {"about", breach.about},
                      {"field", breach.field},
                      {"says", breach.says},
                      {"ground", to_json(breach.ground)}};
}

Json to_json(const OwedDuty& duty) {
    JsonFields fields{{"duty", duty.duty}, {"title", duty.title}, {"by", json_list(duty.by)}, {"to", json_list(duty.to)}};
    add_if_any(fields, "by_unknown", duty.by_unknown);
    fields.emplace_back("since", iso(duty.since));
    fields.emplace_back("due", json_list(duty.due));
    add_if_any(fields, "ways", json_texts(duty.ways));
    if (duty.strength != Strength::said) fields.emplace_back("strength", to_word(duty.strength));
    fields.emplace_back("late", duty.late);
    if (!duty.certain) fields.emplace_back("certain", false);
    add_if_any(fields, "owed_if", duty.owed_if);
    add_if_any(fields, "readings", json_texts(duty.readings));
    fields.emplace_back("ground", to_json(duty.ground));
    return fields;
}

Json to_json(const DoneDuty& duty) {
    JsonFields fields{{"duty", duty.duty}, {"title", duty.title}, {"by", duty.by}, {"on", iso(duty.on)}};
    fields.emplace_back("due", to_json(duty.due));
    fields.emplace_back("late", duty.late);
    if (!duty.certain) fields.emplace_back("certain", false);
    if (duty.supposed) fields.emplace_back("supposed", true);
    fields.emplace_back("ground", to_json(duty.ground));
    return fields;
}

Json to_json(const MetSilence& silence) {
    return JsonFields{{"address", silence.address}, {"says", silence.says}, {"ground", to_json(silence.ground)}};
}

Json to_json(const Conflict& conflict) {
    JsonList grounds;
    for (const auto& ground : conflict.grounds) grounds.push_back(to_json(ground));
    JsonFields fields{{"post", conflict.who.post.text}, {"title", conflict.who.title}, {"says", conflict.says}};
    fields.emplace_back("grounds", std::move(grounds));
    return fields;
}

Json to_json(const Listed& one) {
    return JsonFields{{"name", one.name.empty() ? Json() : Json(one.name)}, {"title", one.title}, {"ground", to_json(one.ground)}};
}

/// As `json_list`, for the parts that only this file knows.
template <class Part>
Json list_of(const std::vector<Part>& parts) {
    JsonList list;
    for (const auto& part : parts) list.push_back(to_json(part));
    return list;
}

JsonFields fields_of(const Walk& walk) {
    JsonFields fields{{"title", walk.title},
                      {"area", walk.area.text},
                      {"procedure", walk.procedure.text},
                      {"procedure_title", walk.procedure_title},
                      {"raised_by", list_of(walk.raised_by)},
                      {"against", list_of(walk.against)},
                      {"topic", walk.topic ? to_json(*walk.topic) : Json()},
                      {"leads", list_of(walk.leads)}};
    if (walk.no_lead) fields.emplace_back("no_lead", to_json(*walk.no_lead));
    fields.emplace_back("begun", iso(walk.begun));
    fields.emplace_back("until", iso(walk.until));
    JsonList sets;
    for (const auto& set : walk.assumptions) sets.emplace_back(set.text);
    fields.emplace_back("assumptions", std::move(sets));
    fields.emplace_back("forecast", walk.forecast.empty() ? Json() : Json(walk.forecast));
    fields.emplace_back("steps", json_list(walk.steps));
    fields.emplace_back("stands_at", walk.stands_at ? Json(walk.stands_at->text) : Json());
    fields.emplace_back("phase", walk.phase);
    fields.emplace_back("ending", walk.ending ? Json(walk.ending->text) : Json());
    fields.emplace_back("ended", to_json(walk.ended));
    JsonList on_readings;
    for (const auto& one : walk.endings_on_readings) {
        on_readings.emplace_back(JsonFields{{"reading", one.reading}, {"ending", one.ending.text}, {"on", iso(one.on)}});
    }
    add_if_any(fields, "endings_on_readings", std::move(on_readings));
    fields.emplace_back("waits_for_ever", walk.waits_for_ever);
    add_if_any(fields, "turned_away", walk.turned_away);
    if (walk.turned_away_ground) fields.emplace_back("turned_away_ground", to_json(*walk.turned_away_ground));
    fields.emplace_back("moves", list_of(walk.moves));
    fields.emplace_back("refusals", list_of(walk.refusals));
    fields.emplace_back("breaches", list_of(walk.breaches));
    fields.emplace_back("owed", list_of(walk.owed));
    fields.emplace_back("done", list_of(walk.done));
    JsonList taken;
    for (const auto& one : walk.taken) {
        taken.emplace_back(JsonFields{{"anytime", one.name}, {"title", one.title}, {"by", one.by}, {"on", iso(one.on)},
                                      {"supposed", one.supposed}, {"ground", to_json(one.ground)}});
    }
    add_if_any(fields, "taken", std::move(taken));
    fields.emplace_back("silences", list_of(walk.silences));
    fields.emplace_back("conflicts", list_of(walk.conflicts));
    fields.emplace_back("standing", json_texts(walk.standing));
    JsonList linked;
    for (const auto& one : walk.linked) {
        linked.emplace_back(JsonFields{{"area", one.procedure.area.text}, {"procedure", one.procedure.procedure.text}, {"by", one.by_exit},
                                       {"begun", iso(one.begun)}, {"ground", to_json(one.ground)}});
    }
    fields.emplace_back("linked", std::move(linked));
    fields.emplace_back("warnings", json_texts(walk.warnings));
    add_if_any(fields, "notes", json_texts(walk.notes));
    fields.emplace_back("counting", walk.counting);
    return fields;
}

}  // namespace

Json to_json(const OpenMove& move) {
    JsonFields fields{{"kind", move.kind}, {"name", move.name}, {"title", move.title}};
    if (move.strength != Strength::said) fields.emplace_back("strength", to_word(move.strength));
    fields.emplace_back("by", json_list(move.by));
    fields.emplace_back("to", json_list(move.to));
    add_if_any(fields, "by_unknown", move.by_unknown);
    fields.emplace_back("since", to_json(move.since));
    fields.emplace_back("due", json_list(move.due));
    fields.emplace_back("days_late", move.days_late ? Json(*move.days_late) : Json());
    fields.emplace_back("attend", move.room ? to_json(*move.room) : Json());
    add_if_any(fields, "ready", json_texts(move.ready));
    add_if_any(fields, "outcomes", json_texts(move.outcomes));
    add_if_any(fields, "readings", json_texts(move.readings));
    add_if_any(fields, "owed_if", move.owed_if);
    add_if_any(fields, "so_far", json_texts(move.so_far));
    add_if_any(fields, "open_if", json_texts(move.open_if));
    fields.emplace_back("ground", to_json(move.ground));
    return fields;
}

Json to_json(const Refusal& refusal) {
    JsonFields fields{{"on", iso(refusal.on)}, {"event", refusal.event}, {"test", refusal.test}, {"says", refusal.says}};
    fields.emplace_back("now", refusal.now);
    fields.emplace_back("needed", refusal.needed);
    fields.emplace_back("ground", to_json(refusal.ground));
    fields.emplace_back("expected", refusal.expected);
    add_if_any(fields, "where", to_text(refusal.where));
    return fields;
}

Json to_json(const Walk& walk) {
    return fields_of(walk);
}

std::string walk_json(const std::vector<Walk>& branches) {
    JsonFields fields{{"schema", "recourse/walk/1"}};
    if (branches.empty()) return to_text(Json(std::move(fields)));
    for (auto& field : fields_of(branches.front())) fields.push_back(std::move(field));
    JsonList others;
    for (std::size_t i = 1; i < branches.size(); ++i) others.push_back(to_json(branches[i]));
    fields.emplace_back("branches", std::move(others));
    fields.emplace_back("outline", outline_json(branches));
    return to_text(Json(std::move(fields)));
}

}  // namespace recourse
