#include "render/procedures.hpp"

#include "render/grounds.hpp"
#include "render/json.hpp"
#include "render/layout.hpp"
#include "render/procedure_blocks.hpp"
#include "render/tables.hpp"

#include <algorithm>

namespace recourse {

namespace {

/// Why a field is open, or how its clause is read, behind its value.
std::string reason(const Ground& ground) {
    if (ground.kind == GroundKind::assumption || ground.says.empty()) return "";
    return ground.kind == GroundKind::clause ? " (" + sentence_of(ground) + ")" : ": " + shown(ground.says);
}

std::string starts_of(const Procedure& procedure) {
    std::string made;
    if (!procedure.starts_at.value) return "open";
    for (const auto& place : procedure.starts_at.value->to) made += (made.empty() ? "" : " or ") + place.text;
    return made;
}

std::string block_text(const ShownBlock& block, const Style& style) {
    std::string text = wrapped("", strong(style, block.kind + " " + shown(block.name)) +
                                       (block.title.empty() ? "" : ": " + shown(block.title)) + " " + in_brackets(block.ground),
                               style.columns);
    if (!block.ground.says.empty()) text += wrapped("  ", sentence_of(block.ground), style.columns);
    std::vector<std::vector<std::string>> rows;
    for (const auto& field : block.fields) {
        const bool own = field.ground != block.ground;
        rows.push_back({"  " + field.word, shown(field.says) + (own ? reason(field.ground) + " " + in_brackets(field.ground) : "")});
    }
    return text + table_text({}, rows, style);
}

}  // namespace

std::string procedure_text(const Procedure& procedure, const Style& style) {
    std::string text = strong(style, shown(procedure.title)) + "\n";
    text += table_text({}, {{"  procedure", shown(procedure.name.text) + " " + in_brackets(procedure.ground)},
                            {"  document", shown(procedure.source.text)},
                            {"  starts at", shown(starts_of(procedure)) + " " + in_brackets(procedure.starts_at.ground)}},
                       style);
    for (const auto& block : shown_blocks(procedure)) text += "\n" + block_text(block, style);
    return text;
}

std::string procedure_json(const Procedure& procedure) {
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
    return to_text(JsonFields{{"schema", "recourse/procedure/1"},
                              {"procedure", procedure.name.text},
                              {"title", procedure.title},
                              {"source", procedure.source.text},
                              {"ground", to_json(procedure.ground)},
                              {"starts_at", JsonFields{{"value", starts_of(procedure)}, {"ground", to_json(procedure.starts_at.ground)}}},
                              {"blocks", std::move(blocks)}});
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
