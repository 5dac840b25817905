#include "world/names_taken.hpp"

#include "config/kinds.hpp"

namespace recourse {

std::vector<NamesTaken> names_taken_by(const Entry& entry) {
    std::vector<NamesTaken> taken;
    const EntryKind* kind = find_entry_kind(entry.kind);
    if (!kind) return taken;
    for (const auto& field : kind->fields) {
        if (!field.names.empty()) taken.push_back({field.word, field.names});
    }
    return taken;
}

}  // namespace recourse
