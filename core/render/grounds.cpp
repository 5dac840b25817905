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

}  // namespace

std::string in_brackets(const Ground& ground) {
    switch (ground.kind) {
        case GroundKind::none: return "";
        case GroundKind::clause:
            return "[" + shown(clauses_of(ground)) + (ground.says.empty() ? "" : ", as read") + "]";
        case GroundKind::assumption: return "[assumed: " + shown(ground.set) + "]";
        case GroundKind::silence: return "[silence]";
        case GroundKind::unseen: return "[not seen]";
        case GroundKind::configured: return "[left to the area]";
        case GroundKind::readings: return "[several readings]";
        case GroundKind::story: return "[as recorded]";
        case GroundKind::ours: return "[rule of Recourse]";
    }
    return "";
}

Json to_json(const Ground& ground) {
    JsonFields fields{{"kind", to_word(ground.kind)}};
    add_if_any(fields, "clauses", json_texts(ground.clauses));
    add_if_any(fields, "says", ground.says);
    add_if_any(fields, "set", ground.set);
    add_if_any(fields, "adopted_by", ground.adopted_by);
    return fields;
}

}  // namespace recourse
