#include "script/slips.hpp"

#include "script/source_text.hpp"
#include "script/words.hpp"

#include <string>
#include <utility>

namespace recourse {

namespace {

/// Looks for signs and lines that stand where they do not belong.
class StrayLook {
public:
    StrayLook(const std::vector<Token>& tokens, const FileName& file) : tokens_(tokens), file_(file) {}

    Problems problems() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            look_for_commas(i);
            look_for_stop(i);
            look_for_line_number(i);
            look_for_outcome(i);
        }
        return std::move(problems_);
    }

private:
    /// A `{` that is open: whether it is that of a step, and what was found in it.
    struct Open {
        bool of_step = false;
        bool has_on = false;
        bool said = false;  ///< whether it was said that something is wrong with the place of its outcomes
    };

    const Token& at(std::size_t i) const { return token_at(tokens_, i); }

    void report(std::size_t token, std::string says, std::string hint) {
        problems_.push_back({Severity::error, "unexpected-sign", where_of(at(token), file_), std::move(says), std::move(hint)});
    }

    /// `by = "asking",,` and `},` behind a block.
    void look_for_commas(std::size_t i) {
        if (at(i).is(',') && at(i + 1).is(',')) report(i + 1, "Two commas stand side by side.", "Take one of them out.");
        const bool ends_block = open_.size() == 1 && !open_.back().said && at(i).is('}') && at(i + 1).is(',') && block_;
        if (ends_block && (i + 2 >= tokens_.size() || at(i + 2).first_on_line)) report(i + 1, "No comma stands behind a block.", "Write } alone.");
    }

    /// `by = "asking".`
    void look_for_stop(std::size_t i) {
        if (at(i).kind != TokenKind::text || !at(i + 1).is('.') || (!at(i + 2).first_on_line && !at(i + 2).is('}'))) return;
        report(i + 1, "A full stop stands here where a comma belongs.", "Write " + shown(at(i).text, 200) + ",");
    }

    /// `14 by = "asking",` of a copy that has numbers at its lines.
    void look_for_line_number(std::size_t i) {
        const bool number = at(i).kind == TokenKind::number && at(i).first_on_line && begins_entry(tokens_, i);
        if (!number || at(i + 1).kind != TokenKind::name || !at(i + 2).is('=')) return;
        report(i, "A number stands before the field `" + std::string(at(i + 1).text) + "`.", "Delete it; a script has no numbers before its lines.");
    }

    /// `settled = "over"` among the fields of a step, because `on = {` or its `}` is lacking.
    void look_for_outcome(std::size_t i) {
        if (at(i).is('{')) {
            const bool block = i > 1 && at(i - 1).kind == TokenKind::text && find_block_word(at(i - 2).text);
            if (open_.empty()) block_ = block;
            open_.push_back({block && at(i - 2).is("step")});
        } else if (at(i).is('}') && !open_.empty()) {
            open_.pop_back();
        }
        if (open_.empty() || !open_.back().of_step || at(i).kind != TokenKind::name || !at(i + 1).is('=') || !begins_entry(tokens_, i)) return;
        Open& step = open_.back();
        if (at(i).is("on")) {
            step.has_on = true;
            step.said |= at(i + 2).kind == TokenKind::name && at(i + 3).is('=');  // its `{` is missing
        }
        if (!find_outcome_word(at(i).text) || std::exchange(step.said, true)) return;
        problems_.push_back({Severity::error, "unknown-field", where_of(at(i), file_),
                             "`" + std::string(at(i).text) + "` is an outcome, and here it stands outside of `on`.",
                             step.has_on ? "Move it, and each other outcome, into the { } of `on`."
                                         : "Write on = { alone on a line above the first outcome; and }, below the last, if it is not there."});
    }

    const std::vector<Token>& tokens_;
    const FileName& file_;
    std::vector<Open> open_;
    bool block_ = false;  ///< whether the outermost `{` is that of a block
    Problems problems_;
};

}  // namespace

Problems stray_slips(const std::vector<Token>& tokens, const FileName& file) {
    return StrayLook(tokens, file).problems();
}

}  // namespace recourse
