#pragma once

#include "base/date.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// When things happened: each moment of a case by its name ("begun", "written_request.acted"), the latest last; and what
/// was known when.
class Moments {
public:
    void come(const std::string& name, const Stamp& on, bool supposed = false);

    /// The latest time that it came; none when it has not, or not since `count()` was `since`.
    std::optional<Stamp> latest(const std::string& name, std::size_t since = 0) const;
    /// How many have come, and how much was learnt, so far: a mark in the course of the case.
    std::size_t count() const { return count_; }
    /// Whether that latest time is only supposed by a forecast.
    bool supposed(const std::string& name) const;

    /// A fact, a topic or a party becomes known, or changes.
    void learn(const std::string& path, const std::string& answer);
    /// What is known of it now; empty when nothing is.
    std::string known(const std::string& path) const;
    /// What was known of it when the moment came on that date; where nothing was yet, what was learnt of it first.
    std::string known_when(const std::string& path, const std::string& moment, const Stamp& on) const;

private:
    struct Time {
        Stamp on;
        bool supposed = false;
        std::size_t number = 0;  ///< among all that came and all that was learnt
    };
    struct Answer {
        std::string is;
        std::size_t number = 0;
    };
    std::map<std::string, std::vector<Time>> times_;
    std::map<std::string, std::vector<Answer>> answers_;
    std::size_t count_ = 0;
};

}  // namespace recourse
