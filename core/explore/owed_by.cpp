#include "base/joined.hpp"
#include "explore/holders.hpp"
#include "explore/owed.hpp"

#include <algorithm>

namespace recourse {

namespace {

/// Through what a duty of `name` (a post, a path, a body, an agency, or words) is that of the entry; empty where it is not.
std::string owed_as(const Entry& whose, const Area& area, const std::string& name) {
    if (whose.kind == "post") return owes_as(PostName{whose.name}, area, name);
    if (name == whose.name) return "itself";
    const bool of_its_seat = whose.kind == "body" && name.starts_with(whose.name + ".");
    return of_its_seat ? "through its " + name.substr(whose.name.size() + 1) : "";
}

}  // namespace

std::vector<OwedAs> owed_by(const Entry& whose, const Area& area) {
    std::vector<OwedAs> all;
    for (auto& one : owed_in(area, Calendar{}, {})) {
        std::vector<std::string> ways;
        for (const auto& name : one.owners) {
            std::string as = owed_as(whose, area, name);
            if (!as.empty() && std::ranges::find(ways, as) == ways.end()) ways.push_back(std::move(as));
        }
        if (!ways.empty()) all.push_back({std::move(one), joined(ways, " and ")});
    }
    return all;
}

}  // namespace recourse
