#include "base/nearest.hpp"

#include <algorithm>

namespace recourse {

namespace {

/// The restricted Damerau-Levenshtein distance: insertions, deletions, substitutions and swaps of neighbours.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
            }
        }
    }
    return cost[a.size()][b.size()];
}

constexpr std::size_t few = 16;

bool differs_in_capitals(std::string_view a, std::string_view b) {
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return a.size() == b.size() && std::ranges::equal(a, b, {}, small, small);
}

}  // namespace

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& known, std::size_t share) {
    if (word.empty() || word.size() > 100) return std::nullopt;
    std::optional<std::string> best;
    std::size_t best_distance = std::max<std::size_t>(1, word.size() / share) + 1;
    for (const auto& candidate : known) {
        // Every word of one or two letters is near every other: only swapped letters tell which was meant.
        if (word.size() < 3 && !std::ranges::is_permutation(word, candidate)) continue;
        if (const auto d = distance(word, candidate); d < best_distance) {
            best = candidate;
            best_distance = d;
        }
    }
    return best;
}

std::string suggestion(std::string_view word, const std::vector<std::string>& known) {
    for (const auto& candidate : known) {
        if (differs_in_capitals(word, candidate)) return "Did you mean `" + candidate + "`?";
    }
    if (const auto near = nearest(word, known)) return "Did you mean `" + *near + "`?";
    if (known.empty() || known.size() > few) return "";
    std::string text = "Known here:";
    for (auto k = known.begin(); k != known.end(); ++k) {
        if (std::find(known.begin(), k, *k) == k) text += (k == known.begin() ? " `" : ", `") + *k + "`";
    }
    return text + ".";
}

}  // namespace recourse
