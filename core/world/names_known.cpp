#include "world/names_known.hpp"

#include <algorithm>

namespace recourse {

namespace {

class Known {
public:
    Known(const Area& area, const Procedure& procedure) : area_(area), procedure_(procedure) {}

    bool body(const std::string& name) const { return find_called(area_, "body", name) != nullptr; }

    bool bodies(const std::vector<std::string>& names) const {
        return std::ranges::all_of(names, [this](const std::string& name) { return body(name); });
    }

    /// A role of the procedure, a seat such as "raised_by.chair", a body or a post; nobody at all counts as known.
    bool person(const std::string& name) const {
        const std::string party = name.substr(0, name.find('.'));
        return name.empty() || party == "raised_by" || party == "against" || find_role(procedure_, RoleName{name}) ||
               body(party) || find_called(area_, "post", name);
    }

    bool people(const std::vector<std::string>& names) const {
        return std::ranges::all_of(names, [this](const std::string& name) { return person(name); });
    }

    bool present(const Present& one) const {
        const auto stands_in = one.facts.find("stands_in_for");
        return person(one.role) && person(one.post) && (stands_in == one.facts.end() || person(stands_in->second));
    }

    bool event(const Event& event) const {
        return people(event.by) && people(event.to) && people(event.informed) && people(event.consulted) &&
               std::ranges::all_of(event.present, [this](const Present& one) { return present(one); });
    }

    bool role(const Role& role) const {
        return (!role.post.value || person(*role.post.value)) && (!role.stand_in.value || person(*role.stand_in.value)) &&
               std::ranges::all_of(role.holders, [this](const Holder& holder) { return person(holder.post); });
    }

    bool leads(const std::string& topic) const {
        if (topic.empty()) return true;
        const Entry* entry = find_called(area_, "topic", topic);
        return entry && bodies(texts_of(*entry, "leads"));
    }

    bool protocol() const {
        return std::ranges::all_of(protocol_boards(area_), [this](const BodyName& board) { return body(board.text); });
    }

private:
    const Area& area_;
    const Procedure& procedure_;
};

bool has_function(const Value& value);

bool has_function(const Table& table) {
    return std::ranges::any_of(table.fields, [](const Field& field) { return has_function(field.value); });
}

bool has_function(const std::vector<Value>& values) {
    return std::ranges::any_of(values, [](const Value& value) { return has_function(value); });
}

bool has_function(const Value& value) {
    if (value.function()) return true;
    if (const List* list = value.list()) return has_function(list->items);
    if (const Table* table = value.table()) return has_function(*table);
    const Formed* formed = value.formed();
    return formed && (has_function(formed->items) || has_function(formed->named));
}

}  // namespace

bool names_known(const Prepared& prepared, const Story& story) {
    const Procedure& procedure = *prepared.procedure;
    const Known known(prepared.area, procedure);
    return known.bodies(story.raised_by) && known.bodies(story.against) && known.leads(story.topic) && known.protocol() &&
           std::ranges::all_of(story.roles, [&](const auto& filled) { return known.people(filled.second); }) &&
           std::ranges::all_of(story.events, [&](const Event& event) { return known.event(event); }) &&
           std::ranges::all_of(procedure.roles, [&](const Role& role) { return known.role(role); });
}

bool has_function(const Recorded& script) {
    return std::ranges::any_of(script.blocks, [](const Block& block) { return has_function(block.fields); });
}

}  // namespace recourse
