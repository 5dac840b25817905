#pragma once

#include "render/json.hpp"
#include "render/style.hpp"

#include <string>
#include <vector>

namespace recourse {

/// A part of a page: a heading, a paragraph, a word with what is said of it, an example, or a table. Words of the
/// language stand between backticks, as in Markdown.
struct PagePart {
    enum class Kind { heading, paragraph, item, example, table };

    Kind kind = Kind::paragraph;
    int level = 0;                               ///< of a heading: 1 is the greatest
    std::string term;                            ///< of an item: the word, without backticks
    std::string text;                            ///< of all but a table
    std::string line;                            ///< of an item: an example on one line; may be empty
    std::string language;                        ///< of an example
    std::vector<std::string> heads;              ///< of a table
    std::vector<std::vector<std::string>> rows;  ///< of a table
};

PagePart heading(int level, std::string text);
PagePart paragraph(std::string text);
PagePart item(std::string term, std::string text, std::string line);
PagePart example(std::string text, std::string language);
PagePart table(std::vector<std::string> heads, std::vector<std::vector<std::string>> rows);

/// The page as Markdown: the same bytes whoever reads it.
std::string document_markdown(const std::vector<PagePart>& parts);

/// The page for a terminal.
std::string document_text(const std::vector<PagePart>& parts, const Style& style);

/// The parts as a list of objects, each with its `kind`.
Json document_json(const std::vector<PagePart>& parts);

}  // namespace recourse
