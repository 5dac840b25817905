#include "check/sets.hpp"

#include "base/nearest.hpp"
#include "world/lay_entries.hpp"
#include "world/lay_over.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace recourse {

namespace {

/// A procedure, or a group of entries that can be answered, with the area that has it.
struct Candidate {
    std::string area;
    std::string procedure;
};

class SetLook {
public:
    SetLook(const World& world, const AssumptionSet& set) : world_(world), set_(set), sets_{set} {
        for (const auto& name : world.areas()) {
            const auto area = world.area(AreaName{name}, {"routes"});
            if (!area.value) continue;
            for (const auto& procedure : area.value->header.procedures) {
                candidates_.push_back({name, procedure});
                known_.insert(procedure);
            }
            for (const auto& [group, kind] : entry_groups()) {
                if (entries_of(*area.value, kind).empty()) continue;
                candidates_.push_back({name, group});
                known_.insert(group);
            }
        }
    }

    Problems problems() {
        for (const auto& group : set_.answers.fields) of(group);
        return std::move(problems_);
    }

private:
    void of(const Field& group) {
        if (!known_.contains(group.name)) {
            problems_.push_back({Severity::error, "unknown-procedure", group.where,
                                 "The set answers a procedure `" + group.name + "`, and no area has one.",
                                 suggestion(group.name, {known_.begin(), known_.end()})});
            return;
        }
        // Areas may have a procedure of the same name: the set is for the one that it fits best.
        std::optional<Problems> best;
        for (const auto& candidate : candidates_) {
            if (candidate.procedure != group.name) continue;
            auto found = laid_over(candidate, group.value.table());
            if (!best || found.size() < best->size()) best = std::move(found);
        }
        if (best) append(problems_, std::move(*best));
    }

    /// What is wrong with the set itself where it is laid over a procedure, under any of the texts that this has had.
    Problems laid_over(const Candidate& candidate, const Table* answers) {
        Problems found;
        for (const auto& day : world_.days_to_read(AreaName{candidate.area}, ProcedureName{candidate.procedure}, {})) {
            for (auto& one : laid_over(candidate, answers, day)) {
                const auto same = [&](const Problem& other) { return to_text(other.where) == to_text(one.where) && other.says == one.says; };
                if (std::ranges::none_of(found, same)) found.push_back(std::move(one));
            }
        }
        return found;
    }

    Problems laid_over(const Candidate& candidate, const Table* answers, const std::optional<Date>& on) {
        auto laid = lay_over(world_, AreaName{candidate.area}, sets_, on);
        Problems found = std::move(laid.problems);
        if (!laid.value) return {};
        const auto group = std::ranges::find(entry_groups(), candidate.procedure, &EntryGroup::group);
        if (group != entry_groups().end() && answers) unknown_entries(*answers, group->kind, laid.value->written, found);
        const AreaProcedure of_script{AreaName{candidate.area}, ProcedureName{candidate.procedure}};
        for (const auto& script : laid.value->scripts) {
            if (script.procedure == of_script) append(found, procedure_of(script.laid, laid.value->laid, scripts_of(*laid.value)).problems);
        }
        // A set may answer other procedures too, which the area need not have.
        std::erase_if(found, [&](const Problem& problem) {
            return problem.where.file_name() != set_.where.file_name();
        });
        return found;
    }

    static void unknown_entries(const Table& answers, const std::string& kind, const Area& area, Problems& found) {
        const auto known = names_of(area, kind);
        for (const auto& entry : answers.fields) {
            if (std::ranges::find(known, entry.name) != known.end()) continue;
            found.push_back({Severity::error, "no-such-block", entry.where,
                             "The set answers a " + kind + " `" + entry.name + "`, and there is none.",
                             suggestion(entry.name, known)});
        }
    }

    const World& world_;
    const AssumptionSet& set_;
    std::vector<AssumptionSet> sets_;
    std::vector<Candidate> candidates_;
    std::set<std::string> known_;
    Problems problems_;
};

}  // namespace

Problems set_defects(const World& world, const AssumptionSet& set) {
    return SetLook(world, set).problems();
}

}  // namespace recourse
