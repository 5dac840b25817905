#include "script/slips.hpp"

#include <utility>

namespace recourse {

std::string_view written_from(const Token& first, const Token& last) {
    return {first.text.data(), static_cast<std::size_t>(last.text.data() + last.text.size() - first.text.data())};
}

bool begins_entry(const std::vector<Token>& tokens, std::size_t i) {
    if (i == 0) return false;
    const Token& before = token_at(tokens, i - 1);
    return before.is('{') || before.is(',') || before.is(';');
}

Problems check_slips(const std::vector<Token>& tokens, const FileName& file) {
    Problems problems = heading_slips(tokens, file);
    append(problems, name_slips(tokens, file));
    append(problems, value_slips(tokens, file));
    append(problems, stray_slips(tokens, file));
    return problems;
}

}  // namespace recourse
