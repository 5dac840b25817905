#include "world/versions.hpp"

namespace recourse {

ScriptName script_name(std::string_view stem) {
    const auto dot = stem.find('.');
    const auto from = dot == std::string_view::npos ? std::nullopt : parse_date(stem.substr(dot + 1));
    if (!from) return {std::string(stem), std::nullopt};
    return {std::string(stem.substr(0, dot)), from};
}

const InForce& version_in_force(const std::vector<InForce>& versions, const std::optional<Date>& on) {
    const InForce* found = &versions.front();
    for (const auto& version : versions) {
        if (on && version.from && *version.from <= *on) found = &version;
    }
    return *found;
}

}  // namespace recourse
