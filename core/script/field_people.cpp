#include "script/field_reader.hpp"

#include "base/nearest.hpp"
#include "script/hints.hpp"

#include <algorithm>

namespace recourse {

namespace {

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
    std::string hint = hint_for_open_word(name.text);
    const std::string titled = name_titled(procedure_, name.text);
    if (hint.empty() && std::ranges::find(known, titled) != known.end()) hint = "That is a title. Write its name: \"" + titled + "\".";
    if (hint.empty()) hint = suggestion(name.text, known);
    // A post or a title is written where one first thinks of a person, and a role is what stands for them here.
    if (!hint.starts_with("That") && !hint.starts_with("Did") && !hint.starts_with("`")) {
        const bool is_post = name.text.find('-') != std::string::npos && name.text.find(' ') == std::string::npos;
        std::string role = is_post ? name.text : "chair";
        std::ranges::replace(role, '-', '_');
        hint += std::string(hint.empty() ? "" : " ") + "For somebody else write a role first, as in role \"" + role + "\" { post = \"" +
                (is_post ? name.text : "the post") + "\", cite = \"the clause\" }, and here \"" + role + "\".";
    }
    problem("unknown-role", value.where, field + " is `" + name.text + "`, and there is no such role.", hint);
}

}  // namespace recourse
