#include "config/syntax.hpp"

#include "base/date_meant.hpp"
#include "config/toml_line.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace recourse {

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        lines.push_back(trimmed(text.substr(start, end - start)));
        start = end + 1;
    }
    return lines;
}

std::string quoted(std::string_view text) {
    return "`" + std::string(text) + "`";
}

bool is_header(std::string_view line) {
    return !line.empty() && line.front() == '[';
}

/// The line, counted from 1, that says the same key or header before; 0 where none is found. A header may stand
/// anywhere before, a key only under the same header.
int written_before(const std::vector<std::string_view>& lines, int line) {
    const auto here = lines[static_cast<std::size_t>(line - 1)];
    for (int before = line - 1; before > 0; --before) {
        const auto there = lines[static_cast<std::size_t>(before - 1)];
        if (is_header(here) ? there == here : !is_header(there) && key_of(there) == key_of(here)) return before;
        if (!is_header(here) && is_header(there)) return 0;
    }
    return 0;
}

/// The line before that has the same heading with one pair of brackets more or less; 0 where there is none.
int other_brackets(const std::vector<std::string_view>& lines, int line) {
    const std::string here(lines[static_cast<std::size_t>(line - 1)]);
    if (!is_header(here)) return 0;
    const std::string wanted = here.starts_with("[[") && here.ends_with("]]") ? here.substr(1, here.size() - 2) : "[" + here + "]";
    for (int before = line - 1; before > 0; --before) {
        if (lines[static_cast<std::size_t>(before - 1)] == wanted) return before;
    }
    return 0;
}

/// A sentence for what the parser says, the first that fits; `says` stands alone.
struct Reword {
    const char* parsing;  ///< what the parser was reading
    const char* said;     ///< a part of what it says of it
    const char* says;
    const char* hint;
};

constexpr std::array rewords{
    Reword{"string", "escape sequence", "A backslash stands before a letter with which it means nothing.",
           "Write \\\\ for a backslash."},
    Reword{"unicode scalar", "", "A backslash stands before a letter with which it means nothing.",
           "Write \\\\ for a backslash."},
    Reword{"string", "end-of-file", "A text is not closed by a quote before the end of the file.",
           "Put the closing quote at the end of the text."},
    Reword{"string", "control characters", "The text in this line has no closing quote.",
           "Put the same quote at the end of the text as at its start."},
    Reword{"boolean", "", "Only `true` and `false`, in small letters, can stand here without quotes.",
           "Write true or false, or put the text in quotes."},
    Reword{"date", "", "This is not a date, or there is no such day or hour.",
           "Write 2026-01-20, or 2026-01-20T16:30 where the hour is known."},
    Reword{"time", "", "This is not a time of day.", "Write 2026-01-20T16:30."},
    Reword{"integer", "saw '/'", "Dates are not written with strokes here, or there is no such day.", "Write 2026-01-20."},
    Reword{"integer", "leading zeroes", "A number can't begin with 0, and a date begins with its year.",
           "Write 5 and not 05, and 2026-01-20 for a date."},
    Reword{"integer", "representable", "This number is too large.", "Write a smaller one, or put it in quotes."},
    Reword{"array", "", "A list lacks a comma or its closing bracket here.", "Write [\"one\", \"two\"]."},
    Reword{"inline table", "", "A table in braces lacks a comma or its closing brace here.",
           "Write { one = \"...\", two = \"...\" }."},
    Reword{"table header", "", "The heading in this line is not complete.",
           "Write [name], or [[name]] where there can be several."},
    Reword{"key-value pair", "expected a comment", "Something stands behind the value in this line.",
           "Write one key to a line, and put text in quotes."},
    Reword{"key", "", "A key is expected here.", "Write a line such as title = \"...\"."},
    Reword{"root table", "", "A key is expected here.", "Write a line such as title = \"...\"."},
};

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

