#include "config/parse_toml.hpp"

#include "config/open_value.hpp"
#include "config/refused_text.hpp"
#include "config/syntax.hpp"

// toml++ 3.3.0 stops the program on "[=" where its own assertions are on.
#ifndef NDEBUG
#define NDEBUG
#endif
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ENABLE_UNRELEASED_FEATURES 1  // times without seconds
#include <toml++/toml.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace recourse {

namespace {

/// Turns what toml++ parsed into values with their places.
class Conversion {
public:
    /// `escapes`: whether a text may hold characters that the file does not show as they are.
    Conversion(const FileName& file, bool escapes, Problems& problems)
        : file_(file), escapes_(escapes), problems_(problems) {}

    Table table(toml::table& parsed) {
        std::vector<Written> order;
        order.reserve(parsed.size());
        for (auto&& [key, node] : parsed) {
            const auto begin = key.source().begin;
            order.push_back({(std::uint64_t{begin.line} << 32U) | begin.column, &key, &node});
        }
        std::ranges::sort(order, {}, &Written::place);
        Table made;
        made.fields.reserve(order.size());
        for (const auto& written : order) {
            Field& field = made.fields.emplace_back();
            field.name = written.key->str();
            field.where = where(written.key->source());
            check_key(field.name, field.where);
            fill(field.value, *written.node);
        }
        return made;
    }

private:
    /// A key with what stands behind it, and its line and column as one number.
    struct Written {
        std::uint64_t place;
        const toml::key* key;
        toml::node* node;
    };

    Where where(const toml::source_region& source) const {
        return {file_, static_cast<int>(source.begin.line), static_cast<int>(source.begin.column)};
    }

    void report(std::string id, const Where& at, std::string says, std::string hint) {
        problems_.push_back({Severity::error, std::move(id), at, std::move(says), std::move(hint)});
    }

    void check_key(std::string_view key, const Where& at) {
        if (key.empty()) report("empty-key", at, "A key is empty.", "Write a word before the equals sign.");
        check_text(key, at);
    }

    void check_text(std::string_view text, const Where& at) {
        if (!escapes_) return;
        if (const auto hidden = hidden_character(text)) {
            report("hidden-character", at, "A text here holds the character " + *hidden + ", which can't be seen.",
                   "Take it out of the text.");
        }
    }

    void fill(Value& made, toml::node& node) {
        made.where = where(node.source());
        switch (node.type()) {
            case toml::node_type::table: {
                made.is = table(*node.as_table());
                if (node.as_table()->is_inline()) shape(made, problems_);
                break;
            }
            case toml::node_type::array: {
                List& list = made.is.emplace<List>();
                list.items.reserve(node.as_array()->size());
                for (auto& item : *node.as_array()) fill(list.items.emplace_back(), item);
                break;
            }
            case toml::node_type::string:
                check_text(node.as_string()->get(), made.where);
                made.is.emplace<std::string>(std::move(node.as_string()->get()));
                break;
            case toml::node_type::integer: made.is = node.as_integer()->get(); break;
            case toml::node_type::boolean: made.is = node.as_boolean()->get(); break;
            case toml::node_type::date: made.is = stamp(node.as_date()->get(), {}, made.where); break;
            case toml::node_type::date_time: {
                const toml::date_time& both = node.as_date_time()->get();
                if (both.offset) {
                    report("wrong-date", made.where, "This time has an offset; times are those of the area's own clock.",
                           "Leave out what follows the minutes: 2026-01-20T16:30.");
                }
                made.is = stamp(both.date, both.time, made.where);
                break;
            }
            case toml::node_type::time:
                report("wrong-date", made.where, "This time of day has no date.", "Write 2026-01-20T16:30.");
                break;
            default:
                report("not-a-whole-number", made.where, "Only whole numbers, and texts in quotes, can be written here.",
                       "Write a whole number, or put it in quotes if it is a text.");
                break;
        }
    }

    Stamp stamp(const toml::date& date, const std::optional<toml::time>& time, const Where& at) {
        Stamp made;
        if (const auto day = make_date(date.year, date.month, date.day)) {
            made.date = *day;
        } else {
            report("wrong-date", at, "The year " + std::to_string(date.year) + " can't be right.",
                   "Write a year from " + std::to_string(first_year) + " to " + std::to_string(last_year) + ".");
        }
        if (time) made.time = std::chrono::hours(time->hour) + std::chrono::minutes(time->minute);
        if (time && (time->second != 0 || time->nanosecond != 0)) {
            report("wrong-date", at, "This time has seconds; times are kept to the minute.",
                   "Write 2026-01-20T16:30.");
        }
        return made;
    }

    const FileName& file_;
    bool escapes_;
    Problems& problems_;
};

/// The lines that may be taken out of a text that can't be parsed, to find what else is wrong with it.
constexpr int most_lines_out = 20;

/// Takes a line out of a text, counted from 1; with a heading, everything under it. False where nothing stands there.
bool take_out(std::string& text, int line) {
    std::size_t start = 0;
    for (int before = 1; before < line && start != std::string::npos; ++before) {
        start = text.find('\n', start);
        if (start != std::string::npos) ++start;
    }
    if (start == std::string::npos || start >= text.size()) return false;
    const auto first = text.find_first_not_of(" \t\r", start);
    if (first == std::string::npos || text[first] == '\n') return false;
    auto end = std::min(text.find('\n', first), text.size());
    if (text[first] == '[') end = std::min(text.find("\n[", end), text.size());
    std::replace_if(text.begin() + static_cast<std::ptrdiff_t>(start), text.begin() + static_cast<std::ptrdiff_t>(end),
                    [](char c) { return c != '\n'; }, ' ');
    return true;
}

/// Whether anything is left between two lines.
bool anything_between(std::string_view text, int after, int before) {
    int line = 1;
    for (const char c : text) {
        if (c == '\n') ++line;
        if (line > after && line < before && c != '\n' && c != ' ' && c != '\r') return true;
    }
    return false;
}

/// Parses a text as far as it can be: what can't be read is reported and left out. The first error alone where too little
/// is left of it.
std::optional<toml::table> parse_what_can_be(std::string_view text, const FileName& file, Problems& problems) {
    std::string left(text);
    int last = 0;
    for (int out = 0; out <= most_lines_out; ++out) {
        toml::parse_result parsed = toml::parse(left);
        if (parsed) return std::move(parsed).table();
        const auto begin = parsed.error().source().begin;
        const Where at{file, static_cast<int>(begin.line), static_cast<int>(begin.column)};
        // An error right behind one follows from it: a list that is not closed, for one.
        if (last == 0 || anything_between(left, last, at.line)) {
            problems.push_back(syntax_problem(parsed.error().description(), at, text));
            if (problems.back().id == bare_heading_id) return std::nullopt;
        }
        last = at.line;
        if (!take_out(left, at.line)) break;
    }
    problems.resize(1);
    return std::nullopt;
}

}  // namespace

Result<Table> parse_toml(std::string_view text, const FileName& file) {
    Result<Table> result;
    // Where nothing is escaped, a text holds only what was looked at before the file was parsed.
    const bool escapes = text.find('\\') != std::string_view::npos;
    Conversion conversion(file, escapes, result.problems);
    if (toml::parse_result parsed = toml::parse(text)) {
        result.value = conversion.table(parsed.table());
    } else if (auto some = parse_what_can_be(text, file, result.problems)) {
        result.value = conversion.table(*some);
    }
    return result;
}

}  // namespace recourse
