#include "resolve/attendance.hpp"

#include <algorithm>
#include <set>
#include <utility>

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

/// Places that are counted by agency, or as places, are filled apart from those that take a person each: by every agency
/// of which somebody fits, or once for each place that somebody came for.
void fill_counted(const std::vector<RoomPlace>& places, const std::vector<Person>& people, Filling& filling) {
    std::set<std::pair<RoleName, std::string>> agencies;
    std::vector<std::size_t> seats(people.size(), 0);
    for (std::size_t place = 0; place < places.size(); ++place) {
        const RoomPlace& wanted = places[place];
        for (std::size_t person = 0; person < people.size() && !filling.by[place]; ++person) {
            if (!fits(wanted, people[person])) continue;
            if (wanted.by_agency) {
                for (const auto& agency : people[person].agencies) {
                    if (filling.by[place] || !agencies.insert({wanted.role, agency}).second) continue;
                    filling.by[place] = person;
                }
            } else if (std::cmp_less(seats[person], std::ranges::count(people[person].roles, wanted.role))) {
                ++seats[person];
                filling.by[place] = person;
            }
        }
    }
}

bool is_counted(const RoomPlace& place) {
    return place.by_agency || place.by_seat;
}

template <class Wanted>
std::vector<std::size_t> numbers_of(const std::vector<RoomPlace>& places, Wanted wanted) {
    std::vector<std::size_t> numbers;
    for (std::size_t place = 0; place < places.size(); ++place) {
        if (wanted(places[place])) numbers.push_back(place);
    }
    return numbers;
}

/// Fills some of the places in the way given, and writes down who came to fill them.
template <class Fill>
void fill_some(const std::vector<RoomPlace>& places, const std::vector<std::size_t>& numbers, Filling& filling, Fill way) {
    std::vector<RoomPlace> some;
    for (const auto number : numbers) some.push_back(places[number]);
    const Filling filled = way(some);
    for (std::size_t i = 0; i < numbers.size(); ++i) filling.by[numbers[i]] = filled.by[i];
}

void fill_by_count(const std::vector<RoomPlace>& places, const std::vector<Person>& people, Filling& filling) {
    fill_some(places, numbers_of(places, is_counted), filling, [&](const std::vector<RoomPlace>& some) {
        Filling counted;
        counted.by.resize(some.size());
        fill_counted(some, people, counted);
        return counted;
    });
}

Filling counted_up(Filling filling) {
    filling.filled = static_cast<std::size_t>(
        std::ranges::count_if(filling.by, [](const auto& person) { return person.has_value(); }));
    return filling;
}

}  // namespace

bool fits(const RoomPlace& place, const Person& person) {
    if (!place.who.empty() && !contains(person.qualities, place.who)) return false;
    if (place.by_agency && person.agencies.empty()) return false;
    if (!place.role.empty() && contains(person.roles, place.role)) return true;
    return std::ranges::any_of(place.posts, [&](const PostName& post) {
        return contains(person.posts, post) || contains(person.stands_for, post);
    });
}

Filling fill_one_place_each(const std::vector<RoomPlace>& places, const std::vector<Person>& people) {
    Filling filling;
    filling.by.resize(places.size());
    const auto single = numbers_of(places, [](const RoomPlace& place) { return !is_counted(place); });
    fill_some(places, single, filling, [&](const std::vector<RoomPlace>& some) { return Matching(some, people).run(); });
    fill_by_count(places, people, filling);
    return counted_up(std::move(filling));
}

Filling fill(const std::vector<RoomPlace>& places, const std::vector<Person>& people) {
    Filling filling;
    filling.by.resize(places.size());
    // Places of a kind (two partners) need different people; named places may share one.
    for (std::size_t place = 0; place < places.size(); ++place) {
        for (std::size_t person = 0; person < people.size() && !filling.by[place]; ++person) {
            if (!places[place].posts.empty() && fits(places[place], people[person])) filling.by[place] = person;
        }
    }
    const auto of_a_kind = numbers_of(places, [](const RoomPlace& place) { return place.posts.empty() && !is_counted(place); });
    fill_some(places, of_a_kind, filling, [&](const std::vector<RoomPlace>& some) { return Matching(some, people).run(); });
    fill_by_count(places, people, filling);
    return counted_up(std::move(filling));
}

std::string called(const Person& person) {
    if (!person.title.empty()) return person.title;
    if (!person.posts.empty()) return person.posts.front().text;
    if (!person.agencies.empty()) return person.agencies.front();
    return person.roles.empty() ? "somebody" : person.roles.front().text;
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
