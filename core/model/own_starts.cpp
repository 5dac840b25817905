#include "model/own_starts.hpp"

#include <algorithm>
#include <array>
#include <variant>

namespace recourse {

namespace {

/// How far a step has come: it is open, its act is done, its answer or its sitting is.
enum class Reached { opening, act, reply };

constexpr std::array<std::string_view, 3> of_opening{"opened", "act_due", "not_done"};
constexpr std::array<std::string_view, 6> of_act{"acted", "received", "answer_due", "held_due", "no_answer", "not_held"};

bool is_of(std::string_view step, std::string_view moment) {
    return moment.size() > step.size() && moment.starts_with(step) && moment[step.size()] == '.';
}

/// How far the step has come when the moment of its own comes.
Reached reached(std::string_view step, std::string_view moment) {
    const auto word = moment.substr(step.size() + 1);
    if (std::ranges::find(of_opening, word) != of_opening.end()) return Reached::opening;
    return std::ranges::find(of_act, word) != of_act.end() ? Reached::act : Reached::reply;
}

/// How far a step has come when a phase is owed.
Reached usual_start(const Step& step, Phase phase) {
    const bool replied = step.has_phase(Phase::answer) || step.has_phase(Phase::sitting);
    if (phase == Phase::decision && replied) return Reached::reply;
    return phase != Phase::act && step.has_phase(Phase::act) ? Reached::act : Reached::opening;
}

bool has_own_start(const Step& step, Phase phase, const Limit& limit) {
    const auto early = [&](const MomentName& moment) { return comes_before(step, phase, moment.text); };
    if (const auto* counted = std::get_if<CountedLimit>(&limit.is)) {
        if (!counted->before.empty()) return early(counted->before);
        if (counted->from.empty()) return false;
        return counted->from_all ? std::ranges::all_of(counted->from, early) : std::ranges::any_of(counted->from, early);
    }
    const auto has = [&](const Limit& part) { return has_own_start(step, phase, part); };
    if (const auto* sooner = std::get_if<SoonerLimit>(&limit.is)) return std::ranges::any_of(sooner->parts, has);
    const auto* by_fact = std::get_if<TableLimit>(&limit.is);
    return by_fact && std::ranges::any_of(by_fact->limits, has);
}

}  // namespace

bool comes_before(const Step& step, Phase phase, std::string_view moment) {
    return !is_of(step.name.text, moment) || reached(step.name.text, moment) < usual_start(step, phase);
}

bool comes_before_act(std::string_view step, std::string_view moment) {
    return !is_of(step, moment) || reached(step, moment) == Reached::opening;
}

bool has_own_start(const Step& step, Phase phase) {
    const auto meanings = meanings_of(step.limit(phase));
    return step.has_phase(phase) && std::ranges::any_of(meanings, [&](const Meaning<Limit>& meant) {
        return meant.value && has_own_start(step, phase, *meant.value);
    });
}

Phase lapses_before_act_as(const Step& step, Phase phase) {
    return phase == Phase::answer && step.has_phase(Phase::act) ? Phase::act : phase;
}

}  // namespace recourse
