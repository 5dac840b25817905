#include "render/tables.hpp"

#include "render/layout.hpp"

#include <algorithm>
#include <cstddef>

namespace recourse {

namespace {

constexpr std::size_t gap = 2;

std::vector<std::size_t> widths_of(const std::vector<std::string>& heading,
                                   const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    const auto measure = [&](const std::vector<std::string>& row) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i + 1 < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
    };
    measure(heading);
    for (const auto& row : rows) measure(row);
    return widths;
}

std::string row_text(const std::vector<std::string>& row, const std::vector<std::size_t>& widths, const Style& style) {
    if (row.empty()) return "\n";
    std::string first;
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
        first += row[i] + std::string(widths[i] - width_of(row[i]) + gap, ' ');
    }
    return wrapped(first, row.back(), style.columns);
}

}  // namespace

std::string table_text(const std::vector<std::string>& heading, const std::vector<std::vector<std::string>>& rows,
                       const Style& style) {
    const auto widths = widths_of(heading, rows);
    std::string made = heading.empty() ? "" : strong(style, row_text(heading, widths, style));
    for (const auto& row : rows) made += row_text(row, widths, style);
    return made;
}

}  // namespace recourse
