#include "config/plain_toml.hpp"

#include "base/utf8.hpp"
#include "config/open_value.hpp"
#include "config/refused_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

namespace recourse {

namespace {

constexpr std::size_t most_digits = 18;
/// What stands deeper than this in lists, braces or the dots of a heading is not plain.
constexpr int most_deep = 8;
/// Room that is made at once for the fields of a heading, and of braces: most have no more.
constexpr std::size_t usual_fields = 8;
constexpr std::size_t usual_in_braces = 3;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Of each character whether it may stand in a bare key.
constexpr auto bare_characters = [] {
    std::array<bool, 256> bare{};
    for (const char c : std::string_view("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-")) bare[static_cast<unsigned char>(c)] = true;
    return bare;
}();

bool is_bare(char c) {
    return bare_characters[static_cast<unsigned char>(c)];
}

/// Whether what a field holds was opened by a heading, which begins before its key; in a line the key comes first.
bool is_of_heading(const Field& field) {
    const Where& value = field.value.where;
    return value.line == field.where.line && value.column < field.where.column;
}

/// One pass over the text. Every step says whether it found what is plain.
class PlainReader {
public:
    PlainReader(std::string_view text, const FileName& file) : text_(text), file_(file) {}

    std::optional<Table> run() {
        Table* table = &root_;
        for (skip_lines(); at_ < text_.size(); skip_lines()) {
            if (here() == '[') {
                table = heading();
                if (!table || !line_ends()) return std::nullopt;
            } else if (!entry(*table) || !line_ends()) {
                return std::nullopt;
            }
        }
        return std::move(root_);
    }

private:
    /// The character at this place; NUL behind the last, as none stands in the text.
    char here() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    Where where() const { return {file_, line_, static_cast<int>(at_ - line_start_) + 1}; }

    bool skip(std::string_view word) {
        if (text_.substr(at_, word.size()) != word) return false;
        at_ += word.size();
        return true;
    }

    void skip_spaces() {
        while (here() == ' ') ++at_;
    }

    void skip_comment() {
        if (here() == '#') at_ = std::min(text_.find('\n', at_), text_.size());
    }

    /// Goes on to the next character that is neither space, nor the end of a line, nor of a comment.
    void skip_lines() {
        for (;;) {
            skip_spaces();
            skip_comment();
            if (here() != '\n') return;
            line_start_ = ++at_;
            ++line_;
        }
    }

    bool line_ends() {
        skip_spaces();
        skip_comment();
        return here() == '\n' || at_ == text_.size();
    }

    std::string_view bare_word() {
        const auto end = std::find_if_not(text_.begin() + static_cast<std::ptrdiff_t>(at_), text_.end(), [](char c) { return is_bare(c); });
        const std::size_t from = std::exchange(at_, static_cast<std::size_t>(end - text_.begin()));
        return text_.substr(from, at_ - from);
    }

    /// The table that a heading opens; null where it is not plain, or something of that name is there already.
    Table* heading() {
        const Where begin = where();
        const bool several = text_.substr(at_, 2) == "[[";
        at_ += several ? 2 : 1;
        Table* parent = &root_;
        for (int deep = 0; deep < most_deep; ++deep) {
            const Where at = where();
            const std::string_view name = bare_word();
            if (name.empty()) return nullptr;
            if (here() != '.') return skip(several ? "]]" : "]") ? open(*parent, name, at, begin, several) : nullptr;
            ++at_;
            parent = inside(*parent, name, at, begin);
            if (!parent) return nullptr;
        }
        return nullptr;
    }

    Table& add_table(Table& parent, std::string_view name, const Where& at, const Where& begin) {
        Field& field = parent.fields.emplace_back(Field{std::string(name), at, {}});
        field.value.where = begin;
        return with_room(field.value);
    }

    static Table& with_room(Value& value) {
        Table& table = value.is.emplace<Table>();
        table.fields.reserve(usual_fields);
        return table;
    }

    static Field* find(Table& table, std::string_view name) {
        const auto found = std::ranges::find(table.fields, name, &Field::name);
        return found == table.fields.end() ? nullptr : &*found;
    }

    /// The table on the way to what a heading names: the last one where there are several.
    Table* inside(Table& parent, std::string_view name, const Where& at, const Where& begin) {
        Field* field = find(parent, name);
        if (!field) return &add_table(parent, name, at, begin);
        if (!is_of_heading(*field)) return nullptr;
        if (auto* list = std::get_if<List>(&field->value.is)) return std::get_if<Table>(&list->items.back().is);
        return std::get_if<Table>(&field->value.is);
    }

