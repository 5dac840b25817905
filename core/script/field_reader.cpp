#include "script/field_reader.hpp"

#include "base/nearest.hpp"
#include "script/hints.hpp"

#include <algorithm>

namespace recourse {

namespace {

/// The names in a `readings { }` that are no readings.
bool is_reading(const std::string& name) {
    return name != "says" && name != "cite" && name != "reading" && name != "strictest";
}

/// A path from a party, as routes write it ("raised_by.chair"), as a role.
Role path_role(const RoleName& path, const Value& value) {
    Role role;
    role.name = path;
    role.post.written = true;
    role.post.value = path.text;
    role.side = path.text.starts_with("raised_by") ? Side::raising : Side::answering;
    role.where = value.where;
    return role;
}

}  // namespace

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
        ground = {GroundKind::silence, its, text_in("silent"), "", ""};
    } else if (!text_in("unseen").empty()) {
        ground = {GroundKind::unseen, its, text_in("unseen"), "", ""};
    } else if (cite) {
        ground = {GroundKind::clause, its, "", "", ""};
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

template <class T, class To>
Stated<T> FieldReader::stated_value(const FieldPlace& place, const std::string& field, const Value& value, To&& to) {
    Stated<T> made;
    made.written = true;
    made.where = value.where;
    made.address = place.address + "." + field;
    made.ground = ground_of(value, place.ground);
    const std::string what = field_in_words(place, field);
    const Formed* readings = value.formed(Form::readings);
    if (!readings) {
        if (!value.is_open()) made.value = to(value, what);
        return made;
    }
    for (const auto& reading : readings->named.fields) {
        if (!is_reading(reading.name)) continue;
        Reading<T> one{reading.name, std::nullopt};
        if (!reading.value.is_open()) one.value = to(reading.value, what);
        made.readings.push_back(std::move(one));
    }
    return made;
}

template <class T, class To>
Stated<T> FieldReader::stated(const FieldPlace& place, const std::string& field, To&& to) {
    const Value* value = place.table.find(field);
    return value ? stated_value<T>(place, field, *value, to) : Stated<T>{};
}

Stated<std::string> FieldReader::text(const FieldPlace& place, const std::string& field) {
    return stated<std::string>(place, field, [&](const Value& v, const std::string& w) { return convert_.text(v, w); });
}

Stated<bool> FieldReader::yes_no(const FieldPlace& place, const std::string& field) {
    return stated<bool>(place, field, [&](const Value& v, const std::string& w) { return convert_.yes_no(v, w); });
}

Stated<Limit> FieldReader::limit(const FieldPlace& place, const std::string& field) {
    return stated<Limit>(place, field, [&](const Value& v, const std::string& w) {
        auto made = convert_.limit(v, w);
        const Formed* formed = v.formed(Form::limit);
        const Value* extend = made && formed ? formed->named.find("extend") : nullptr;
        if (extend && extend->table()) {
            FieldPlace own = place;
            own.ground = ground_in(formed->named, place.ground);
            made->extend = std::make_shared<const Extension>(extension_in(*extend->table(), own, field + ".extend"));
        }
        return made;
    });
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

Stated<Floor> FieldReader::floor(const FieldPlace& place, const std::string& field) {
    return stated<Floor>(place, field, [&](const Value& v, const std::string& w) {
        auto made = convert_.floor(v, w);
        if (!made) return made;
        for (const auto& item : made->items) {
            if (const auto* role = std::get_if<RoleInRoom>(&item)) must_be_role(role->role, v, w);
            if (const auto* some = std::get_if<SomeInRoom>(&item)) must_be_role(some->of, v, w);
        }
        return made;
    });
}

Stated<Deciders> FieldReader::deciders(const FieldPlace& place, const std::string& field) {
    return stated<Deciders>(place, field, [&](const Value& v, const std::string& w) {
        auto made = convert_.deciders(v, w);
        if (!made) return made;
        if (made->people) name_roles(*made->people, v, w);
        for (auto& [outcome, people] : made->by_outcome) name_roles(people, v, w);
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

Stated<People> FieldReader::people(const FieldPlace& place, const std::string& field) {
    return stated<People>(place, field, [&](const Value& v, const std::string& w) {
        auto made = convert_.people(v, w);
        if (made) name_roles(*made, v, w);
        if (made && field != "answer_by") no_count(*made, v, w);
        return made;
    });
}

/// So many of a kind can be counted in a room and among answers; elsewhere it would not be said whose act it is.
void FieldReader::no_count(const People& people, const Value& value, const std::string& field) {
    for (const auto& part : people.parts) no_count(part, value, field);
    if (people.how != Together::at_least) return;
    problem("count-of-people", value.where, field + " is at_least { }, which only `answer_by` and `must_attend` can be.",
            "Write all { }, any { } or each { } around the roles.");
}

/// Two `each` in one block pair off in order, so that they have to be equally long; a role of many is as long as the
/// issue makes it.
void FieldReader::must_pair_off(const Stated<People>& by, const Stated<People>& to, const std::string& block) {
    if (!pair_off(by, to) || by.value->parts.size() == to.value->parts.size()) return;
    for (const auto* people : {&*by.value, &*to.value}) {
        for (const auto& name : roles_in(*people)) {
            if (const Role* role = find_role(procedure_, name); role && role->many) return;
        }
    }
    problem("uneven-pairs", to.where,
            block + " has " + std::to_string(by.value->parts.size()) + " who act and " +
                std::to_string(to.value->parts.size()) + " who are asked, each to the own.",
            "Name as many in `to` as in `by`, in the same order; or write all { } where each goes to all of them.");
}

Stated<People> FieldReader::everybody(const FieldPlace& place, const std::string& field) {
    return stated<People>(place, field, [&](const Value& v, const std::string& w) {
        Value all = v;
        if (const auto* list = v.list()) all.is = Formed{Form::all, "", list->items, {}};
        auto made = convert_.people(all, w);
        if (made) name_roles(*made, v, w);
        return made;
    });
}

/// A role's name stays; a path from a party becomes the role that has it as its post.
void FieldReader::name_roles(People& made, const Value& value, const std::string& field) {
    for (auto& part : made.parts) name_roles(part, value, field);
    if (made.how != Together::one || find_role(procedure_, made.role)) return;
    if (made.role.text.starts_with("raised_by") || made.role.text.starts_with("against")) {
        const auto same = std::ranges::find_if(procedure_.roles, [&](const Role& role) {
            return role.post.value == made.role.text;
        });
        if (same != procedure_.roles.end()) {
            made.role = same->name;
        } else {
            procedure_.roles.push_back(path_role(made.role, value));
        }
        return;
    }
    must_be_role(made.role, value, field);
}

void FieldReader::must_be_role(const RoleName& name, const Value& value, const std::string& field) {
    if (find_role(procedure_, name)) return;
    std::vector<std::string> known;
    for (const auto& role : procedure_.roles) known.push_back(role.name.text);
    const std::string open = hint_for_open_word(name.text);
    problem("unknown-role", value.where, field + " is `" + name.text + "`, and there is no such role.",
            open.empty() ? suggestion(name.text, known) : open);
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

int FieldReader::number(const FieldPlace& place, const std::string& field) {
    const Value* value = place.table.find(field);
    return value && !value->is_open() ? convert_.number(*value, field_in_words(place, field)).value_or(0) : 0;
}

std::vector<Stated<Condition>> FieldReader::conditions(const FieldPlace& place, const std::string& field) {
    std::vector<Stated<Condition>> all;
    const auto one = [&](const Value& value) {
        all.push_back(stated_value<Condition>(place, field, value, [&](const Value& v, const std::string& w) {
            return convert_.condition(v, w);
        }));
    };
    const Value* value = place.table.find(field);
    if (!value) return all;
    if (const auto* list = value->list()) {
        std::ranges::for_each(list->items, one);
    } else {
        one(*value);
    }
    return all;
}

Stated<Condition> FieldReader::when(const FieldPlace& place) {
    return when_of(place, "when");
}

/// The condition `when` of a block, or of one of its holders, at whose address it is answered.
Stated<Condition> FieldReader::when_of(const FieldPlace& place, const std::string& field) {
    const Condition every_case{"in every case", {{}, {{{}, "true"}}}};
    const Value* value = place.table.find("when");
    if (!value) return {};
    auto made = stated_value<Condition>(place, field, *value, [&](const Value& v, const std::string& w) {
        return convert_.condition(v, w);
    });
    for (auto& reading : made.readings) {
        if (!reading.value) reading.value = every_case;
    }
    const auto* ground = value->ground.get();
    const bool chosen = ground && (ground->kind == GroundKind::assumption || ground->kind == GroundKind::clause);
    if (chosen && value->formed(Form::silent)) {
        made.value = every_case;
        made.ground = *ground;
    }
    return made;
}

Stated<Strength> FieldReader::strength(const FieldPlace& place) {
    return stated<Strength>(place, "strength", [](const Value& v, const std::string&) {
        return v.text() ? strength_of(*v.text()) : std::nullopt;
    });
}

std::vector<Holder> FieldReader::holders(const FieldPlace& place, const std::string& field) {
    std::vector<Holder> all;
    const Value* value = place.table.find(field);
    if (!value || !value->list()) return all;
    std::size_t number = 0;
    for (const auto& item : value->list()->items) {
        ++number;
        if (!item.table() || !item.table()->find("when")) continue;
        const FieldPlace inner{*item.table(), place.ground, place.address, place.name, item.where};
        auto when = when_of(inner, field + "." + std::to_string(number) + ".when");
        all.push_back({std::move(when), plain(inner, "post"), plain(inner, "whom"), item.where});
    }
    return all;
}

MomentsTogether FieldReader::moments_together(const FieldPlace& place, const std::string& field) {
    const Value* value = place.table.find(field);
    return {moments(place, field), value && value->formed(Form::all) != nullptr};
}

std::vector<MomentName> FieldReader::any_moment(const FieldPlace& place, const std::string& field, const std::string& instead) {
    auto made = moments_together(place, field);
    if (made.all) {
        problem("all-moments", place.table.find(field)->where, field_in_words(place, field) + " is all { } of moments, and any one of them would be enough there.",
                "Write one moment, and " + instead + ".");
    }
    return std::move(made.moments);
}

std::vector<MomentName> FieldReader::moments(const FieldPlace& place, const std::string& field) {
    std::vector<MomentName> all;
    const Value* value = place.table.find(field);
    if (!value) return all;
    const auto add = [&](const Value& one) {
        if (!one.text()) return;
        all.push_back(MomentName{*one.text()});
        const auto is_known = [&](const std::string& moment) {
            return std::ranges::find(view_, "come." + moment, &Read::path) != view_.end();
        };
        if (is_known(*one.text())) return;
        std::vector<std::string> known;
        for (const auto& read : view_) {
            if (read.path.starts_with("come.")) known.push_back(read.path.substr(5));
        }
        problem("unknown-moment", one.where,
                field_in_words(place, field) + " is `" + *one.text() + "`, and there is no such moment.",
                is_known(*one.text() + ".opened") ? "Write one of the moments of that step, such as \"" + *one.text() + ".acted\"."
                : is_known(*one.text() + ".owed") ? "Write one of the moments of that duty, such as \"" + *one.text() + ".done\"."
                                                  : suggestion(*one.text(), known));
    };
    add(*value);
    if (const auto* formed = value->formed()) std::ranges::for_each(formed->items, add);
    if (const auto* list = value->list()) std::ranges::for_each(list->items, add);
    return all;
}

}  // namespace recourse
