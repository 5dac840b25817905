#include "script/shape.hpp"

#include "script/joins.hpp"
#include "script/source_text.hpp"
#include "script/words.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace recourse {

namespace {

constexpr int most_indices = 100;

class ShapeChecker {
public:
    ShapeChecker(Shape& shape, Problems& problems) : shape_(shape), problems_(problems) {}

    void check() {
        match();
        if (problems_.empty()) append(problems_, check_joins(shape_));  // else it can't be told where functions end
        check_chains();
        for (std::size_t i = 0; i < shape_.tokens.size(); ++i) {
            if (shape_.tokens[i].is('{') && shape_.closing[i] != no_token) check_table(i);
            if (shape_.tokens[i].kind == TokenKind::name) check_name(i);
        }
    }

private:
    const Token& at(std::size_t i) const {
        static constexpr Token nothing;
        return i < shape_.tokens.size() ? shape_.tokens[i] : nothing;
    }

    void report(std::string id, const Token& token, std::string says, std::string hint) {
        problems_.push_back(
            {Severity::error, std::move(id), where_of(token, shape_.file), std::move(says), std::move(hint)});
    }

    static bool opens(const Token& token) {
        if (token.kind == TokenKind::symbol) return token.is('{') || token.is('(') || token.is('[');
        if (token.kind != TokenKind::keyword) return false;
        return token.is("function") || token.is("if") || token.is("do") || token.is("repeat");
    }
    static bool closes(const Token& token) {
        if (token.kind == TokenKind::symbol) return token.is('}') || token.is(')') || token.is(']');
        return token.kind == TokenKind::keyword && (token.is("end") || token.is("until"));
    }
    static std::string_view closing_of(const Token& token) {
        if (token.is('{')) return "}";
        if (token.is('(')) return ")";
        if (token.is('[')) return "]";
        return token.is("repeat") ? "until" : "end";
    }

    bool starts_block(std::size_t i) const {
        return at(i).first_on_line && at(i).kind == TokenKind::name && at(i + 1).kind == TokenKind::text &&
               at(i + 2).is('{') && find_block_word(at(i).text) != nullptr;
    }

    void match() {
        shape_.closing.assign(shape_.tokens.size(), no_token);
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < shape_.tokens.size(); ++i) {
            if (starts_block(i) && !open.empty() && at(open.back()).is('{')) {
                if (at(i).column > indent(open.back())) {
                    report("block-as-value", at(i),
                           "The " + std::string(at(i).text) + " " + std::string(at(i + 1).text) + " stands inside what begins in line " +
                               std::to_string(at(open.back()).line) + ".",
                           hint_for_block_inside(open.back(), i));
                } else {
                    report_unclosed(open.back());
                    open.clear();
                }
            }
            if (at(i).is("not") && i > 0 && (at(i - 1).is('{') || at(i - 1).is(',')) && at(i + 1).kind == TokenKind::name && at(i + 2).is('=')) {
                report("keyword-as-field", at(i), "`not` can't stand before `" + std::string(at(i + 1).text) + "`.",
                       hint_for_not(open.empty() ? no_token : open.back(), i));
                continue;
            }
            if (is_keyword_as_field(i)) {
                report_keyword(at(i));
                continue;
            }
            if (opens(at(i))) open.push_back(i);
            if (!closes(at(i))) continue;
            if (!open.empty() && at(i).is(closing_of(at(open.back())))) {
                shape_.closing[open.back()] = i;
                open.pop_back();
            } else if (open.empty()) {
                report("bracket-without-partner", at(i), "This `" + std::string(at(i).text) + "` closes nothing.",
                       "Delete it, or look for a missing opening before it.");
            } else {
                report_unclosed(open.back());
                return;
            }
        }
        if (!open.empty()) report_unclosed(open.back());
    }

    /// The line of the `}` that closes a `{`; 0 where none does.
    int closing_line(std::size_t open) const {
        int deep = 0;
        for (std::size_t i = open; i < shape_.tokens.size(); ++i) {
            if (at(i).is('{')) ++deep;
            if (at(i).is('}') && --deep == 0) return at(i).line;
        }
        return 0;
    }

    /// Where to put the block that begins at `inner`, inside what begins at `open`.
    std::string hint_for_block_inside(std::size_t open, std::size_t inner) const {
        const int line = closing_line(open);
        std::size_t i = inner + 2;
        for (int deep = 0; i < shape_.tokens.size(); ++i) {
            if (at(i).is('{')) ++deep;
            if (at(i).is('}') && --deep == 0) break;
        }
        return "A block can't stand inside another: move it behind the `}`" + (line > 0 ? " in line " + std::to_string(line) : " of the other") +
               (at(i + 1).is(',') ? ", and leave out the comma at its end." : ".");
    }

