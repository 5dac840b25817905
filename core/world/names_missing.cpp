#include "world/names_missing.hpp"

#include "base/nearest.hpp"
#include "model/written.hpp"

#include <algorithm>

namespace recourse {

namespace {

bool has_name(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

class MissingLook {
public:
    MissingLook(const World& world, const Story& story) : world_(world), story_(story) {}

    Problems run(std::vector<std::string> sets) {
        area();
        for (const auto& set : story_.assume) {
            if (!has_name(sets, set)) sets.push_back(set);
        }
        const auto known = world_.assumption_sets();
        for (const auto& set : sets) {
            if (set.empty() || has_name(known, set)) continue;
            const Where place = has_name(story_.assume, set) ? place_in("assume", set) : Where{};
            add(world_.assumption_set(set).problems, place);
        }
        return std::move(problems_);
    }

private:
    void area() {
        if (story_.area.empty()) return;
        if (!has_name(world_.areas(), story_.area)) return add(world_.area(AreaName{story_.area}).problems, place_in("area", story_.area));
        const auto area = world_.area(AreaName{story_.area}, {"area"});
        if (!area.value || story_.procedure.empty() || has_name(area.value->header.procedures, story_.procedure)) return;
        problems_.push_back({Severity::error, "unknown-procedure", place_in("procedure", story_.procedure),
                             "The area `" + story_.area + "` has no procedure `" + story_.procedure + "`.",
                             suggestion(story_.procedure, area.value->header.procedures)});
    }

    Where place_in(std::string_view field, const std::string& name) const {
        return story_.written ? place_of(*story_.written, field, name, story_.where) : story_.where;
    }

    void add(Problems found, const Where& place) {
        for (auto& problem : found) problem.where = place;
        append(problems_, std::move(found));
    }

    const World& world_;
    const Story& story_;
    Problems problems_;
};

}  // namespace

Problems names_missing(const World& world, const Story& story, const std::vector<std::string>& sets) {
    return MissingLook(world, story).run(sets);
}

}  // namespace recourse
