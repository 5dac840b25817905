#include "script/slips.hpp"

#include "script/words.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace recourse {

namespace {

/// Every word that can stand before a `=`, with the outcomes that the script declares itself.
std::set<std::string> words_before_equals(const std::vector<Token>& tokens) {
    std::set<std::string> words{"otherwise"};
    const auto add = [&words](const std::vector<FieldWord>& fields) {
        for (const auto& field : fields) words.insert(field.word);
    };
    for (const auto& block : block_words()) add(block.fields);
    for (const auto& value : value_words()) add(value.fields);
    for (const Takes takes : {Takes::extension, Takes::holders, Takes::period}) add(fields_inside(takes));
    for (const auto& outcome : outcome_words()) words.insert(outcome.word);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].is("outcomes") || token_at(tokens, i + 1).kind != TokenKind::text || !token_at(tokens, i + 2).is('{')) continue;
        for (std::size_t j = i + 3; j < tokens.size() && !tokens[j].is('}'); ++j) {
            const std::string_view text = tokens[j].text;
            if (tokens[j].kind == TokenKind::text && text.size() > 2) words.emplace(text.substr(1, text.size() - 2));
        }
    }
    return words;
}

/// The words from one token to before another, with `_` between them in place of blanks and dashes.
std::string joined_parts(const std::vector<Token>& tokens, std::size_t from, std::size_t end) {
    std::string name;
    for (std::size_t i = from; i < end; ++i) {
        if (!tokens[i].is('-')) name += (name.empty() ? "" : "_") + std::string(tokens[i].text);
    }
    return name;
}

}  // namespace

Problems name_slips(const std::vector<Token>& tokens, const FileName& file) {
    constexpr std::size_t most_parts = 4;
    Problems problems;
    const auto report = [&](const Token& at, const char* says, const std::string& name) {
        problems.push_back({Severity::error, "name-in-parts", where_of(at, file), says, "Write " + name + ", with `_`."});
    };
    std::optional<std::set<std::string>> known;  // gathered for the first name in parts: most scripts have none
    const auto is_known = [&](const std::string& name) {
        if (!known) known = words_before_equals(tokens);
        return known->contains(name);
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!begins_entry(tokens, i) || tokens[i].kind != TokenKind::name) continue;
        const auto at = [&](std::size_t j) -> const Token& { return token_at(tokens, j); };
        std::size_t dashes = 0;
        std::size_t blanks = 0;
        std::size_t j = i + 1;
        while (dashes + blanks < most_parts && at(j).line == tokens[i].line) {
            const bool dash = at(j).is('-');
            const Token& part = at(dash ? j + 1 : j);
            // `as_long_as` holds no word of Lua, but `not_done` does.
            if (part.kind != TokenKind::name && part.kind != TokenKind::keyword) break;
            ++(dash ? dashes : blanks);
            j += dash ? 2 : 1;
        }
        if (dashes + blanks == 0 || !at(j).is('=')) continue;
        const std::string name = joined_parts(tokens, i, j);
        if (dashes > 0) {
            report(tokens[i], "There is no dash in the name of a field.", name);
        } else if (is_known(name)) {
            report(tokens[i], "There is no blank in the name of a field.", name);
        }
    }
    return problems;
}

}  // namespace recourse
