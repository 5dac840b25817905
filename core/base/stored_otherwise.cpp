#include "base/stored_otherwise.hpp"

#include <array>

namespace recourse {

namespace {

/// How the files of word processors begin: .docx and .odt, .doc, .rtf.
constexpr std::array<std::string_view, 3> documents{"PK\x03\x04", "\xD0\xCF\x11\xE0", "{\\rtf"};
constexpr std::array<std::string_view, 2> wide_texts{"\xFF\xFE", "\xFE\xFF"};

template <std::size_t n>
bool begins_as(std::string_view text, const std::array<std::string_view, n>& beginnings) {
    for (const auto beginning : beginnings) {
        if (text.starts_with(beginning)) return true;
    }
    return false;
}

}  // namespace

std::optional<Problem> stored_otherwise(std::string_view text, const FileName& file) {
    const Where whole{file, 0, 0};
    if (begins_as(text, documents)) {
        return Problem{Severity::error, "not-plain-text", whole, "This is the document of a word processor, and not plain text.",
                       "Open it there, save it as plain text with the encoding UTF-8, and give that file this name."};
    }
    if (begins_as(text, wide_texts)) {
        return Problem{Severity::error, "not-utf8", whole, "This file is stored as UTF-16, which some editors call Unicode, and only UTF-8 is read.",
                       "Save it again, and choose UTF-8 as its encoding."};
    }
    return std::nullopt;
}

}  // namespace recourse
