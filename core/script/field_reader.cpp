#include "script/field_reader.hpp"

namespace recourse {

std::string field_in_words(const FieldPlace& place, const std::string& field) {
    return "`" + field + "` of " + place.name;
}

// --- grounds ---

std::vector<std::string> FieldReader::clauses(const Value& cite) const {
    std::vector<std::string> all;
    const auto add = [&](const std::string& clause) {
        const bool whole = clause.find('/') != std::string::npos || procedure_.source.empty();
        all.push_back(whole ? clause : procedure_.source.text + "/" + clause);
    };
    if (const auto* one = cite.text()) add(*one);
    if (const auto* list = cite.list()) {
        for (const auto& item : list->items) {
            if (item.text()) add(*item.text());
        }
    }
    return all;
}

Ground FieldReader::ground_in(const Table& table, const Ground& otherwise) const {
    const auto text_in = [&](const char* field) {
        const Value* value = table.find(field);
        return value && value->text() ? *value->text() : std::string();
    };
    Ground ground = otherwise;
    const Value* cite = table.find("cite");
    const auto its = cite ? clauses(*cite) : std::vector<std::string>{};
    if (!text_in("silent").empty()) {
        ground = {GroundKind::silence, its, text_in("silent"), {}};
    } else if (!text_in("unseen").empty()) {
        ground = {GroundKind::unseen, its, text_in("unseen"), {}};
    } else if (cite) {
        ground = {GroundKind::clause, its, "", {}};
    }
    if (!text_in("reading").empty() && ground.kind == GroundKind::clause) ground.says = text_in("reading");
    return ground;
}

/// What a value rests on: an assumption or a ground of its own, else that of its block; of an open value, why.
Ground FieldReader::ground_of(const Value& value, const Ground& block) const {
    if (value.ground && !value.is_open()) return *value.ground;
    const Formed* formed = value.formed();
    if (!formed) return block;
    Ground ground = ground_in(formed->named, block);
    if (!value.is_open()) return ground;
    ground.says = formed->says;
    switch (formed->form) {
        case Form::silent: ground.kind = GroundKind::silence; break;
        case Form::unseen: ground.kind = GroundKind::unseen; break;
        case Form::configured: ground.kind = GroundKind::configured; break;
        default: ground.kind = GroundKind::readings; break;
    }
    return ground;
}

FieldPlace FieldReader::place_of(const Block& block) const {
    std::string address = procedure_.name.text + (block.word == "role" ? ".roles." : ".") + block.name;
    return {block.fields, ground_in(block.fields, {}), std::move(address), block.word + " `" + block.name + "`",
            block.where};
}

FieldPlace FieldReader::place_of(const std::string& route, const RouteFields& fields) {
    return {fields.fields, fields.ground, "routes." + route, "route `" + route + "`", fields.where};
}

void FieldReader::problem(std::string id, Where where, std::string says, std::string hint) {
    problems_.push_back({Severity::error, std::move(id), std::move(where), std::move(says), std::move(hint)});
}

// --- values ---

Stated<std::string> FieldReader::text(const FieldPlace& place, const std::string& field) {
    return stated<std::string>(place, field, [&](const Value& v, const std::string& w) { return convert_.text(v, w); });
}

Stated<bool> FieldReader::yes_no(const FieldPlace& place, const std::string& field) {
    return stated<bool>(place, field, [&](const Value& v, const std::string& w) { return convert_.yes_no(v, w); });
}

Stated<Limit> FieldReader::limit(const FieldPlace& place, const std::string& field) {
    return stated<Limit>(place, field, [&](const Value& v, const std::string& w) {
        auto made = convert_.limit(v, w);
        if (made) extensions_of_limits(*made, v, place, field);
        return made;
    });
}

/// How the limit is made longer, or each of those that it is made of.
void FieldReader::extensions_of_limits(Limit& made, const Value& value, const FieldPlace& place, const std::string& field) {
    const Formed* formed = value.formed();
    if (!formed) return;
    FieldPlace own = place;
    own.ground = ground_in(formed->named, place.ground);
    if (const Value* extend = formed->form != Form::by_fact ? formed->named.find("extend") : nullptr; extend && extend->table()) {
        made.extend = std::make_shared<const Extension>(extension_in(*extend->table(), own, field + ".extend"));
    }
    if (auto* sooner = std::get_if<SoonerLimit>(&made.is)) {
        for (std::size_t i = 0; i < sooner->parts.size(); ++i) extensions_of_limits(sooner->parts[i], formed->items[i], own, field);
    }
    if (auto* table = std::get_if<TableLimit>(&made.is)) {
        for (std::size_t i = 0; i < table->limits.size(); ++i) {
            const auto& answer = table->table.columns.front().answers[*table->table.rows[i].answers.front()];
            extensions_of_limits(table->limits[i], *formed->named.find(answer), own, field);
        }
    }
}

Stated<Extension> FieldReader::extension(const FieldPlace& place, const std::string& field) {
    return stated<Extension>(place, field, [&](const Value& v, const std::string&) -> std::optional<Extension> {
        if (!v.table()) return std::nullopt;
        return extension_in(*v.table(), place, field);
    });
}

Extension FieldReader::extension_in(const Table& table, const FieldPlace& place, const std::string& field) {
    const FieldPlace inner{table, ground_in(table, place.ground), place.address + "." + field,
                           field_in_words(place, field), place.where};
    Extension made;
    made.by = people(inner, "by");
    made.at_most = stated<Amount>(inner, "at_most", [&](const Value& v, const std::string& w) { return convert_.amount(v, w); });
    made.needs = conditions(inner, "needs");
    made.as_long_as = conditions(inner, "as_long_as");
    made.records = texts(inner, "records");
    made.ground = inner.ground;
    return made;
}

Stated<Ways> FieldReader::ways(const FieldPlace& place, const std::string& field) {
    return stated<Ways>(place, field, [&](const Value& v, const std::string& w) {
        auto made = convert_.ways(v, w);
        const Table* last = v.list() && !v.list()->items.empty() ? v.list()->items.back().table() : nullptr;
        const Value* otherwise = last ? last->find("otherwise") : nullptr;
        if (!made || !otherwise) return made;
        made->otherwise = stated_value<PlaceName>(place, field + ".otherwise", *otherwise,
            [&](const Value& one, const std::string& what) -> std::optional<PlaceName> {
                auto name = convert_.text(one, what);
                if (!name) return std::nullopt;
                return PlaceName{std::move(*name)};
            });
        return made;
    });
}

Stated<ChairsScope> FieldReader::chairs(const FieldPlace& place, const std::string& field) {
    return stated<ChairsScope>(place, field,
                               [&](const Value& v, const std::string& w) -> std::optional<ChairsScope> {
                                   const auto scope = convert_.text(v, w);
                                   if (!scope) return std::nullopt;
                                   return *scope == "parties" ? ChairsScope::parties : ChairsScope::all;
                               });
}

std::string FieldReader::plain(const FieldPlace& place, const std::string& field) const {
    const Value* value = place.table.find(field);
    return value && value->text() ? *value->text() : std::string();
}

bool FieldReader::is_true(const FieldPlace& place, const std::string& field) const {
    const Value* value = place.table.find(field);
    return value && value->yes_no() && *value->yes_no();
}

std::vector<std::string> FieldReader::texts(const FieldPlace& place, const std::string& field) {
    const Value* value = place.table.find(field);
    return value && !value->is_open() ? convert_.texts(*value, field_in_words(place, field)) : std::vector<std::string>{};
}

Stated<std::vector<PlaceName>> FieldReader::places(const FieldPlace& place, const std::string& field) {
    return stated<std::vector<PlaceName>>(place, field, [&](const Value& v, const std::string& w) {
        std::vector<PlaceName> names;
        for (auto& name : convert_.texts(v, w)) names.push_back(PlaceName{std::move(name)});
        return std::optional(std::move(names));
    });
}

int FieldReader::number(const FieldPlace& place, const std::string& field) {
    const Value* value = place.table.find(field);
    return value && !value->is_open() ? convert_.number(*value, field_in_words(place, field)).value_or(0) : 0;
}

Stated<Strength> FieldReader::strength(const FieldPlace& place) {
    return stated<Strength>(place, "strength", [](const Value& v, const std::string&) {
        return v.text() ? strength_of(*v.text()) : std::nullopt;
    });
}

}  // namespace recourse
