#pragma once

#include "model/procedure.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// The answer to what a condition reads, as it is known now; empty where it is not.
using Answers = std::function<std::string(const std::string& path)>;

/// Whether a condition holds by what is known; none where that depends on what is not.
std::optional<bool> holds_by(const Condition& condition, const Answers& answers);

/// How a condition stands by what is known (2.7). `on_a_reading`: it holds on one reading and not on another, or nobody has
/// said what it is. One that is not written holds.
enum class Stands { holds, fails, not_known, on_a_reading };
Stands stands(const Stated<Condition>& condition, const Answers& answers);

/// The names of the readings on which it holds.
std::vector<std::string> readings_where_so(const Stated<Condition>& condition, const Answers& answers);

/// Why it is read in several ways, and what follows on each of them: "it is owed", "it is not owed".
std::string on_each_reading(const Stated<Condition>& condition, const Answers& answers, const std::string& so,
                            const std::string& not_so);

/// The condition with its own ground, as a sentence that begins so: where a set or another clause than that of its block
/// says what it is. Else empty.
std::string own_ground_in_words(const Stated<Condition>& condition, const Ground& block, const std::string& begins);

}  // namespace recourse
