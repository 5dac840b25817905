#include "script/slips.hpp"

#include "script/source_text.hpp"
#include "script/words.hpp"

#include <string>
#include <utility>

namespace recourse {

namespace {

/// Looks at the first line of each block.
class HeadingLook {
public:
    HeadingLook(const std::vector<Token>& tokens, const FileName& file) : tokens_(tokens), file_(file) {}

    Problems problems() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (at(i).first_on_line && at(i).kind == TokenKind::name && find_block_word(at(i).text)) look(i);
        }
        return std::move(problems_);
    }

private:
    const Token& at(std::size_t i) const { return token_at(tokens_, i); }

    void report(std::string id, const Where& where, std::string says, std::string hint) {
        problems_.push_back({Severity::error, std::move(id), where, std::move(says), std::move(hint)});
    }

    bool same_line(std::size_t i, std::size_t j) const { return at(i).line == at(j).line; }

    static bool is_joint(const Token& token) { return token.is('=') || token.is(':'); }
    static bool is_other_bracket(const Token& token) { return token.is('(') || token.is('['); }

    void look(std::size_t i) {
        const std::string word(at(i).text);
        const Token& next = at(i + 1);
        if (next.kind == TokenKind::name && same_line(i, i + 1)) return bare_name(i);
        if (next.is('(') && at(i + 2).kind == TokenKind::text && at(i + 3).is(',')) {
            return report("unexpected-sign", where_of(next, file_), "No round brackets stand around a block.",
                          "Write " + word + " " + std::string(at(i + 2).text) + " {, and } alone at its end.");
        }
        if (is_joint(next) && at(i + 2).kind == TokenKind::text && at(i + 3).is('{')) return joint(i, i + 1, i + 2);
        if (next.kind != TokenKind::text) return;
        const std::string heading = word + " " + std::string(next.text);
        if (is_joint(at(i + 2))) return joint(i, i + 2, i + 1);
        const bool fields = at(i + 3).kind == TokenKind::name && at(i + 4).is('=');
        if (is_other_bracket(at(i + 2)) && fields) {
            return report("unexpected-sign", where_of(at(i + 2), file_),
                          "The fields of a block stand in braces, and here is `" + std::string(at(i + 2).text) + "`.",
                          "Write " + heading + " {, and } at its end.");
        }
        if (at(i + 2).kind == TokenKind::name && at(i + 3).is('=')) {
            report("brace-missing", {file_, next.end_line, next.end_column}, "A `{` is missing behind " + heading + ".",
                   "Write " + heading + " {");
        }
    }

    /// `step request {`, `step first-request {`
    void bare_name(std::size_t i) {
        std::string name(at(i + 1).text);
        std::size_t j = i + 2;
        for (; same_line(i, j) && (at(j).kind == TokenKind::name || at(j).kind == TokenKind::number || at(j).is('-')); ++j) {
            name += at(j).is('-') ? std::string("_") : (name.back() == '_' ? "" : "_") + std::string(at(j).text);
        }
        if (!at(j).is('{') && !is_joint(at(j)) && same_line(i, j)) return;
        report("block-without-name", where_of(at(i + 1), file_), "The name of a " + std::string(at(i).text) + " stands in quotes.",
               "Write " + std::string(at(i).text) + " \"" + shown(name) + "\" {");
    }

    void joint(std::size_t i, std::size_t sign, std::size_t name) {
        const std::string heading = std::string(at(i).text) + " " + std::string(at(name).text);
        report("unexpected-sign", where_of(at(sign), file_), "No `" + std::string(at(sign).text) + "` stands in the first line of a block.",
               "Write " + heading + " {");
    }

    const std::vector<Token>& tokens_;
    const FileName& file_;
    Problems problems_;
};

}  // namespace

Problems heading_slips(const std::vector<Token>& tokens, const FileName& file) {
    return HeadingLook(tokens, file).problems();
}

}  // namespace recourse
