#include "render/procedures.hpp"

#include "base/words_in.hpp"
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

/// Whether a block of the procedure has each word of the question.
bool is_about(const ShownBlock& block, const Procedure& procedure, const std::string& question) {
    std::string all = procedure.title + "\n" + procedure.name.text + "\n" + block.name + "\n" + block.title + "\n" + block.ground.says;
    for (const auto& field : block.fields) all += "\n" + field.word + "\n" + field.says + "\n" + field.ground.says;
    return has_words(all, question);
}

}  // namespace

std::vector<ShownBlock> blocks_about(const Procedure& procedure, const std::string& question) {
    auto blocks = shown_blocks(procedure);
    std::erase_if(blocks, [&](const ShownBlock& block) { return !is_about(block, procedure, question); });
    return blocks;
}

std::string procedure_about_text(const Procedure& procedure, const std::string& question, const Style& style) {
    std::string text;
    for (const auto& block : blocks_about(procedure, question)) text += "\n" + block_text(block, style);
    if (text.empty()) return "";
    return strong(style, shown(procedure.title)) + " (" + shown(procedure.name.text) + ")\n" + text;
}

std::string procedure_text(const Procedure& procedure, const Style& style) {
    std::string text = strong(style, shown(procedure.title)) + "\n";
    text += table_text({}, {{"  procedure", shown(procedure.name.text) + " " + in_brackets(procedure.ground)},
                            {"  document", shown(procedure.source.text)},
                            {"  starts at", shown(starts_of(procedure)) + " " + in_brackets(procedure.starts_at.ground)}},
                       style);
    for (const auto& block : shown_blocks(procedure)) text += "\n" + block_text(block, style);
    return text;
}

Json to_json(const ShownBlock& block) {
    JsonFields fields;
    for (const auto& field : block.fields) {
        fields.emplace_back(field.word, JsonFields{{"value", field.says}, {"ground", to_json(field.ground)}});
    }
    JsonFields made{{"kind", block.kind}, {"name", block.name}};
    add_if_any(made, "title", block.title);
    made.emplace_back("ground", to_json(block.ground));
    made.emplace_back("fields", std::move(fields));
    return made;
}

std::string procedure_json(const Procedure& procedure, const std::vector<ShownBlock>& shown) {
    JsonList blocks;
    for (const auto& block : shown) blocks.push_back(to_json(block));
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
