#include "script/slips.hpp"

#include "script/source_text.hpp"
#include "script/words.hpp"

#include <set>
#include <string>
#include <utility>

namespace recourse {

namespace {

/// Looks at what stands behind the `=` of each field.
class ValueLook {
public:
    ValueLook(const std::vector<Token>& tokens, const FileName& file) : tokens_(tokens), file_(file) {}

    Problems problems() {
        take_own_names();
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (!begins_entry(tokens_, i) || at(i).kind != TokenKind::name) continue;
            if (at(i + 1).is('=')) {
                look(i, i + 2);
            } else {
                look_for_equals(i);
            }
        }
        return std::move(problems_);
    }

private:
    const Token& at(std::size_t i) const { return token_at(tokens_, i); }

    void report(std::string id, std::size_t token, std::string says, std::string hint) {
        problems_.push_back({Severity::error, std::move(id), where_of(at(token), file_), std::move(says), std::move(hint)});
    }

    /// A word of the language that the script uses for a value of its own says nothing here.
    void take_own_names() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (!at(i).is("local") && !at(i).is("for") && !at(i).is("function")) continue;
            for (std::size_t j = i + 1; at(j).kind == TokenKind::name || at(j).is(',') || at(j).is('(') || at(j).is("function"); ++j) {
                own_names_.insert(at(j).text);
            }
        }
    }

    const ValueWord* word_at(std::size_t i) const {
        if (at(i).kind != TokenKind::name || own_names_.contains(at(i).text)) return nullptr;
        const auto* word = find_value_word(at(i).text);
        return word && word->behind != Behind::nothing ? word : nullptr;
    }

    bool ends_entry(std::size_t i) const { return i >= tokens_.size() || at(i).is(',') || at(i).is(';') || at(i).is('}'); }

    /// What the field takes; `anything` where it is no word of the language.
    static Takes taken_by(std::string_view field) {
        for (const auto& block : block_words()) {
            if (const auto* known = find_field_word(block, field)) return known->takes;
        }
        return find_outcome_word(field) ? Takes::ways : Takes::anything;
    }

    /// `on {`, `on: {`, `title "Request"`.
    void look_for_equals(std::size_t field) {
        const bool colon = at(field + 1).is(':');
        const Token& value = at(field + (colon ? 2 : 1));
        const bool of_language = taken_by(at(field).text) != Takes::anything && !find_value_word(at(field).text);
        if (!of_language || own_names_.contains(at(field).text) || (!value.is('{') && value.kind != TokenKind::text)) return;
        const std::string written = value.is('{') ? "{" : shown(value.text, 200);
        report("equals-missing", field + 1, "A `=` is missing behind the field `" + field_at(field) + "`.",
               "Write " + field_at(field) + " = " + written + (written == "{" ? "" : "."));
    }

    std::string field_at(std::size_t i) const { return std::string(at(i).text); }

    void look(std::size_t field, std::size_t value) {
        if (ends_entry(value)) return nothing_behind(field);
        if (const auto* word = word_at(value)) return look_at_word(field, value, *word);
        if (at(value).kind == TokenKind::name && at(value + 1).is('=')) return look_for_brace(field, value);
        if (at(value).is('[')) return other_brackets(field, value, "]");
        if (at(value).is('(') && holds_comma(value)) return other_brackets(field, value, ")");
        if (at(field).is("cite") && is_number(value)) return bare_clause(field, value);
        if (at(field).is("cite") && at(value).is('{') && is_number(value + 1)) return bare_clauses(value);
        if (is_bare_text(value)) bare_text(field, value);
    }

    bool is_number(std::size_t i) const { return at(i).kind == TokenKind::number; }

    void look_at_word(std::size_t field, std::size_t i, const ValueWord& word) {
        const std::string name = field_at(field), written(at(i).text);
        const bool open = written == "silent" || written == "unseen";
        if (ends_entry(i + 1)) {
            return report("word-without-content", i, "`" + name + "` has the word `" + written + "` with nothing behind it.",
                          open ? hint_for_sentence(name, written)
                               : std::string("Write, for instance, ") + word.example + ".");
        }
        if (at(i + 1).is('=') || (at(i + 1).is(':') && at(i + 2).kind == TokenKind::text)) {
            return report("unexpected-sign", i + 1, "No `" + std::string(at(i + 1).text) + "` stands behind the word `" + written + "`.",
                          "Write " + name + " = " + written + " " + (at(i + 2).kind == TokenKind::text ? std::string(at(i + 2).text) : "...") + ".");
        }
        if (open && (at(i + 1).is_text("\"\"") || at(i + 1).is_text("''"))) {
            return report("empty-text", i + 1, "`" + written + "` of `" + name + "` has an empty text.",
                          hint_for_sentence(name, written));
        }
        const bool bare = at(i + 1).kind == TokenKind::name && at(i + 1).line == at(i).line && !at(i + 2).is('=') && !at(i + 2).is('{');
        const bool takes_text = word.behind == Behind::text || word.behind == Behind::text_or_table;
        if (bare && takes_text) {
            report("quote-missing", i + 1, "What stands behind `" + written + "` has no quotes.",
                   "Write " + name + " = " + written + " \"" + shown(rest_of_text(i + 1), 200) + "\".");
        }
    }

    static std::string hint_for_sentence(const std::string& field, const std::string& word) {
        const char* what = word == "silent" ? "what the document does not say" : "which part of the document was not read";
        return "Write " + field + " = " + word + " \"...\", and for the dots, as a sentence, " + what + ".";
    }

    /// `on =` and the ways below it; `title =` with nothing behind it.
    void look_for_brace(std::size_t field, std::size_t value) {
        const std::string name = field_at(field);
        const Takes takes = taken_by(name);
        const bool table = takes == Takes::outcomes || takes == Takes::deciders || takes == Takes::extension || takes == Takes::period;
        if (table && (takes != Takes::deciders || find_outcome_word(at(value).text))) {
            return report("brace-missing", field + 1, "A `{` is missing behind `" + name + " =`.",
                          "Write " + name + " = {, and } behind the last line that belongs to it.");
        }
        if (at(value).first_on_line) return nothing_behind(field);
        if (!takes_a_condition(takes) || !ends_entry(value + 3)) return;
        const std::string fact = std::string(at(value).text) + " = " + shown(at(value + 2).text, 200);
        report("brace-missing", value, "The answer to a fact stands in braces.", "Write " + name + " = { " + fact + " }.");
    }

    void nothing_behind(std::size_t field) {
        const Takes takes = taken_by(at(field).text);
        report("empty-value", field + 1, "Nothing stands behind `" + field_at(field) + " =`.",
               "Write " + (takes == Takes::anything ? std::string("a value") : to_word(takes)) + " there, or take the line out.");
    }

    /// Whether a comma stands between this `(` and its `)`, not deeper: no call and no sum.
    bool holds_comma(std::size_t open) const {
        int deep = 0;
        for (std::size_t i = open; i < tokens_.size(); ++i) {
            if (at(i).is('(') || at(i).is('{')) ++deep;
            if ((at(i).is(')') || at(i).is('}')) && --deep == 0) return false;
            if (deep == 1 && at(i).is(',')) return true;
        }
        return false;
    }

    void other_brackets(std::size_t field, std::size_t open, std::string_view closing) {
        const std::string name = field_at(field);
        std::string items;
        for (std::size_t i = open + 1; at(i).line == at(open).line && (at(i).kind != TokenKind::symbol || at(i).is(',')); ++i) {
            items += at(i).is(',') ? ", " : std::string(at(i).text);
            if (at(i + 1).is(closing)) break;
        }
        const std::string list = "{ " + (items.empty() ? "..." : shown(items, 200)) + " }";
        const Takes takes = taken_by(name);
        const bool people = takes == Takes::people || takes == Takes::deciders;
        report("unexpected-sign", open, "A list stands in braces, and here is `" + std::string(at(open).text) + "`.",
               people ? "Write " + name + " = all " + list + " where they do it together; any in place of all where one of them is "
                        "enough, each where each does it alone."
                      : "Write " + name + " = " + list + ".");
    }

    void bare_clause(std::size_t field, std::size_t value) {
        report("wrong-value", value, "A clause stands in quotes.",
               "Write " + field_at(field) + " = \"" + shown(rest_of_text(value)) + "\".");
    }

    void bare_clauses(std::size_t open) {
        std::string items;
        for (std::size_t i = open + 1; i < tokens_.size() && !at(i).is('}'); ++i) {
            if (at(i).is(',')) continue;
            const std::string item(at(i).text);
            items += (items.empty() ? "" : ", ") + (at(i).kind == TokenKind::text ? item : "\"" + item + "\"");
        }
        report("wrong-value", open + 1, "Clauses stand in quotes.", "Write cite = { " + shown(items, 200) + " }.");
    }

    /// `5 working days`, `Request to the other chair`: a second word behind the first, on the same line, that is no field.
    bool is_bare_text(std::size_t value) const {
        const Token& first = at(value);
        const Token& second = at(value + 1);
        if (first.kind != TokenKind::number && first.kind != TokenKind::name) return false;
        if (second.line != first.line) return false;
        const bool apostrophe = second.text.starts_with('\'') && second.column == first.end_column && !second.text.ends_with('\'');
        if (apostrophe) return true;
        if (second.kind != TokenKind::name && second.kind != TokenKind::number) return false;
        return !at(value + 2).is('=');
    }

    void bare_text(std::size_t field, std::size_t value) {
        const std::string text = shown(rest_of_text(value), 200);
        report("quote-missing", value, "`" + text + "` has no quotes.", "Write " + field_at(field) + " = \"" + text + "\".");
    }

    /// The words from here to the end of what was meant as one text: of the line, unless another field or a brace comes in it.
    std::string_view rest_of_text(std::size_t first) const {
        std::size_t last = first;
        bool whole = true;
        for (std::size_t i = first; i < tokens_.size() && at(i).line == at(first).line; ++i) {
            if (at(i).is('=') || at(i).is('{') || at(i).is('}')) {
                whole = false;
                break;
            }
            last = i;
        }
        if (!whole) {
            for (last = first; !ends_entry(last + 1) && at(last + 1).line == at(first).line; ++last) {}
        }
        while (last > first && at(last).is(',')) --last;
        std::string_view text = written_from(at(first), at(last));
        if (const auto end = text.find('\n'); end != std::string_view::npos) text = text.substr(0, end);
        while (text.size() > 1 && (text.back() == ',' || text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
        return text;
    }

    const std::vector<Token>& tokens_;
    const FileName& file_;
    std::set<std::string_view> own_names_;
    Problems problems_;
};

}  // namespace

Problems value_slips(const std::vector<Token>& tokens, const FileName& file) {
    return ValueLook(tokens, file).problems();
}

}  // namespace recourse
