#include "render/outline.hpp"

#include "base/date.hpp"
#include "render/layout.hpp"

namespace recourse {

namespace {

/// The day on which it ends, or from which it waits.
Stamp last_day(const Walk& branch) {
    return branch.ended ? *branch.ended : branch.until;
}

}  // namespace

std::string outline_in_words(const Walk& branch, const WalkWords& words) {
    const std::string day = in_words(last_day(branch));
    const std::string steps = ", after " + counted(branch.steps.size(), "step", "steps") + ".";
    if (branch.ending) return "ends on " + day + " with \"" + words.place(*branch.ending) + "\"" + steps;
    const std::string at = branch.stands_at ? "at \"" + words.place(*branch.stands_at) + "\"" : "before the first step";
    return (branch.waits_for_ever ? "waits for ever from " : "stands on ") + day + " " + at + steps;
}

Json outline_json(const std::vector<Walk>& branches) {
    JsonList list;
    for (const auto& branch : branches) {
        list.emplace_back(JsonFields{{"branch", list.size() + 1},
                                     {"ending", branch.ending ? Json(branch.ending->text) : Json()},
                                     {"stands_at", branch.stands_at ? Json(branch.stands_at->text) : Json()},
                                     {"waits_for_ever", branch.waits_for_ever},
                                     {"on", iso(last_day(branch))},
                                     {"steps", branch.steps.size()}});
    }
    return list;
}

}  // namespace recourse
