#include "config/read_source.hpp"

#include "config/names_once.hpp"
#include "config/read.hpp"
#include "model/fields.hpp"

#include <utility>

namespace recourse {

namespace {

Clause read_clause(const Table& table, const Where& where, Problems& problems) {
    Fields fields(table, where, "this clause", problems);
    Clause clause;
    clause.where = where;
    clause.name = fields.text("name");
    clause.title = fields.optional_text("title");
    clause.says = fields.optional_text("says");
    clause.second_hand = fields.optional_yes_no("second_hand").value_or(false);
    clause.unseen = fields.optional_text("unseen");
    if (!table.find("says") && !table.find("unseen")) {
        fields.missing("says", "Write says = \"what stands there, in own words\", or unseen = \"why it was not read\".");
    }
    fields.finish();
    return clause;
}

void read_clauses(Source& source, Fields& fields) {
    constexpr auto hint = "Write [[clause]], with two brackets, above each clause.";
    const Value* clauses = fields.optional_value("clause");
    if (!clauses) {
        fields.missing("clause", hint);
        return;
    }
    if (!clauses->list()) {
        fields.wrong("clause", *clauses, "a list of clauses", hint);
        return;
    }
    NamesOnce names("clause", fields.problems());
    for (const auto& item : clauses->list()->items) {
        if (!item.table()) {
            fields.wrong("clause", item, "a table", hint);
            continue;
        }
        source.clauses.push_back(read_clause(*item.table(), item.where, fields.problems()));
        names.add(source.clauses.back().name, item.where);
    }
}

}  // namespace

Result<Source> read_source(std::string_view text, const FileName& file, std::string name) {
    auto read = read_toml(text, file);
    if (!read.value) return {std::nullopt, std::move(read.problems)};
    Result<Source> result{Source{}, std::move(read.problems)};
    Source& source = *result.value;
    source.name = std::move(name);
    source.where = {file, 1, 1};
    Fields fields(*read.value, {file, 0, 0}, "the document", result.problems);
    source.title = fields.text("title");
    source.shorter = fields.text("short");
    source.status = fields.text("status");
    const Value* published = fields.optional_value("published");
    if (!published) {
        fields.missing("published", "Write published = \"January 2016\", or { silent = \"no date is given\" }.");
    } else {
        source.published = *published;
        if (!published->is_open()) fields.text("published");
    }
    read_clauses(source, fields);
    fields.finish();
    leave_out_what_may_be_there(result.problems);
    return result;
}

}  // namespace recourse
