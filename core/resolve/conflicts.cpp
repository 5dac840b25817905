#include "resolve/conflicts.hpp"

#include "resolve/rooms.hpp"

#include <algorithm>
#include <utility>

namespace recourse {

namespace {

bool among(const std::vector<BodyName>& bodies, const BodyName& body) {
    return std::ranges::find(bodies, body) != bodies.end();
}

std::string seat_in_words(const Area& area, const Seat& seat) {
    const std::string body = title_in(area, seat.body.text);
    if (seat.as == "chair") return "chairs " + body;
    if (seat.as == "vice-chair") return "is vice-chair of " + body;
    return "sits on " + body;
}

/// A post's seats on boards of one side.
std::vector<Seat> seats_on(const std::vector<Seat>& seats, const PostName& post, const std::vector<BodyName>& side) {
    std::vector<Seat> found;
    for (const auto& seat : seats) {
        if (seat.post == post && among(side, seat.body)) found.push_back(seat);
    }
    return found;
}

/// A step that has a floor, and who has to be in its room.
struct MeetingRoom {
    const Step* step;
    Room room;
};

/// Everybody who acts or has to be in a room, each post once, in the order of the procedure.
std::vector<Actor> involved(const std::vector<MeetingRoom>& meetings, const Cast& cast, const Procedure& procedure) {
    std::vector<Actor> all;
    const auto add = [&](const PostName& post, const std::string& title) {
        if (post.empty() || std::ranges::find(all, post, &Actor::post) != all.end()) return;
        all.push_back({post, BodyName{}, title, {}});
    };
    for (const auto& role : procedure.roles) {
        for (const auto& actor : cast.of(role.name)) add(actor.post, actor.title);
    }
    for (const auto& meeting : meetings) {
        for (const auto& place : meeting.room.places) {
            for (const auto& post : place.posts) add(post, cast.title(post));
        }
    }
    return all;
}

}  // namespace

std::vector<Conflict> conflicts_in(const Area& area, const std::vector<const Step*>& steps, const Cast& cast,
                                   const Procedure& procedure) {
    std::vector<Conflict> conflicts;
    const auto seats = seats_of(area);
    std::vector<MeetingRoom> meetings;
    for (const Step* step : steps) {
        if (auto room = room_for(*step, area, procedure, cast)) meetings.push_back({step, std::move(*room)});
    }
    const auto people = involved(meetings, cast, procedure);
    for (const auto& actor : people) {
        const auto raising = seats_on(seats, actor.post, cast.raising());
        const auto answering = seats_on(seats, actor.post, cast.answering());
        if (raising.empty() || answering.empty()) continue;
        Conflict conflict{actor, "The " + actor.title, {}};
        for (const auto* side : {&raising, &answering}) {
            for (const auto& seat : *side) {
                conflict.says += (conflict.grounds.empty() ? " " : " and ") + seat_in_words(area, seat);
                conflict.grounds.push_back(seat.ground);
            }
        }
        conflict.says += ": both sides of this issue. No rule is given for such a conflict; nobody is barred.";
        conflicts.push_back(std::move(conflict));
    }
    for (const auto& meeting : meetings) {
        for (const auto& actor : people) {
            Conflict conflict{actor, "", {}};
            std::size_t places = 0;
            for (const auto& place : meeting.room.places) {
                if (place.posts.empty() || place.posts.front() != actor.post) continue;
                ++places;
                conflict.says += (conflict.says.empty() ? "" : " and ") + place.title;
                conflict.grounds.push_back(place.ground);
            }
            if (places < 2) continue;
            conflict.says = "The " + actor.title + " holds " + std::to_string(places) + " places of the " + meeting.step->title +
                            ": " + conflict.says + ".";
            conflicts.push_back(std::move(conflict));
        }
    }
    return conflicts;
}

}  // namespace recourse
