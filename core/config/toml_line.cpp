#include "config/toml_line.hpp"

#include "base/date_meant.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace recourse {

namespace {

constexpr std::array<std::string_view, 9> date_keys{"begun", "until", "on",   "noted", "received",
                                                    "meets_on", "till", "adopted_on", "since"};

Problem slip(const Where& where, std::string says, std::string hint) {
    return {Severity::error, "syntax", where, std::move(says), std::move(hint)};
}

bool is_figure(char c) {
    return c >= '0' && c <= '9';
}

bool starts_with_letter(std::string_view text) {
    return !text.empty() && ((text.front() >= 'a' && text.front() <= 'z') || (text.front() >= 'A' && text.front() <= 'Z'));
}

/// The same part of a text with every character inside quotes put out, so that signs can be looked for.
std::string without_texts(std::string_view text) {
    std::string made(text);
    char quote = '\0';
    for (char& c : made) {
        if (quote != '\0') {
            if (c == quote) quote = '\0';
            c = '"';
        } else if (c == '"' || c == '\'') {
            quote = c;
            c = '"';
        }
    }
    return made;
}

std::string in_quotes(std::string_view text) {
    const char quote = text.find('"') == std::string_view::npos ? '"' : '\'';
    return quote + std::string(text) + quote;
}

/// "2026-03-03" for "2026-3-3"; none where the text is no such date.
std::optional<std::string> with_two_digits(std::string_view text) {
    const auto figures = [&text] {
        const auto count = static_cast<std::size_t>(std::ranges::find_if_not(text, is_figure) - text.begin());
        const std::string read(text.substr(0, count));
        text.remove_prefix(count);
        return read;
    };
    std::string made = figures();
    if (made.size() != 4) return std::nullopt;
    for (int part = 0; part < 2; ++part) {
        if (!text.starts_with('-')) return std::nullopt;
        text.remove_prefix(1);
        const std::string read = figures();
        if (read.empty() || read.size() > 2) return std::nullopt;
        made += (read.size() == 1 ? "-0" : "-") + read;
    }
    return text.empty() ? std::optional(made) : std::nullopt;
}

/// The items of "a, b", each in quotes; empty where one of them is no single text.
std::vector<std::string> items_in(std::string_view text) {
    std::vector<std::string> items;
    const std::string signs = without_texts(text);
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(signs.find(',', start), text.size());
        const auto item = trimmed(text.substr(start, end - start));
        const bool quoted = item.size() > 1 && (item.front() == '"' || item.front() == '\'') && item.back() == item.front() &&
                            item.find(item.front(), 1) == item.size() - 1;
        const bool bare = starts_with_letter(item) && item.find_first_of("=\"'[]{}") == std::string_view::npos;
        start = end + 1;
        if (item.empty() && start > text.size()) break;
        if (!quoted && !bare) return {};
        items.push_back(quoted ? std::string(item) : in_quotes(item));
    }
    return items;
}

/// `"request" -- the letter`: a remark as a script begins it.
std::optional<Problem> remark_behind(const std::string& key, std::string_view value, const Where& where) {
    const std::string signs = without_texts(value);
    const auto begins = std::min(signs.find("--"), signs.find("//"));
    if (begins == std::string::npos || begins == 0) return std::nullopt;
    const auto told = trimmed(value.substr(0, begins));
    const bool text = told.size() > 1 && told.front() == '"' && told.back() == '"';
    const bool bare = told == "true" || told == "false" || told.find_first_not_of("0123456789-:T") == std::string_view::npos;
    if (!text && !bare) return std::nullopt;
    return slip(where, "This is not how a remark begins in this kind of file.",
                "Write " + key + " = " + std::string(told) + "  # " + std::string(trimmed(value.substr(begins + 2))));
}

