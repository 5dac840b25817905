#include "render/procedures.hpp"

#include "render/grounds.hpp"
#include "render/in_force.hpp"
#include "render/json.hpp"
#include "render/layout.hpp"
#include "render/procedure_blocks.hpp"
#include "render/tables.hpp"

#include <algorithm>

namespace recourse {

namespace {

/// Why a field is open, behind its value.
std::string reason(const Ground& ground) {
    const bool needs_none = ground.kind == GroundKind::clause || ground.kind == GroundKind::assumption || ground.says.empty();
    return needs_none ? "" : ": " + shown(ground.says);
}

std::string starts_of(const Procedure& procedure) {
    std::string made;
    if (!procedure.starts_at.value) return "open";
    for (const auto& place : procedure.starts_at.value->to) made += (made.empty() ? "" : " or ") + place.text;
    return made;
}

}  // namespace

std::string procedure_text(const Procedure& procedure, const std::vector<InForce>& others, const Style& style) {
    std::string text = strong(style, shown(procedure.title)) + "\n";
    std::vector<std::vector<std::string>> header{{"  procedure", shown(procedure.name.text) + " " + in_brackets(procedure.ground)},
                                                 {"  document", shown(procedure.source.text)}};
    if (const InForce when = in_force_of(procedure); !when.always()) header.push_back({"  in force", in_words(when)});
    for (const auto& other : others) {
        header.push_back({&other == &others.front() ? "  other texts" : "", in_words(other) + " (`--on DATE`)"});
    }
    header.push_back({"  starts at", shown(starts_of(procedure)) + " " + in_brackets(procedure.starts_at.ground)});
    text += table_text({}, header, style);
    for (const auto& block : shown_blocks(procedure)) {
        text += "\n" + wrapped("", strong(style, block.kind + " " + shown(block.name)) +
                                       (block.title.empty() ? "" : ": " + shown(block.title)) + " " + in_brackets(block.ground),
                               style.columns);
        std::vector<std::vector<std::string>> rows;
        for (const auto& field : block.fields) {
            const bool own = field.ground != block.ground;
            rows.push_back({"  " + field.word, shown(field.says) + (own ? reason(field.ground) + " " + in_brackets(field.ground) : "")});
        }
        text += table_text({}, rows, style);
    }
    return text;
}

std::string procedure_json(const Procedure& procedure, const std::vector<InForce>& others) {
    JsonList blocks;
    for (const auto& block : shown_blocks(procedure)) {
        JsonFields fields;
        for (const auto& field : block.fields) {
            fields.emplace_back(field.word, JsonFields{{"value", field.says}, {"ground", to_json(field.ground)}});
        }
        JsonFields made{{"kind", block.kind}, {"name", block.name}};
        add_if_any(made, "title", block.title);
        made.emplace_back("ground", to_json(block.ground));
        made.emplace_back("fields", std::move(fields));
        blocks.emplace_back(std::move(made));
    }
    JsonFields made{{"schema", "recourse/procedure/1"},
                    {"procedure", procedure.name.text},
                    {"title", procedure.title},
                    {"source", procedure.source.text}};
    add_if_any(made, "in_force", to_json(in_force_of(procedure)));
    JsonList texts;
    for (const auto& other : others) texts.push_back(to_json(other));
    add_if_any(made, "other_texts", std::move(texts));
    made.emplace_back("ground", to_json(procedure.ground));
    made.emplace_back("starts_at", JsonFields{{"value", starts_of(procedure)}, {"ground", to_json(procedure.starts_at.ground)}});
    made.emplace_back("blocks", std::move(blocks));
    return to_text(Json(std::move(made)));
}

std::string procedures_text(const std::vector<ListedProcedure>& procedures) {
    std::string text;
    for (const auto& one : procedures) {
        text += shown(one.name) + (one.in_force.always() ? "" : ", in force " + in_words(one.in_force)) + "\n";
    }
    return text;
}

std::string procedures_json(const Area& area, const std::vector<ListedProcedure>& procedures) {
    std::vector<std::string> names;
    JsonList dated;
    for (const auto& one : procedures) {
        if (names.empty() || names.back() != one.name) names.push_back(one.name);
        if (!one.in_force.always()) dated.emplace_back(JsonFields{{"procedure", one.name}, {"in_force", to_json(one.in_force)}});
    }
    JsonFields made{{"schema", "recourse/procedures/1"}, {"area", area.header.name}, {"procedures", json_texts(names)}};
    add_if_any(made, "texts", std::move(dated));
    made.emplace_back("ground", to_json(area.header.ground));
    return to_text(Json(std::move(made)));
}

std::vector<Citation> citations_in(const Procedure& procedure, const std::string& clause) {
    const auto rests_on = [&](const Ground& ground) {
        return std::ranges::find(ground.clauses, clause) != ground.clauses.end();
    };
    std::vector<Citation> found;
    if (rests_on(procedure.ground)) found.push_back({"procedure " + procedure.name.text, procedure.where});
    for (const auto& block : shown_blocks(procedure)) {
        if (rests_on(block.ground)) {
            found.push_back({block.kind + " " + block.name, block.where});
            continue;
        }
        for (const auto& field : block.fields) {
            if (rests_on(field.ground)) found.push_back({block.kind + " " + block.name + ", in " + field.word, block.where});
        }
    }
    return found;
}

}  // namespace recourse
