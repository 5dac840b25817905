#pragma once

#include "model/procedure.hpp"
#include "model/story.hpp"
#include "resolve/cast.hpp"
#include "resolve/walk.hpp"

#include <string>
#include <vector>

namespace recourse {

/// Somebody whom the floor of a meeting asks for: in words, with the places that are theirs, and as an event names them.
struct Expected {
    std::string words;
    Present present;
};

/// Everybody whom a room asks for, each person once. Several who hold one role and can't be told apart come together.
std::vector<Expected> expected_in(const Room& room, const Cast& cast);

}  // namespace recourse
