#include "model/in_force.hpp"

#include <algorithm>

namespace recourse {

InForce in_force_of(const Procedure& procedure) {
    InForce when{procedure.in_force_from, procedure.in_force_before};
    if (procedure.next_version) when.before = std::min(*procedure.next_version, when.before.value_or(*procedure.next_version));
    return when;
}

std::string in_words(const InForce& when) {
    const std::string from = when.from ? "from " + in_words(*when.from) : "";
    const std::string before = when.before ? "before " + in_words(*when.before) : "";
    return from + (from.empty() || before.empty() ? "" : ", ") + before;
}

}  // namespace recourse