    Table* open(Table& parent, std::string_view name, const Where& at, const Where& begin, bool several) {
        Field* field = find(parent, name);
        if (!several) return field ? nullptr : &add_table(parent, name, at, begin);
        if (!field) {
            field = &parent.fields.emplace_back(Field{std::string(name), at, {}});
            field->value.where = begin;
            field->value.is.emplace<List>();
        }
        auto* list = is_of_heading(*field) ? std::get_if<List>(&field->value.is) : nullptr;
        if (!list) return nullptr;
        Value& item = list->items.emplace_back();
        item.where = begin;
        return &with_room(item);
    }

    /// A key with its value; a key with dots is not plain.
    bool entry(Table& table) {
        const Where begin = where();
        std::string_view name;
        if (here() == '"') {
            if (!text(name)) return false;
        } else {
            name = bare_word();
        }
        if (name.empty() || find(table, name)) return false;
        skip_spaces();
        if (!skip("=")) return false;
        skip_spaces();
        Field& field = table.fields.emplace_back();
        field.name = name;
        field.where = begin;
        return value(field.value);
    }

    bool value(Value& made) {
        made.where = where();
        switch (here()) {
            case '"': return text(made);
            case '[': return deep_ < most_deep && list(made.is.emplace<List>());
            case '{': return deep_ < most_deep && braces(made);
            case 't': made.is = true; return skip("true") && !is_bare(here());
            case 'f': made.is = false; return skip("false") && !is_bare(here());
            default: return text_.substr(at_, 5).ends_with('-') ? stamp(made) : number(made);
        }
    }

    /// The text between two quotes, without escapes; not the beginning of one over several lines.
    bool text(std::string_view& made) {
        const std::size_t end = text_.find('"', at_ + 1);
        if (end == std::string_view::npos) return false;
        made = text_.substr(at_ + 1, end - at_ - 1);
        if (made.find('\\') != std::string_view::npos || made.find('\n') != std::string_view::npos) return false;
        at_ = end + 1;
        return !made.empty() || here() != '"';
    }

    bool text(Value& made) {
        std::string_view read;
        if (!text(read)) return false;
        made.is.emplace<std::string>(read);
        return true;
    }

    bool stamp(Value& made) {
        const std::size_t length = text_.substr(at_, 11).ends_with('T') ? 16 : 10;
        const auto read = parse_stamp(text_.substr(at_, length));
        if (!read) return false;
        made.is = *read;
        at_ += length;
        return ends_value();
    }

    bool number(Value& made) {
        const bool negative = skip("-");
        const std::size_t from = at_;
        std::int64_t number = 0;
        while (is_digit(here()) && at_ - from < most_digits) number = number * 10 + (text_[at_++] - '0');
        made.is = negative ? -number : number;
        const std::size_t digits = at_ - from;
        return digits > 0 && (digits == 1 || text_[from] != '0') && ends_value();
    }

    /// Whether a number or a date ends here, rather than going on as something else.
    bool ends_value() const {
        return at_ == text_.size() || std::string_view(" \n,]}#").find(here()) != std::string_view::npos;
    }

    bool list(List& made) {
        ++at_;
        ++deep_;
        for (skip_lines(); here() != ']'; skip_lines()) {
            if (!value(made.items.emplace_back())) return false;
            skip_lines();
            if (here() != ']' && !skip(",")) return false;
        }
        ++at_;
        --deep_;
        return true;
    }

    bool braces(Value& made) {
        ++at_;
        ++deep_;
        Table& table = made.is.emplace<Table>();
        table.fields.reserve(usual_in_braces);
        skip_spaces();
        for (bool first = true; first ? here() != '}' : skip(","); first = false) {
            skip_spaces();
            if (!entry(table)) return false;
            skip_spaces();
        }
        if (!skip("}")) return false;
        --deep_;
        Problems problems;
        shape(made, problems);
        return problems.empty();
    }

    std::string_view text_;
    const FileName& file_;
    Table root_;
    std::size_t at_ = 0;
    int line_ = 1;
    std::size_t line_start_ = 0;
    int deep_ = 0;  ///< in how many lists and braces this place stands
};

}  // namespace

std::optional<Table> read_plain_toml(std::string_view text, const FileName& file) {
    if (text.size() > most_bytes || !is_plain_text(text)) return std::nullopt;
    return PlainReader(text, file).run();
}

}  // namespace recourse
