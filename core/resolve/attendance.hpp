#pragma once

#include "resolve/walk.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// Somebody in the room, with every post that the person holds there.
struct Person {
    std::string title;
    std::vector<PostName> posts;
    std::vector<RoleName> roles;
    std::vector<PostName> stands_for;  ///< whose place is taken, where the text or a set lets somebody stand in
    std::vector<std::string> agencies;
    std::vector<FactName> qualities;
    std::vector<FactName> lacking;     ///< what is recorded as not so
};

/// How a person is called in a sentence: by name, else by post, role or agency.
std::string called(const Person& person);

/// How the places of a room were filled: for each place the number of a person, or none.
struct Filling {
    std::vector<std::optional<std::size_t>> by;
    std::size_t filled = 0;

    bool complete() const { return filled == by.size(); }
};

/// Whether that person may fill that place.
bool fits(const RoomPlace& place, const Person& person);

/// Fills as many places as can be filled while each person fills at most one: a maximum matching, by augmenting paths
/// (Kuhn 1955). Places counted by agency are filled by agencies, whoever of them is there.
Filling fill_one_place_each(const std::vector<RoomPlace>& places, const std::vector<Person>& people);

/// Fills every place for which somebody is there; one person may fill several.
Filling fill(const std::vector<RoomPlace>& places, const std::vector<Person>& people);

/// How many people hold the places by their own offices: places whose first post is the same count once.
std::size_t people_in(const std::vector<RoomPlace>& places);

}  // namespace recourse
