#include "check/procedure_defects.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace recourse {

namespace {

/// Looks for values that are well formed and mean nothing where they stand.
class MisplacedLook {
public:
    explicit MisplacedLook(const Procedure& procedure) : procedure_(procedure) {}

    Problems problems() {
        for (const auto& step : procedure_.steps) {
            if (!step.inside.empty()) continue;  // said where that procedure is checked
            const std::string name = "step `" + step.name.text + "`";
            form(step.form, "form", name);
            form(step.answer_form, "answer_form", name);
            asks_itself(step.by, step.to, name);
        }
        for (const auto& duty : procedure_.duties) {
            const std::string name = "duty `" + duty.name.text + "`";
            form(duty.form, "form", name);
            asks_itself(duty.by, duty.to, name);
        }
        return std::move(problems_);
    }

private:
    bool is_moment(const std::string& text) const {
        const auto dot = text.find('.');
        if (std::ranges::find(procedure_.moments, MomentName{text}, &MomentWord::name) != procedure_.moments.end()) return true;
        if (dot == std::string::npos) return false;
        const std::string before = text.substr(0, dot);
        return find_step(procedure_, PlaceName{before}) || find_duty(procedure_, DutyName{before});
    }

    void form(const Stated<std::string>& form, const std::string& field, const std::string& name) {
        for (const auto& meant : meanings_of(form)) {
            if (!meant.value || !is_moment(*meant.value)) continue;
            problems_.push_back({Severity::error, "moment-as-a-form", form.where,
                                 "`" + field + "` of " + name + " is \"" + *meant.value + "\", which is a moment and no form.",
                                 "Write the form that the text gives, as in " + field + " = \"letter\"; where it gives none, take the line out."});
        }
    }

    /// One holder of one role asks nobody else. A role with several may be asked by one of its own.
    void asks_itself(const Stated<People>& by, const Stated<People>& to, const std::string& name) {
        const bool one_each = by.value && to.value && by.value->how == Together::one && to.value->how == Together::one;
        if (!one_each || by.value->role != to.value->role) return;
        const Role* role = find_role(procedure_, by.value->role);
        if (role && role->many) return;
        problems_.push_back({Severity::error, "asks-itself", to.where,
                             "`by` and `to` of " + name + " are both `" + to.value->role.text + "`: it is asked of the one who asks.",
                             "Write the role that is asked into `to`; leave `to` out where nobody is asked."});
    }

    const Procedure& procedure_;
    Problems problems_;
};

}  // namespace

Problems misplaced_values(const Procedure& procedure) {
    return MisplacedLook(procedure).problems();
}

}  // namespace recourse
