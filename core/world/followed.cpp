#include "world/followed.hpp"

#include "base/nearest.hpp"

#include <algorithm>
#include <utility>

namespace recourse {

Result<Procedure> read_with_followed(const Recorded& script, Surroundings surroundings, const FindScript& find,
                                     std::vector<std::string> above) {
    Problems problems;
    const Surroundings around = surroundings;
    for (const auto& block : script.blocks) {
        if (block.word == "procedure") above.push_back(block.name);
        const Value* follow = block.word == "step" ? block.fields.find("follow") : nullptr;
        if (!follow || !follow->text()) continue;
        const std::string& name = *follow->text();
        const std::string step = "Step `" + block.name + "`";
        if (std::ranges::find(above, name) != above.end()) {
            problems.push_back({Severity::error, "follows-itself", follow->where,
                                step + " follows `" + name + "`, which comes back to it.",
                                "A procedure can't be a part of itself; let the step lead back instead."});
            continue;
        }
        const Recorded* other = find(name);
        if (!other) {
            problems.push_back({Severity::error, "unknown-procedure", follow->where,
                                step + " follows `" + name + "`, and the area has no such procedure.",
                                suggestion(name, around.procedures)});
            continue;
        }
        auto followed = read_with_followed(*other, around, find, above);
        append(problems, std::move(followed.problems));
        if (followed.value) surroundings.followed[name] = std::move(*followed.value);
    }
    auto made = read_procedure(script, surroundings);
    append(problems, std::move(made.problems));
    made.problems = std::move(problems);
    return made;
}

}  // namespace recourse