    /// What to write for `not NAME = ...` in the `{` at `open`: an answer of a fact in a condition, an outcome elsewhere.
    std::string hint_for_not(std::size_t open, std::size_t i) const {
        const std::string name(at(i + 1).text);
        const bool of_field = open != no_token && open > 1 && at(open - 1).is('=');
        bool condition = false;
        for (const auto& block : block_words()) {
            const auto* field = of_field ? find_field_word(block, at(open - 2).text) : nullptr;
            condition |= field && takes_a_condition(field->takes);
        }
        if (!condition) return "Write it as one word: not_" + name + ".";
        return "Write the answer that is meant: " + name + " = \"...\", or " + name + " = false where the answer is yes or no.";
    }

    bool is_keyword_as_field(std::size_t i) const {
        return i > 0 && at(i).kind == TokenKind::keyword && at(i + 1).is('=') && (at(i - 1).is('{') || at(i - 1).is(','));
    }

    void report_keyword(const Token& token) {
        const std::string word(token.text);
        const std::string hint =
            word == "until"   ? "A time limit is act_within, answer_within, held_within or decide_within of a step, within of a duty; a "
                                "`standing` ends with `till`."
            : word == "while" ? "Of an extension write `as_long_as`; of a `standing`, `when`, or `from` and `till`."
            : word == "if"    ? "Of a step write `open_if`; of a duty, a `standing` and `outside`, `when`."
                              : "`recourse words` lists the fields.";
        report("keyword-as-field", token, "`" + word + "` is a word of Lua itself and can't be a field.", hint);
    }

    void report_unclosed(std::size_t i) {
        if (const auto inner = closed_elsewhere(i)) i = *inner;
        const std::string opening(at(i).text);
        const std::string closing(closing_of(at(i)));
        report(opening == "{" ? "brace-missing" : "closing-missing", at(i),
               "A `" + closing + "` is missing for the `" + opening + "` of line " + std::to_string(at(i).line) + ".",
               (i > 0 && at(i - 1).is('{') ? "Take one `{` away if it is one too many, or write `" : "Write `") + closing +
                   "` where it ends" + before_which_line(i) + ".");
    }

    int indent(std::size_t i) const {
        while (i > 0 && !at(i).first_on_line) --i;
        return at(i).column;
    }

    /// The brace inside that the writer's indents say was forgotten: its partner stands under another line than its own.
    std::optional<std::size_t> closed_elsewhere(std::size_t open) const {
        for (std::size_t i = open + 1; i < shape_.tokens.size(); ++i) {
            const std::size_t close = shape_.closing[i];
            if (!at(i).is('{') || close == no_token || !at(close).first_on_line) continue;
            if (at(close).column < indent(i)) return i;
        }
        return std::nullopt;
    }

    /// ", before line 27": the first line that is written no deeper than the one that opens.
    std::string before_which_line(std::size_t open) const {
        for (std::size_t i = open + 1; i < shape_.tokens.size(); ++i) {
            const bool back = at(i).first_on_line && at(i).line > at(open).line && at(i).column <= indent(open);
            if (back) return closes(at(i)) ? "" : ", before line " + std::to_string(at(i).line);
        }
        return "";
    }

    /// Lua 5.4.4 searches for the name of a failing index by a recursion as deep as the chain (fixed later upstream).
    void check_chains() {
        int indices = 0;
        for (std::size_t i = 0; i < shape_.tokens.size(); ++i) {
            const auto& token = at(i);
            if (token.is('.') || token.is('[')) {
                if (++indices == most_indices + 1) {
                    report("too-many-indices", token, "More than 100 `.` or `[ ]` follow one another here.",
                           "Put the parts into `local` names.");
                }
            } else if (token.kind == TokenKind::keyword || token.is(',') || token.is(';') || token.is('=') ||
                       token.is('{') || token.is('}')) {
                indices = 0;
            }
        }
    }

    void check_name(std::size_t i) {
        if (at(i).is("_ENV")) {
            report("word-not-in-language", at(i), "`_ENV` is not part of the language.", "Write `local` names.");
        }
        if (i > 0 && at(i - 1).is('<') && (at(i).is("close") || at(i).is("const")) && at(i + 1).is('>')) {
            report("word-not-in-language", at(i), "`<" + std::string(at(i).text) + ">` is not part of the language.",
                   "Write a plain `local`.");
        }
    }

    /// Whether an expression can end in the token.
    static bool ends_value(const Token& token) {
        if (token.kind == TokenKind::keyword) {
            return token.is("true") || token.is("false") || token.is("nil") || token.is("end");
        }
        return token.kind != TokenKind::symbol || closes(token);
    }

