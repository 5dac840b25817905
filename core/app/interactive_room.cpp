#include "app/interactive_room.hpp"

#include "render/layout.hpp"

#include <algorithm>

namespace recourse {

namespace {

bool same(const Present& a, const Present& b) {
    return a.role == b.role && a.post == b.post && a.agency == b.agency && a.person == b.person;
}

/// How an event names whoever fills that place; `number` tells people of one kind apart.
Present present_for(const RoomPlace& place, std::size_t number, const Cast& cast) {
    Present present;
    if (!place.who.empty()) present.facts[place.who.text] = "true";
    if (!place.posts.empty()) {
        present.post = place.posts.front().text;
        return present;
    }
    present.role = place.role.text;
    const bool come_together = cast.of(place.role).size() > 1 && !cast.of(place.role).front().post.empty();
    if (!come_together) present.person = place.title + (number > 1 ? " " + std::to_string(number) : "");
    if (place.by_agency) present.agency = "agency " + std::to_string(number);
    return present;
}

std::string words_for(const RoomPlace& place, const Present& present, const Cast& cast) {
    if (present.post.empty()) return shown(present.person.empty() ? place.title : present.person);
    const std::string title = cast.title(PostName{present.post});
    return shown(place.title == title || place.title.find(title) != std::string::npos ? place.title
                                                                                     : title + ": " + place.title);
}

}  // namespace

std::vector<Expected> expected_in(const Room& room, const Cast& cast) {
    std::vector<Expected> all;
    for (std::size_t i = 0; i < room.places.size(); ++i) {
        const RoomPlace& place = room.places[i];
        std::size_t number = 1;
        for (std::size_t before = 0; before < i; ++before) {
            const RoomPlace& other = room.places[before];
            if (other.posts.empty() && other.role == place.role && other.title == place.title) ++number;
        }
        Present present = present_for(place, number, cast);
        const auto known = std::ranges::find_if(all, [&](const Expected& one) { return same(one.present, present); });
        if (known == all.end()) {
            all.push_back({words_for(place, present, cast), std::move(present)});
        } else {
            const std::string also = shown(place.title);
            if (known->words.find(also) == std::string::npos) known->words += "; " + also;
            known->present.facts.merge(present.facts);
        }
    }
    return all;
}

}  // namespace recourse
