#include "script/procedure_named.hpp"

#include "base/nearest.hpp"

#include <algorithm>

namespace recourse {

namespace {

/// How a script can write each of the procedures: with the area only where that is needed, or asked for.
std::vector<std::string> ways_to_write(const std::vector<AreaProcedure>& known, bool with_area) {
    std::vector<std::string> names;
    for (const auto& one : known) {
        const bool alone = procedures_called(one.procedure.text, known).size() == 1;
        names.push_back(alone && !with_area ? one.procedure.text : name_seen_from({}, one));
    }
    return names;
}

std::string quoted_names(const std::vector<std::string>& names, const char* between) {
    std::string made;
    for (const auto& name : names) made += (made.empty() ? "`" : std::string(between) + "`") + name + "`";
    return made;
}

}  // namespace

Result<AreaProcedure> procedure_named(const Surroundings& surroundings, const Value& name, const std::string& says) {
    const auto at = surroundings.procedures.find(surroundings.area);
    const auto known = at == surroundings.procedures.end() ? std::vector<AreaProcedure>{} : at->second;
    const std::string& written = *name.text();
    const auto found = procedures_called(written, known);
    if (found.size() == 1) return {found.front(), {}};
    const std::string named = says + " `" + written + "`, and ";
    if (found.empty()) {
        const bool uses_others = std::ranges::any_of(known, [&](const auto& one) { return one.area != surroundings.area; });
        return failure<AreaProcedure>("unknown-procedure", name.where,
                                      named + (uses_others ? "neither the area nor one that it uses has such a procedure."
                                                           : "the area has no such procedure."),
                                      suggestion(written, ways_to_write(known, written.find('/') != std::string::npos)));
    }
    std::vector<std::string> areas;
    for (const auto& one : found) areas.push_back(one.area.text);
    return failure<AreaProcedure>("procedure-of-two-areas", name.where,
                                  named + "more than one area has such a procedure: " + quoted_names(areas, ", ") + ".",
                                  "Write " + quoted_names(ways_to_write(found, true), " or ") + ".");
}

}  // namespace recourse
