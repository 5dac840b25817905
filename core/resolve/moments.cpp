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

void Moments::learn(const std::string& path, const std::string& answer) {
    answers_[path].push_back({answer, count_++});
}

std::string Moments::known(const std::string& path) const {
    const auto found = answers_.find(path);
    return found == answers_.end() ? std::string() : found->second.back().is;
}

std::string Moments::known_when(const std::string& path, const std::string& moment, const Stamp& on) const {
    const auto found = answers_.find(path);
    const auto came = times_.find(moment);
    if (found == answers_.end() || came == times_.end()) return known(path);
    std::size_t number = came->second.back().number;
    for (const auto& time : came->second) {
        if (time.on == on) number = time.number;
    }
    std::string then = found->second.front().is;
    for (const auto& answer : found->second) {
        if (answer.number < number) then = answer.is;
    }
    return then;
}

}  // namespace recourse
