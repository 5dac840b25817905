#pragma once

#include "model/ground.hpp"
#include "render/json.hpp"

#include <string>

namespace recourse {

/// What a statement rests on, in short brackets for the end of a line: "[joint-protocol-2016/7.mutual-challenge.1]",
/// "[assumed: illustration]", "[silence: joint-protocol-2016/4]", "[not seen: ...]". Empty where there is no ground.
std::string in_brackets(const Ground& ground);

/// How an unclear clause is read, or what is not said: "as read: ...", "nothing is said: ...". Empty where there is none.
std::string sentence_of(const Ground& ground);

/// The ground as an object: kind, then clauses, says, set, adopted_by where it has them.
Json to_json(const Ground& ground);

}  // namespace recourse
