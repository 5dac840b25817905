#include "resolve/turn_away.hpp"

#include <algorithm>

namespace recourse {

namespace {

const Entry* protocol(const Area& area) {
    const auto entries = entries_of(area, "protocol");
    return entries.empty() ? nullptr : entries.front();
}

/// What the protocol leaves open about parties, as one sentence behind the reason.
WrongDoor not_a_board(const Area& area, const std::string& party, const char* silence, const std::string& why) {
    WrongDoor door;
    door.says = title_in(area, party) + " " + why;
    const Entry* entry = protocol(area);
    if (!entry) return door;
    door.ground = ground_of(*entry, silence);
    if (!door.ground.says.empty()) door.says += " " + door.ground.says;
    return door;
}

}  // namespace

std::optional<WrongDoor> wrong_door(const Frame& frame, const State& state) {
    const Procedure& procedure = *frame.procedure;
    const Area& area = *frame.area;
    const bool by_routes = std::ranges::any_of(procedure.steps, [](const Step& step) { return !step.route.empty(); });
    const auto boards = protocol_boards(area);
    const auto is_board = [&](const BodyName& body) { return std::ranges::find(boards, body) != boards.end(); };
    if (by_routes) {
        for (const auto& body : frame.cast.raising()) {
            if (!is_board(body)) {
                return not_a_board(area, body.text, "other_raisers",
                                   "is none of the boards of the joint protocol, and only their chairs use its routes.");
            }
        }
        for (const auto& body : frame.cast.answering()) {
            if (!is_board(body)) {
                return not_a_board(area, body.text, "other_bodies",
                                   "is none of the boards of the joint protocol, whose routes lead only to their chairs.");
            }
            if (std::ranges::find(frame.cast.raising(), body) != frame.cast.raising().end()) {
                return not_a_board(area, body.text, "other_bodies", "stands on both sides of the issue.");
            }
        }
    }
    for (std::size_t i = 0; i < procedure.outsides.size(); ++i) {
        const Label label{LabelKind::outside, static_cast<std::uint16_t>(i), 0};
        const auto moves = moves_with(frame.program, label);
        if (moves.empty() || refusal(frame.program.kernel, state, moves.front())) continue;
        const Outside& door = procedure.outsides[i];
        const std::string where = door.goes_to.value ? " It belongs to " + *door.goes_to.value + "."
                                                     : " " + door.goes_to.ground.says;
        return WrongDoor{"This is not for " + procedure.title + ": " + door.when.says + "." + where, door.ground};
    }
    return std::nullopt;
}

}  // namespace recourse
