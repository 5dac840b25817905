#include "script/check_rules.hpp"

#include "base/nearest.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace recourse {

namespace {

std::string without_quotes(std::string_view text) {
    return std::string(text.size() > 1 ? text.substr(1, text.size() - 2) : text);
}

/// Looks at the comparisons of one script.
class RuleLook {
public:
    RuleLook(const Shape& shape, const std::vector<Block>& blocks) : shape_(shape), blocks_(blocks) {}

    Problems problems() {
        const auto& tokens = shape_.tokens;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (!tokens[i].is("function") || shape_.closing[i] == no_token) continue;
            for (const std::size_t end = shape_.closing[i]; i < end; ++i) {
                if (tokens[i].is("==") || tokens[i].is("~=")) compare(i);
            }
        }
        return std::move(problems_);
    }

private:
    const Token& at(std::size_t i) const {
        static constexpr Token nothing;
        return i < shape_.tokens.size() ? shape_.tokens[i] : nothing;
    }

    bool is_name(std::size_t i) const { return at(i).kind == TokenKind::name; }

    /// Whether `case.fact` stands at the two names around the dot, and nothing longer.
    bool is_read(std::size_t dot) const {
        if (!at(dot).is('.') || !is_name(dot - 1) || !is_name(dot + 1)) return false;
        if (dot > 1 && (at(dot - 2).is('.') || at(dot - 2).is(':'))) return false;
        return !at(dot + 2).is('.') && !at(dot + 2).is('[') && !at(dot + 2).is('(');
    }

    void compare(std::size_t sign) {
        if (sign > 2 && is_read(sign - 2)) must_be_answer(std::string(at(sign - 1).text), at(sign + 1));
        if (sign > 0 && is_read(sign + 2)) must_be_answer(std::string(at(sign + 3).text), at(sign - 1));
    }

    void must_be_answer(const std::string& fact, const Token& literal) {
        const auto block = std::ranges::find_if(blocks_, [&](const Block& one) { return one.word == "fact" && one.name == fact; });
        if (block == blocks_.end() || !is_literal(literal)) return;
        if (const Value* one_of = block->fields.find("one_of"); one_of && one_of->list()) return one_of_these(fact, *one_of->list(), literal);
        if (const Value* between = block->fields.find("between")) return must_be_between(fact, *between, literal);
        if (!literal.is("true") && !literal.is("false")) report(fact, literal, "It is answered with yes or no: write true or false.");
    }

    static bool is_literal(const Token& token) {
        return token.kind == TokenKind::text || token.kind == TokenKind::number || token.is("true") || token.is("false");
    }

    void one_of_these(const std::string& fact, const List& answers, const Token& literal) {
        std::vector<std::string> known;
        for (const auto& answer : answers.items) {
            if (!answer.text()) return;
            known.push_back(*answer.text());
        }
        const bool quoted = literal.kind == TokenKind::text;
        // A text with a backslash in it is not as it is written.
        if (quoted && literal.text.find('\\') != std::string_view::npos) return;
        const std::string answer = quoted ? without_quotes(literal.text) : std::string(literal.text);
        if (quoted && std::ranges::find(known, answer) != known.end()) return;
        report(fact, literal, suggestion(answer, known));
    }

    void must_be_between(const std::string& fact, const Value& between, const Token& literal) {
        const List* ends = between.list();
        const auto* from = ends && ends->items.size() == 2 ? ends->items[0].number() : nullptr;
        const auto* to = ends && ends->items.size() == 2 ? ends->items[1].number() : nullptr;
        if (!from || !to) return;
        std::int64_t number = 0;
        const auto text = literal.text;
        const bool is_number = literal.kind == TokenKind::number &&
                               std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc();
        if (is_number && number >= *from && number <= *to) return;
        report(fact, literal, "It is a number from " + std::to_string(*from) + " to " + std::to_string(*to) + ".");
    }

    void report(const std::string& fact, const Token& literal, std::string hint) {
        problems_.push_back({Severity::error, "unknown-answer", where_of(literal, shape_.file),
                             "A rule compares `" + fact + "` with " + std::string(literal.text) + ", which it never is.", std::move(hint)});
    }

    const Shape& shape_;
    const std::vector<Block>& blocks_;
    Problems problems_;
};

}  // namespace

Problems check_rules(const Shape& shape, const std::vector<Block>& blocks) {
    return RuleLook(shape, blocks).problems();
}

}  // namespace recourse
