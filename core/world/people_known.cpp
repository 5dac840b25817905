#include "world/people_known.hpp"

#include "base/nearest.hpp"

namespace recourse {

namespace {

class NameLook {
public:
    NameLook(const Procedure& procedure, const Area& area) : procedure_(procedure), area_(area) {}

    void must_be_known(const Stated<std::string>& name, const std::string& what) {
        if (name.value) must_be_known(*name.value, name.where, what);
        for (const auto& reading : name.readings) {
            if (reading.value) must_be_known(*reading.value, name.where, what);
        }
    }

    void must_be_known(const std::string& name, const Where& where, const std::string& what) {
        if (name.empty() || known(name)) return;
        auto names = names_of(area_, "post");
        for (const auto& role : procedure_.roles) names.push_back(role.name.text);
        problems.push_back({Severity::error, "unknown-person", where,
                            what + " is `" + name + "`, which is no role of `" + procedure_.name.text +
                                "`, no post of the area and no seat such as `against.chair`.",
                            suggestion(name, names)});
    }

    Problems problems;

private:
    /// A role, a post, or a seat of a party or body ("against.chair", "cb-csp.vice-chair").
    bool known(const std::string& name) const {
        if (find_role(procedure_, RoleName{name}) || find_called(area_, "post", name)) return true;
        const auto dot = name.find('.');
        if (dot == std::string::npos) return false;
        const std::string party = name.substr(0, dot);
        const std::string seat = name.substr(dot + 1);
        const bool place = seat == "chair" || seat == "vice-chair" || seat == "member" || seat == "attends";
        return place && (party == "raised_by" || party == "against" || find_called(area_, "body", party));
    }

    const Procedure& procedure_;
    const Area& area_;
};

}  // namespace

Problems people_unknown(const Procedure& procedure, const Area& area) {
    NameLook look(procedure, area);
    for (const auto& role : procedure.roles) {
        look.must_be_known(role.post, "`post` of role `" + role.name.text + "`");
        for (const auto& holder : role.holders) {
            look.must_be_known(holder.post, holder.where, "`post` in `holders` of role `" + role.name.text + "`");
        }
        look.must_be_known(role.stand_in, "`stand_in` of role `" + role.name.text + "`");
    }
    for (const auto& step : procedure.steps) look.must_be_known(step.chaired_by, "`chaired_by` of step `" + step.name.text + "`");
    return std::move(look.problems);
}

}  // namespace recourse
