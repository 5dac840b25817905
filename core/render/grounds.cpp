#include "render/grounds.hpp"

#include "render/layout.hpp"

namespace recourse {

namespace {

/// The clauses in one row; those of one document after the first without its name, as in "p/1, 2".
std::string clauses_of(const Ground& ground) {
    std::string made;
    std::string document;
    for (const auto& clause : ground.clauses) {
        const auto slash = clause.find('/');
        const std::string its = slash == std::string::npos ? "" : clause.substr(0, slash);
        if (!made.empty()) made += ", ";
        made += !its.empty() && its == document ? clause.substr(slash + 1) : clause;
        document = its;
    }
    return made;
}

/// A word with the place in the documents, where it is known: "[silence: p/1]".
std::string at_place(const char* word, const Ground& ground) {
    return std::string("[") + word + (ground.clauses.empty() ? "" : ": " + shown(clauses_of(ground))) + "]";
}

}  // namespace

std::string in_brackets(const Ground& ground) {
    switch (ground.kind) {
        case GroundKind::none: return "";
        case GroundKind::clause:
            return "[" + shown(clauses_of(ground)) + (ground.says.empty() ? "" : ", as read") + "]";
        case GroundKind::assumption: return "[assumed: " + shown(ground.adopted->set) + "]";
        case GroundKind::silence: return at_place("silence", ground);
        case GroundKind::unseen: return at_place("not seen", ground);
        case GroundKind::configured: return at_place("left to the area", ground);
        case GroundKind::readings: return at_place("several readings", ground);
        case GroundKind::story: return "[as recorded]";
        case GroundKind::ours: return "[rule of Recourse]";
    }
    return "";
}

std::string sentence_of(const Ground& ground) {
    if (ground.says.empty()) return "";
    const char* label = ground.kind == GroundKind::silence ? "nothing is said: " : ground.kind == GroundKind::unseen ? "not seen: " : "as read: ";
    return label + shown(ground.says);
}

Json to_json(const Ground& ground) {
    JsonFields fields{{"kind", to_word(ground.kind)}};
    add_if_any(fields, "clauses", json_texts(ground.clauses));
    add_if_any(fields, "says", ground.says);
    if (ground.adopted) add_if_any(fields, "set", ground.adopted->set);
    if (ground.adopted) add_if_any(fields, "adopted_by", ground.adopted->by);
    return fields;
}

}  // namespace recourse
