#pragma once

#include "base/date.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// When things happened: each moment of a case by its name ("begun", "written_request.acted"), the latest last.
class Moments {
public:
    void come(const std::string& name, const Stamp& on, bool supposed = false);

    /// The latest time that it came; none when it has not, or not since `count()` was `since`.
    std::optional<Stamp> latest(const std::string& name, std::size_t since = 0) const;
    /// How many have come so far: a mark in the course of the case.
    std::size_t count() const { return count_; }
    /// Whether that latest time is only supposed by a forecast.
    bool supposed(const std::string& name) const;

private:
    struct Time {
        Stamp on;
        bool supposed = false;
        std::size_t number = 0;
    };
    std::map<std::string, std::vector<Time>> times_;
    std::size_t count_ = 0;
};

}  // namespace recourse
