#pragma once

#include "base/problem.hpp"

#include <optional>
#include <utility>

namespace recourse {

/// A value, and everything that was wrong with what it was read from. A warning does not lose the value; an error may
/// leave it, so that more can be found in it: `ok` is what says that it may be relied on.
template <class T>
struct Result {
    std::optional<T> value;
    Problems problems;

    bool ok() const { return value.has_value() && !has_error(problems); }
};

/// A result without a value: one error.
template <class T>
Result<T> failure(std::string id, Where where, std::string says, std::string hint = "") {
    return {std::nullopt,
            {{Severity::error, std::move(id), std::move(where), std::move(says), std::move(hint)}}};
}

}  // namespace recourse
