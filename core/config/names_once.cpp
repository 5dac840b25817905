#include "config/names_once.hpp"

#include <utility>

namespace recourse {

NamesOnce::NamesOnce(std::string kind, Problems& problems) : kind_(std::move(kind)), problems_(problems) {}

void NamesOnce::add(const std::string& name, const Where& where) {
    if (name.empty()) return;
    const auto [first, fresh] = seen_.emplace(name, where);
    if (fresh) return;
    problems_.push_back({Severity::error, "name-twice", where,
                         "The " + kind_ + " `" + name + "` is there already, in line " +
                             std::to_string(first->second.line) + ".",
                         "Give one of them another name, or keep one."});
}

}  // namespace recourse
