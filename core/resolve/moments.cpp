#include "resolve/moments.hpp"

namespace recourse {

void Moments::come(const std::string& name, const Stamp& on, bool supposed) {
    times_[name].push_back({on, supposed, count_++});
}

std::optional<Stamp> Moments::latest(const std::string& name, std::size_t since) const {
    const auto found = times_.find(name);
    if (found == times_.end() || found->second.back().number < since) return std::nullopt;
    return found->second.back().on;
}

bool Moments::supposed(const std::string& name) const {
    const auto found = times_.find(name);
    return found != times_.end() && found->second.back().supposed;
}

}  // namespace recourse
