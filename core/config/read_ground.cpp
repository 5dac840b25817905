#include "config/read_ground.hpp"

#include <utility>

namespace recourse {

Ground read_ground(Fields& fields) {
    Ground ground;
    ground.clauses = fields.optional_texts("cite");
    std::string silent = fields.optional_text("silent");
    std::string unseen = fields.optional_text("unseen");
    ground.says = fields.optional_text("reading");
    if (!silent.empty() && !unseen.empty()) {
        fields.problems().push_back({Severity::error, "wrong-value", fields.where(),
                                     "Both `silent` and `unseen` are given for " + fields.what() + ".",
                                     "Keep `silent` where the text was read to its end, `unseen` where it was not."});
    }
    if (!silent.empty()) {
        ground.kind = GroundKind::silence;
        ground.says = std::move(silent);
    } else if (!unseen.empty()) {
        ground.kind = GroundKind::unseen;
        ground.says = std::move(unseen);
    } else if (!ground.clauses.empty()) {
        ground.kind = GroundKind::clause;
    }
    return ground;
}

Ground read_named_ground(Fields& fields) {
    Ground ground = read_ground(fields);
    for (const auto& clause : ground.clauses) {
        const auto slash = clause.find('/');
        if (slash != std::string::npos && slash > 0 && slash + 1 < clause.size()) continue;
        fields.problems().push_back({Severity::error, "wrong-value", fields.optional_value("cite")->where,
                                     "The clause `" + clause + "` of " + fields.what() + " does not name its document.",
                                     "Write cite = \"document/clause\", such as \"joint-protocol-2016/7.chart\"."});
    }
    return ground;
}

Ground read_required_ground(Fields& fields) {
    Ground ground = read_named_ground(fields);
    if (ground.kind == GroundKind::none) {
        fields.problems().push_back({Severity::error, "missing-ground", fields.where(),
                                     "Nothing says what " + fields.what() + " rests on.",
                                     "Add cite = \"document/clause\", or silent = \"what the text does not say\", or "
                                     "unseen = \"what was not read\"."});
    }
    return ground;
}

}  // namespace recourse
