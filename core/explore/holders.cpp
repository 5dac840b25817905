#include "explore/holders.hpp"

#include <algorithm>

namespace recourse {

bool may_hold(const PostName& post, const Area& area, const std::string& path) {
    if (path == post.text) return true;
    const auto dot = path.find('.');
    if (dot == std::string::npos) return false;
    const std::string party = path.substr(0, dot);
    const std::string seat = path.substr(dot + 1);
    const bool any_side = party == "raised_by" || party == "against";
    const auto boards = protocol_boards(area);
    return std::ranges::any_of(seats_of(area), [&](const Seat& one) {
        return one.post == post && one.as == seat &&
               (any_side ? std::ranges::find(boards, one.body) != boards.end() : one.body.text == party);
    });
}

std::vector<std::string> names_of_role(const Role& role) {
    std::vector<std::string> names;
    if (role.post.value) names.push_back(*role.post.value);
    for (const auto& holder : role.holders) {
        if (!holder.post.empty()) names.push_back(holder.post);
    }
    if (names.empty() && !role.title.empty()) names.push_back(role.title);
    return names;
}

std::string owes_as(const PostName& post, const Area& area, const std::string& name) {
    if (may_hold(post, area, name)) return "itself";
    const Entry* called = find_called(area, "post", name);
    if (called && called->name == post.text) return "itself";
    for (const auto& seat : seats_of(area)) {
        if (seat.post != post || seat.body.text != name || seat.as == "attends") continue;
        return "as " + seat.as + " of " + title_in(area, name);
    }
    const Entry* entry = find_entry(area, "post", post.text);
    const bool of_agency = entry && !name.empty() && text_of(*entry, "agency") == name;
    return of_agency ? "for " + title_in(area, name) : "";
}

}  // namespace recourse
