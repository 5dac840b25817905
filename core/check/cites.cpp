#include "check/cites.hpp"

#include "base/nearest.hpp"
#include "model/written.hpp"

#include <algorithm>
#include <utility>

namespace recourse {

namespace {

/// The numbers in the name of a clause: "7" and "1" of "7.mutual-challenge.1".
std::string numbers_in(const std::string& clause) {
    std::string numbers;
    for (const char c : clause) numbers += c >= '0' && c <= '9' ? c : ' ';
    std::erase(numbers, ' ');
    return numbers;
}

/// A clause with another number is another clause, and never what was meant.
std::string hint_for(const std::string& clause, std::vector<std::string> known) {
    const std::string list = suggestion("", known);
    std::erase_if(known, [&](const std::string& one) { return numbers_in(one) != numbers_in(clause); });
    const auto near = nearest(clause, known);
    return near ? "Did you mean `" + *near + "`?" : list;
}

std::string hint_for_source(const std::vector<std::string>& known) {
    const std::string name = known.size() == 1 ? known.front() : "name";
    const std::string list = suggestion("", known);
    return "Write source = \"" + name + "\": a file of config/sources, without .toml." + (list.empty() ? "" : " " + list);
}

}  // namespace

Problems Cites::in(const Table& file) {
    problems_.clear();
    document_.clear();
    look(file);
    return std::exchange(problems_, {});
}

Problems Cites::in(const Recorded& script) {
    problems_.clear();
    document_.clear();
    for (const auto& block : script.blocks) {
        if (block.word != "procedure") continue;
        const Value* source = block.fields.find("source");
        if (!source) {
            problems_.push_back({Severity::error, "no-source", block.where,
                                 "Procedure `" + block.name + "` does not say which document it comes from.",
                                 hint_for_source(world_.sources())});
        }
        if (!source || !source->text()) continue;
        document_ = *source->text();
        if (!clauses_of(document_)) {
            problems_.push_back({Severity::error, "unknown-source", source->where,
                                 "Procedure `" + block.name + "` comes from the document `" + document_ +
                                     "`, and config/sources has no such file.",
                                 suggestion(document_, world_.sources())});
        }
    }
    for (const auto& block : script.blocks) look(block.fields);
    return std::exchange(problems_, {});
}

void Cites::look(const Table& table) {
    for (const auto& field : table.fields) {
        if (field.name == "cite") {
            look_at_cite(field.value);
        } else {
            look(field.value);
        }
    }
}

void Cites::look(const Value& value) {
    if (value.ground) {
        for (const auto& clause : value.ground->clauses) look_up(clause, value.where);
    }
    if (const auto* list = value.list()) {
        for (const auto& item : list->items) look(item);
    } else if (const auto* table = value.table()) {
        look(*table);
    } else if (const auto* formed = value.formed()) {
        for (const auto& item : formed->items) look(item);
        look(formed->named);
    }
}

void Cites::look_at_cite(const Value& value) {
    for (const auto& one : written_texts(value)) look_up(one.text, one.where);
}

void Cites::look_up(const std::string& cite, const Where& where) {
    const auto slash = cite.find('/');
    const std::string document = slash == std::string::npos ? document_ : cite.substr(0, slash);
    const std::string clause = slash == std::string::npos ? cite : cite.substr(slash + 1);
    if (document.empty()) return;  // said once, at the procedure
    const auto& clauses = clauses_of(document);
    if (!clauses) {
        if (slash == std::string::npos) return;  // said once, at the procedure
        problems_.push_back({Severity::error, "unknown-source", where,
                             "The clause `" + cite + "` is of the document `" + document +
                                 "`, and config/sources has no such file.",
                             suggestion(document, world_.sources())});
    } else if (std::ranges::find(*clauses, clause) == clauses->end()) {
        std::string hint = hint_for(clause, *clauses);
        if (hint.empty()) hint = "`recourse show " + document + "` lists its clauses.";
        problems_.push_back({Severity::error, "unknown-clause", where,
                             "The document `" + document + "` has no clause `" + clause + "`.", hint});
    }
}

const std::optional<std::vector<std::string>>& Cites::clauses_of(const std::string& document) {
    const auto found = known_.find(document);
    if (found != known_.end()) return found->second;
    auto& made = known_[document];
    const auto source = world_.source(SourceName{document});
    if (source.value) {
        made.emplace();
        for (const auto& clause : source.value->clauses) made->push_back(clause.name);
    }
    return made;
}

}  // namespace recourse
