#pragma once

#include <optional>
#include <string>

namespace recourse {

/// The text of an `area.toml` with one more name in its list `procedures`; all else stays as it is, comments too. None
/// where the list can't be found, or the result would not say just that.
std::optional<std::string> with_procedure(const std::string& text, const std::string& procedure);

}  // namespace recourse
