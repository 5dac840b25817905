#pragma once

#include "script/tokens.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace recourse {

/// Where there is no such token.
inline constexpr std::size_t no_token = static_cast<std::size_t>(-1);

/// A script as its tokens, with the closing token of each opening one (`{ ( [ function if do repeat`).
struct Shape {
    std::vector<Token> tokens;
    std::vector<std::size_t> closing;  ///< by token; `no_token` where it opens nothing or is never closed
    FileName file;
};

/// Something between the commas of a `{ }`: `name = value`, or a value alone.
struct WrittenField {
    std::string_view name;  ///< empty for a value alone
    std::size_t name_token = no_token;
    std::size_t value_token = no_token;
    std::size_t end = no_token;  ///< the comma or brace behind it
};

/// Puts what is wrong with the tokens into `problems`: brackets that do not fit, commas that are missing, a field
/// written twice, names that are never part of the language, chains of more than 100 indices.
Shape read_shape(std::vector<Token> tokens, const FileName& file, Problems& problems);

/// The entries of the `{` at `open`; none where it is never closed.
std::vector<WrittenField> entries_of(const Shape& shape, std::size_t open);

}  // namespace recourse
