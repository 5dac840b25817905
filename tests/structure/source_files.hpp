#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

namespace recourse {

/// A source file: its path from the top of the checkout, and its text.
struct SourceFile {
    std::string path;
    std::string text;
};

/// Every source file under a folder of the checkout, sorted by path.
inline std::vector<SourceFile> source_files(const std::string& folder) {
    namespace fs = std::filesystem;
    const fs::path root = RECOURSE_ROOT;
    std::vector<SourceFile> files;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        const std::string ending = entry.path().extension().string();
        if (ending != ".cpp" && ending != ".hpp") continue;
        std::ifstream in(entry.path(), std::ios::binary);
        files.push_back({entry.path().lexically_relative(root).generic_string(),
                         std::string(std::istreambuf_iterator<char>(in), {})});
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

/// The folder under `core/` that a file is in; empty for files elsewhere.
inline std::string folder_of(const std::string& path) {
    static const std::regex pattern("core/([^/]+)/.+");
    std::smatch match;
    return std::regex_match(path, match, pattern) ? match[1].str() : std::string();
}

/// What a text includes, without its brackets or quotes.
inline std::vector<std::string> includes_of(const std::string& text) {
    static const std::regex pattern("(^|\n)[ \t]*#[ \t]*include[ \t]*[<\"]([^>\"]*)[>\"]");
    std::vector<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
        found.push_back((*at)[2].str());
    return found;
}

/// The text with comments and what stands between quotes left out, so that only code is searched.
inline std::string code_of(const std::string& text) {
    std::string code;
    for (std::size_t at = 0; at < text.size();) {
        if (text.compare(at, 2, "//") == 0) {
            at = std::min(text.find('\n', at), text.size());
        } else if (text.compare(at, 2, "/*") == 0) {
            at = std::min(text.find("*/", at + 2), text.size() - 2) + 2;
        } else if (text.compare(at, 2, "R\"") == 0) {
            const auto open = text.find('(', at);
            const std::string close = ")" + text.substr(at + 2, open - at - 2) + "\"";
            at = std::min(text.find(close, open), text.size() - close.size()) + close.size();
            code += "\"\"";
        } else if (text[at] == '\'' && at > 0 && std::isxdigit(static_cast<unsigned char>(text[at - 1])) != 0) {
            ++at;  // between the digits of a number
        } else if (text[at] == '"' || text[at] == '\'') {
            const char quote = text[at];
            for (++at; at < text.size() && text[at] != quote; ++at) at += text[at] == '\\' ? 1u : 0u;
            ++at;
            code += std::string(2, quote);
        } else {
            code += text[at++];
        }
    }
    return code;
}

/// "path: word" for each of the words (regular expressions) that a file's code has.
inline std::vector<std::string> words_in(const SourceFile& file, const std::vector<std::string>& words) {
    const std::string code = code_of(file.text);
    std::vector<std::string> found;
    for (const auto& word : words) {
        if (std::smatch match; std::regex_search(code, match, std::regex(word)))
            found.push_back(file.path + ": " + match.str());
    }
    return found;
}

/// One a line, to be compared with nothing at all.
inline std::string in_lines(const std::vector<std::string>& breaches) {
    std::string text;
    for (const auto& breach : breaches) text += breach + "\n";
    return text;
}

}  // namespace recourse
