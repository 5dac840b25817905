#include "check/sets.hpp"

#include "base/nearest.hpp"
#include "world/lay_over.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace recourse {

namespace {

/// A procedure with the area that has it.
struct Candidate {
    std::string area;
    std::string procedure;
};

class Look {
public:
    Look(const World& world, const AssumptionSet& set) : world_(world), set_(set), sets_{set} {
        for (const auto& name : world.areas()) {
            const auto area = world.area(AreaName{name}, {"routes"});
            if (!area.value) continue;
            const bool with_routes = !entries_of(*area.value, "route").empty();
            for (const auto& procedure : area.value->header.procedures) {
                candidates_.push_back({name, procedure});
                known_.insert(procedure);
                if (with_routes) with_routes_.insert(name);
            }
        }
        if (!with_routes_.empty()) known_.insert("routes");
    }

    Problems problems() {
        for (const auto& group : set_.answers.fields) of(group);
        return std::move(problems_);
    }

private:
    void of(const Field& group) {
        const bool routes = group.name == "routes";
        if (!known_.contains(group.name)) {
            problems_.push_back({Severity::error, "unknown-procedure", group.where,
                                 "The set answers a procedure `" + group.name + "`, and no area has one.",
                                 suggestion(group.name, {known_.begin(), known_.end()})});
            return;
        }
        // Areas may have a procedure of the same name: the set is for the one that it fits best.
        std::optional<Problems> best;
        for (const auto& candidate : candidates_) {
            if (routes ? !with_routes_.contains(candidate.area) : candidate.procedure != group.name) continue;
            auto found = laid_over(candidate, routes ? group.value.table() : nullptr);
            if (!best || found.size() < best->size()) best = std::move(found);
        }
        if (best) append(problems_, std::move(*best));
    }

    /// What is wrong with the set itself where it is laid over a procedure.
    Problems laid_over(const Candidate& candidate, const Table* routes) {
        auto laid = lay_over(world_, AreaName{candidate.area}, sets_);
        Problems found = std::move(laid.problems);
        if (!laid.value) return {};
        const auto known = names_of(laid.value->written, "route");
        for (const auto& route : routes ? routes->fields : std::vector<Field>{}) {
            if (std::ranges::find(known, route.name) != known.end()) continue;
            found.push_back({Severity::error, "no-such-block", route.where,
                             "The set answers a route `" + route.name + "`, and there is none.",
                             suggestion(route.name, known)});
        }
        for (const auto& script : laid.value->scripts) {
            if (script.procedure == candidate.procedure) append(found, procedure_of(script.laid, laid.value->laid).problems);
        }
        // A set may answer other procedures too, which the area need not have.
        std::erase_if(found, [&](const Problem& problem) {
            return problem.where.file_name() != set_.where.file_name();
        });
        return found;
    }

    const World& world_;
    const AssumptionSet& set_;
    std::vector<AssumptionSet> sets_;
    std::vector<Candidate> candidates_;
    std::set<std::string> known_;
    std::set<std::string> with_routes_;
    Problems problems_;
};

}  // namespace

Problems set_defects(const World& world, const AssumptionSet& set) {
    return Look(world, set).problems();
}

}  // namespace recourse
