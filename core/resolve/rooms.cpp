#include "resolve/rooms.hpp"

#include <algorithm>

namespace recourse {

namespace {

class RoomBuilder {
public:
    RoomBuilder(const Step& step, const Area& area, const Procedure& procedure, const Cast& cast)
        : step_(step), area_(area), procedure_(procedure), cast_(cast) {}

    Room build(const Floor& floor) {
        for (const auto& item : floor.items) {
            std::visit([this](const auto& one) { add(one); }, item);
        }
        room_.people = people_in(room_.places);
        room_.one_place_each = step_.two_places.value == false;
        if (room_.people < room_.places.size()) {
            room_.notes.push_back(std::to_string(room_.places.size()) + " places, " + std::to_string(room_.people) +
                                  " people: " + shared_posts() + ". " + whether_one_may_fill_two());
        }
        if (step_.deputies.open()) room_.notes.push_back(to_text(step_.deputies.ground));
        return std::move(room_);
    }

private:
    void add(const RoleInRoom& item) {
        const Role* role = find_role(procedure_, item.role);
        for (const auto& actor : cast_.of(item.role)) {
            RoomPlace place;
            place.title = actor.title;
            if (!actor.post.empty()) place.posts.push_back(actor.post);
            place.role = item.role;
            place.ground = step_.must_attend.ground;
            if (role) add_stand_ins(place, *role);
            room_.places.push_back(std::move(place));
        }
    }

    void add_stand_ins(RoomPlace& place, const Role& role) const {
        for (const auto& actor : cast_.stand_ins(role)) {
            if (!actor.post.empty()) place.posts.push_back(actor.post);
        }
    }

    /// A board's chair may be stood in for by whoever may stand in for the role that this chair has in the issue.
    void add_stand_ins(RoomPlace& place, const BodyName& board) const {
        for (const auto& role : procedure_.roles) {
            const auto holds = [&](const Actor& actor) { return actor.body == board; };
            if (std::ranges::any_of(cast_.of(role.name), holds)) add_stand_ins(place, role);
        }
    }

    void add(const PostInRoom& item) {
        RoomPlace place;
        place.title = cast_.title(item.post);
        place.posts.push_back(item.post);
        place.ground = step_.must_attend.ground;
        room_.places.push_back(std::move(place));
    }

    void add(const ChairsInRoom& item) {
        const bool known = item.scope.value.has_value();
        auto boards = protocol_boards(area_);
        if (item.scope.value == ChairsScope::parties) {
            boards = cast_.raising();
            boards.insert(boards.end(), cast_.answering().begin(), cast_.answering().end());
        }
        for (const auto& board : boards) {
            const auto chair = chair_of(area_, board);
            RoomPlace place;
            place.title = "chair of " + title_in(area_, board.text);
            if (chair) {
                place.title += " (" + cast_.title(chair->post) + ")";
                place.posts.push_back(chair->post);
            }
            add_stand_ins(place, board);
            place.ground = item.scope.ground;
            if (!known) place.note = "the strictest that the text can mean";
            room_.places.push_back(std::move(place));
        }
        if (!known) room_.notes.push_back(item.scope.ground.says);
    }

    void add(const SomeInRoom& item) {
        const Role* role = find_role(procedure_, item.of);
        for (int i = 0; i < item.count; ++i) {
            RoomPlace place;
            place.title = role && !role->title.empty() ? role->title : item.of.text;
            place.role = item.of;
            place.who = item.who;
            place.by_agency = item.counting == "agencies";
            place.by_seat = item.counting == "places";
            place.ground = step_.must_attend.ground;
            room_.places.push_back(std::move(place));
        }
    }

    std::string shared_posts() const {
        std::string text;
        for (std::size_t i = 0; i < room_.places.size(); ++i) {
            if (room_.places[i].posts.empty()) continue;
            const PostName& post = room_.places[i].posts.front();
            const auto same = [&](const RoomPlace& place) {
                return !place.posts.empty() && place.posts.front() == post;
            };
            const auto before = room_.places.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::any_of(room_.places.begin(), before, same)) continue;
            const auto count = std::ranges::count_if(room_.places, same);
            if (count > 1) text += (text.empty() ? "" : "; ") + cast_.title(post) + " holds " + std::to_string(count);
        }
        return text;
    }

    std::string whether_one_may_fill_two() const {
        if (step_.two_places.value == true) return "One person may fill both (" + to_text(step_.two_places.ground) + ").";
        if (step_.two_places.value == false) {
            return "One person fills one place (" + to_text(step_.two_places.ground) + ").";
        }
        return "Nothing is said of one person in two places; both counts are given, and the floor asks for the people.";
    }

    const Step& step_;
    const Area& area_;
    const Procedure& procedure_;
    const Cast& cast_;
    Room room_;
};

/// The person in the room who holds that post already; a new one otherwise.
Person& person_with(std::vector<Person>& people, const Present& present, const std::vector<PostName>& posts) {
    for (auto& person : people) {
        if (!present.person.empty() && person.title == present.person) return person;
        for (const auto& post : posts) {
            if (std::ranges::find(person.posts, post) != person.posts.end()) return person;
        }
    }
    people.emplace_back();
    people.back().title = present.person;
    return people.back();
}

}  // namespace

std::optional<Room> room_for(const Step& step, const Area& area, const Procedure& procedure, const Cast& cast) {
    if (!step.must_attend.value) return std::nullopt;
    return RoomBuilder(step, area, procedure, cast).build(*step.must_attend.value);
}

std::vector<Person> people_present(const Event& event, const Step& step, const Cast& cast) {
    std::vector<Person> people;
    const auto enter = [&](const Present& present, const std::vector<Actor>& actors) {
        std::vector<PostName> posts;
        for (const auto& actor : actors) {
            if (!actor.post.empty()) posts.push_back(actor.post);
        }
        Person& person = person_with(people, present, posts);
        if (person.title.empty() && !actors.empty()) person.title = actors.front().title;
        person.posts.insert(person.posts.end(), posts.begin(), posts.end());
        if (!present.role.empty()) person.roles.push_back(RoleName{present.role});
        if (!present.agency.empty()) person.agencies.push_back(present.agency);
        for (const auto& [fact, answer] : present.facts) {
            (answer == "true" ? person.qualities : person.lacking).push_back(FactName{fact});
            if (fact != "stands_in_for" || step.deputies.value != true) continue;
            for (const auto& actor : cast.called(answer)) person.stands_for.push_back(actor.post);
        }
    };
    for (const auto& present : event.present) {
        auto actors = present.role.empty() ? std::vector<Actor>{} : cast.called(present.role);
        if (present.post.empty() && present.person.empty() && actors.size() > 1) {
            for (const auto& actor : actors) enter(present, {actor});  // a role that several hold: all of them came
            continue;
        }
        if (!present.post.empty()) {
            for (const auto& actor : cast.called(present.post)) actors.push_back(actor);
        }
        enter(present, actors);
    }
    return people;
}

Filling fill_room(const Room& room, const std::vector<Person>& people) {
    return room.one_place_each ? fill_one_place_each(room.places, people) : fill(room.places, people);
}

}  // namespace recourse
