#include "model/area_procedure.hpp"

#include <algorithm>

namespace recourse {

std::string name_seen_from(const AreaName& area, const AreaProcedure& procedure) {
    const bool own = procedure.area.empty() || procedure.area == area;
    return own ? procedure.procedure.text : procedure.area.text + "/" + procedure.procedure.text;
}

std::vector<AreaProcedure> procedures_called(const std::string& name, const std::vector<AreaProcedure>& among) {
    std::vector<AreaProcedure> found;
    for (const auto& one : among) {
        if (name == one.procedure.text || name == one.area.text + "/" + one.procedure.text) found.push_back(one);
    }
    return found;
}

const Calendar& calendar_among(const std::vector<Calendar>& all, const AreaName& area, const std::string& name,
                               const Calendar& otherwise) {
    const auto found = std::ranges::find_if(all, [&](const Calendar& one) {
        return one.name() == name && one.rules().area == area.text;
    });
    return found == all.end() ? otherwise : *found;
}

std::vector<const AreaHeader*> with_used(const AreaHeader& area) {
    std::vector<const AreaHeader*> all{&area};
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const auto& used : all[i]->used) {
            if (std::ranges::find(all, used.name, &AreaHeader::name) == all.end()) all.push_back(&used);
        }
    }
    return all;
}

std::string area_title_of(const AreaHeader& area, const AreaProcedure& procedure) {
    if (procedure.area.empty() || procedure.area.text == area.name) return "";
    const auto reach = with_used(area);
    const auto found = std::ranges::find(reach, procedure.area.text, &AreaHeader::name);
    return found == reach.end() || (*found)->title.empty() ? procedure.area.text : (*found)->title;
}

std::vector<AreaProcedure> procedures_in_reach(const AreaHeader& area) {
    std::vector<AreaProcedure> all;
    for (const AreaHeader* one : with_used(area)) {
        for (const auto& procedure : one->procedures) all.push_back({AreaName{one->name}, ProcedureName{procedure}});
    }
    return all;
}

}  // namespace recourse
