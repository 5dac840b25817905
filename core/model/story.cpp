#include "model/story.hpp"

#include <array>
#include <utility>

namespace recourse {

namespace {

using EventWord = std::pair<EventKind, const char*>;
constexpr std::array words{
    EventWord{EventKind::act, "act"},         EventWord{EventKind::held, "held"},
    EventWord{EventKind::answer, "answer"},   EventWord{EventKind::decide, "decide"},
    EventWord{EventKind::duty, "duty"},       EventWord{EventKind::moment, "moment"},
    EventWord{EventKind::facts, "facts"},     EventWord{EventKind::anytime, "anytime"},
    EventWord{EventKind::extend, "extend"},   EventWord{EventKind::breach, "breach"},
    EventWord{EventKind::note, "note"},       EventWord{EventKind::correct, "correct"},
};

}  // namespace

std::string to_word(EventKind kind) {
    for (const auto& [known, word] : words) {
        if (known == kind) return word;
    }
    return "";
}

std::optional<EventKind> event_kind_of(std::string_view word) {
    for (const auto& [kind, known] : words) {
        if (word == known) return kind;
    }
    return std::nullopt;
}

const std::vector<std::string>& event_words() {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> made;
        for (const auto& [kind, word] : words) made.emplace_back(word);
        return made;
    }();
    return all;
}

std::vector<std::string> expected_words() {
    return {"forecast", "branches", "ending", "ended",    "waits_for_ever", "stands_at", "phase",    "turned_away", "leads",
            "silences", "refusals", "breaches", "owed",   "moves",          "conflicts", "warnings", "step",
            "raised_by", "against", "linked"};
}

const std::vector<std::string>& expected_step_words() {
    static const std::vector<std::string> all{
        "step", "title", "stage", "opened", "acted", "answered", "held",   "decided", "on",
            "supposed", "outcome", "by", "to",  "next",  "due",      "places", "people",  "attend"};
    return all;
}

}  // namespace recourse
