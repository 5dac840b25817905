#include "render/document.hpp"

#include "render/layout.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace recourse {

namespace {

std::string code_span(const std::string& text) {
    return "`" + text + "`";
}

/// A cell of a Markdown table, in which a bar would begin the next cell.
std::string cell(std::string_view text) {
    std::string made;
    for (const char c : text) {
        if (c == '|') made += '\\';
        made += c;
    }
    return made;
}

std::string row_markdown(const std::vector<std::string>& row) {
    std::string made = "|";
    for (const auto& text : row) made += " " + cell(text) + " |";
    return made + "\n";
}

std::string table_markdown(const PagePart& part) {
    std::string made = row_markdown(part.heads) + "|";
    for (std::size_t i = 0; i < part.heads.size(); ++i) made += "---|";
    made += "\n";
    for (const auto& row : part.rows) made += row_markdown(row);
    return made;
}

std::string markdown_of(const PagePart& part) {
    switch (part.kind) {
        case PagePart::Kind::heading:
            return std::string(static_cast<std::size_t>(part.level), '#') + " " + part.text + "\n";
        case PagePart::Kind::paragraph: return part.text + "\n";
        case PagePart::Kind::item:
            return "- " + code_span(part.term) + ": " + part.text + "\n" +
                   (part.line.empty() ? "" : "  " + code_span(part.line) + "\n");
        case PagePart::Kind::example: return "```" + part.language + "\n" + part.text + "\n```\n";
        case PagePart::Kind::table: return table_markdown(part);
    }
    return "";
}

/// The lines of an example, moved to the right.
std::string indented(const std::string& text) {
    std::string made = "    ";
    for (const char c : text) {
        made += c;
        if (c == '\n') made += "    ";
    }
    return made + "\n";
}

/// Each row by itself: what its first cell says, and below it the other cells with their heads.
std::string rows_text(const PagePart& part, const Style& style) {
    constexpr std::size_t indent = 4;
    std::size_t width = 0;
    for (const auto& head : part.heads) width = std::max(width, width_of(head) + 2);
    std::string made;
    for (const auto& row : part.rows) {
        made += (made.empty() ? "" : "\n") + wrapped("  ", row.front(), style.columns);
        for (std::size_t i = 1; i < row.size(); ++i) made += labelled(indent, part.heads[i], width, row[i], style);
    }
    return made;
}

std::string text_of(const PagePart& part, const Style& style) {
    switch (part.kind) {
        case PagePart::Kind::heading: return strong(style, part.text) + "\n";
        case PagePart::Kind::paragraph: return wrapped("", part.text, style.columns);
        case PagePart::Kind::item:
            return wrapped("  " + part.term + "  ", part.text, style.columns) +
                   (part.line.empty() ? "" : "    " + part.line + "\n");
        case PagePart::Kind::example: return indented(part.text);
        case PagePart::Kind::table: return rows_text(part, style);
    }
    return "";
}

const char* word_of(PagePart::Kind kind) {
    switch (kind) {
        case PagePart::Kind::heading: return "heading";
        case PagePart::Kind::paragraph: return "paragraph";
        case PagePart::Kind::item: return "item";
        case PagePart::Kind::example: return "example";
        case PagePart::Kind::table: return "table";
    }
    return "";
}

/// The parts with an empty line between any two that are not both items.
template <class Made>
std::string with_gaps(const std::vector<PagePart>& parts, const Made& made) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool list = i > 0 && parts[i].kind == PagePart::Kind::item && parts[i - 1].kind == PagePart::Kind::item;
        if (i > 0 && !list) text += "\n";
        text += made(parts[i]);
    }
    return text;
}

}  // namespace

PagePart heading(int level, std::string text) {
    PagePart part;
    part.kind = PagePart::Kind::heading;
    part.level = level;
    part.text = std::move(text);
    return part;
}

PagePart paragraph(std::string text) {
    PagePart part;
    part.text = std::move(text);
    return part;
}

PagePart item(std::string term, std::string text, std::string line) {
    PagePart part;
    part.kind = PagePart::Kind::item;
    part.term = std::move(term);
    part.text = std::move(text);
    part.line = std::move(line);
    return part;
}

PagePart example(std::string text, std::string language) {
    PagePart part;
    part.kind = PagePart::Kind::example;
    part.text = std::move(text);
    part.language = std::move(language);
    return part;
}

PagePart table(std::vector<std::string> heads, std::vector<std::vector<std::string>> rows) {
    PagePart part;
    part.kind = PagePart::Kind::table;
    part.heads = std::move(heads);
    part.rows = std::move(rows);
    return part;
}

std::string document_markdown(const std::vector<PagePart>& parts) {
    return with_gaps(parts, markdown_of);
}

std::string document_text(const std::vector<PagePart>& parts, const Style& style) {
    return with_gaps(parts, [&](const PagePart& part) { return text_of(part, style); });
}

Json document_json(const std::vector<PagePart>& parts) {
    JsonList list;
    for (const auto& part : parts) {
        JsonFields fields{{"kind", word_of(part.kind)}};
        add_if_any(fields, "word", part.term);
        add_if_any(fields, "text", part.text);
        add_if_any(fields, "example", part.line);
        add_if_any(fields, "language", part.language);
        add_if_any(fields, "heads", json_texts(part.heads));
        if (part.kind == PagePart::Kind::heading) fields.emplace_back("level", part.level);
        JsonList rows;
        for (const auto& row : part.rows) rows.push_back(json_texts(row));
        add_if_any(fields, "rows", std::move(rows));
        list.emplace_back(std::move(fields));
    }
    return list;
}

}  // namespace recourse