    void check_table(std::size_t open) {
        const auto entries = entries_of(shape_, open);
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            const auto first = std::ranges::find(entries.begin(), entry, entry->name, &WrittenField::name);
            if (first != entry && !entry->name.empty()) {
                report("field-twice", at(entry->name_token),
                       "`" + shown(entry->name) + "` is written twice, here and in line " +
                           std::to_string(at(first->name_token).line) + ".",
                       "Write it once; several values go into one `{ }`.");
            }
            check_commas(*entry);
        }
        if (open > 1 && at(open - 1).kind == TokenKind::text && find_block_word(at(open - 2).text) && !at(open - 2).is("outcomes")) {
            check_loose_values(open);
        }
        if (open > 1 && at(open - 1).is('=') && at(open - 2).is("on")) check_loose_values(open);
    }

    /// A text that stands alone behind a field with a text: it was to be a second value of the field.
    void check_loose_values(std::size_t open) {
        const auto entries = entries_of(shape_, open);
        for (std::size_t i = 1; i < entries.size(); ++i) {
            const auto& field = entries[i - 1];
            if (!entries[i].name.empty() || field.name.empty()) continue;
            const Token& first = at(field.value_token);
            const Token& second = at(entries[i].value_token);
            if (first.kind != TokenKind::text || second.kind != TokenKind::text) continue;
            report("value-without-field", second, "This text stands alone; it belongs to `" + std::string(field.name) + "` before it.",
                   "Several values go into braces: " + std::string(field.name) + " = { " + std::string(first.text) + ", " + std::string(second.text) + " }.");
        }
    }

    void check_commas(const WrittenField& entry) {
        const std::size_t start = entry.value_token;
        for (std::size_t i = start; i < entry.end;) {
            i = (shape_.closing[i] != no_token ? shape_.closing[i] : i) + 1;
            if (i < entry.end) check_comma(start, i);
        }
    }

    void check_comma(std::size_t start, std::size_t i) {
        const auto& before = at(i - 1);
        const auto& token = at(i);
        const bool touches = token.kind == TokenKind::name && before.kind == TokenKind::text && before.end_line == token.line &&
                             before.end_column == token.column;
        if (touches) {
            const std::string word = shown(token.text);
            report("quote-inside", token, "The text ends before `" + word + "`, as a quotation mark ends it.",
                   before.text.front() == '\'' ? "Put the whole text between double quotation marks: \"...\"."
                                               : "Write single quotation marks inside a text, '" + word + "', or \\\" for both of them.");
            return;
        }
        const bool field = token.kind == TokenKind::name && at(i + 1).is('=') && ends_value(before);
        const bool text = token.kind == TokenKind::text && before.kind == TokenKind::text;
        const bool bare = (token.is('{') || token.kind == TokenKind::name) && before.kind == TokenKind::text &&
                          (i - 1 == start || at(i - 2).kind != TokenKind::name || token.kind == TokenKind::name);
        if (!field && !text && !bare) {
            if (i == start + 1 && before.kind == TokenKind::name && token.is(':') && at(i + 1).kind == TokenKind::text) {
                report("equals-missing", token, "A `:` stands behind the field `" + std::string(before.text) + "`.",
                       "Write `" + std::string(before.text) + " = ...`.");
            }
            return;
        }
        problems_.push_back({Severity::error, "comma-missing", {shape_.file, before.end_line, before.end_column},
                             "A `,` is missing before `" + shown(token.text) + "`.",
                             "Write `,` behind each field and each item."});
    }

    Shape& shape_;
    Problems& problems_;
};

/// The name of a `["name"] =` that starts at `i`, without its quotes; empty where there is none.
std::string_view bracketed_name(const Shape& shape, std::size_t i) {
    const auto& tokens = shape.tokens;
    if (i + 3 >= tokens.size() || !tokens[i].is('[') || tokens[i + 1].kind != TokenKind::text) return "";
    if (!tokens[i + 2].is(']') || !tokens[i + 3].is('=') || tokens[i + 1].text.size() < 2) return "";
    return tokens[i + 1].text.substr(1, tokens[i + 1].text.size() - 2);
}

}  // namespace

Shape read_shape(std::vector<Token> tokens, const FileName& file, Problems& problems) {
    Shape shape{std::move(tokens), {}, file};
    ShapeChecker(shape, problems).check();
    return shape;
}

std::vector<WrittenField> entries_of(const Shape& shape, std::size_t open) {
    std::vector<WrittenField> entries;
    const std::size_t close = shape.closing[open];
    if (close == no_token) return entries;
    const auto& tokens = shape.tokens;
    for (std::size_t i = open + 1; i < close; ++i) {
        WrittenField entry;
        entry.name = bracketed_name(shape, i);
        if (!entry.name.empty()) {
            entry.name_token = i + 1;
            i += 4;
        } else if (tokens[i].kind == TokenKind::name && tokens[i + 1].is('=')) {
            entry.name = tokens[i].text;
            entry.name_token = i;
            i += 2;
        }
        entry.value_token = i;
        while (i < close && !tokens[i].is(',') && !tokens[i].is(';')) {
            if (shape.closing[i] != no_token) i = shape.closing[i];
            ++i;
        }
        entry.end = i;
        entries.push_back(std::move(entry));
    }
    return entries;
}

}  // namespace recourse
