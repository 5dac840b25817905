#pragma once

#include "render/walk_words.hpp"
#include "resolve/walk.hpp"

#include <string>
#include <vector>

namespace recourse::testing {

inline Ground clause(const std::string& name) {
    return {GroundKind::clause, {name}, "", {}};
}

inline Stamp day(const std::string& iso_text) {
    return *parse_stamp(iso_text);
}

/// A request that waits for its answer, due on a Tuesday by an assumption.
inline Walk waiting_walk() {
    DueDate due;
    due.what = "answer";
    due.at = day("2026-01-20");
    due.limit = "10 working days";
    due.from = "request.acted";
    due.ground = {GroundKind::assumption, {}, "", std::make_shared<const Adopted>(Adopted{"illustration", "nobody"})};
    due.running = true;
    WalkStep step;
    step.step = PlaceName{"request"};
    step.title = "Written request";
    step.opened = day("2026-01-05");
    step.acted = day("2026-01-06");
    step.by = {{PostName{"chair-a"}, BodyName{"board-a"}, "Chair of A", clause("protocol/1")}};
    step.due = {due};
    step.ground = clause("protocol/7.1");
    OpenMove move;
    move.kind = "answer";
    move.name = "request";
    move.title = "Written request";
    move.by = {{PostName{"chair-b"}, BodyName{"board-b"}, "Chair of B", clause("protocol/2")}};
    move.due = {due};
    move.ground = clause("protocol/7.1");
    Walk walk;
    walk.title = "A matter";
    walk.area = AreaName{"small"};
    walk.procedure = ProcedureName{"challenge"};
    walk.procedure_title = "Challenge";
    walk.raised_by = {{"board-a", "Board A", clause("protocol/1")}};
    walk.against = {{"board-b", "Board B", clause("protocol/2")}};
    walk.begun = day("2026-01-05");
    walk.until = day("2026-01-12");
    walk.assumptions = {SetName{"illustration"}};
    walk.steps = {step};
    walk.stands_at = PlaceName{"request"};
    walk.phase = "answering";
    walk.moves = {move};
    walk.counting = "Day 0 is the day of the event.";
    return walk;
}

/// A meeting of two places that one person holds, refused for want of the second.
inline Walk refused_walk() {
    Walk walk = waiting_walk();
    Refusal refusal;
    refusal.on = day("2026-01-12");
    refusal.event = "held meeting";
    refusal.test = "must_attend";
    refusal.says = "The Chief Executive was not there.";
    refusal.now = "1 of 2 places";
    refusal.needed = "2 of 2 places";
    refusal.ground = clause("protocol/7.4");
    walk.refusals = {refusal};
    Room room;
    room.places = {{"the chair", {PostName{"director"}}, {}, {}, false, clause("protocol/7.4"), ""},
                   {"the director", {PostName{"director"}}, {}, {}, false, clause("protocol/7.4"), ""}};
    room.people = 1;
    walk.moves.front().room = room;
    return walk;
}

/// The area and procedure of these walks: two boards, and the titles of two steps.
struct SmallPlace {
    Area area;
    Procedure procedure;

    SmallPlace() {
        area.header.name = "small";
        area.header.title = "Small Area";
        for (const char* name : {"board-a", "board-b"}) {
            Entry entry;
            entry.kind = "body";
            entry.name = name;
            Value title;
            title.is = std::string(name == std::string("board-a") ? "Board A" : "Board B");
            entry.fields.fields.push_back({"title", {}, title});
            area.entries.push_back(entry);
        }
        procedure.steps.resize(2);
        procedure.steps[0].name = PlaceName{"request"};
        procedure.steps[0].title = "Written request";
        procedure.steps[1].name = PlaceName{"meeting"};
        procedure.steps[1].title = "Meeting of the chairs";
    }

    Setting setting() const { return {area, procedure}; }
};

inline bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace recourse::testing
