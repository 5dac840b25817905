#include "resolve/attendance.hpp"

#include <algorithm>
#include <set>

namespace recourse {

namespace {

template <class T>
bool contains(const std::vector<T>& all, const T& one) {
    return std::ranges::find(all, one) != all.end();
}

/// Kuhn's algorithm: gives each place a person, moving those who can also sit elsewhere.
class Matching {
public:
    Matching(const std::vector<RoomPlace>& places, const std::vector<Person>& people)
        : places_(places), people_(people), place_of_(people.size()) {}

    Filling run() {
        Filling filling;
        filling.by.resize(places_.size());
        for (std::size_t place = 0; place < places_.size(); ++place) {
            std::vector<bool> seen(people_.size(), false);
            if (seat(place, seen)) ++filling.filled;
        }
        for (std::size_t person = 0; person < people_.size(); ++person) {
            if (place_of_[person]) filling.by[*place_of_[person]] = person;
        }
        return filling;
    }

private:
    bool seat(std::size_t place, std::vector<bool>& seen) {
        for (std::size_t person = 0; person < people_.size(); ++person) {
            if (seen[person] || !fits(places_[place], people_[person])) continue;
            seen[person] = true;
            if (!place_of_[person] || seat(*place_of_[person], seen)) {
                place_of_[person] = place;
                return true;
            }
        }
        return false;
    }

    const std::vector<RoomPlace>& places_;
    const std::vector<Person>& people_;
    std::vector<std::optional<std::size_t>> place_of_;
};

/// For places that are counted by agency: only the first person of each agency counts.
std::vector<Person> one_of_each_agency(const std::vector<Person>& people) {
    std::vector<Person> kept;
    std::set<std::string> agencies;
    for (const auto& person : people) {
        if (person.agency.empty() || agencies.insert(person.agency).second) kept.push_back(person);
    }
    return kept;
}

}  // namespace

bool fits(const RoomPlace& place, const Person& person) {
    if (!place.who.empty() && !contains(person.qualities, place.who)) return false;
    if (place.by_agency && person.agency.empty()) return false;
    if (!place.role.empty() && contains(person.roles, place.role)) return true;
    return std::ranges::any_of(place.posts, [&](const PostName& post) {
        return contains(person.posts, post) || contains(person.stands_for, post);
    });
}

Filling fill_one_place_each(const std::vector<RoomPlace>& places, const std::vector<Person>& people) {
    const bool by_agency = std::ranges::any_of(places, &RoomPlace::by_agency);
    return Matching(places, by_agency ? one_of_each_agency(people) : people).run();
}

Filling fill(const std::vector<RoomPlace>& places, const std::vector<Person>& people) {
    Filling filling;
    filling.by.resize(places.size());
    // Places of a kind (two partners, three agencies) need different people; named places may share one.
    std::vector<RoomPlace> of_a_kind;
    std::vector<std::size_t> numbers;
    for (std::size_t place = 0; place < places.size(); ++place) {
        if (places[place].posts.empty()) {
            of_a_kind.push_back(places[place]);
            numbers.push_back(place);
            continue;
        }
        for (std::size_t person = 0; person < people.size() && !filling.by[place]; ++person) {
            if (fits(places[place], people[person])) filling.by[place] = person;
        }
    }
    const Filling kind = fill_one_place_each(of_a_kind, people);
    for (std::size_t i = 0; i < numbers.size(); ++i) filling.by[numbers[i]] = kind.by[i];
    filling.filled = static_cast<std::size_t>(
        std::ranges::count_if(filling.by, [](const auto& person) { return person.has_value(); }));
    return filling;
}

std::size_t people_in(const std::vector<RoomPlace>& places) {
    std::size_t of_a_kind = 0;
    std::set<PostName> named;
    for (const auto& place : places) {
        if (place.posts.empty()) {
            ++of_a_kind;
        } else {
            named.insert(place.posts.front());
        }
    }
    return of_a_kind + named.size();
}

}  // namespace recourse
