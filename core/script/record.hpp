#pragma once

#include "base/result.hpp"
#include "model/recorded.hpp"

#include <string_view>

namespace recourse {

/// Runs a script once in the sandbox and records its blocks. `file` names it in messages. Errors: source that is
/// refused before it is compiled (size, encoding, look-alikes, bytecode), a syntax error, a forbidden or unknown word,
/// a budget that ran out, a block without a name or fields, an unknown field or value. All that can be found are.
Result<Recorded> record(std::string_view source, const FileName& file);

}  // namespace recourse
