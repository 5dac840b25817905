#include "render/procedures.hpp"

#include "base/words_in.hpp"
#include "render/grounds.hpp"
#include "render/in_force.hpp"
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
    for (const auto& place : places_in(procedure.starts_at)) made += (made.empty() ? "" : " or ") + place.text;
    if (made.empty()) return "open";
    return procedure.starts_at.value ? made : "open: " + made;
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

std::string procedure_json(const Procedure& procedure, const std::vector<InForce>& others, const std::vector<ShownBlock>& shown) {
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
    JsonList blocks;
    for (const auto& block : shown) blocks.push_back(to_json(block));
    made.emplace_back("blocks", std::move(blocks));
    return to_text(Json(std::move(made)));
}

std::string procedures_text(const std::vector<Procedure>& procedures, const Style& style) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& one : procedures) {
        const InForce when = in_force_of(one);
        rows.push_back({shown(one.name.text), shown(one.title) + " " + in_brackets(one.ground) +
                                                  (when.always() ? "" : ", in force " + in_words(when))});
    }
    return rows.empty() ? "" : table_text({}, rows, style);
}

std::string procedures_json(const Area& area, const std::vector<Procedure>& procedures) {
    std::vector<std::string> names;
    JsonList titles;
    for (const auto& one : procedures) {
        if (names.empty() || names.back() != one.name.text) names.push_back(one.name.text);
        JsonFields title{{"procedure", one.name.text}, {"title", one.title}};
        add_if_any(title, "in_force", to_json(in_force_of(one)));
        title.emplace_back("ground", to_json(one.ground));
        titles.emplace_back(std::move(title));
    }
    return to_text(JsonFields{{"schema", "recourse/procedures/1"},
                              {"area", area.header.name},
                              {"procedures", json_texts(names)},
                              {"titles", std::move(titles)},
                              {"ground", to_json(area.header.ground)}});
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
