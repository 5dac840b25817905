#include "world/names_taken.hpp"

#include "config/kinds.hpp"

namespace recourse {

std::vector<NamesTaken> names_taken_by(const Entry& entry) {
    std::vector<NamesTaken> taken;
    const EntryKind* kind = find_entry_kind(entry.kind);
    if (!kind) return taken;
    const auto add = [&](const char* field, const char* column, std::span<const char* const> names) {
        if (!names.empty()) taken.push_back({field, column, {names.begin(), names.end()}});
    };
    for (const auto& field : kind->fields) {
        add(field.word, "", field.names);
        if (!field.columns) continue;
        for (const auto& column : field.columns->fields) add(field.word, column.word, column.names);
    }
    return taken;
}

}  // namespace recourse