Problem made(std::string id, const Where& where, std::string says, std::string hint) {
    return {Severity::error, std::move(id), where, std::move(says), std::move(hint)};
}

Problem twice(const std::vector<std::string_view>& lines, const Where& where) {
    const auto line = lines[static_cast<std::size_t>(where.line - 1)];
    const std::string thing = quoted(is_header(line) ? line : key_of(line));
    const int before = written_before(lines, where.line);
    if (const int other = other_brackets(lines, where.line); before == 0 && other > 0) {
        const auto there = lines[static_cast<std::size_t>(other - 1)];
        const bool here_is_slip = there.starts_with("[[");
        const Where slip{where.file, here_is_slip ? where.line : other, 1};
        return made("key-twice", slip, quoted(here_is_slip ? line : there) + " has one pair of brackets.",
                    "Write " + std::string(here_is_slip ? there : line) + ", as in line " + std::to_string(here_is_slip ? other : where.line) + ".");
    }
    if (before == 0) {
        return made("key-twice", where, thing + " gives a second time what was given above.", "Keep one of the two.");
    }
    return made("key-twice", where,
                thing + " is written twice: in line " + std::to_string(before) + " and in line " +
                    std::to_string(where.line) + ".",
                "Keep one of the two, or give one of them another name.");
}

constexpr std::array<std::string_view, 9> needed_keys{"title", "area", "procedure", "raised_by", "against", "begun", "on", "name", "cite"};

template <std::size_t n>
bool is_among(const std::array<std::string_view, n>& keys, std::string_view key) {
    return std::ranges::find(keys, key) != keys.end();
}

/// `begun = 2026-01-20`, `title = "..."`
std::string example_of(std::string_view key) {
    return std::string(key) + (takes_a_date(key) ? " = 2026-01-20" : " = \"...\"");
}

Problem no_value(std::string_view line, const Where& where) {
    const auto key = key_of(line);
    return made("syntax", where, quoted(key) + " has no value.",
                "Write " + example_of(key) + (is_among(needed_keys, key) ? "." : ", or leave the line out."));
}

/// What the line says of a date that is not written as one; none where it is about something else.
std::optional<Problem> no_date(std::string_view said, std::string_view line, const Where& where) {
    const auto key = key_of(line);
    const auto value = value_of(line);
    for (const std::string_view dash : {"\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x88\x92", "\xE2\x80\x91"}) {
        const auto at = value.find(dash);
        if (at == std::string_view::npos || at == 0 || value[at - 1] < '0' || value[at - 1] > '9') continue;
        std::string with_dashes(value);
        for (auto found = with_dashes.find(dash); found != std::string::npos; found = with_dashes.find(dash)) {
            with_dashes.replace(found, dash.size(), "-");
        }
        const auto meant = date_meant(with_dashes);
        return made("syntax", where, "The `" + std::string(dash) + "` in this line is not the dash of the keyboard.",
                    "Write dates with `-`: " + std::string(key) + " = " + (meant ? iso(*meant) : "2026-01-20") + ".");
    }
    // What has the form of a date names a day that there is not.
    const bool form = value.size() > 4 && value[4] == '-';
    if (form && !has(said, "value type") && !has(said, "floating-point") && !has(said, "expected a comment")) return std::nullopt;
    if (has(value, "/") || value.find_first_not_of("0123456789") == std::string_view::npos) return std::nullopt;
    if (!takes_a_date(key) || value.empty() || value.front() == '"' || value.front() == '\'' || value.front() == '{' || value.front() == '[') return std::nullopt;
    return made("syntax", where, quoted(value) + " is not written as a date.",
                "Write the year, month and day: " + std::string(key) + " = 2026-01-20, or 2026-01-20T16:30 where the hour is known.");
}

