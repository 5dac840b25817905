#pragma once

#include "render/json.hpp"
#include "resolve/walk.hpp"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

Json to_json(const Actor& actor);
Json to_json(const DueDate& date);
Json to_json(const Room& room);
Json to_json(const WalkStep& step);
/// The ISO form of a date; null where there is none.
Json to_json(const std::optional<Stamp>& date);

/// A list of the parts of a walk, each as its object.
template <class Part>
Json json_list(const std::vector<Part>& parts) {
    JsonList list;
    for (const auto& part : parts) list.push_back(to_json(part));
    return list;
}

}  // namespace recourse
