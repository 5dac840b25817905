#include "script/lay.hpp"

#include "base/nearest.hpp"

#include <memory>
#include <optional>

namespace recourse {

namespace {

std::shared_ptr<const Ground> ground_of(const AssumptionSet& set, const Field& answer) {
    Ground ground;
    ground.kind = GroundKind::assumption;
    ground.adopted = std::make_shared<const Adopted>(Adopted{set.name, set.adopted_by});
    // An area that has decided answers with the clause that decided it, and is printed as that clause (2.1).
    if (answer.value.ground && answer.value.ground->kind == GroundKind::clause) ground = *answer.value.ground;
    return std::make_shared<const Ground>(std::move(ground));
}

std::vector<std::string> names_of(const Table& table) {
    std::vector<std::string> names;
    for (const auto& field : table.fields) names.push_back(field.name);
    return names;
}

/// The number of the item of a list that a path goes on with: 1 of "1.when"; none where it names none.
std::optional<std::size_t> number_before(const std::string& path) {
    const auto digits = path.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string::npos || digits > 3 || path[digits] != '.') return std::nullopt;
    return static_cast<std::size_t>(std::stoi(path));
}

/// A part of a block that an answer reaches into, which takes what it has gone through off the path: "on.no_answer" is in
/// the table `on`, "on.agreed.otherwise" at the end of the list `agreed`, "holders.1.when" in the first of the holders.
Table* table_in(Table& fields, std::string& path, std::string& address) {
    const auto dot = path.find('.');
    Value* inner = dot == std::string::npos ? nullptr : fields.find(path.substr(0, dot));
    if (!inner) return nullptr;
    std::string rest = path.substr(dot + 1);
    std::string gone = path.substr(0, dot);
    Table* table = std::get_if<Table>(&inner->is);
    if (List* list = std::get_if<List>(&inner->is); list && !list->items.empty()) {
        const auto number = number_before(rest);
        const std::size_t meant = number.value_or(list->items.size());
        if (meant < 1 || meant > list->items.size()) return nullptr;
        table = std::get_if<Table>(&list->items[meant - 1].is);
        if (number) {
            gone += "." + std::to_string(*number);
            rest = rest.substr(rest.find('.') + 1);
        }
    }
    if (!table) return nullptr;
    path = std::move(rest);
    address += "." + gone;
    return table;
}

/// The reading that an answer names: `"x"`, or `{ reading = "x", ... }`; null where it names none.
const std::string* reading_in(const Value& answer) {
    const Value* named = answer.table() ? answer.table()->find("reading") : nullptr;
    return named ? named->text() : answer.text();
}

}  // namespace

Value as_in_script(const Value& answer) {
    const Table* table = answer.table();
    if (!table) return answer;
    Value made = answer;
    for (const Form form : {Form::all, Form::any, Form::each}) {
        const Value* items = table->find(to_word(form));
        if (!items || table->fields.size() != 1 || !items->list()) continue;
        made.is = Formed{form, "", items->list()->items, {}};
        return made;
    }
    if (const Value* words = table->find("wording"); words && words->text() && table->fields.size() == 1) {
        made.is = Formed{Form::wording, *words->text(), {}, {}};
        return made;
    }
    const Value* amount = table->find("amount");
    if (!amount && !table->find("before")) return answer;
    Formed limit{Form::limit, "", {}, {}};
    for (const auto& field : table->fields) {
        if (field.name == "amount") {
            limit.items.push_back(field.value);
        } else {
            limit.named.fields.push_back(field);
        }
    }
    made.is = std::move(limit);
    return made;
}

void Laying::over(std::vector<Block>& blocks, const std::string& procedure) {
    for (const auto& set : sets_) {
        const Value* group = set.answers.find(procedure);
        if (!group || !group->table()) continue;
        for (const auto& field : group->table()->fields) {
            if (field.name == "roles" && field.value.table()) {
                for (const auto& role : field.value.table()->fields) {
                    Block* block = nullptr;
                    for (auto& candidate : blocks) {
                        if (candidate.word == "role" && candidate.name == role.name) block = &candidate;
                    }
                    if (block && role.value.table()) {
                        answer(block->fields, *role.value.table(), procedure + ".roles." + role.name, set);
                    } else {
                        problems_.push_back({Severity::error, "no-such-block", role.where,
                                             "Procedure `" + procedure + "` has no role `" + role.name + "`.", ""});
                    }
                }
                continue;
            }
            Block* named = nullptr;
            Block* header = nullptr;
            std::vector<std::string> known;
            for (auto& block : blocks) {
                if (block.word == "procedure") header = &block;
                if (block.word == "role" || block.word == "fact" || block.word == "procedure") continue;
                known.push_back(block.name);
                if (block.name == field.name) named = &block;
            }
            if (named && field.value.table()) {
                answer(named->fields, *field.value.table(), procedure + "." + field.name, set);
            } else if (header && header->fields.find(field.name)) {
                answer_at(header->fields, field.name, field, procedure, set);
            } else {
                problems_.push_back({Severity::error, "no-such-block", field.where,
                                     "Procedure `" + procedure + "` has no step, duty or other block `" + field.name +
                                         "` to answer.",
                                     suggestion(field.name, known)});
            }
        }
    }
}

