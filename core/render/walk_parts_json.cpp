#include "render/walk_parts_json.hpp"

#include "base/date.hpp"
#include "render/grounds.hpp"

namespace recourse {

namespace {

Json names(const std::vector<PostName>& posts) {
    JsonList list;
    for (const auto& post : posts) list.emplace_back(post.text);
    return list;
}

Json place_json(const RoomPlace& place) {
    JsonFields fields{{"title", place.title}, {"posts", names(place.posts)}};
    add_if_any(fields, "role", place.role.text);
    add_if_any(fields, "who", place.who.text);
    if (place.by_agency) fields.emplace_back("by_agency", true);
    add_if_any(fields, "note", place.note);
    fields.emplace_back("ground", to_json(place.ground));
    return fields;
}

}  // namespace

Json to_json(const std::optional<Stamp>& date) {
    return date ? Json(iso(*date)) : Json();
}

Json to_json(const Actor& actor) {
    JsonFields fields;
    add_if_any(fields, "post", actor.post.text);
    add_if_any(fields, "body", actor.body.text);
    fields.emplace_back("title", actor.title);
    add_if_any(fields, "when", actor.when);
    fields.emplace_back("ground", to_json(actor.ground));
    return fields;
}

Json to_json(const DueDate& date) {
    JsonFields fields{{"what", date.what}, {"at", to_json(date.at)}, {"limit", date.limit}, {"from", date.from}};
    add_if_any(fields, "reading", date.reading);
    fields.emplace_back("ground", to_json(date.ground));
    fields.emplace_back("running", date.running);
    fields.emplace_back("lapsed", date.lapsed);
    if (date.passed) {
        fields.emplace_back("passed_on_this_reading", true);
        fields.emplace_back("certain_after", to_json(date.certain_after));
    }
    fields.emplace_back("prudent", date.prudent);
    fields.emplace_back("supposed", date.supposed);
    add_if_any(fields, "beyond_calendar", date.beyond);
    add_if_any(fields, "notes", json_texts(date.notes));
    return fields;
}

Json to_json(const Room& room) {
    JsonList places;
    for (const auto& place : room.places) places.push_back(place_json(place));
    JsonFields fields{{"places", std::move(places)}, {"people", room.people}, {"one_place_each", room.one_place_each}};
    add_if_any(fields, "notes", json_texts(room.notes));
    return fields;
}

Json to_json(const WalkStep& step) {
    JsonFields fields{{"step", step.step.text}, {"title", step.title}};
    add_if_any(fields, "stage", step.stage);
    if (step.strength != Strength::said) fields.emplace_back("strength", to_word(step.strength));
    if (!step.inside.empty()) fields.emplace_back("inside", step.inside.text);
    fields.emplace_back("visit", step.visit);
    fields.emplace_back("opened", iso(step.opened));
    add_if_any(fields, "acted", to_json(step.acted));
    add_if_any(fields, "answered", to_json(step.answered));
    add_if_any(fields, "held", to_json(step.held));
    add_if_any(fields, "decided", to_json(step.decided));
    fields.emplace_back("by", json_list(step.by));
    fields.emplace_back("to", json_list(step.to));
    fields.emplace_back("due", json_list(step.due));
    fields.emplace_back("attend", step.room ? to_json(*step.room) : Json());
    fields.emplace_back("outcome", step.outcome.empty() ? Json() : Json(step.outcome));
    fields.emplace_back("on", to_json(step.on));
    JsonList next;
    for (const auto& place : step.next) next.emplace_back(place.text);
    fields.emplace_back("next", std::move(next));
    fields.emplace_back("ground", to_json(step.ground));
    if (!step.outcome.empty()) fields.emplace_back("outcome_ground", to_json(step.outcome_ground));
    fields.emplace_back("supposed", step.supposed);
    add_if_any(fields, "notes", json_texts(step.notes));
    return fields;
}

}  // namespace recourse
