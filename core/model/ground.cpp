#include "model/ground.hpp"

#include "base/joined.hpp"

namespace recourse {

namespace {

std::string with_sentence(std::string text, const std::string& says) {
    if (says.empty()) return text;
    return text + ": " + says;
}

/// The word, and where it holds.
std::string in_clauses(const char* word, const std::string& clauses) {
    return clauses.empty() ? word : std::string(word) + " in " + clauses;
}

}  // namespace

bool Ground::operator==(const Ground& other) const {
    const bool same_set = adopted && other.adopted ? *adopted == *other.adopted : adopted == other.adopted;
    return kind == other.kind && clauses == other.clauses && says == other.says && same_set;
}

std::string to_word(GroundKind kind) {
    switch (kind) {
        case GroundKind::none: return "none";
        case GroundKind::clause: return "clause";
        case GroundKind::assumption: return "assumption";
        case GroundKind::silence: return "silence";
        case GroundKind::unseen: return "not_seen";
        case GroundKind::configured: return "left_to_the_area";
        case GroundKind::readings: return "readings";
        case GroundKind::story: return "story";
        case GroundKind::ours: return "recourse";
    }
    return "none";
}

std::string adopter_in_words(const std::string& adopted_by) {
    constexpr std::string_view nobody = "nobody: ";
    if (!adopted_by.starts_with(nobody)) return adopted_by;
    return "nobody (" + adopted_by.substr(nobody.size()) + ")";
}

std::string to_text(const Ground& ground) {
    const std::string clauses = joined(ground.clauses);
    switch (ground.kind) {
        case GroundKind::none: return "no ground";
        case GroundKind::clause:
            return ground.says.empty() ? clauses : clauses + ", as read here: " + ground.says;
        case GroundKind::assumption:
            return "assumed by `" + ground.adopted->set + "`, adopted by " + adopter_in_words(ground.adopted->by);
        case GroundKind::silence: return with_sentence(in_clauses("silence", clauses), ground.says);
        case GroundKind::unseen: return with_sentence(in_clauses("not seen", clauses), ground.says);
        case GroundKind::configured: return with_sentence(in_clauses("left to the area", clauses), ground.says);
        case GroundKind::readings: return with_sentence(in_clauses("read in several ways", clauses), ground.says);
        case GroundKind::story: return with_sentence("as recorded", ground.says);
        case GroundKind::ours: return with_sentence("a rule of Recourse", ground.says);
    }
    return "no ground";
}

}  // namespace recourse
