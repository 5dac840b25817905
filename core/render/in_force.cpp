#include "render/in_force.hpp"

namespace recourse {

Json to_json(const InForce& when) {
    JsonFields fields;
    if (when.from) fields.emplace_back("from", iso(*when.from));
    if (when.before) fields.emplace_back("before", iso(*when.before));
    return fields;
}

}  // namespace recourse