void Laying::over(Table& fields, const std::string& group, const std::string& name) {
    for (const auto& set : sets_) {
        const Value* of_group = set.answers.find(group);
        const Value* of_name = of_group && of_group->table() ? of_group->table()->find(name) : nullptr;
        if (of_name && of_name->table()) answer(fields, *of_name->table(), group + "." + name, set);
    }
}

void Laying::answer(Table& fields, const Table& answers, const std::string& address, const AssumptionSet& set) {
    for (const auto& field : answers.fields) answer_at(fields, field.name, field, address, set);
}

void Laying::answer_at(Table& fields, const std::string& path, const Field& given, const std::string& address,
                       const AssumptionSet& set) {
    std::string rest = path;
    std::string inside = address;
    if (Table* inner = table_in(fields, rest, inside)) return answer_at(*inner, rest, given, inside, set);
    Value* found = fields.find(path);
    if (found && found->table() && given.value.table()) {
        answer(*std::get_if<Table>(&found->is), *given.value.table(), address + "." + path, set);
        return;
    }
    const std::string whole = address + "." + path;
    if (!found) {
        const Value* on = fields.find("on");
        const bool of_on = on && on->table() && on->table()->find(path);
        problems_.push_back({Severity::error, "no-such-value", given.where,
                             of_on ? "`" + path + "` is a way on, and a set names a way on with `on.` before it."
                                   : "`" + whole + "` is not written anywhere, so there is nothing to answer.",
                             of_on ? "Write \"on." + path + "\" = " + as_written(given.value) : suggestion(path, names_of(fields))});
        return;
    }
    const auto before = given_.find(whole);
    if (before != given_.end()) {
        if (before->second.written != as_written(given.value)) {
            problems_.push_back({Severity::error, "answered-twice", given.where,
                                 "`" + whole + "` is answered here with " + as_written(given.value) + " and at " +
                                     to_text(before->second.where) + " with " + before->second.written + ".",
                                 "Lay only one of the two sets, or make them agree."});
        }
        return;
    }
    given_[whole] = {as_written(given.value), given.where};
    if (is_picked_already(given, whole)) return;
    fill(*found, given, whole, set);
    if (const auto* readings = given.value.table() ? given.value.table()->find("reading") : nullptr;
        readings && readings->text()) {
        // Readings of the same name in one block are picked together (2.7).
        for (auto& field : fields.fields) {
            if (field.value.formed(Form::readings) && field.value.formed()->named.find(*readings->text())) {
                pick(field.value, *readings->text(), given, address + "." + field.name);
                together_[address + "." + field.name] = {*readings->text(), given.where};
                field.value.ground = ground_of(set, given);
            }
        }
    }
}

/// Of two fields whose readings are picked together a set may name the reading at both, as `recourse gaps` proposes it.
bool Laying::is_picked_already(const Field& given, const std::string& address) {
    const auto picked = together_.find(address);
    const std::string* reading = reading_in(given.value);
    if (picked == together_.end() || !reading) return false;
    if (*reading != picked->second.written) {
        problems_.push_back({Severity::error, "answered-twice", given.where,
                             "`" + address + "` is read here as `" + *reading + "`, and at " + to_text(picked->second.where) + " as `" +
                                 picked->second.written + "`: readings of the same names in one block are picked together.",
                             "Write the same reading in both lines, or leave one of the lines out."});
    }
    return true;
}

void Laying::fill(Value& open, const Field& given, const std::string& address, const AssumptionSet& set) {
    if (!open.is_open()) {
        const std::string clause = open.ground && !open.ground->clauses.empty() ? open.ground->clauses.front() : "";
        problems_.push_back({Severity::error, "not-open", given.where,
                             "`" + address + "` is given" + (clause.empty() ? "" : " by clause " + clause) + " as " +
                                 as_written(open) + " and can't be assumed.",
                             "Take the line out: a set answers only what is silent, unseen, left to the area or read in several ways (`recourse gaps` lists it)."});
        return;
    }
    const auto ground = ground_of(set, given);
    if (open.formed(Form::readings)) {
        const std::string* reading = reading_in(given.value);
        if (!pick(open, reading ? *reading : as_written(given.value), given, address)) return;
    } else {
        const Where place = given.where;
        open = as_in_script(given.value);
        open.where = place;
    }
    open.ground = ground;
}

bool Laying::pick(Value& open, const std::string& reading, const Field& given, const std::string& address) {
    const Formed* readings = open.formed(Form::readings);
    if (!readings) return true;
    const Value* picked = readings->named.find(reading);
    if (!picked) {
        auto names = names_of(readings->named);
        std::erase_if(names, [](const std::string& name) { return !is_reading_name(name); });
        problems_.push_back({Severity::error, "no-such-reading", given.where,
                             "`" + address + "` has no reading `" + reading + "`.", suggestion(reading, names)});
        return false;
    }
    Value value = *picked;
    value.where = given.where;
    open = std::move(value);
    return true;
}

}  // namespace recourse
