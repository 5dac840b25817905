#include "script/outcome_sets.hpp"

#include "script/words.hpp"

namespace recourse {

OutcomeSets outcome_sets_of(const std::vector<Block>& blocks) {
    OutcomeSets declared;
    for (const auto& block : blocks) {
        const Value* names = block.word == "outcomes" ? block.fields.find("outcomes") : nullptr;
        if (!names || !names->list()) continue;
        std::vector<std::string> set;
        for (const auto& item : names->list()->items) {
            if (item.text()) set.push_back(*item.text());
        }
        for (const auto& name : set) {
            for (const auto& partner : set) {
                if (partner != name) declared[name].push_back(partner);
            }
        }
    }
    return declared;
}

std::vector<WaysAsRead> ways_as_read(const Value* on) {
    std::vector<WaysAsRead> all;
    if (!on) return all;
    if (on->table()) all.push_back({"", on->table()});
    if (const Formed* readings = on->formed(Form::readings)) {
        for (const auto& one : readings->named.fields) {
            if (is_reading_name(one.name)) all.push_back({one.name, one.value.table()});
        }
    }
    return all;
}

const std::vector<std::string>* partners_of(const OutcomeSets& declared, const std::string& outcome) {
    if (const auto found = declared.find(outcome); found != declared.end()) return &found->second;
    const auto* word = find_outcome_word(outcome);
    return word ? &word->partners : nullptr;
}

}  // namespace recourse