/// `event`, `event "request" {`, `[[event]` written as `event:`: what begins a part of a file and stands without its brackets.
std::optional<Problem> bare_heading(std::string_view line, const Where& where) {
    constexpr std::array<std::string_view, 6> headings{"event", "facts", "moments", "roles", "expect", "answers"};
    const auto word = line.substr(0, line.find_first_of(" :{"));
    if (!is_among(headings, word)) return std::nullopt;
    const std::string written = word == "event" ? "[[event]]" : word == "answers" ? "[answers.procedure.step]" : "[" + std::string(word) + "]";
    const std::string says = word == "event" ? "An event begins with two pairs of square brackets." : quoted(word) + " stands in square brackets.";
    return made(std::string(bare_heading_id), where, says,
                "Write " + written + " alone on this line, each key on a line of its own below it, and no braces.");
}

Problem no_equals(std::string_view line, const Where& where) {
    if (auto heading = bare_heading(line, where)) return *heading;
    if (line.substr(0, 2) == "--" || line.substr(0, 2) == "//") {
        return made("syntax", where, "This is not how a remark begins in this kind of file.", "Begin it with #.");
    }
    const bool colon = where.column > 0 && has(line, ":") && !has(line, "=");
    const auto key = trimmed(line.substr(0, line.find_first_of(colon ? ":" : " =")));
    return made("syntax", where, quoted(key) + " is not followed by an equals sign.",
                "Write " + std::string(key) + " = \"...\"; a key is one word.");
}

Problem no_kind(std::string_view line, const Where& where) {
    const auto value = value_of(line);
    for (const std::string_view quote : {"\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x98", "\xE2\x80\x99"}) {
        if (!value.starts_with(quote)) continue;
        const auto inside = value.substr(quote.size());
        const auto end = inside.find("\xE2\x80");
        const std::string text(end == std::string_view::npos ? "..." : inside.substr(0, end));
        return made("syntax", where, "The quotes in this line are curly ones.",
                    "Write straight quotes: " + std::string(key_of(line)) + " = \"" + text + "\".");
    }
    if (has(value, "\xE2\x80\x9C") || has(value, "\xE2\x80\x9D")) {
        return made("syntax", where, "The quotes in this line are curly ones.", "Write straight quotes: \"...\".");
    }
    if (value.empty()) {
        return made("syntax", where, "What stands here is neither a text nor a number nor a date.",
                    "Put text in quotes.");
    }
    return made("syntax", where, quoted(value) + " is neither a text nor a number nor a date.",
                "Put text in quotes: " + std::string(key_of(line)) + " = \"" + std::string(value) + "\".");
}

}  // namespace

Problem syntax_problem(std::string_view said, const Where& where, std::string_view text) {
    const auto lines = lines_of(text);
    const auto number = static_cast<std::size_t>(where.line);
    const auto line = number > 0 && number <= lines.size() ? lines[number - 1] : std::string_view();
    if (has(said, "cannot redefine") && !line.empty()) return twice(lines, where);
    if (auto open = list_left_open(lines, where)) return *open;
    if (has(line, "=") && !is_header(line)) {
        if (auto slip = slip_in_line(line, where)) return *slip;
    }
    if (has(said, "expected value, saw '\\n'") || has(said, "key-value pair: encountered end-of-file")) {
        return has(line, "=") ? no_value(line, where) : no_equals(line, where);
    }
    if (has(said, "expected '='")) return no_equals(line, where);
    if (auto date = has(line, "=") && !is_header(line) ? no_date(said, line, where) : std::nullopt) return *date;
    if (has(said, "determine value type") || has(said, "floating-point")) return no_kind(line, where);
    for (const auto& reword : rewords) {
        const auto colon = said.find(": ");
        if (has(said.substr(0, colon), reword.parsing) && has(said, reword.said)) {
            return made("syntax", where, reword.says, reword.hint);
        }
    }
    return made("syntax", where, "This line can't be read (" + std::string(said) + ").",
                "Write one key = value to a line.");
}

}  // namespace recourse
