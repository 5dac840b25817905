#include "explore/search.hpp"

#include <algorithm>
#include <unordered_set>

namespace recourse {

namespace {

struct Hash {
    std::size_t operator()(const State& state) const {
        std::uint64_t hash = 0xcbf29ce484222325;
        for (const auto word : state.words) hash = (hash ^ word) * 0x100000001b3;
        return static_cast<std::size_t>(hash ^ (hash >> 32));
    }
};

/// A state that was reached, by which label, and from which of the states before it.
struct Reached {
    State state;
    Label label;
    std::size_t from = 0;
};

std::vector<Label> way_to(const std::vector<Reached>& reached, std::size_t at) {
    std::vector<Label> labels;
    for (; at != 0; at = reached[at].from) labels.push_back(reached[at].label);
    std::ranges::reverse(labels);
    return labels;
}

/// Whether the label is something that can be made to happen: lapses only where a date can pass.
bool can_happen(const Course& course, const Label& label) {
    const Procedure& procedure = *course.frame().procedure;
    switch (label.kind) {
        case LabelKind::begin:
        case LabelKind::outside:
        case LabelKind::overdue: return false;
        case LabelKind::lapse: {
            const Stated<Limit>& limit = procedure.steps[label.subject].limit(static_cast<Phase>(label.value));
            const bool dated = limit.value && !std::holds_alternative<WordingLimit>(limit.value->is);
            return dated || std::ranges::any_of(limit.readings, [](const auto& one) { return one.value.has_value(); });
        }
        case LabelKind::fact: {
            // A moment comes by what happens, not by being said.
            const auto& path = course.frame().program.reads[label.subject].path;
            return path.find('.') == std::string::npos && path != "topic";
        }
        default: return true;
    }
}

}  // namespace

std::optional<std::vector<Label>> shortest_way(const Course& course, const std::vector<MoveNumber>& towards) {
    const Kernel& kernel = course.frame().program.kernel;
    std::vector<MoveNumber> usable;
    for (std::size_t i = 0; i < kernel.moves.size(); ++i) {
        if (can_happen(course, kernel.moves[i].label)) usable.push_back(static_cast<MoveNumber>(i));
    }
    std::vector<Reached> reached{{course.state(), {}, 0}};
    std::unordered_set<State, Hash> seen{course.state()};
    for (std::size_t at = 0; at < reached.size() && reached.size() < most_states_searched; ++at) {
        const State state = reached[at].state;
        for (const auto move : towards) {
            if (!refusal(kernel, state, move)) return way_to(reached, at);
        }
        for (const auto move : usable) {
            if (refusal(kernel, state, move)) continue;
            const State next = take(kernel, state, move);
            if (seen.insert(next).second) reached.push_back({next, kernel.moves[move].label, at});
        }
    }
    return std::nullopt;
}

}  // namespace recourse
