#pragma once

#include "base/result.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// What stands behind the verb on the command line.
class Arguments {
public:
    Arguments(std::vector<std::string> plain, std::map<std::string, std::vector<std::string>> options)
        : plain_(std::move(plain)), options_(std::move(options)) {}

    /// The arguments that are no options, in order.
    const std::vector<std::string>& plain() const { return plain_; }
    bool has(const std::string& option) const { return options_.contains(option); }
    /// The value of an option; none when it is not given.
    std::optional<std::string> value(const std::string& option) const;
    /// Every value of an option that may be given several times; a value may itself be a list with commas.
    /// One that is given twice counts once.
    std::vector<std::string> values(const std::string& option) const;

private:
    std::vector<std::string> plain_;
    std::map<std::string, std::vector<std::string>> options_;
};

/// An option of the command line: its word, what stands behind it (empty: nothing), and what it means.
struct OptionWord {
    const char* word;
    const char* takes;
    const char* means;
};

/// The option of that word; null when there is none.
const OptionWord* find_option(std::string_view word);

/// The words in a text with blanks between them.
std::vector<std::string> split_words(std::string_view text);

/// Reads what stands behind a verb that knows the given options (words with blanks between).
Result<Arguments> read_arguments(const std::string& verb, std::string_view options, const std::vector<std::string>& words);

}  // namespace recourse
