#include "render/entries.hpp"
#include "render/entry_values.hpp"
#include "render/grounds.hpp"
#include "render/layout.hpp"
#include "render/tables.hpp"

namespace recourse {

namespace {

Json clause_fields(const Source& source, const Clause& clause) {
    JsonFields fields{{"clause", source.name + "/" + clause.name}};
    add_if_any(fields, "title", clause.title);
    add_if_any(fields, "says", clause.says);
    add_if_any(fields, "unseen", clause.unseen);
    fields.emplace_back("second_hand", clause.second_hand);
    return fields;
}

/// What the day of publication rests on: the document itself, or what it says nothing of.
Ground ground_of_published(const Source& source) {
    if (source.published.ground) return *source.published.ground;
    const bool silent = source.published.formed(Form::silent);
    const bool unseen = source.published.formed(Form::unseen);
    return {silent ? GroundKind::silence : unseen ? GroundKind::unseen : GroundKind::clause, {source.name}, "", {}};
}

}  // namespace

std::string source_text(const Source& source, const Style& style) {
    std::string text = strong(style, shown(source.title)) + "\n";
    std::vector<std::vector<std::string>> head{{"  document", shown(source.name)}, {"  published", value_text(Area{}, source.published) + " " + in_brackets(ground_of_published(source))}};
    if (!source.status.empty()) head.push_back({"  status", shown(source.status)});
    text += table_text({}, head, style) + "\n" + strong(style, "Clauses") + "\n";
    std::vector<std::vector<std::string>> rows;
    for (const auto& clause : source.clauses) {
        rows.push_back({"  " + shown(clause.name), shown(clause.title) + (clause.unseen.empty() ? "" : " (not seen)") +
                                                       (clause.second_hand ? " (known at second hand)" : "")});
    }
    return text + table_text({}, rows, style);
}

std::string source_json(const Source& source) {
    JsonFields fields{{"schema", "recourse/source/1"}, {"source", source.name}, {"title", source.title}};
    add_if_any(fields, "short", source.shorter);
    fields.emplace_back("published", to_json(source.published));
    fields.emplace_back("published_ground", to_json(ground_of_published(source)));
    add_if_any(fields, "status", source.status);
    JsonList clauses;
    for (const auto& clause : source.clauses) clauses.push_back(clause_fields(source, clause));
    fields.emplace_back("clauses", std::move(clauses));
    return to_text(Json(std::move(fields)));
}

std::string clause_text(const Source& source, const Clause& clause, const std::vector<Citation>& cited,
                        const Style& style) {
    std::string text = strong(style, shown(clause.title.empty() ? clause.name : clause.title)) + "\n";
    text += wrapped("  ", shown(source.title) + ", " + shown(clause.name), style.columns) + "\n";
    if (!clause.says.empty()) text += wrapped("  ", shown(clause.says), style.columns);
    if (!clause.unseen.empty()) text += wrapped("  Not seen: ", shown(clause.unseen), style.columns);
    if (clause.second_hand) text += "  Known at second hand.\n";
    text += "\n" + strong(style, "What rests on it") + "\n";
    if (cited.empty()) return text + "  nothing here\n";
    std::vector<std::vector<std::string>> rows;
    for (const auto& one : cited) rows.push_back({"  " + shown(to_text(one.where)), shown(one.says)});
    return text + table_text({}, rows, style);
}

std::string clause_json(const Source& source, const Clause& clause, const std::vector<Citation>& cited) {
    JsonFields fields{{"schema", "recourse/clause/1"}};
    const Json own = clause_fields(source, clause);
    for (const auto& field : std::get<JsonFields>(own.is)) fields.push_back(field);
    JsonList list;
    for (const auto& one : cited) list.emplace_back(JsonFields{{"says", one.says}, {"where", to_text(one.where)}});
    fields.emplace_back("cited_by", std::move(list));
    return to_text(Json(std::move(fields)));
}

}  // namespace recourse
