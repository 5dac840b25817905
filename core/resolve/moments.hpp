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

    /// The latest time that it came; none when it has not.
    std::optional<Stamp> latest(const std::string& name) const;
    /// Whether that latest time is only supposed by a forecast.
    bool supposed(const std::string& name) const;

private:
    struct Time {
        Stamp on;
        bool supposed = false;
    };
    std::map<std::string, std::vector<Time>> times_;
};

}  // namespace recourse
