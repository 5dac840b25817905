#include "resolve/moments.hpp"

namespace recourse {

void Moments::come(const std::string& name, const Stamp& on, bool supposed) {
    times_[name].push_back({on, supposed});
}

std::optional<Stamp> Moments::latest(const std::string& name) const {
    const auto found = times_.find(name);
    if (found == times_.end() || found->second.empty()) return std::nullopt;
    return found->second.back().on;
}

bool Moments::supposed(const std::string& name) const {
    const auto found = times_.find(name);
    return found != times_.end() && !found->second.empty() && found->second.back().supposed;
}

}  // namespace recourse
