#include "config/read.hpp"

#include "config/parse_toml.hpp"
#include "config/plain_toml.hpp"
#include "config/refused_text.hpp"

#include <algorithm>
#include <utility>

namespace recourse {

Result<Table> read_toml(std::string_view text, const FileName& file) {
    if (auto plain = read_plain_toml(text, file)) return {std::move(plain), {}};
    if (auto refused = refused_text(text, file); !refused.empty()) return {std::nullopt, std::move(refused)};
    return parse_toml(text, file);
}

bool is_broken_text(const Problems& problems) {
    return std::ranges::any_of(problems, [](const Problem& problem) { return problem.id == "syntax" || problem.id == "key-twice"; });
}

void leave_out_what_may_be_there(Problems& problems) {
    if (!is_broken_text(problems)) return;
    std::erase_if(problems, [](const Problem& problem) {
        return problem.id == "missing-key" || problem.id == "missing-ground" || problem.id == "event-kind" ||
               problem.id == "year-missing";
    });
}

}  // namespace recourse
