#include "base/problem.hpp"

#include <algorithm>
#include <iterator>

namespace recourse {

bool has_error(const Problems& problems) {
    return std::ranges::any_of(problems, [](const Problem& p) { return p.severity == Severity::error; });
}

void append(Problems& problems, Problems more) {
    std::ranges::move(more, std::back_inserter(problems));
}

}  // namespace recourse
