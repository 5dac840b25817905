#include "script/joins.hpp"

#include "script/words.hpp"

#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace recourse {

namespace {

/// Looks at the words of one script that join and compare.
class JoinLook {
public:
    explicit JoinLook(const Shape& shape) : shape_(shape) {}

    /// Lua's words join and compare only in a function that is asked of a case: of two names in a field one would be lost.
    Problems problems() {
        const auto own = own_names();
        for (std::size_t i = 0; i < shape_.tokens.size(); ++i) {
            if (at(i).is("function") && shape_.closing[i] != no_token) i = shape_.closing[i];
            const Token& word = at(i);
            if (word.kind != TokenKind::keyword && word.kind != TokenKind::symbol) continue;
            const bool joins = word.is("and") || word.is("or");
            const bool compares = word.is("==") || word.is("~=") || word.is('<') || word.is('>') || word.is("<=") || word.is(">=");
            if (word.is("not")) {
                const bool named = at(i + 1).kind == TokenKind::name && !own.contains(at(i + 1).text);
                if (at(i + 1).kind == TokenKind::text || (named && !at(i + 2).is('='))) report_join(word, "A field can't say `not`", facts_hint(i, i + 1));
                continue;
            }
            if ((!joins && !compares) || i == 0) continue;
            const Token& before = at(i - 1);
            // Behind another such word it is that one's right side, as in x and "a" or "b": the first of them tells.
            if (before.kind == TokenKind::text && i > 1 && is_joint(at(i - 2))) continue;
            const bool part = i > 1 && (at(i - 2).is('.') || at(i - 2).is(':'));
            const bool fixed = before.kind == TokenKind::text || (joins && before.is('}')) ||
                               (before.kind == TokenKind::name && !part && !own.contains(before.text));
            if (!fixed) continue;
            if (compares) {
                report_join(word, "A field can't compare with `" + std::string(word.text) + "`", facts_hint(i, i - 1));
            } else {
                report_join(word, "`" + std::string(word.text) + "` joins nothing here: only one of the two would count", join_hint(i));
            }
        }
        return std::move(problems_);
    }

private:
    const Token& at(std::size_t i) const {
        static constexpr Token nothing;
        return i < shape_.tokens.size() ? shape_.tokens[i] : nothing;
    }

    /// The names that the script gives values of its own: `local x`, the parameters of a `for`.
    std::set<std::string_view> own_names() const {
        std::set<std::string_view> names;
        for (std::size_t i = 0; i < shape_.tokens.size(); ++i) {
            if (!at(i).is("local") && !at(i).is("for")) continue;
            for (std::size_t j = i + 1; at(j).kind == TokenKind::name || at(j).is(',') || at(j).is("function"); ++j) names.insert(at(j).text);
        }
        return names;
    }

    static bool is_joint(const Token& token) {
        return token.is("and") || token.is("or") || token.is("==") || token.is("~=") || token.is("..");
    }

    void report_join(const Token& word, const std::string& says, std::string hint) {
        problems_.push_back({Severity::error, "joins-nothing", where_of(word, shape_.file), says + ".",
                             std::move(hint)});
    }

    static std::string name_in(const Token& token) {
        std::string name(token.text);
        if (token.kind == TokenKind::text && name.size() > 1) name = name.substr(1, name.size() - 2);
        return name;
    }

    /// What to write for `not old`, `old == "yes"`: the fact and its answer. What a table of facts can't say is a rule.
    std::string facts_hint(std::size_t word, std::size_t fact) const {
        const std::string name = name_in(at(fact));
        const std::string field = field_of(word).empty() ? "" : field_of(word) + " = ";
        const Token& right = at(word + 1);
        const std::string answer = right.kind == TokenKind::name ? "\"" + std::string(right.text) + "\"" : std::string(right.text);
        if (at(word).is("not")) return "Write " + field + "{ " + name + " = false }.";
        if (at(word).is("==")) return "Write " + field + "{ " + name + " = " + answer + " }.";
        return "Write " + field + "rule { says = \"...\", holds = function(case) return case." + name + " " + std::string(at(word).text) + " " +
               answer + " end }, with a sentence for the dots.";
    }

    /// The field behind whose `=` the token stands; empty where it stands behind none.
    std::string field_of(std::size_t i) const {
        while (i > 0 && !at(i).is('=') && !at(i).is('{') && !at(i).is(',')) --i;
        return i > 0 && at(i).is('=') ? std::string(at(i - 1).text) : std::string();
    }

    std::string join_hint(std::size_t word) const {
        const std::string first = name_in(at(word - 1)), second = name_in(at(word + 1));
        const bool both = at(word - 1).kind == TokenKind::text && at(word + 1).kind == TokenKind::text;
        const std::string pair = both ? "{ \"" + first + "\", \"" + second + "\" }" : "{ ... }";
        const std::string people = (at(word).is("and") ? "all " : "any ") + pair;
        const std::string rule = "rule { says = \"...\", holds = function(case) ... end }";
        const std::string facts = both && at(word).is("and") ? "{ " + first + " = true, " + second + " = true }" : rule;
        switch (taken_by_field(word)) {
            case Takes::people:
            case Takes::everybody:
            case Takes::deciders: return "Write " + people + ".";
            case Takes::condition:
            case Takes::one_condition: return "Write " + facts + ".";
            case Takes::ways: return "Write " + pair + ": each of them is a way on.";
            default: return "Write " + people + " for people, " + pair + " for ways on, " + facts + " for a condition.";
        }
    }

    /// What the field takes in which the token stands; `anything` where it can't be told.
    Takes taken_by_field(std::size_t i) const {
        while (i > 0 && !at(i).is('=') && !at(i).is('{') && !at(i).is(',')) --i;
        if (i == 0 || !at(i).is('=')) return Takes::anything;
        if (find_outcome_word(at(i - 1).text)) return Takes::ways;
        for (const auto& block : block_words()) {
            if (const auto* field = find_field_word(block, at(i - 1).text)) return field->takes;
        }
        return Takes::anything;
    }

    const Shape& shape_;
    Problems problems_;
};

}  // namespace

Problems check_joins(const Shape& shape) {
    return JoinLook(shape).problems();
}

}  // namespace recourse
