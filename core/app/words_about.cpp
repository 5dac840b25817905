#include "app/words_about.hpp"

#include "app/words_reference.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace recourse {

namespace {

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_letter(char c) {
    return (small(c) >= 'a' && small(c) <= 'z') || c == '_';
}

/// Whether a word of the text begins with `word`, in capitals or not.
bool speaks_of(std::string_view text, std::string_view word) {
    for (std::size_t at = 0; at + word.size() <= text.size(); ++at) {
        const bool begins = at == 0 || !is_letter(text[at - 1]);
        if (begins && std::ranges::equal(text.substr(at, word.size()), word, {}, small, small)) return true;
    }
    return false;
}

bool row_speaks_of(const std::vector<std::string>& row, std::string_view word) {
    return std::ranges::any_of(row, [word](const std::string& cell) { return speaks_of(cell, word); });
}

/// What of the part speaks of it; none where nothing does.
std::optional<PagePart> part_about(PagePart part, std::string_view word) {
    if (part.kind == PagePart::Kind::table) {
        std::erase_if(part.rows, [word](const auto& row) { return !row_speaks_of(row, word); });
        return part.rows.empty() ? std::nullopt : std::optional(std::move(part));
    }
    const bool said = speaks_of(part.term, word) || speaks_of(part.text, word);
    return said && part.kind != PagePart::Kind::example ? std::optional(std::move(part)) : std::nullopt;
}

}  // namespace

std::vector<PagePart> reference_about(std::string_view word) {
    std::vector<PagePart> found;
    std::optional<PagePart> heading;
    for (auto& part : whole_reference()) {
        if (part.kind == PagePart::Kind::heading) {
            heading = std::move(part);
            continue;
        }
        auto about = part_about(std::move(part), word);
        if (!about) continue;
        if (heading) found.push_back(std::move(*heading));
        heading.reset();
        found.push_back(std::move(*about));
    }
    return found;
}

}  // namespace recourse
