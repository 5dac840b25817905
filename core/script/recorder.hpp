#pragma once

#include "base/problem.hpp"
#include "model/recorded.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace recourse {

/// A script has at most so many blocks, values and texts of so many bytes; values nest at most so deep.
inline constexpr std::size_t most_values = 20'000;
inline constexpr std::size_t most_text_bytes_recorded = 1024 * 1024;
inline constexpr int deepest_value = 32;

/// A block whose name was given and whose fields have not followed (yet).
struct NamedBlock {
    std::string word;
    std::string name;
    int line = 0;
    bool has_fields = false;
};

/// What a script has recorded so far, and what was wrong with it.
struct Recorder {
    explicit Recorder(FileName name) : file(std::move(name)) {}

    FileName file;
    std::vector<NamedBlock> named;
    std::vector<Block> blocks;
    std::vector<Value> formed;                     ///< values made with a word, by the number that the script holds
    std::map<const void*, int> functions;          ///< functions that were recorded, with their numbers
    std::set<std::pair<std::string, int>> unknown; ///< words and lines that were reported already
    Problems problems;
    std::size_t values = 0;
    std::size_t text_bytes = 0;

    /// Puts down what is wrong; after a hundred no more are kept.
    void report(std::string id, int line, std::string says, std::string hint);
};

}  // namespace recourse
