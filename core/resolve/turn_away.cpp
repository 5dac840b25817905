#include "resolve/turn_away.hpp"

#include <algorithm>
#include <utility>

namespace recourse {

namespace {

constexpr const char* other_raisers = "other_raisers";
constexpr const char* other_bodies = "other_bodies";

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

bool uses_routes(const Procedure& procedure) {
    return std::ranges::any_of(procedure.steps, [](const Step& step) { return !step.route.empty(); });
}

bool is_board(const Area& area, const BodyName& body) {
    const auto boards = protocol_boards(area);
    return std::ranges::find(boards, body) != boards.end();
}

/// Whether a set opens the routes to those of whom the protocol says nothing.
bool admits(const Area& area, const char* whom) {
    const Entry* entry = protocol(area);
    return entry && text_of(*entry, whom) == "routes";
}

std::optional<WrongDoor> wrong_parties(const Frame& frame) {
    const Area& area = *frame.area;
    const Cast& cast = frame.cast;
    for (const auto& body : cast.raising()) {
        if (is_board(area, body) || admits(area, other_raisers)) continue;
        return not_a_board(area, body.text, other_raisers,
                           "is none of the boards of the joint protocol, and only their chairs use its routes.");
    }
    for (const auto& body : cast.answering()) {
        if (std::ranges::find(cast.raising(), body) != cast.raising().end()) {
            return not_a_board(area, body.text, other_bodies, "stands on both sides of the issue.");
        }
        if (is_board(area, body) || admits(area, other_bodies)) continue;
        return not_a_board(area, body.text, other_bodies,
                           "is none of the boards of the joint protocol, whose routes lead only to their chairs.");
    }
    return std::nullopt;
}

/// One note for each party that is no board and is let in.
void note_admitted(std::vector<std::string>& notes, const Area& area, const std::vector<BodyName>& parties,
                   const char* whom) {
    for (const auto& body : parties) {
        if (is_board(area, body) || !admits(area, whom)) continue;
        notes.push_back(title_in(area, body.text) + " is none of the boards of the joint protocol; its routes are open here: " +
                        to_text(ground_of(*protocol(area), whom)) + ".");
    }
}

}  // namespace

std::vector<std::string> admitted_parties(const Frame& frame) {
    std::vector<std::string> notes;
    if (!uses_routes(*frame.procedure)) return notes;
    note_admitted(notes, *frame.area, frame.cast.raising(), other_raisers);
    note_admitted(notes, *frame.area, frame.cast.answering(), other_bodies);
    return notes;
}

std::vector<WrongDoor> doors_in_words(const Frame& frame, const State& state) {
    const Procedure& procedure = *frame.procedure;
    std::vector<WrongDoor> doors;
    for (std::size_t i = 0; i < procedure.outsides.size(); ++i) {
        const Label label{LabelKind::outside, static_cast<std::uint16_t>(i), 0};
        const auto moves = moves_with(frame.program, label);
        if (moves.empty() || refusal(frame.program.kernel, state, moves.front())) continue;
        const Outside& door = procedure.outsides[i];
        const std::string where = door.goes_to.value ? " It belongs to " + *door.goes_to.value + "."
                                                     : " " + door.goes_to.ground.says;
        doors.push_back({"This is not for " + procedure.title + ": " + says_of(door.when) + "." + where +
                             own_ground_in_words(door.when, door.ground, " That is so in this case: "),
                         door.ground, &door});
    }
    return doors;
}

std::optional<WrongDoor> wrong_door(const Frame& frame, const State& state) {
    if (uses_routes(*frame.procedure)) {
        if (auto door = wrong_parties(frame)) return door;
    }
    auto doors = doors_in_words(frame, state);
    return doors.empty() ? std::nullopt : std::optional(std::move(doors.front()));
}

std::vector<MetSilence> doors_on_a_reading(const Procedure& procedure, const Answers& answers) {
    std::vector<MetSilence> doors;
    for (const auto& door : procedure.outsides) {
        if (!door.when.written || stands(door.when, answers) != Stands::on_a_reading) continue;
        const std::string says = on_each_reading(door.when, answers, "this is not for " + procedure.title, "it is");
        const std::string where = door.goes_to.value ? " Where it is not, it belongs to " + *door.goes_to.value + "." : "";
        doors.push_back({door.when.address, says + where + " [" + to_text(door.ground) + "]", door.when.ground});
    }
    return doors;
}

}  // namespace recourse
