#pragma once

#include "base/date.hpp"
#include "model/value.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace recourse {

/// A text in quotes, with everything written out that can't stand in them.
std::string toml_text(std::string_view text);
/// A key as it may stand before an equals sign: bare where it can be.
std::string toml_key(std::string_view key);
/// `["a", "b"]`
std::string toml_texts(const std::vector<std::string>& texts);
/// The answer to a fact as people write it: `true`, `15`, `"routine"`.
std::string toml_answer(const std::string& answer);
/// A value on one line; tables in braces. Throws std::logic_error for what no story holds: open values, functions.
std::string toml_value(const Value& value);

/// Lines `key = value` under one heading, with the equals signs below one another.
class TomlBlock {
public:
    /// `heading` is "[facts]", "[[event]]", or empty at the top of a file.
    explicit TomlBlock(std::string heading) : heading_(std::move(heading)) {}

    /// A key with a value that is TOML already.
    void add(std::string_view key, std::string value);
    /// Nothing is added where the text, list or date is empty.
    void add_text(std::string_view key, const std::string& text);
    void add_texts(std::string_view key, const std::vector<std::string>& texts);
    void add_date(std::string_view key, const std::optional<Stamp>& date);
    void add_answers(const std::map<std::string, std::string>& answers);

    bool empty() const { return lines_.empty(); }
    /// The block with the blank line before its heading.
    std::string text() const;

private:
    std::string heading_;
    std::vector<std::pair<std::string, std::string>> lines_;
};

}  // namespace recourse
