#include "render/problems.hpp"

#include "render/layout.hpp"

#include <algorithm>
#include <map>

namespace recourse {

namespace {

/// Of a line that is longer than this, a part is shown.
constexpr std::size_t longest_shown = 120;

std::string_view line_of(std::string_view text, int number) {
    for (int i = 1; i < number; ++i) {
        const auto end = text.find('\n');
        if (end == std::string_view::npos) return {};
        text.remove_prefix(end + 1);
    }
    std::string_view line = text.substr(0, text.find('\n'));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

/// How many bytes the first characters of a line take.
std::size_t bytes_of(std::string_view line, std::size_t characters) {
    std::size_t at = 0;
    while (at < line.size() && characters > 0) {
        ++at;
        while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xc0) == 0x80) ++at;
        --characters;
    }
    return at;
}

std::string without_tabs(std::string_view text) {
    std::string made(text);
    std::ranges::replace(made, '\t', ' ');
    return shown(made);
}

std::string excerpt(const Where& where, std::string_view text, const Style& style) {
    std::string_view line = line_of(text, where.line);
    if (line.find_first_not_of(" \t") == std::string_view::npos) return "";
    std::size_t caret = bytes_of(line, static_cast<std::size_t>(std::max(where.column, 1) - 1));
    if (line.size() > longest_shown) {
        const std::size_t begin = caret > longest_shown / 2 ? bytes_of(line, width_of(line.substr(0, caret)) - longest_shown / 2) : 0;
        line = line.substr(begin);
        line = line.substr(0, bytes_of(line, longest_shown));
        caret -= begin;
    }
    const std::string number = std::to_string(where.line);
    const std::string margin(number.size(), ' ');
    std::string made = "  " + number + " | " + without_tabs(line) + "\n";
    if (where.column < 1) return made;
    made += "  " + margin + " | " + std::string(width_of(without_tabs(line.substr(0, caret))), ' ');
    return made + alarming(style, "^") + "\n";
}

std::string headline(const Problem& problem, const Style& style) {
    const std::string kind = (problem.severity == Severity::error ? "error[" : "warning[") + problem.id + "]";
    std::string made = shown(to_text(problem.where));
    if (!made.empty()) made += ": ";
    made += alarming(style, kind) + ": " + shown(problem.says);
    if (!problem.hint.empty()) made += " " + shown(problem.hint);
    return made + "\n";
}

}  // namespace

std::string problems_text(const Problems& problems, const FileText& text_of, const Style& style) {
    std::map<std::string, std::string> files;
    std::string made;
    for (const auto& problem : problems) {
        made += headline(problem, style);
        const std::string name = problem.where.file_name();
        if (name.empty() || problem.where.line < 1) continue;
        auto file = files.find(name);
        if (file == files.end()) file = files.emplace(name, text_of(name)).first;
        made += excerpt(problem.where, file->second, style);
    }
    return made;
}

Json to_json(const Problems& problems) {
    JsonList list;
    for (const auto& problem : problems) {
        JsonFields fields{{"severity", problem.severity == Severity::error ? "error" : "warning"}, {"id", problem.id}};
        add_if_any(fields, "file", problem.where.file_name());
        if (problem.where.line > 0) fields.emplace_back("line", problem.where.line);
        if (problem.where.column > 0) fields.emplace_back("column", problem.where.column);
        fields.emplace_back("says", problem.says);
        add_if_any(fields, "hint", problem.hint);
        list.emplace_back(std::move(fields));
    }
    return list;
}

}  // namespace recourse