/// A list in braces or without any, or one whose texts have no quotes.
std::optional<Problem> slip_in_list(const std::string& key, std::string_view value, const Where& where) {
    const bool braces = value.size() > 2 && value.front() == '{' && value.back() == '}';
    const bool square = value.size() > 2 && value.front() == '[' && value.back() == ']';
    const bool none = value.front() == '"';
    if (!braces && !square && !none) return std::nullopt;
    const auto inside = none ? value : trimmed(value.substr(1, value.size() - 2));
    const auto items = items_in(inside);
    if (items.empty() || (none && items.size() < 2)) return std::nullopt;
    std::string list;
    for (const auto& item : items) list += (list.empty() ? "" : ", ") + item;
    if (square && list == inside) return std::nullopt;
    const std::string says = braces ? "A list stands in square brackets here, and braces are something else."
                             : none ? "Several texts stand in square brackets."
                                    : "A text in this list has no quotes.";
    if (braces && items.size() == 1) return slip(where, says, "Write " + key + " = " + list + "; several stand in [" + list + ", \"...\"].");
    return slip(where, says, "Write " + key + " = [" + list + "].");
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string_view key_of(std::string_view line) {
    return trimmed(line.substr(0, line.find('=')));
}

std::string_view value_of(std::string_view line) {
    const auto equals = line.find('=');
    return equals == std::string_view::npos ? std::string_view() : trimmed(line.substr(equals + 1));
}

bool takes_a_date(std::string_view key) {
    return std::ranges::find(date_keys, trimmed(key.substr(key.rfind('.') + 1))) != date_keys.end();
}

std::optional<Problem> slip_in_line(std::string_view line, const Where& where) {
    const std::string key(key_of(line));
    const std::string_view written = value_of(line);
    const std::string_view value = trimmed(written.substr(0, without_texts(written).find('#')));
    if (without_texts(line).find("\xC2\xA0") != std::string::npos) {
        return slip(where, "A blank in this line is not the one of the keyboard (U+00A0): word processors put it in.",
                    "Delete it and type a blank; most editors can replace all of them at once.");
    }
    if (key.empty() || value.empty()) return std::nullopt;
    if (const auto date = with_two_digits(value); date && *date != value) {
        return slip(where, "Month and day of a date have two digits each.", "Write " + key + " = " + *date + ".");
    }
    if (value.back() == ',' && without_texts(value).back() == ',') {
        const auto bare = trimmed(value.substr(0, value.size() - 1));
        return slip(where, "A comma stands at the end of this line.", "Take it away: " + key + " = " + std::string(bare));
    }
    if (value.front() != '"' && value.front() != '\'') {
        if (const auto meant = date_meant(value)) {
            // Of 03/04/2026 it has to be seen which of the two was taken for the month.
            const bool numbers = value.find_first_of("/.") < value.find(' ');
            const std::string day = numbers ? ", which is " + in_words(*meant) : "";
            return slip(where, "`" + std::string(value) + "` is not how a date is written here.", "Write " + key + " = " + iso(*meant) + day + ".");
        }
    }
    if (auto remark = remark_behind(key, value, where)) return remark;
    if (auto list = slip_in_list(key, value, where)) return list;
    const bool letter = starts_with_letter(value);
    const bool words = value.find(' ') != std::string_view::npos && (letter || is_figure(value.front()));
    const bool yes_no = value == "True" || value == "TRUE" || value == "False" || value == "FALSE";
    const bool curly = value.find("\xE2\x80\x9C") != std::string_view::npos || value.find("\xE2\x80\x9D") != std::string_view::npos;
    const bool figures = std::ranges::all_of(value, is_figure);
    const bool another = without_texts(value).find('=') != std::string::npos;  // a second key in the line
    for (const std::string_view word : {"silent", "unseen", "configured"}) {
        if (!value.starts_with(word) || (value.size() > word.size() && value[word.size()] != ' ')) continue;
        const auto behind = trimmed(value.substr(word.size()));
        return slip(where, "`" + std::string(word) + "` is no value in this kind of file.",
                    "In an assumption set take the line out: what a set does not answer stays as it is. In the files of an area "
                    "write " + key + " = { " + std::string(word) + " = " + (word == "configured" ? "true" : behind.empty() ? "\"...\"" : std::string(behind)) + " }.");
    }
    if (value == "yes" || value == "no") {
        return slip(where, "The text in this line has no quotes.",
                    "Write " + key + " = " + (value == "yes" ? "true" : "false") + " where the answer is yes or no, else " + key + " = " +
                        in_quotes(value) + ".");
    }
    if (figures || another || yes_no || curly || (!letter && !words) || takes_a_date(key)) return std::nullopt;
    return slip(where, "The text in this line has no quotes.", "Write " + key + " = " + in_quotes(value) + ".");
}

std::optional<Problem> list_left_open(const std::vector<std::string_view>& lines, const Where& where) {
    const auto at = std::min(static_cast<std::size_t>(std::max(where.line, 1)), lines.size());
    const auto here = at > 0 ? lines[at - 1] : std::string_view();
    const bool goes_on = starts_with_letter(here) && without_texts(here).find('=') != std::string::npos;
    if (!goes_on && !here.starts_with('[')) return std::nullopt;  // an item of the list itself
    int closed = 0;
    for (std::size_t number = at - 1; number > 0; --number) {
        const auto line = lines[number - 1];
        const std::string signs = without_texts(line);
        if (line.empty() || line.front() == '[') return std::nullopt;
        closed += static_cast<int>(std::ranges::count(signs, ']')) - static_cast<int>(std::ranges::count(signs, '['));
        if (signs.find('=') == std::string::npos) continue;
        if (closed >= 0 || !value_of(line).starts_with('[')) return std::nullopt;
        return slip({where.file, static_cast<int>(number), 0}, "The list of `" + std::string(key_of(line)) + "` is not closed.", "Write `]` behind its last item.");
    }
    return std::nullopt;
}

}  // namespace recourse
